import type { FrameworkFileFault } from '../../sharing/openFrameworkFile.ts';
import { counted } from './counted.ts';
import { sayFrameworkChange } from './frameworkChanges.ts';
import { sayFault, sayPlace } from './frameworkFaults.ts';

const { plural } = counted;

interface Trouble {
  readonly title: string;
  readonly text: string;
}

const fileFaults: Readonly<Record<FrameworkFileFault['code'] | 'cannotRead', Trouble>> = {
  cannotRead: {
    title: 'This device could not read the file',
    text: 'It may have been moved, or it may still be downloading. Save it on this device and try again.',
  },
  tooLarge: { title: 'This file is too large to be a framework', text: 'Look for the right file and try again.' },
  tooDeep: {
    title: 'This file is not built like a framework',
    text: 'Look at the example file to see how one is built.',
  },
  notJson: {
    title: 'This file cannot be read as JSON',
    text: 'A comma or bracket may be missing, or it is another kind of file. A JSON editor shows where.',
  },
  tooMuch: {
    title: 'This page can check only small files',
    text: 'This one is larger. Open the planner from its web address and add the file there, or put fewer units into the file.',
  },
  newerFile: {
    title: 'This file was made for a newer version of the planner',
    text: 'Load this page again while you are online to get the newest version. Then try again.',
  },
  faults: { title: 'This file has faults', text: 'Put these right and add the file again. Nothing was added.' },
  contradictions: {
    title: 'No choice of units can meet these rules',
    text: 'Put the rules right and add the file again. Nothing was added.',
  },
  builtInId: {
    title: 'This id belongs to a framework that comes with the planner',
    text: 'Give your framework an “id” of its own and add the file again.',
  },
  versionTaken: {
    title: 'This version is here already, but it is different',
    text: 'Plans name the version they were made with. Give the file a new “version” and add it again.',
  },
};

/** Frameworks that a provider adds, and versions of any framework. */
export const frameworks = {
  title: 'Frameworks of your own',
  lead: 'A training provider can add a framework as a file. The planner checks it and keeps it on this device.',
  schema: 'How a framework file is built (JSON schema)',
  example: 'An example that shows every kind of rule',
  add: 'Add a framework file',
  make: 'Make a framework, or change one',
  reading: 'Checking the file…',
  added: (title: string, version: string) => `Added: ${title}, version ${version}`,
  standing: {
    new: 'It is on the start page now.',
    newVersion: 'New plans use this version. Plans made with an earlier one keep their rules until you move them.',
    same: 'This version was here already. Nothing has changed.',
  },
  unchecked: (qualifications: string) =>
    `There are too many combinations of units to check whether all rules can be met at once: ${qualifications}.`,
  fileFaults,
  moreFaults: (count: number) => plural(count, { one: 'And # more.', other: 'And # more.' }),
  contradiction: (qualification: string) => `In ${qualification}, these rules cannot all be kept:`,
  sayFault,
  sayPlace,
  fault: (place: string, what: string) => `${place}: ${what}`,
  hosted: 'On this site',
  hostedText: 'Everybody who uses the planner from this address has these.',
  hostedFaulty: (files: string) => `These files on this site could not be used: ${files}.`,
  list: 'On this device',
  none: 'You have not added any yet.',
  edition: (edition: number) => `Edition ${edition}`,
  version: (version: string) => `Version ${version}`,
  usedBy: (count: number) => plural(count, { one: 'In # plan', other: 'In # plans' }),
  unused: 'In no plan',
  beside:
    'Another copy of this version was here first, with different rules. Only plans made with this very copy use it.',
  about: 'What it says',
  remove: 'Remove',
  bringBack: 'Bring back',
  removeAbout: (title: string, version: string) => `${title}, version ${version}`,
  removed: (title: string, version: string) => `Removed: ${title}, version ${version}`,
  broughtBack: (title: string, version: string) => `Here again: ${title}, version ${version}`,
  keep: 'Keep it',
  removeTitle: (title: string, version: string) => `Remove ${title}, version ${version}?`,
  removeText: (count: number) =>
    plural(count, {
      one: '# plan uses it. That plan stays, and keeps its rules. You cannot start new plans with it.',
      other: '# plans use it. Those plans stay, and keep their rules. You cannot start new plans with it.',
    }),
  keptForPlans: 'Removed: new plans cannot use it. It stays for the plans that were made with it.',
  notRemoved: {
    title: 'This framework was not removed',
    text: 'The browser is not letting the planner change what it has stored. The framework is still here.',
  },
  refused: {
    title: (count: number) =>
      plural(count, {
        one: 'A framework on this device cannot be used any more',
        other: '# frameworks on this device cannot be used any more',
      }),
    text: 'This version of the planner found something wrong with what is kept here. Nothing was changed. Plans that use it open, and are not checked. Save it as a file. Then press “Make a framework, or change one” and begin with that file: you see there what is wrong, and can put it right.',
    save: (title: string, version: string) => `Save as a file: ${title}, version ${version}`,
    remove: (title: string, version: string) => `Remove ${title}, version ${version}`,
  },
  notStored: {
    title: 'This framework is not saved on this device',
    text: 'The browser is not letting the planner store it. It can be used until you close this page.',
  },

  changed: {
    title: 'This framework has changed since you made your plan',
    text: (mine: string, newest: string) =>
      `Your plan keeps the rules of version ${mine}. The newest version is ${newest}.`,
    nothing: 'Nothing that matters to your plan has changed.',
    what: (count: number) => plural(count, { one: '# change affects your plan', other: '# changes affect your plan' }),
    move: 'Move to the new version',
    stay: 'Stay for now',
    missingTitle: 'Your plan was made with another version of its framework',
    missingText: (mine: string, newest: string) =>
      mine === newest
        ? `Version ${mine} on this device has different rules from those your plan was made with. The planner can check your plan against the rules here.`
        : `Version ${mine} is not on this device, so the planner cannot check your plan. It can check it against version ${newest}.`,
    moveMissing: 'Use this version from now on',
    say: sayFrameworkChange,
  },
};
