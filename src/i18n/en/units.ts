import { counted } from './counted.ts';

const { credits, units, hours, plural } = counted;

/** The Units screen. */
export const unitsScreen = {
  title: 'Choose units',
  pageTitle: (plan: string) => `Units – ${plan}`,
  whatsPlanned: (plan: string, pathway: string) => `${plan}, ${pathway}`,
  awardingOrganisation: 'Awarding organisation',
  awardingOrganisationNotSure: 'Not sure yet',
  offering: (organisation: string, number: string) => `${organisation}, ${number}`,

  show: 'Show',
  filters: {
    all: (count: number) => `All ${count}`,
    inPlan: (count: number) => `In plan ${count}`,
    fits: (count: number) => `Fits ${count}`,
  },
  search: 'Search units by title or reference',
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
  shown: (count: number) => plural(count, { one: '# unit shown', other: '# units shown' }),

  table: {
    caption: (pathway: string) => `Units of the ${pathway}, by group`,
    choose: 'In plan',
    unit: 'Unit',
    reference: 'Reference',
    credits: 'Credits',
    guidedHours: 'Guided hours',
    guidedHoursShort: 'Guided hrs',
    effect: 'If you pick it',
    more: 'More',
  },

  pick: (title: string) => `${title}: in my plan`,
  details: (title: string) => `More about ${title}`,
  detailsShort: 'Details',
  creditsOf: (count: number) => plural(count, { one: 'credit', other: 'credits' }),
  guidedHoursOf: (count: number) => plural(count, { one: '# guided hour', other: '# guided hours' }),
  guidedHoursNotKnown: 'guided hours not known',
  notKnown: 'not known',

  groupNote: {
    all: (count: number) => plural(count, { one: 'everyone takes this unit', other: 'everyone takes all # units' }),
    minimum: (need: number) => plural(need, { one: 'at least # credit', other: 'at least # credits' }),
    maximum: (most: number) => plural(most, { one: 'at most # credit', other: 'at most # credits' }),
    between: (need: number, most: number) => `at least ${need} and at most ${credits(most)}`,
    free: 'as many as you like',
  },
  groupLead: {
    all: (count: number, have: number) => `Everyone takes all of these: ${credits(have)} in ${units(count)}.`,
    minimum: (need: number, have: number) => `Pick at least ${credits(need)}. You have ${have}.`,
    maximum: (most: number, have: number) => `Pick at most ${credits(most)}. You have ${have}.`,
    between: (need: number, most: number, have: number) =>
      `Pick at least ${need} and at most ${credits(most)}. You have ${have}.`,
    free: (have: number) => `Pick as many as you like. You have ${credits(have)}.`,
  },
  groupFigure: { of: (have: number, need: number) => `${have} of ${need}`, alone: (have: number) => credits(have) },
  groupFigureLong: {
    of: (need: number) => `of ${need}`,
    atLeast: (need: number) => `of at least ${need}`,
    atMost: (most: number) => `of at most ${most}`,
    between: (need: number, most: number) => `of ${need} to ${most}`,
  },
  groupState: {
    allIn: 'All in',
    met: 'Met',
    full: 'Full',
    within: 'Within limit',
    toGo: (short: number) => `${short} to go`,
    over: (over: number) => `${over} over`,
  },
  meter: {
    minimum: (need: number) => `min ${need}`,
    maximum: (most: number) => `max ${most}`,
    all: (need: number) => `all ${need}`,
  },
  expandGroup: (group: string) => `Show the units of Group ${group}`,
  collapseGroup: (group: string) => `Hide the units of Group ${group}`,

  trayText: (counted: number, need: number) => `${counted} of ${credits(need)} so far.`,
  trayGroup: (group: string, have: number) => `Group ${group}: ${credits(have)}.`,
  trayAny: 'any',
  totalOf: (need: number) => `of ${credits(need)}`,
  selectedNotCounted: (selected: number, counted: number) =>
    `You have picked ${credits(selected)}; ${counted} of them count.`,

  rowState: {
    kept: 'In your plan, kept',
    inPlan: 'In your plan',
    mandatory: 'Everyone takes this unit',
    achieved: (count: number) => `Already achieved, counts as ${count}`,
    achievedToConfirm: 'Already achieved. Awarding organisation to confirm.',
    ruledOut: 'Not for me',
  },
  effect: {
    finishes: 'Finishes your plan',
    finishesToConfirm: 'Finishes your plan, with something to confirm',
    groupTo: (group: string, to: number, need: number) => `Would take Group ${group} to ${to} of ${need}`,
    groupOver: (group: string, to: number, most: number) => `Would take Group ${group} to ${to} of ${most}`,
    groupUnitsOver: (group: string, to: number, most: number) => `Would take Group ${group} to ${to} of ${units(most)}`,
    totalTo: (to: number, need: number) => `Would take the total to ${to} of ${need}`,
    extra: (count: number) =>
      plural(count, { one: '# credit more than you need', other: '# credits more than you need' }),
    repeat: 'Part of a qualification you already have',
    mayRepeat: 'May be part of a qualification you already have',
    barred: (title: string) => `Cannot be taken with “${title}”`,
    needsUnit: (title: string) => `Needs “${title}” too`,
    deadEnd: 'Would leave no way to finish',
    levelNotKnown: 'Level not known: would need confirming',
  },
  swapWith: (title: string) => `Swap with ${title}`,
  swapMany: (count: number) => plural(count, { one: 'Swap with # unit…', other: 'Swap with # units…' }),
  swapFor: (added: string, removed: string) => `Put in “${added}” and take out ${removed}`,

  actions: {
    title: 'What about this unit?',
    claim: 'I have achieved this already',
    unclaim: 'I have not achieved it',
    verified: 'My awarding organisation has confirmed it',
    ruleOut: 'Not for me',
    allow: 'It may be for me after all',
    keep: 'Keep this unit whatever is suggested',
    star: 'Star: I would like this one',
    unstar: 'Take the star away',
  },
  facts: {
    level: 'Unit level',
    guidedHours: 'Guided hours',
    kind: 'Kind',
    group: 'Group',
    from: (publisher: string, document: string) => `${publisher}: ${document}`,
    fromReader: (from: string) => `Entered by you, from: ${from}`,
    notInFramework: 'The framework does not print this. It is from:',
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
    badLevel: 'Enter a whole number from 1 to 8.',
    badGlh: 'Enter a whole number of hours from 0 to 1,000.',
    missingFrom: 'Say where the figure is from, so that others can check it.',
    nothing: 'Enter a level, or guided hours, or both.',
  },

  mandatoryWhy: (group: string) => `Everyone takes all of Group ${group}, so this unit cannot be taken out.`,

  summary: {
    heading: 'Your plan',
    open: 'Your plan',
    openHint: 'Opens totals, rules and next steps',
    rules: 'Rules',
    guidedHours: 'Guided hours',
    guidedHoursKnown: (known: number) => hours(known),
    guidedHoursRange: (known: number, least: number, most: number, unknown: number) =>
      plural(unknown, {
        one: `${known} + # unit not known (so ${least} to ${most})`,
        other: `${known} + # units not known (so ${least} to ${most})`,
      }),
    offeringGlh: (organisation: string, printed: string) => `${organisation} prints ${printed} hours.`,
    noOfferingGlh: 'The document prints no guided hours for this qualification.',
    glhComparison: {
      within: 'Your units are within that.',
      below: 'Your units are below that. Ask your training provider how the rest is taught.',
      above: 'Your units are above that.',
      unknown: 'Whether your units fit is not known.',
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
        other: '# units would finish your plan exactly.',
      }),
    suggestions: 'These units lead to the best way to finish.',
    confirmLead: 'What nobody has told the planner:',
    startDateLead: 'Nothing else can be checked until then.',
    add: 'Add',
    addUnit: (title: string) => `Add ${title}`,
    seeAll: 'See all',
  },
  wholeQualification: {
    lead: 'The document for this apprenticeship lists no units. You take both qualifications whole, so there is nothing to choose here.',
    provider: 'Your training provider has the unit lists of its awarding organisation.',
    tqt: (count: number) => `${hours(count)} in all (total qualification time)`,
    glhElsewhere: (count: number, publisher: string, document: string) =>
      `${hours(count)} guided learning, from ${publisher}: ${document}`,
    glhUnknown: 'Guided hours not known',
    kinds: { combined: 'Competence and knowledge', competence: 'Competence', knowledge: 'Knowledge' },
    essentialSkills: 'Essential Skills Wales',
  },

  changed: {
    added: (title: string) => `Added “${title}”`,
    removed: (title: string) => `Took out “${title}”`,
    several: (added: number, removed: number) => `Added ${units(added)}, took out ${units(removed)}`,
    ruledOut: (title: string) => `“${title}” is marked as not for you`,
    allowed: (title: string) => `“${title}” may be picked again`,
    achieved: (title: string) => `“${title}” is marked as achieved`,
    other: 'Plan changed',
  },
};
