import type { GuidedShare } from '../../hours/guidedShare.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { hourWords } from './hourWords.ts';
import { levelName } from './levels.ts';

const { credits, units, hours, plural } = counted;

/** “at least 3 units” */
function unitLimit(least: number | null, most: number | null): string {
  if (most === null) return `at least ${units(least ?? 0)}`;
  if (least === null) return `at most ${units(most)}`;
  return least === most ? `exactly ${units(most)}` : `${least} to ${units(most)}`;
}

/** The Units screen. */
export const unitsScreen = {
  title: 'Choose units',
  whatsPlanned: (plan: string, pathway: string) => `${plan}, ${pathway}`,
  offering: (organisation: string, number: string) => `${organisation}, ${number}`,

  /** What comes once every rule on units is met. */
  after: {
    hours: 'Your plan meets every credit rule. Now plan your hours',
    share: 'Units and hours are planned. Now share your plan',
  },
  afterActions: { hours: 'Plan my hours', share: 'Share my plan' },

  announcement: (have: number, need: number, step: string) => `${have} of ${credits(need)}. ${step}.`,
  noFramework: {
    title: 'This plan’s framework is not here',
    lead: 'The plan is kept as it is. It was made with a framework that this device does not have. Ask whoever gave you the plan for the framework file.',
  },
  planDetails: {
    open: 'Change details',
    title: 'Plan details',
    name: 'What to call this plan',
    nameHint: 'Anything you like, or nothing.',
    done: 'Done',
    move: {
      open: 'Move to another pathway',
      to: 'Where to',
      choose: 'Choose one',
      noUnits: 'This plan has no units yet, so none can stay behind.',
      carried: (count: number) =>
        count === 0
          ? 'None of the units in your plan is there.'
          : plural(count, { one: '# unit comes along:', other: '# units come along:' }),
      left: (count: number) =>
        count === 0
          ? 'No unit stays behind.'
          : plural(count, {
              one: '# unit is not there and stays behind:',
              other: '# units are not there and stay behind:',
            }),
      asksAgain: 'What somebody confirmed for the pathway you leave has to be confirmed again.',
      stays: 'Dates, hours, diary and notes stay as they are. You can undo the move.',
      go: 'Move the plan',
    },
  },

  show: 'Show',
  filters: {
    all: (count: number) => `All ${count}`,
    inPlan: (count: number) => `In plan ${count}`,
    fits: (count: number) => `Fits ${count}`,
  },
  search: 'Search units by title or reference',
  searchAndFilter: 'Search, filter and order',
  clearSearch: 'Clear search',
  kind: 'Kind of unit',
  kinds: { any: 'Any kind', competence: 'Competence', knowledge: 'Knowledge', notStated: 'Not stated' },
  sort: 'Order',
  sorts: {
    document: 'As in the document',
    title: 'Title, A to Z',
    credits: 'Most credits first',
    guidedHours: 'Fewest guided hours first',
  },
  noMatch: 'No unit matches.',
  showAll: 'Show all units',
  searchHint: 'Try one word, such as “telephone”, or the first letters of a reference.',
  searchFor: (word: string) => `Search for “${word}”`,
  hiddenByFilters: (count: number) =>
    plural(count, {
      one: '# unit has what you typed. The filters hide it.',
      other: '# units have what you typed. The filters hide them.',
    }),
  showFound: (count: number) => plural(count, { one: 'Show # unit', other: 'Show # units' }),
  shown: (count: number) => plural(count, { one: '# unit shown', other: '# units shown' }),

  table: {
    caption: (pathway: string) => `Units of the ${pathway}, by group`,
    choose: 'In plan',
    unit: 'Unit',
    reference: 'Reference',
    credits: 'Credits',
    guidedHoursShort: 'Guided hrs',
    effect: 'If you pick it',
    more: 'More',
  },

  pick: (title: string) => `${title}: in my plan`,
  details: (title: string) => `Details: ${title}`,
  creditsOf: (count: number) => plural(count, { one: 'credit', other: 'credits' }),
  noCredits: 'credits not in the document',
  /** Where no credits are printed: how many units there are. */
  unitsOf: (count: number) => plural(count, { one: 'unit', other: 'units' }),
  trayUnits: (count: number) => plural(count, { one: '# unit so far.', other: '# units so far.' }),
  announceUnits: (count: number, step: string) => `${units(count)}. ${step}.`,
  guidedHoursOf: (count: number) => plural(count, { one: '# guided hour', other: '# guided hours' }),
  guidedHoursNotKnown: 'guided hours not known',
  notKnown: 'not known',

  groups: 'Groups',
  groupTab: (group: string, figure: string, state: string) =>
    state === '' ? `Group ${group}: ${figure}` : `Group ${group}: ${figure}, ${state}`,
  groupNote: {
    all: (count: number) => plural(count, { one: 'everyone takes this unit', other: 'everyone takes all # units' }),
    minimum: (need: number) => plural(need, { one: 'at least # credit', other: 'at least # credits' }),
    maximum: (most: number) => plural(most, { one: 'at most # credit', other: 'at most # credits' }),
    between: (need: number, most: number) => `at least ${need} and at most ${credits(most)}`,
    units: (least: number | null, most: number | null) => unitLimit(least, most),
    seeRules: 'the rules say how much',
    free: 'as many as you like',
    notCounting: 'does not count towards the total',
  },
  groupLead: {
    notCounting: 'You may take these too. They do not count towards the total.',
    allUnits: (count: number) =>
      plural(count, { one: 'Everyone takes this unit.', other: 'Everyone takes all # units.' }),
    all: (count: number, have: number) => `Everyone takes all of these: ${credits(have)} in ${units(count)}.`,
    minimum: (need: number, have: number) => `Pick at least ${credits(need)}. You have ${have}.`,
    maximum: (most: number, have: number) => `Pick at most ${credits(most)}. You have ${have}.`,
    between: (need: number, most: number, have: number) =>
      `Pick at least ${need} and at most ${credits(most)}. You have ${have}.`,
    units: (least: number | null, most: number | null, have: number) =>
      `Pick ${unitLimit(least, most)}. You have ${have}.`,
    seeRules: (have: number) => `The rules say how much of this you may pick. You have ${credits(have)}.`,
    seeRulesUnits: (have: number) => `The rules say how much of this you may pick. You have ${units(have)}.`,
    freeUnits: (have: number) => `Pick as many as you like. You have ${units(have)}.`,
    free: (have: number) => `Pick as many as you like. You have ${credits(have)}.`,
  },
  groupFigure: {
    of: (have: number, need: number) => `${have} of ${need}`,
    alone: (have: number) => credits(have),
    units: (have: number) => units(have),
  },
  groupFigureLong: {
    of: (need: number) => `of ${need}`,
    atLeast: (need: number) => `of at least ${need}`,
    atMost: (most: number) => `of at most ${most}`,
    between: (need: number, most: number) => `of ${need} to ${most}`,
    units: (least: number | null, most: number | null) => `of ${unitLimit(least, most)}`,
  },
  groupState: {
    allIn: 'All in',
    met: 'Met',
    full: 'Full',
    within: 'Within limit',
    toGo: (short: number) => `${short} to go`,
    over: (over: number) => `${over} over`,
    toGoUnits: (short: number) => `${units(short)} to go`,
    overUnits: (over: number) => `${units(over)} too many`,
  },
  meter: {
    minimum: (need: number) => `min ${need}`,
    maximum: (most: number) => `max ${most}`,
    all: (need: number) => `all ${need}`,
  },
  expandGroup: (group: string) => `Show the units of Group ${group}`,
  collapseGroup: (group: string) => `Hide the units of Group ${group}`,

  trayText: (have: number, need: number) => `${have} of ${credits(need)} so far.`,
  trayGroup: (group: string, have: number) => `Group ${group}: ${credits(have)}.`,
  countOnce: (count: number) =>
    plural(count, {
      one: '# unit counts in several qualifications. In the total it counts once.',
      other: '# units count in several qualifications. In the total each counts once.',
    }),
  trayAny: 'any',
  totalOf: (need: number) => `of ${credits(need)}`,
  selectedNotCounted: (selected: number, counting: number) =>
    `You have picked ${credits(selected)}; ${counting} of them count.`,

  rowState: {
    kept: 'In your plan, kept',
    inPlan: 'In your plan',
    notCounting: 'In your plan, does not count',
    mandatory: 'Everyone takes this unit',
    achieved: (count: number) => `Already achieved, counts as ${credits(count)}`,
    achievedToConfirm: 'Already achieved. Awarding organisation to confirm.',
    ruledOut: 'Not for me',
    notOffered: (reason: string) => `Your centre does not offer it: ${reason}`,
    /** Titles of qualifications. */
    alsoIn: (titles: readonly string[]) => `Counts in ${formats.list(titles.map((title) => `“${title}”`))}, too`,
  },
  effect: {
    oneMore: 'Would add one unit',
    finishes: 'Finishes your plan',
    finishesToConfirm: 'Finishes your plan, with something to confirm',
    groupTo: (group: string, to: number, need: number) => `Would take Group ${group} to ${to} of ${need}`,
    groupOver: (group: string, to: number, most: number) => `Would take Group ${group} to ${to} of ${most}`,
    groupUnitsTo: (group: string, to: number, need: number) => `Would take Group ${group} to ${to} of ${units(need)}`,
    groupUnitsOver: (group: string, to: number, most: number) => `Would take Group ${group} to ${to} of ${units(most)}`,
    totalTo: (to: number, need: number) => `Would take the total to ${to} of ${need}`,
    levelTo: (level: number, to: number, need: number) => `Would take ${levelName(level)} or above to ${to} of ${need}`,
    extra: (count: number) =>
      plural(count, { one: '# credit more than you need', other: '# credits more than you need' }),
    repeat: 'Part of a qualification you already have',
    mayRepeat: 'May be part of a qualification you already have',
    barred: (title: string) => `Cannot be taken with “${title}”`,
    needsUnit: (title: string) => `Needs “${title}” too`,
    deadEnd: 'Would leave no way to finish',
    levelNotKnown: 'Level not known: would need confirming',
  },
  effectShort: {
    groupTo: (group: string, to: number, need: number) => `Group ${group} to ${to} of ${need}`,
    groupOver: (group: string, to: number, most: number) => `Would take ${group} to ${to} of ${most}`,
    groupUnitsTo: (group: string, to: number, need: number) => `Group ${group} to ${to} of ${units(need)}`,
    totalTo: (to: number, need: number) => `Total to ${to} of ${need}`,
    levelTo: (level: number, to: number, need: number) => `${levelName(level)} or above to ${to} of ${need}`,
  },
  swap: 'Swap…',
  swapWith: (title: string) => `Swap with ${title}`,
  swapMany: (count: number) => plural(count, { one: 'Swap with # unit…', other: 'Swap with # units…' }),
  swapFor: (added: string, removed: readonly string[]) =>
    `Swap: put in “${added}” and take out ${formats.list(removed.map((title) => `“${title}”`))}`,

  actions: {
    claim: 'I have achieved this already',
    unclaim: 'I have not achieved it',
    verified: 'My awarding organisation has confirmed it',
    ruleOut: 'Not for me',
    notOffered: 'If your centre does not offer it, why?',
    notOfferedHint: 'Goes along when others begin from this plan.',
    allow: 'It may be for me after all',
    keep: 'Keep this unit whatever is suggested',
    star: 'Star: I would like this one',
    unstar: 'Take the star away',
  },
  facts: {
    level: 'Unit level',
    guidedHours: 'Guided hours',
    inPlan: 'In your training hours',
    share: ({ share, needed, all }: GuidedShare) =>
      `${hourWords.figure(share)}. That is its share of the ${hourWords.hours(needed)} planned for all your units.${all === null ? '' : ` Their guided hours come to ${hourWords.figure(all)}.`}`,
    kind: 'Kind',
    group: 'Group',
    from: (publisher: string, document: string) => `${publisher}: ${document}`,
    fromReader: (from: string) => `Entered by you, from: ${from}`,
    byTitle: 'Matched by title, not by reference, so check it.',
    levelNotKnown: 'Nobody has published the level of this unit.',
    glhNotKnown: 'Nobody has published the guided hours of this unit.',
    settleLead: 'If you have your awarding organisation’s specification, enter what it says.',
    levelField: 'Level (1 to 8)',
    glhField: 'Guided hours (0 to 1,000)',
    fromField: 'Where does it say so?',
    fromExample: 'For example: NCFE specification, page 12',
    save: 'Use these figures',
    takeBack: 'Remove my figures',
    problems: {
      badLevel: 'Enter a whole number from 1 to 8.',
      badGlh: 'Enter a whole number of hours from 0 to 1,000.',
      missingFrom: 'Say where the figure is from, so that others can check it.',
      nothing: 'Enter a level, or guided hours, or both.',
    },
  },

  earlier: {
    title: 'Qualifications you already have',
    lead: 'If you have one of these, you cannot use its units again.',
    have: (title: string) => `I have the ${title}`,
    which: 'Tick the units that were in it:',
    notSaid: 'You have not said which units were in it, so any of these may be a repeat.',
    said: (count: number) =>
      count === 0
        ? 'None of these units were in it.'
        : plural(count, { one: '# of these units was in it.', other: '# of these units were in it.' }),
    none: 'None of these were in it',
    takeBack: (title: string) => `I do not have the ${title}`,
  },
  removeStrangers: 'Take them out of the plan',
  mandatoryWhy: (group: string) => `Everyone takes all of Group ${group}, so this unit cannot be taken out.`,

  summary: {
    heading: 'Your plan',
    open: 'Your plan',
    rules: 'Rules',
    guidedHours: 'Guided hours',
    guidedHoursKnown: (known: number) => hours(known),
    /** `most` is `Infinity` where nobody can say. */
    guidedHoursRange: (known: number, least: number, most: number, unknown: number) => {
      const range = most === Infinity ? `${least} or more` : `${least} to ${most}`;
      return plural(unknown, {
        one: `${known} + # unit not known (so ${range})`,
        other: `${known} + # units not known (so ${range})`,
      });
    },
    offeringGlh: (organisation: string, printed: string) => `${organisation} gives ${printed} hours.`,
    noOffering: 'Choose your awarding organisation to compare.',
    noOfferingGlh: 'The document gives no guided hours for this qualification.',
    glhComparison: {
      within: 'Your units are within that.',
      below: 'Your units are below that. Ask your training provider how the rest is taught.',
      above: 'Your units are above that.',
      unknown: 'Nobody knows yet whether your units fit.',
    },
    trainingHours: 'Training hours you must reach',
    trainingHoursTable: { component: 'Hours', off: 'Off the job', on: 'On the job', total: 'Total' },
    components: {
      essentialSkills: 'Essential Skills',
      qualification: 'Qualification',
      coaching: 'Coaching and mentoring',
      total: 'Total',
    },
    totalsOnly: 'The document gives these totals only. It does not break them down.',
    shortest: (months: number) =>
      plural(months, {
        one: 'The apprenticeship lasts at least # month.',
        other: 'The apprenticeship lasts at least # months.',
      }),
  },

  nextStepDetail: {
    finishExactly: (count: number) =>
      plural(count, {
        one: '# unit would finish your plan exactly.',
        other: '# units would each finish your plan exactly.',
      }),
    add: 'Add',
    addUnit: (title: string) => `Add ${title}`,
    seeAll: 'See all',
  },
  wholeQualification: {
    title: 'Your qualifications',
    heading: 'Your qualifications are planned whole',
    skill: (name: string, level: number, count: number) => `${name}, ${levelName(level)}: ${credits(count)}`,
    lead: 'The document for this apprenticeship lists no units. You take both qualifications whole, so there is nothing to choose here.',
    provider: 'Your training provider has the unit lists of its awarding organisation.',
    tqt: (count: number) => `${hours(count)} in all (total qualification time)`,
    glhElsewhere: (count: number, publisher: string, document: string) =>
      `${hours(count)} guided learning, from ${publisher}: ${document}`,
    glhUnknown: 'Guided hours not known',
    kinds: { combined: 'Competence and knowledge', competence: 'Competence', knowledge: 'Knowledge' },
    essentialSkills: 'Essential Skills Wales',
  },
};
