import type { Proxy, Rule, RuleKind } from '../../catalogue/schema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { amount, amounts, anyOf, ways } from './requirements.ts';
import { levelName } from './levels.ts';

const { credits, units, hours, months, plural } = counted;
const { date } = formats;

type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/** A sentence for every kind of rule: a new kind without one does not compile. `titleOf` gives a unit's title. */
type RuleMessages = {
  readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, titleOf: (reference: string) => string) => string;
};

// “Hyd at” for the most: “dim mwy na” would be “nag” before some figures.
const rules: RuleMessages = {
  allOfGroup: (rule) =>
    rule.credits === undefined
      ? `Pob uned o Grŵp ${rule.group}.`
      : `Pob uned o Grŵp ${rule.group}: ${credits(rule.credits)}.`,
  groupCreditsMinimum: (rule) => `O leiaf ${credits(rule.credits)} o Grŵp ${rule.group}.`,
  groupCreditsMaximum: (rule) => `Hyd at ${credits(rule.credits)} o Grŵp ${rule.group}.`,
  groupUnitsMinimum: (rule) => `O leiaf ${units(rule.units)} o Grŵp ${rule.group}.`,
  groupUnitsMaximum: (rule) => `Hyd at ${units(rule.units)} o Grŵp ${rule.group}.`,
  totalCreditsMinimum: (rule) => `O leiaf ${credits(rule.credits)} i gyd.`,
  levelCreditsMinimum: (rule) => `O leiaf ${credits(rule.credits)} o unedau ar ${levelName(rule.level)} neu uwch.`,
  noRepeat: () => 'Os oes gennych gymhwyster eisoes, ni chewch ddewis ei unedau eilwaith.',
  barredPair: (rule, titleOf) =>
    `Ni chewch ddewis y ddwy uned hyn gyda’i gilydd: “${titleOf(rule.units[0])}”, “${titleOf(rule.units[1])}”.`,
  requires: (rule, titleOf) => `Os dewiswch “${titleOf(rule.unit)}”, rhaid dewis “${titleOf(rule.required)}” hefyd.`,
  amount: (rule, titleOf) => `Mae angen hyn: ${amount(rule, titleOf)}.`,
  choice: (rule, titleOf) =>
    rule.atLeast === 1
      ? `Mae angen un o’r rhain: ${ways(rule.ways, titleOf)}.`
      : `Mae angen o leiaf ${rule.atLeast} o’r rhain: ${ways(rule.ways, titleOf)}.`,
  countsAtMost: (rule, titleOf) =>
    `Cewch wneud pob un o’r rhain, ond dim ond ${rule.atMost} all gyfrif: ${rule.units.map((unit) => `“${titleOf(unit)}”`).join(', ')}.`,
  whenTaken: (rule, titleOf) =>
    `Os dewiswch ${anyOf(rule.any, titleOf)}, mae angen hyn hefyd: ${amounts(rule.all, titleOf)}.`,
  requirement: (rule) => `Mae angen hyn hefyd: ${rule.text.cy ?? rule.text.en}`,
  title: (rule, titleOf) =>
    `Rhywbeth ychwanegol: ar gyfer “${rule.name.cy ?? rule.name.en}” mae angen hyn: ${amounts(rule.all, titleOf)}.`,
  oneQualification: (rule, titleOf) => `Byddwch yn gwneud un o’r cymwysterau hyn: ${rule.of.map(titleOf).join(', ')}.`,
  pathwayCredits: (rule) => `Y cymhwyster a’r Sgiliau Hanfodol gyda’i gilydd: o leiaf ${credits(rule.credits)}.`,
  startDate: (rule) =>
    rule.revised === undefined
      ? `Mae’r rheolau hyn ar gyfer prentisiaethau sy’n dechrau ar ${date(rule.from)} neu wedyn.`
      : `Mae’r rheolau hyn ar gyfer prentisiaethau sy’n dechrau ar ${date(rule.from)} neu wedyn. Cafodd y ddogfen ei diwygio ar ${date(rule.revised)}. Os dechreuoch cyn hynny, holwch eich darparwr hyfforddiant.`,
};

const proxyMinimum: Record<Proxy['qualification'], (atLeast: string) => string> = {
  gcse: (grade) => `gradd ${grade} neu well`,
  oLevel: (grade) => `gradd ${grade} neu well`,
  aLevel: (grade) => `gradd ${grade} neu well`,
  scqfCoreSkills: (level) => `Lefel ${level} SCQF`,
  sqaNational: (level) => `National ${level}`,
  functionalOrKeySkills: (level) => `Lefel ${level} neu uwch`,
};

