/**
 * How far a Welsh term can be relied on. A: seen in official Welsh texts, and alike there. B: seen, but texts differ.
 * C: put together from official parts. U: not found in any official text, so a translator must look at it.
 */
export type Confidence = 'A' | 'B' | 'C' | 'U';

export interface Term {
  readonly english: string;
  readonly welsh: string;
  readonly gender?: 'masculine' | 'feminine' | 'plural';
  readonly plural?: string;
  readonly confidence: Confidence;
  /** Finds the term in a Welsh sentence, mutations and plurals included. */
  readonly found: RegExp;
  /** What a translator should know or decide. */
  readonly doubt?: string;
}

const term = (
  english: string,
  welsh: string,
  confidence: Confidence,
  found: RegExp,
  more: Pick<Term, 'gender' | 'plural' | 'doubt'> = {},
): Term => ({ english, welsh, confidence, found, ...more });

const m = { gender: 'masculine' } as const;
const f = { gender: 'feminine' } as const;

/** One term for one thing, in both languages. */
export const terms: readonly Term[] = [
  // People and bodies
  term('apprentice', 'prentis', 'A', /\b(?:ph|b|mh|p)rentis(?:iaid)?\b/i, { ...m, plural: 'prentisiaid' }),
  term('learner', 'dysgwr', 'A', /\bdd?ysgw(?:y)?r\b/i, { ...m, plural: 'dysgwyr' }),
  term('employer', 'cyflogwr', 'A', /\b(?:ch|g|ngh|c)yflogwy?r\b/i, { ...m, plural: 'cyflogwyr' }),
  term('training provider', 'darparwr hyfforddiant', 'A', /\bdd?arparwy?r hyfforddiant\b/i, {
    ...m,
    plural: 'darparwyr hyfforddiant',
  }),
  term('awarding organisation', 'corff dyfarnu', 'A', /\b(?:ch|g|ngh|c)(?:o|y)rff dyfarnu\b/i, {
    ...m,
    plural: 'cyrff dyfarnu',
  }),
  term('assessor', 'asesydd', 'A', /\bases(?:ydd|wyr)\b/i, { ...m, plural: 'aseswyr' }),
  term('tutor', 'tiwtor', 'B', /\b(?:th|d|nh|t)iwtor(?:iaid)?\b/i, { ...m, plural: 'tiwtoriaid' }),
  // The apprenticeship and its parts
  term('apprenticeship', 'prentisiaeth', 'A', /\b(?:ph|b|mh|p)rentisiaeth(?:au)?\b/i, {
    ...f,
    plural: 'prentisiaethau',
  }),
  term('foundation apprenticeship', 'prentisiaeth sylfaen', 'A', /\b(?:ph|b|mh|p)rentisiaeth sylfaen\b/i, f),
  term('framework', 'fframwaith', 'A', /\bfframw(?:aith|eithiau)\b/i, { ...m, plural: 'fframweithiau' }),
  term('pathway', 'llwybr', 'A', /\bll?wybr(?:au)?\b/i, { ...m, plural: 'llwybrau' }),
  term('qualification', 'cymhwyster', 'A', /\b(?:ch|g|ngh|c)ym(?:h)?wyster(?:au)?\b/i, { ...m, plural: 'cymwysterau' }),
  term('diploma', 'diploma', 'B', /\bdd?iploma(?:s|u|âu)?\b/i, {
    ...m,
    plural: 'diplomas',
    doubt: 'diplomas or diplomâu',
  }),
  term('certificate', 'tystysgrif', 'A', /\b(?:th|d|nh|t)ystysgrif(?:au)?\b/i, { ...f, plural: 'tystysgrifau' }),
  term(
    'certificate claim',
    'cais am dystysgrif',
    'C',
    /\b(?:ch|g|ngh|c)ais am dystysgrif\b|\b(?:ch|g|ngh|c)ais am y dystysgrif\b/i,
    m,
  ),
  term('level', 'lefel', 'A', /\blefel(?:au)?\b/i, { ...f, plural: 'lefelau' }),
  term('unit', 'uned', 'A', /\bh?uned(?:au)?\b/i, { ...f, plural: 'unedau' }),
  term('mandatory unit', 'uned orfodol', 'A', /\b(?:g|ng)?orfodol\b/i, { ...f, plural: 'unedau gorfodol' }),
  term('optional unit', 'uned ddewisol', 'C', /\bdd?ewisol\b/i, { ...f, plural: 'unedau dewisol' }),
  term('group', 'grŵp', 'A', /\b(?:g|ng)?r(?:ŵp|wpiau)/i, {
    ...m,
    plural: 'grwpiau',
    doubt: 'Left without mutation after o, i and the digit 2.',
  }),
  term('credit', 'credyd', 'A', /\b(?:ch|g|ngh|c)redyd(?:au)?\b/i, {
    ...m,
    plural: 'credydau',
    doubt: '3 chredyd and 6 chredyd with digits: the rule is sure in words; a house style may leave digits unmutated.',
  }),
  term(
    'guided hours (guided learning hours)',
    'oriau dan arweiniad (oriau dysgu dan arweiniad)',
    'U',
    /\boriau (?:dysgu )?dan arweiniad\b|\bawr (?:o ddysgu )?dan arweiniad\b/i,
    {
      gender: 'plural',
      doubt: 'GLH: known in the sector, no official text found.',
    },
  ),
  term(
    'total qualification time',
    'cyfanswm amser y cymhwyster',
    'A',
    /\b(?:ch|g|ngh|c)yfanswm amser y cymhwyster\b/i,
    m,
  ),
  term('on the job', 'yn y gwaith', 'A', /\byn y gwaith\b/i),
  term('off the job', "i ffwrdd o'r gwaith", 'A', /\bi ffwrdd o['’]r gwaith\b/i),
  term('training hours', 'oriau hyfforddi', 'U', /\boriau hyfforddi\b/i, {
    gender: 'plural',
    doubt: 'No official text found.',
  }),
  term('training plan', 'cynllun hyfforddi', 'B', /\b(?:ch|g|ngh|c)ynllun(?:iau)? hyfforddi\b/i, {
    ...m,
    doubt: 'cynllun hyfforddi or cynllun hyfforddiant',
  }),
  term('coaching and mentoring', 'coetsio a mentora', 'U', /\b(?:ch|g|ngh|c)oetsio a mentora\b/i, {
    doubt: 'hyfforddi a mentora is common too, but hyfforddi also means training.',
  }),
  term('entry requirements', 'gofynion mynediad', 'A', /\bofynion mynediad\b|\bgofynion mynediad\b/i, {
    gender: 'plural',
  }),
  term('Essential Skills Wales', 'Sgiliau Hanfodol Cymru', 'A', /\bSgiliau Hanfodol\b/i, { gender: 'plural' }),
  term('Communication', 'Cyfathrebu', 'A', /\bCyfathrebu\b/),
  term('Application of Number', 'Cymhwyso Rhif', 'A', /\bCymhwyso Rhif\b/),
  term('Digital Literacy', 'Llythrennedd Digidol', 'A', /\bLlythrennedd Digidol\b/),
  term('proxy qualification', 'cymhwyster cyfatebol', 'U', /\b(?:ch|g|ngh|c)ym(?:h)?wyster(?:au)? cyfatebol\b/i, {
    ...m,
    plural: 'cymwysterau cyfatebol',
    doubt: 'cymhwyster procsi? cymhwyster dirprwyol? No official text found.',
  }),
  term('prior learning', 'dysgu blaenorol', 'A', /\bdd?ysgu blaenorol\b/i, m),
  term('rules of combination', 'rheolau cyfuno', 'U', /\brheolau cyfuno\b/i, {
    gender: 'plural',
    doubt: 'No official text found.',
  }),
  term('competence', 'cymhwysedd', 'A', /\b(?:ch|g|ngh|c)ymhwysedd\b/i, m),
  term('knowledge', 'gwybodaeth', 'A', /\b(?:g|ng)?wybodaeth\b/i, f),
  term('customer service', 'gwasanaeth cwsmeriaid', 'B', /\b(?:g|ng)?wasanaeth(?:au)? (?:i g|c)wsmeriaid\b/i, {
    ...m,
    doubt: 'No official Welsh title of the pathway was found.',
  }),
  term('contact centre', 'canolfan gyswllt', 'B', /\b(?:ch|g|ngh|c)anolfan(?:nau)? (?:g|c)yswllt\b/i, {
    ...f,
    plural: 'canolfannau cyswllt',
  }),
  term(
    'employment rights and responsibilities',
    'hawliau a chyfrifoldebau cyflogaeth',
    'C',
    /\bhawliau a chyfrifoldebau\b/i,
    { gender: 'plural' },
  ),
  term('GCSE', 'TGAU', 'A', /\bTGAU\b/),
  term('grade', 'gradd', 'A', /\bg?radd(?:au)?\b/i, { ...f, plural: 'graddau' }),
  // Planning
  term('plan', 'cynllun', 'A', /\b(?:ch|g|ngh|c)ynllun(?:iau)?\b/i, { ...m, plural: 'cynlluniau' }),
  term('start date', 'dyddiad dechrau', 'A', /\bdd?yddiad dechrau\b/i, {
    ...m,
    doubt: 'dyddiad dechrau or dyddiad cychwyn',
  }),
  term('planned end', 'dyddiad gorffen arfaethedig', 'C', /\barfaethedig\b/i, m),
  term('minimum', 'isafswm', 'A', /\bisafs(?:wm|ymiau)\b/i, m),
  term('maximum', 'uchafswm', 'A', /\buchafs(?:wm|ymiau)\b/i, m),
  term('at least', 'o leiaf', 'A', /\bo leiaf\b/i),
  term('at most', 'hyd at', 'A', /\bhyd at\b/i, {
    doubt: '“dim mwy na” would be “nag” before some figures; “uchafswm” in brackets and tables.',
  }),
  term('limit', 'terfyn', 'U', /\b(?:th|d|nh|t)erfyn(?:au)?\b/i, { ...m, plural: 'terfynau' }),
  term('rule', 'rheol', 'U', /\brheol(?:au)?\b/i, { ...f, plural: 'rheolau' }),
  term('requirement', 'gofyniad', 'A', /\b(?:g|ng)?ofyni(?:ad|on)\b/i, { ...m, plural: 'gofynion' }),
  term('met', "wedi'i fodloni", 'A', /\bwedi['’](?:i|u) (?:f|b)odloni\b/i, {
    doubt: 'Agrees with gofyniad (m) or gwiriad (m); with rheol (f): wedi’i bodloni.',
  }),
  term('not met', 'heb ei fodloni', 'C', /\bheb e(?:i|u) (?:f|b)odloni\b/i),
  term('to confirm', "i'w gadarnhau", 'C', /\bi['’]w (?:ch|g|c)adarnhau\b/i, {
    doubt: 'i’w gadarnhau (m), i’w chadarnhau (f), i’w cadarnhau (plural)',
  }),
  term('ready', 'barod', 'U', /\b(?:p|b)arod\b/i),
  term('in progress', 'ar y gweill', 'U', /\bar y gweill\b/i),
  term('needs a change', 'angen newid', 'U', /\bangen newid\b|\bangen ei newid\b/i),
  term('verdict', 'canlyniad', 'U', /\b(?:ch|g|ngh|c)anlyniad(?:au)?\b/i, {
    ...m,
    doubt: 'dyfarniad is kept for “award”.',
  }),
  term('check', 'gwiriad', 'U', /\b(?:g|ng)?wiriad(?:au)?\b/i, { ...m, plural: 'gwiriadau' }),
  term('next step', 'cam nesaf', 'U', /\b(?:ch|g|ngh|c)am(?:au)? nesaf\b/i, m),
  term('swap', 'cyfnewid', 'U', /\b(?:ch|g|ngh|c)yfnewid\b/i),
  term('mend (a plan)', 'cywiro', 'U', /\b(?:ch|g|ngh|c)ywiro\b/i),
  term('achieved before', "wedi'i chyflawni eisoes", 'U', /\b(?:ch|g|ngh|c)yflawni\b|\b(?:ch|g|ngh|c)yflawnwyd\b/i, {
    doubt: 'cyflawni a unit; ennill a qualification',
  }),
  term('not for me (a unit ruled out)', 'ddim i mi', 'U', /\bddim i (?:mi|chi)\b/i),
  term('star', 'seren', 'U', /\b(?:s)êr\b|\bseren\b/i, f),
  term('option', 'opsiwn', 'A', /\bopsi(?:wn|ynau)\b/i, { ...m, plural: 'opsiynau' }),
  term('compare', 'cymharu', 'A', /\b(?:ch|g|ngh|c)ymhar/i),
  term('break (in learning)', 'seibiant', 'U', /\bseibian(?:t|nau)\b/i, { ...m, plural: 'seibiannau' }),
  term('contracted hours', 'oriau contract', 'U', /\boriau contract\b/i, { gender: 'plural' }),
  term('diary', 'dyddiadur', 'U', /\bdd?yddiadur(?:on)?\b/i, { ...m, doubt: 'dyddiadur or cofnod dysgu' }),
  term('entry (in the diary)', 'cofnod', 'U', /\b(?:ch|g|ngh|c)ofnod(?:ion)?\b/i, { ...m, plural: 'cofnodion' }),
  term('evidence', 'tystiolaeth', 'A', /\b(?:th|d|nh|t)ystiolaeth\b/i, f),
  term('forecast', 'rhagolwg', 'U', /\brhagolwg\b/i, m),
  term('pace', 'cyflymder', 'U', /\b(?:ch|g|ngh|c)yflymder\b/i, m),
  term('month', 'mis', 'A', /\b(?:m|f)is(?:oedd)?\b/i, { ...m, plural: 'misoedd' }),
  term('week', 'wythnos', 'A', /\bwythnos(?:au)?\b/i, { ...f, plural: 'wythnosau' }),
  term('hour', 'awr', 'A', /\b(?:awr|oriau)\b/i, { ...f, plural: 'oriau' }),
  term('note', 'nodyn', 'A', /\bnod(?:yn|iadau)\b/i, { ...m, plural: 'nodiadau' }),
  term('agreed action', 'cam gweithredu', 'U', /\b(?:ch|g|ngh|c)am(?:au)? gweithredu\b/i, {
    ...m,
    plural: 'camau gweithredu',
  }),
  term('agree', 'cytuno', 'A', /\b(?:ch|g|ngh|c)yt(?:uno|uniad|undeb|unwyd|unodd)\b/i),
  term('sign', 'llofnodi', 'U', /\bll?ofnod(?:i|ion)?\b/i, {
    doubt: 'llofnodi (sign) or cymeradwyo (approve) for sign-off',
  }),
  term('review', 'adolygu, adolygiad', 'A', /\badolyg(?:u|iad|wch)\b/i),
  term('present (show to others)', 'cyflwyno', 'B', /\b(?:ch|g|ngh|c)yflwyno\b/i),
  term('cohort', 'carfan', 'U', /\b(?:ch|g|ngh|c)arfan(?:au)?\b/i, { ...f, plural: 'carfanau' }),
  term('plan code', 'cod y cynllun', 'U', /\bcod y cynllun\b/i, m),
  term('customisation', 'addasu', 'U', /\baddasu\b/i),
  // The documents
  term('document', 'dogfen', 'U', /\bdd?ogfen(?:nau)?\b/i, { ...f, plural: 'dogfennau' }),
  term('slip (in a document)', 'llithriad', 'U', /\bll?ithriad(?:au)?\b/i, { ...m, plural: 'llithriadau' }),
  term('section, clause', 'adran', 'A', /\badran(?:nau)?\b/i, { ...f, plural: 'adrannau' }),
  // The interface
  term('Unit Planner', 'Cynllunydd Unedau', 'U', /\b(?:ch|g|ngh|c)ynllunydd\b/i, {
    ...m,
    doubt: 'Name of the product.',
  }),
  term('save', 'cadw', 'A', /\b(?:ch|g|ngh|c)adw\b/i),
  term('undo', 'dadwneud', 'B', /\bdd?adwneud\b/i),
  term('redo', 'ailwneud', 'B', /\bailwneud\b/i),
  term('share', 'rhannu', 'A', /\brhannu\b/i),
  term('link', 'dolen', 'A', /\bdd?olen(?:ni)?\b/i, { ...f, plural: 'dolenni' }),
  term('file', 'ffeil', 'A', /\bffeil(?:iau)?\b/i, { ...f, plural: 'ffeiliau' }),
  term('code (QR)', 'cod', 'B', /\b(?:ch|g|ngh|c)od(?:au)?\b/i, m),
  term('device', 'dyfais', 'B', /\bdd?yf(?:ais|eisiau)\b/i, f),
  term('browser', 'porwr', 'B', /\b(?:ph|b|mh|p)orwy?r\b/i, m),
  term('version', 'fersiwn', 'A', /\bfersi(?:wn|ynau)\b/i, f),
  term('offline', 'all-lein', 'A', /\ball-lein\b/i),
  term('search', 'chwilio', 'A', /\bchwili/i),
  term('filter', 'hidlo', 'A', /\bhidl/i),
  term('sort, order', 'trefnu', 'A', /\bd?trefn/i, { doubt: 'trefnu or didoli' }),
  term('remove, take out', 'tynnu', 'B', /\b(?:th|d|nh|t)yn(?:nu|nwch|nwyd)\b/i, { doubt: 'tynnu or gwaredu' }),
  term('print', 'argraffu', 'A', /\bargraff/i),
];
