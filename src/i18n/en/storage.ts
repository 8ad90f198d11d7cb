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
  unsure: {
    title: 'Your last changes may not be saved',
    text: 'This browser could not save a moment ago. It says now that it has, but after the device was full that is not always true, and it may lose your other plans too. Save all plans to a file, to be sure.',
  },
  blocked: {
    title: 'Another tab is in the way',
    text: 'An earlier version of the planner is open in another tab or window, and holds your plans. Close it, and they open here.',
  },
  silent: {
    title: 'The browser is slow to open your plans',
    text: 'They are not lost. Wait a little, or load the page again. If that does not help, close all tabs of the planner, or start the browser again.',
  },
  later: {
    title: 'This page is an earlier version of the planner',
    text: 'A newer version was used on this device. You can look at your plans here and save them to a file, but changes you make here are not saved. Load the page again to get the newer version.',
  },
} satisfies Readonly<Record<string, Trouble>>;

/** What the planner says of its storage, of plans it keeps aside, and of new versions of itself. */
export const storage = {
  problems,
  stuck: (plans: readonly string[]) => `Not deleted yet: ${plans.map((plan) => `“${plan}”`).join(', ')}`,
  saveFile: 'Save all plans to a file',
  saveAll: 'Save all plans in one file',
  saved: (name: string) => `Saved as ${name}`,
  fallbackName: 'Plan',
  again: 'Try again',
  reload: 'Load the page again',
  fileName: (day: string) => `Plans ${day}`,
  cleared: {
    title: 'The browser has cleared its storage',
    text: 'Your open plans were saved again from this page. To be safe, save them to a file. Browsers clear storage when a device runs short of room.',
    hide: 'Hide this',
  },
  mayBeCleared: {
    title: 'Your plans are kept in this browser only',
    text: 'It may clear them if you do not come back for a week or more, or if the device runs short of room. A file is your copy.',
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
    text: 'You can bring these back until you have used the planner on 30 more days. Then they are deleted for good.',
    deletedOn: (plan: string, day: string) => `${plan}, deleted on ${date(day)}`,
    restore: 'Bring back',
    restored: (plan: string) => `“${plan}” is back`,
    forget: 'Delete for good',
    forgetTitle: (plan: string) => `Delete “${plan}” for good?`,
    forgetText:
      'Nothing of it stays on this device, and nobody can bring it back. Files you have saved are still there.',
    forgotten: (plan: string) => `“${plan}” is deleted for good`,
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
      text: 'Load the page again to go on with the new version. What you are typing is kept.',
      take: 'Load the page again',
    },
  },
};
