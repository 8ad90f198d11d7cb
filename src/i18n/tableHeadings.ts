import { foldText } from '../catalogue/foldText.ts';
import type { TableColumn, TableRule, TableWords } from '../studio/tableColumns.ts';

/** How people head the columns of their own tables, in English and Welsh, beside the words of the template. Never shown. */
const columns: Readonly<Record<TableColumn, string>> = {
  reference:
    'reference|unit reference|unit reference number|unit ref|ref|urn|unit number|unit no|unit code|code|ofqual reference|ofqual unit reference|accreditation number|cyfeirnod|cyfeirnod uned|cyfeirnod yr uned|rhif uned',
  otherReference: 'other reference|second reference|cyfeirnod arall',
  title: 'title|unit title|unit name|unit|name|teitl|teitl uned|teitl yr uned|uned|enw uned',
  credits: 'credits|credit|credit value|unit credit|unit credits|cv|credydau|credyd|gwerth credyd|gwerth credydau',
  level: 'level|unit level|lowest level|lefel|lefel uned|lefel isaf',
  glh: 'glh|guided hours|guided learning hours|guided learning|unit glh|odda|oriau dan arweiniad|oriau dysgu dan arweiniad',
  kind: 'kind|type|competence or knowledge|math',
  group: 'group|unit group|optional group|section|grwp|grŵp',
  alsoIn: 'also in groups|also in|hefyd mewn grwpiau|hefyd mewn',
  within: 'part of group|part of|within|rhan o grŵp|rhan o',
  all: 'all of it|all|mandatory|y cyfan|gorfodol',
  counts: 'counts|yn cyfrif',
  leastCredits: 'least credits|minimum credits|min credits|minimum|lleiafswm credydau|isafswm credydau',
  mostCredits: 'most credits|maximum credits|max credits|maximum|uchafswm credydau',
  leastUnits: 'least units|minimum units|min units|lleiafswm unedau|isafswm unedau',
  mostUnits: 'most units|maximum units|max units|uchafswm unedau',
  leastHours:
    'least hours|least guided hours|minimum hours|minimum guided hours|minimum glh|min glh|lleiafswm oriau|isafswm oriau|lleiafswm odda',
  mostHours:
    'most hours|most guided hours|maximum hours|maximum guided hours|maximum glh|max glh|uchafswm oriau|uchafswm odda',
  rule: 'rule|rheol',
  mostLevel: 'highest level|lefel uchaf',
  groups: 'groups|grwpiau',
  units: 'units|unedau',
  day: 'first day|day|diwrnod cyntaf|diwrnod',
  qualifications: 'qualifications|cymwysterau',
  text: 'in words|what is asked for|requirement|mewn geiriau|beth sydd ei angen',
};

const rules: Readonly<Record<TableRule, string>> = {
  total: 'total|total credits|cyfanswm',
  level: 'level|level or above|lefel',
  some: 'some units|rhai unedau',
  either: 'either|naill ai',
  or: 'or|neu',
  and: 'and|a hefyd|a|ac',
  whenTaken: 'once taken|unwaith y’i dewisir',
  notTogether: 'not together|barred|barred combination|dim gyda’i gilydd',
  needs: 'needs|requires|mae angen',
  onlySome: 'only some count|dim ond rhai sy’n cyfrif',
  confirm: 'to confirm|i’w gadarnhau',
  title: 'title|endorsed title|teitl',
  noRepeat: 'no repeat|no unit again|dim ailadrodd',
  pathway: 'whole pathway|pathway|pathway credits|y llwybr cyfan|llwybr',
  firstDay: 'first day|start date|diwrnod cyntaf|dyddiad dechrau',
  oneQualification: 'one qualification|one of several qualifications|un cymhwyster',
};

const split = (words: string) => words.split('|').map(foldText);

/** Each word with what it stands for. */
const byWord = <Key extends string>(lines: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map((Object.keys(lines) as Key[]).flatMap((key) => split(lines[key]).map((word) => [word, key] as const)));

export const tableHeadings: TableWords = {
  columns: byWord(columns),
  rules: byWord(rules),
  kinds: byWord({ competence: 'competence|c|skills|cymhwysedd', knowledge: 'knowledge|k|gwybodaeth' }),
  yes: new Set(split('yes|y|x|true|all|mandatory|ie|oes|gorfodol')),
  no: new Set(split('no|n|false|nac ydy|nac ydyw|na')),
  sums: split('total|sum|cyfanswm'),
  named: split('group|grŵp'),
  groupLine: split('group|grŵp|mandatory|optional|additional|unedau gorfodol|unedau dewisol'),
};