/** The About the framework screen. */
export const about = {
  pageName: 'Am y fframwaith',
  lead: 'Beth mae’r ddogfen gyhoeddedig yn ei ddweud, yn ein geiriau ni. Mae’r ffigurau, y teitlau a’r rhifau yn union fel y maent yn y ddogfen.',
  notKnown: 'ddim yn hysbys',
  notPrinted: 'ddim yn y ddogfen',
  slip: (asPrinted: string, note: string) => `Argraffwyd fel “${asPrinted}”. ${note}`,
  source: (document: string, section: string) => `Ffynhonnell: ${document}, ${section}`,
  sourceIssue: (id: string, issue: number, section: string) => `Ffynhonnell: ${id}, rhifyn ${issue}, ${section}`,
  sourceElsewhere: (document: string, section: string) =>
    `Ffynhonnell arall, nid y fframwaith: ${document}, ${section}`,
  reviewPassed: {
    title: (day: string) => `Roedd y fframwaith hwn i’w adolygu erbyn ${day}`,
    text: 'Mae’r diwrnod hwnnw wedi mynd heibio. Gofynnwch i’ch darparwr hyfforddiant a yw’n dal ar agor i brentisiaid newydd.',
  },

  facts: {
    heading: 'Y ddogfen',
    kind: 'Beth ydyw',
    kinds: { framework: 'Fframwaith prentisiaeth', pathway: 'Llwybr prentisiaeth' },
    id: 'Rhif y fframwaith',
    issue: 'Rhifyn',
    issued: { framework: 'Dyddiad cyhoeddi', pathway: 'Dyddiad diwygio' },
    reviewBy: 'I’w adolygu erbyn',
    publisher: 'Cyhoeddwr',
    edition: 'Argraffiad ffeil y cynllunydd',
    documents: 'Dogfennau a ddefnyddiwyd',
    document: (title: string, publisher: string) => `${title} (${publisher})`,
    documentElsewhere: (title: string, publisher: string) => `${title} (${publisher}, ddim yn rhan o’r fframwaith)`,
  },
  summary: 'Yn gryno',

  pathways: 'Lefel',
  pathwayTitle: (title: string, programme: string) => `${title} (${programme})`,
  qualifications: {
    heading: 'Cymwysterau',
    intro: (count: number, choice: boolean) =>
      choice
        ? 'Ni fyddwch yn gwneud pob un o’r rhain. Mae’r rheolau isod yn dweud rhwng pa rai y byddwch yn dewis.'
        : plural(count, {
            one: 'Byddwch yn gwneud # cymhwyster.',
            two: 'Byddwch yn gwneud y # gymhwyster hyn.',
            few: 'Byddwch yn gwneud pob un o’r # chymhwyster hyn.',
            many: 'Byddwch yn gwneud pob un o’r # chymhwyster hyn.',
            other: 'Byddwch yn gwneud pob un o’r # cymhwyster hyn.',
          }),
    kinds: {
      combined: 'sgiliau a gwybodaeth gyda’i gilydd',
      competence: 'yn dangos beth y gallwch chi ei wneud',
      knowledge: 'yn dangos beth rydych chi’n ei wybod',
    },
    line: (kind: string, creditValue: number | null, tqt: number | null) =>
      [
        creditValue === null ? 'dim credydau yn y ddogfen' : credits(creditValue),
        kind,
        ...(tqt === null ? [] : [`cyfanswm amser y cymhwyster: ${hours(tqt)}`]),
      ].join(', '),
    caption: (title: string) => `Pwy sy’n cynnig “${title}”`,
    row: 'Rhes',
    number: 'Rhif',
    organisation: 'Corff dyfarnu',
    credits: 'Credydau',
    glh: 'Oriau dan arweiniad',
    points: '“UCAS points value”',
    languages: 'Ieithoedd asesu',
    removed: 'Ddim yn cael eu cynnig bellach',
    removedLine: (title: string, organisation: string, number: string) => `${title}, ${organisation}, ${number}`,
  },
  rules: {
    heading: 'Rheolau',
    sentences: rules,
    elsewhere:
      'Daw’r rheol hon o gorff y sector, nid o’r fframwaith. Mae’r cynllunydd yn ei gwirio hefyd, oherwydd ni chewch y diploma hebddi.',
    inSeveral:
      'Mae’r unedau hyn mewn sawl cymhwyster. Byddwch yn gwneud pob un unwaith, ac mae’n cyfrif ym mhob cymhwyster sy’n ei rhestru.',
    listedIn: (unit: string, qualifications: readonly string[]) =>
      `“${unit}”: ${formats.list(qualifications.map((title) => `“${title}”`))}.`,
  },
  units: {
    heading: 'Unedau',
    none: 'Nid yw’r ddogfen yn rhestru unedau. Mae’r cynllunydd yn cyfrif pob cymhwyster yn gyfan. Mae’r rhestrau o unedau gan eich darparwr hyfforddiant.',
    intro: (count: number) => plural(count, { other: '# uned.' }),
    origin:
      'Daw’r lefel a’r oriau dan arweiniad o gyhoeddiadau eraill, fel y mae’r golofn olaf yn ei ddangos. Nid ydynt yn y fframwaith.',
    caption: (title: string) => `Unedau “${title}”`,
    unit: 'Uned',
    reference: 'Cyfeirnod',
    group: 'Grŵp',
    credits: 'Credydau',
    kind: 'Math',
    kinds: { competence: 'cymhwysedd', knowledge: 'gwybodaeth', notStated: 'heb ei nodi' },
    level: 'Lefel',
    glh: 'Oriau dan arweiniad',
    origins: 'O ble',
    originCount: (count: number) => plural(count, { other: '# ffynhonnell' }),
    originAbout: (title: string) => `ar gyfer “${title}”`,
    originLine: (publisher: string, document: string, reading: string) => `${publisher}: ${document} (${reading})`,
    readings: {
      direct: 'darllenwyd fel y’i hargraffwyd',
      aligned: 'darllenwyd o dabl lle’r oedd rhaid paru’r colofnau',
      title: 'parwyd yn ôl y teitl, nid y cyfeirnod',
    },
    noOrigin: 'heb ddod o hyd i un',
  },
  skills: {
    heading: 'Sgiliau Hanfodol Cymru',
    names: {
      communication: 'Cyfathrebu',
      applicationOfNumber: 'Cymhwyso Rhif',
      digitalLiteracy: 'Llythrennedd Digidol',
    },
    caption: 'Sgiliau Hanfodol sydd eu hangen arnoch',
    skill: 'Sgìl',
    level: 'Lefel isaf',
    credits: 'Credydau',
    glh: 'Oriau dan arweiniad',
    proxies: 'Derbynnir yn eu lle',
    proxiesCaption: 'Cymwysterau cyfatebol a dderbynnir yn lle Sgiliau Hanfodol',
    noProxies: 'Nid yw’r ddogfen yn rhestru dim. Gofynnwch i’ch darparwr hyfforddiant a yw un sydd gennych yn cyfrif.',
    proxyQualification: 'Cymhwyster',
    proxySubject: 'Pwnc',
    proxyMinimum: 'O leiaf',
    proxyNames: {
      gcse: 'TGAU neu iGCSE',
      oLevel: 'Lefel O',
      aLevel: 'Safon Uwch neu Safon UG',
      scqfCoreSkills: 'SCQF Core Skills',
      sqaNational: 'SQA National',
      functionalOrKeySkills: 'Sgiliau Swyddogaethol neu Sgiliau Allweddol',
    },
    minimums: proxyMinimum,
    numberGrades:
      'Mae’r ddogfen yn rhoi graddau TGAU o A* i G. Os rhif o 9 i 1 yw eich gradd, holwch eich darparwr hyfforddiant.',
  },
  hours: {
    heading: 'Oriau hyfforddi',
    caption: 'Isafswm oriau hyfforddi',
    component: 'Rhan',
    off: 'I ffwrdd o’r gwaith',
    on: 'Yn y gwaith',
    both: 'Gyda’i gilydd',
    components: {
      essentialSkills: 'Sgiliau Hanfodol',
      qualification: 'Cymhwyster',
      coaching: 'Coetsio a mentora',
    },
    shared: (total: string, perSkill: string) => `${total} (${perSkill})`,
    perSkill: (hourCount: number) => `${hours(hourCount)} y sgìl`,
    total: 'Cyfanswm',
    none: 'Nid yw’r ddogfen yn dweud faint o oriau hyfforddi sydd.',
    totalsOnly: 'Dim ond y cyfansymiau sydd yn y ddogfen. Nid yw’n dweud sut mae’r oriau’n cael eu rhannu.',
  },
  duration: {
    heading: 'Faint o amser mae’n ei gymryd',
    atLeast: (count: number) => `O leiaf ${months(count)}.`,
    none: 'Nid yw’r ddogfen yn rhoi amser byrraf.',
  },
  err: 'Hawliau a chyfrifoldebau cyflogaeth',
  entry: 'Pwy all ddechrau',
  pathwayEntry: 'Pwy all ddechrau ar y lefel hon',
  jobTitles: 'Swyddi y gallech eu gwneud',
  jobRoles: 'Beth y byddwch chi’n ei wneud ynddynt',
  progressionInto: 'Beth sy’n arwain yma',
  progressionFrom: 'Beth all ddod nesaf',
  priorLearning: 'Beth rydych wedi’i ddysgu o’r blaen',
  trainingHours: 'Sut mae oriau hyfforddi’n cael eu cyfrif',
  slips: {
    heading: 'Llithriadau yn y ddogfen',
    intro: 'Pethau sy’n edrych fel camgymeriadau. Rydym yn eu dangos fel y’u hargraffwyd, heb newid dim.',
  },
};
