import type { LinkFault } from '../../sharing/readPlanLink.ts';
import type { PlanFileFaultCode, PlanFileNote } from '../../sharing/planFile.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';

const { plural, credits } = counted;
const { date } = formats;

/** What is wrong, and what to do about it. */
interface Trouble {
  readonly title: string;
  readonly text: string;
}

const fileFaults: Readonly<Record<PlanFileFaultCode | 'cannotRead', Trouble>> = {
  cannotRead: {
    title: 'This device could not read the file',
    text: 'It may have been moved, or is still downloading. Save it on this device and open it again.',
  },
  tooLarge: {
    title: 'This file is too large to be a plan',
    text: 'The name of a plan file ends in “.unitplan.json”. Look for that file, or ask for it again.',
  },
  tooDeep: {
    title: 'This file is not built like a plan',
    text: 'The name of a plan file ends in “.unitplan.json”. Look for that file, or ask for it again.',
  },
  notJson: {
    title: 'This is not a plan file, or it was damaged on the way',
    text: 'The name of a plan file ends in “.unitplan.json”. If this one does, ask for it to be sent again.',
  },
  notAPlanFile: {
    title: 'This file holds something other than plans',
    text: 'The name of a plan file ends in “.unitplan.json”. To add a framework file, go to “Add a framework of your own”.',
  },
  newerFile: {
    title: 'This file was made with a newer version of the planner',
    text: 'To get the newest version, load this page again while you are online. Then open the file once more.',
  },
  noPlans: {
    title: 'There is no plan in this file that can be opened',
    text: 'Ask whoever sent it to save the plan to a file again.',
  },
};

const linkFaults: Readonly<Record<LinkFault['code'] | 'notAPlan', Trouble>> = {
  notALink: {
    title: 'This is not a link to a plan',
    text: 'A link to a plan has #/open/ in it. Copy the whole message you were sent and paste it again.',
  },
  damaged: {
    title: 'Part of this link is missing',
    text: 'Long links are sometimes cut off on the way. Copy the whole link again, or ask for the file instead.',
  },
  newerLink: {
    title: 'This link was made with a newer version of the planner',
    text: 'To get the newest version, load this page again while you are online. Then open the link once more.',
  },
  unknownFramework: {
    title: 'This plan uses a framework that is not on this device',
    text: 'Ask for the framework file and add it on the start page. Or ask for the plan as a file: that brings its framework along.',
  },
  otherVersion: {
    title: 'This plan was made with another version of its framework',
    text: 'The units are not the same, so the link cannot be read here. Ask for the plan as a file instead.',
  },
  unknownQualification: {
    title: 'This plan names an earlier qualification that is not on this device',
    text: 'Ask for the plan as a file instead.',
  },
  notAPlan: {
    title: 'There is no plan in this link that can be opened',
    text: 'Ask for the link again, or for the file instead.',
  },
};

const fileNotes: Readonly<Record<PlanFileNote['code'], (place: number) => string>> = {
  planUnreadable: (place) => `Plan ${place} in the file could not be read and was left out.`,
  planRepaired: (place) =>
    `Plan ${place} in the file holds values that cannot be, such as a date that is none. The rest of it is here.`,
  planRepeated: (place) => `Plan ${place} in the file is there twice. The first one counts.`,
  frameworkUnreadable: (place) => `Framework ${place} in the file could not be read and was left out.`,
};

