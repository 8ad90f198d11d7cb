/** What a column of a table can hold. */
export const tableColumns = [
  'reference',
  'otherReference',
  'title',
  'credits',
  'level',
  'glh',
  'kind',
  'group',
  'alsoIn',
  'within',
  'all',
  'counts',
  'leastCredits',
  'mostCredits',
  'leastUnits',
  'mostUnits',
  'leastHours',
  'mostHours',
  'rule',
  'mostLevel',
  'groups',
  'units',
  'day',
  'qualifications',
  'text',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Rules that fit into a line of a table, or into one for each way of a choice. The others are made by form. */
const tableRules = [
  'total',
  'level',
  'some',
  'either',
  'or',
  'and',
  'whenTaken',
  'notTogether',
  'needs',
  'onlySome',
  'confirm',
  'title',
  'noRepeat',
  'pathway',
  'firstDay',
  'oneQualification',
] as const;
export type TableRule = (typeof tableRules)[number];

/** How people head columns and call things, in the languages the planner speaks, as `foldText` writes them. */
export interface TableWords {
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly rules: ReadonlyMap<string, TableRule>;
  readonly kinds: ReadonlyMap<string, 'competence' | 'knowledge'>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Begin a line that sums the others up. */
  readonly sums: readonly string[];
  /** Stand before the name of a group: `Group B`. */
  readonly named: readonly string[];
  /** Begin a line that only says in which group the next units are. */
  readonly groupLine: readonly string[];
}

/** The tables a sheet can hold, with the columns of each in the order of the template. */
export const tables = {
  units: ['reference', 'title', 'credits', 'level', 'glh', 'kind', 'group', 'alsoIn'],
  groups: ['group', 'within', 'all', 'leastCredits', 'mostCredits', 'leastUnits', 'mostUnits', 'counts'],
  rules: [
    'rule',
    'leastCredits',
    'mostCredits',
    'leastUnits',
    'mostUnits',
    'leastHours',
    'mostHours',
    'level',
    'mostLevel',
    'groups',
    'units',
    'day',
    'qualifications',
    'text',
  ],
} as const satisfies Record<string, readonly TableColumn[]>;
export type TableName = keyof typeof tables;
