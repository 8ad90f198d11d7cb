import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { credits, hours, plural } = counted;
const { date } = formats;

/** The Start screen and the short set-up of a new plan. */
export const start = {
  ownFrameworks: 'Add a framework of your own',
  accessibility: 'Accessibility',
  pageName: 'Start',
  title: 'Plan your apprenticeship',
  lead: 'Choose your units and see straight away if your plan meets the rules.',
  local: 'Your plans stay on this device. Nothing is sent anywhere.',

  plans: {
    heading: 'Carry on',
    example: 'Example',
    frameworkMissing: 'Made with a framework that is not on this device',
    about: (parts: readonly string[]) => parts.join(' · '),
    changedToday: 'changed today',
    changedYesterday: 'changed yesterday',
    changedOn: (day: string) => `changed on ${date(day)}`,
    manage: 'Rename, copy, share or delete',
    manageAbout: (plan: string) => `“${plan}”`,
    rename: 'Rename',
    newName: 'New name',
    saveName: 'Save name',
    copy: 'Make a copy',
    copyOf: (plan: string) => `Copy of ${plan}`,
    copied: (plan: string) => `“${plan}” is a new plan`,
    remove: 'Delete',
    removed: (plan: string) => `“${plan}” is deleted`,
  },

  /** `Customer Service (Wales)` is short enough without its bracket. */
  frameworkName: (title: string) => title.replace(/ \(Wales\)$/, ''),

  begin: {
    heading: (framework: string) => `Start a ${framework} plan`,
    set: (count: number) => plural(count, { one: 'set credit', other: 'set credits' }),
    choose: 'you choose',
    all: 'in all',
    /** `hourTotal` null: not in the document. */
    whole: (qualifications: number, creditValue: number, hourTotal: number | null) => {
      const rest = `${credits(creditValue)}${hourTotal === null ? '' : `, ${hours(hourTotal)} of training`}`;
      return plural(qualifications, { one: `# qualification, ${rest}`, other: `# qualifications, ${rest}` });
    },
    noUnits: 'The document lists no units to choose from. You plan whole qualifications and hours.',
    about: (framework: string) => `About ${framework}: what the document says`,
  },

  examples: {
    heading: 'Try an example',
    text: 'These plans are made up, so that you can look around. Change anything you like, and delete them when you are done.',
    ready: 'A finished Level 2 plan',
    readyName: 'Example: finished plan',
    over: 'A Level 2 plan over a limit',
    overName: 'Example: over a limit',
  },

  open: {
    heading: 'Open a plan someone gave you',
    text: 'Nothing you have is changed. You see what is in the plan first. You can also drop files anywhere on this page.',
    file: 'Open a file',
    link: 'Paste a link',
    scan: 'Scan a code',
    dropHere: 'Drop the files to open them',
    reading: 'Reading…',
  },

  setUp: {
    pageName: 'New plan',
    title: 'New plan',
    forWhat: (pathway: string, framework: string) => `${pathway}, ${framework}.`,
    lead: 'You can leave all of this as it is and change it later.',
    qualification: 'Qualification',
    qualificationHint: 'You take one of these. Your training provider knows which one.',
    organisation: 'Awarding organisation',
    organisationFor: (qualification: string) => `Awarding organisation for “${qualification}”`,
    organisationHint: 'The body that awards your qualification. Your training provider knows which one.',
    notSure: 'Not sure yet',
    offering: (organisation: string, number: string, glh: string | null) =>
      glh === null ? `${organisation}, ${number}` : `${organisation}, ${number}, guided hours ${glh}`,
    onlyOffering: (qualification: string, organisation: string, number: string) =>
      `${qualification}: ${organisation}, ${number}`,
    startDate: 'First day of the apprenticeship',
    startDateHint: 'Leave it empty if you do not know.',
    startDateHintNew: 'Today, unless you change it. Leave it empty if you do not know.',
    outside: (whatIsSo: string) => `${whatIsSo} You can make the plan and look around, but do not rely on it.`,
    name: 'Name of the plan (you need not give one)',
    nameHint: 'Anything you like. It stays on this device.',
    submit: 'Start choosing units',
    submitWhole: 'Make the plan',
  },

  unreadable: {
    title: (count: number) =>
      plural(count, { one: '# stored plan could not be read', other: '# stored plans could not be read' }),
    text: 'Nothing in them or in your other plans has changed. Save them to a file if you want somebody to look at them.',
    save: 'Save to a file',
    discard: 'Remove them from this device',
    fileName: 'unreadable-plans.json',
  },
  leftOut: {
    title: (count: number) =>
      plural(count, {
        one: '# value in your plans could not be read',
        other: '# values in your plans could not be read',
      }),
    text: 'An earlier version of the planner let it in, such as a day that no calendar has. Your plans are here without it. See whether you want to give it again.',
    value: (plan: string, value: string) => `“${plan}”: ${value}`,
    hide: 'Hide this',
  },
};