/** Handing plans over, and opening plans that somebody handed over. */
export const sharing = {
  shareTitle: (plan: string) => `Share “${plan}”`,
  file: {
    title: 'As a file',
    text: 'Everything in the plan, with name, notes, hours and diary. Keep it as a copy, or send it on.',
    save: 'Save the file',
    send: 'Send the file',
  },
  link: {
    title: 'As a link',
    text: 'Start date, awarding organisation, units with what was said of them, stars, levels and hours you entered, and qualifications achieved before. No name, no notes, no diary. The plan is in the link itself; no server sees it.',
    copy: 'Copy link',
    send: 'Send link',
    copied: 'Link copied',
    notCopied: 'This browser does not let us copy. The link is selected for you: copy it yourself.',
    field: 'Link to this plan',
    none: 'This plan cannot be put into a link on this device. Use the file.',
    fromDisk: 'This planner was opened from a file on this device, so no link can lead to it. Use the file.',
  },
  code: {
    title: 'As a code',
    text: 'Point another phone’s camera at the code. It carries the same as the link.',
    picture: (count: number) =>
      `Square code that opens the link above on another device. It carries ${plural(count, { one: '# unit choice', other: '# unit choices' })}, no name and no notes.`,
    tooLarge: 'This plan is too large for a code. Use the link or the file.',
  },

  starter: {
    title: 'Begin others from this',
    text: 'A starter: everybody who opens it begins a plan of their own. It holds the awarding organisation, start date, planned end, breaks, hours a week and the units picked or ruled out, with the reason where your centre does not offer one. No name, no notes, nothing anybody achieved before.',
    field: 'Link to the starter',
    code: 'Show the starter as a code',
    picture: 'Square code that opens the starter on another device.',
    fileName: 'Starter',
    save: 'Save the starter',
    sendFile: 'Send the starter',
    copy: 'Copy the link to the starter',
    send: 'Send the link to the starter',
  },

  open: {
    linkField: 'Link to a plan',
    linkHint: 'Paste the link, or the whole message it came in.',
    openLink: 'Open the link',
    title: 'A plan someone gave you',
    titles: (count: number) => plural(count, { one: 'A plan someone gave you', other: '# plans someone gave you' }),
    nothingTitle: 'This could not be opened',
    done: 'Done',
    toStart: 'Go to the start page',
    needs: (framework: string) =>
      `It needs the framework “${framework}”. Ask your training provider for its file, then add it here:`,
    toFrameworks: 'Frameworks of your own',
  },
  scan: {
    title: 'Scan a code',
    text: 'Hold the code in front of the camera.',
    notHere:
      'This browser cannot scan. Open the camera of your phone and point it at the code: it offers to open the link.',
    refused:
      'This page is not allowed to use the camera. Open the camera of your phone instead and point it at the code.',
    picture: 'What the camera sees',
  },

  received: {
    figures: (pathway: string, counted_: number, needed: number) => `${pathway} · ${counted_} of ${credits(needed)}`,
    fromFile: (name: string) => `From ${name}`,
    noFramework: 'Its framework is not on this device. You can keep the plan, but the planner cannot check it.',
    bringsFramework: (title: string) => `The file brings its framework along: ${title}.`,
    otherIssue: 'The link was made with another version of the framework that has the same units.',
    new: 'New on this device',
    add: 'Add to my plans',
    addAll: (count: number) => `Add all ${count} new plans`,
    added: 'Added to your plans',
    same: 'You have this plan already, and both are alike',
    comingBack: 'This is your plan, coming back',
    another: (name: string) =>
      `Here this plan is called “${name}”. If the one that was sent is somebody else’s, keep both.`,
    changedOn: (here: string, there: string) =>
      here === there
        ? `Last changed on ${date(here)}, here and where it was sent from.`
        : `Last changed here on ${date(here)}. Last changed where it was sent from on ${date(there)}.`,
    ahead: 'The date of the one that was sent is still to come. A clock is wrong somewhere, so go by what it says.',
    joins: (count: number) =>
      plural(count, { one: '# change from it comes into your plan.', other: '# changes from it come into your plan.' }),
    onlyHere: (count: number) =>
      plural(count, { one: '# change made here stays.', other: '# changes made here stay.' }),
    at: (day: string) => `(changed on ${date(day)})`,
    join: 'Join them',
    takeLoses: (count: number) =>
      plural(count, {
        one: 'If you take the one that was sent, # thing that is only here goes. Undo brings it back.',
        other: 'If you take the one that was sent, # things that are only here go. Undo brings them back.',
      }),
    takeAll: (count: number) => `Take all ${count}`,
    tookAll: (added: number, joined: number) => `Plans added: ${added}. Plans brought up to date: ${joined}.`,
    stillAsked: (count: number) =>
      plural(count, {
        one: '# plan was changed in two ways. Choose below.',
        other: '# plans were changed in two ways. Choose below.',
      }),
    undoAll: 'Undo all of it',
    undidAll: (left: number) =>
      left === 0 ? 'Everything is as it was.' : `Undone, but for plans that were changed since and stay: ${left}.`,
    newFromLink: 'It becomes a plan of your own',
    beginOwn: 'Begin a plan of my own from it',
    begun: 'You have a plan of your own now',
    begunAlready: (name: string) => `You began “${name}” from it already.`,
    into: (name: string) => `Join it with “${name}”`,
    different: (count: number) =>
      plural(count, {
        one: 'You have this plan, and # thing differs',
        other: 'You have this plan, and # things differ',
      }),
    mine: 'Here',
    theirs: 'Sent to you',
    side: (whose: string, value: string) => `${whose}: ${value}`,
    choose: 'Choose for each what counts. Until you change it, everything stays as it is here.',
    keepBoth: 'Keep both',
    takeTheirs: 'Take the one that was sent',
    keptBoth: 'Both are kept',
    tookTheirs: 'Your plan is now as it was sent. Undo brings yours back.',
    merged: 'Your plan now has what you chose. Undo brings the old one back.',
    nameOfSent: (name: string) => `${name} (sent)`.slice(0, 200),
    nameOfLink: 'Plan from a link',
    fromLink: 'the link',
    openPlan: 'Open it',
    newer: 'Made with a newer version of the planner',
    newerText: 'You can keep it as it is and send it on. To open it here, load this page again while you are online.',
    keepNewer: 'Keep it as it is',
    keptNewer: 'Kept as it is',
    newerFailed: 'This browser could not keep it. It stays in its file. Try again.',
    newerTaken: 'You have this plan already, so this one stays in its file.',
  },
  fileFaults,
  linkFaults,
  fileNotes,
};
