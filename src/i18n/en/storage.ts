import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { plural } = counted;
const { date } = formats;

interface Trouble {
  readonly title: string;
  readonly text: string;
}

const problems = {
  full: {
    title: 'There is no room left to save on this device',
    text: 'Keep this page open. Save your plans to a file now, make some room on the device, then try again.',
  },
  outdated: {
    title: 'A newer version of the planner is open in another tab',
    text: 'This page cannot save any more. If you changed something here, save your plans to a file. Then load the page again.',
  },
  refused: {
    title: 'Your last changes are not saved',
    text: 'This browser is not letting the planner store anything at the moment. Keep this page open, save your plans to a file, and try again.',
  },
} satisfies Readonly<Record<string, Trouble>>;

/** What the planner says of its storage, of plans it keeps aside, and of new versions of itself. */
export const storage = {
  problems,
  saveFile: 'Save all plans to a file',
  again: 'Try again',
  reload: 'Load the page again',
  fileName: (day: string) => `Plans ${day}`,
  cleared: {
    title: 'The browser has cleared its storage',
    text: 'Your open plans were saved again from this page. To be safe, save them to a file. Browsers clear storage when a device runs short of room.',
    hide: 'Hide this',
  },
  nudge: {
    title: (changes: number) =>
      plural(changes, {
        one: '# change is on this device only',
        other: '# changes are on this device only',
      }),
    text: 'A file is your copy if the device is lost or the browser clears its storage.',
    later: 'Not now',
  },
  newer: {
    heading: 'Made with a newer version of the planner',
    text: 'These plans are kept as they are. To open them, load this page again while you are online. You can save them to a file at any time.',
    save: 'Save to a file',
    saveAbout: (plan: string) => `“${plan}”`,
  },
  removed: {
    summary: (count: number) => plural(count, { one: '# deleted plan', other: '# deleted plans' }),
    text: 'You can bring back deleted plans for 30 days.',
    deletedOn: (plan: string, day: string) => `${plan}, deleted on ${date(day)}`,
    restore: 'Bring back',
    restored: (plan: string) => `“${plan}” is back`,
  },
  offline: 'The planner works without the internet now.',
  update: {
    ready: {
      title: 'A new version of the planner is ready',
      text: 'Your plans stay as they are. The page loads again, which takes a moment.',
      take: 'Use the new version',
    },
    taking: 'Changing to the new version…',
    elsewhere: {
      title: 'The planner was updated in another tab',
      text: 'Everything you did here is saved. Load the page again to go on with the new version.',
      take: 'Load the page again',
    },
  },
};
