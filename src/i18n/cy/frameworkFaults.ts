import type { Fault, Unique } from '../../catalogue/fault.ts';
import type { Amount } from '../../catalogue/schema.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { ownEntry } from '../../plan/ownEntry.ts';

const { credits, guidedHours, hours, units } = counted;

/** As they stand after the article. */
const uniqueNames: Readonly<Record<Unique, string>> = {
  document: 'ddogfen',
  slip: 'llithriad',
  pathway: 'llwybr',
  qualification: 'cymhwyster',
  offering: 'rhif cymhwyster',
  group: 'grŵp',
  unit: 'uned',
  rule: 'rheol',
  proxy: 'cymhwyster cyfatebol',
  essentialSkill: 'Sgìl Hanfodol',
  hourComponent: 'rhan o’r oriau',
};

/** Lists of a framework file, one entry each. */
const entryNames: Readonly<Record<string, string>> = {
  documents: 'dogfen',
  slips: 'llithriad',
  pathways: 'llwybr',
  qualifications: 'cymhwyster',
  offerings: 'cynnig',
  groups: 'grŵp',
  units: 'uned',
  rules: 'rheol',
  proxies: 'cymhwyster cyfatebol',
  essentialSkills: 'Sgìl Hanfodol',
  components: 'rhan',
};

/** `pathways[0].groups[1].statedCredits` → llwybr 1, grŵp 2, “statedCredits”: counted as a reader counts. */
export function sayPlace(path: string): string {
  if (path === '') return 'Y ffeil gyfan';
  const steps = path.match(/[^.[\]]+(?:\[\d+\])*/g) ?? [path];
  return steps
    .map((step) => {
      const [, list = '', at] = /^([^[]+)\[(\d+)\]$/.exec(step) ?? [];
      return at === undefined ? `“${step}”` : `${ownEntry(entryNames, list) ?? list} ${Number(at) + 1}`;
    })
    .join(', ');
}

const measured = (measure: Amount['measure'], count: number) =>
  ({ credits, units, hours: guidedHours })[measure](count);

const unitEntries: Readonly<Record<Extract<Fault, { code: 'unitDiffers' }>['what'], string>> = {
  title: 'teitl',
  titleCy: 'teitl Cymraeg',
  otherReference: 'ail rif',
  creditValue: 'nifer credydau',
  level: 'lefel',
  glh: 'nifer oriau dan arweiniad',
};

/** What cannot stand in its place, whatever else the file says. */
function sayShape({ requirement, expected, received }: Extract<Fault, { code: 'shape' }>): string {
  switch (requirement) {
    case 'number':
      return `Dylai ffigur fod yma, ond ${received} sydd yma.`;
    case 'min_value':
      return `Mae ${received} yn rhy fach yma.`;
    case 'non_empty':
      return 'Nid oes dim ynddo. Llenwch ef, neu ei dynnu.';
    case 'min_length':
      return 'Rhaid cael o leiaf ddau yma.';
    case 'picklist':
    case 'variant':
      return `Nid yw ${received} yn hysbys yma. Mae’r rhain yn hysbys: ${expected?.replaceAll(/[()]/g, '').replaceAll(' | ', ', ')}.`;
    default:
      return expected === null
        ? `Ni chaniateir hyn yma: ${received}.`
        : `Dylai ${expected} fod yma, ond ${received} sydd yma.`;
  }
}

/** One fault of a framework file in plain words; where it is, `sayPlace` says. */
export function sayFault(fault: Fault): string {
  switch (fault.code) {
    case 'shape':
      if (fault.received === 'undefined') return 'Mae hyn ar goll.';
      if (fault.expected === 'never') return 'Nid yw’r cynllunydd yn adnabod y cofnod hwn. Gwiriwch y sillafu.';
      return sayShape(fault);
    case 'duplicate':
      return `Mae’r ${uniqueNames[fault.what]} “${fault.id}” yno ddwywaith. Y lle cyntaf: ${sayPlace(fault.first)}.`;
    case 'unitInTwo':
      return `Mae uned “${fault.unit}” mewn cymhwyster arall yn y llwybr hwn hefyd. Felly rhaid bod yn sicr yma a yw’n cyfrif: ni all fod yn un o unedau lle mai dim ond rhai sy’n cyfrif, nac mewn grŵp sy’n cyfrif ac un nad yw.`;
    case 'unitDiffers':
      return `Mae uned “${fault.unit}” mewn cymhwyster arall hefyd, ond mae’r ${unitEntries[fault.what]} yn wahanol: ${sayPlace(fault.first)}. Rhowch yr un peth yn y ddau.`;
    case 'missingGroup':
      return `Nid oes grŵp “${fault.group}” yma.`;
    case 'missingUnit':
      return `Nid oes uned “${fault.unit}” yma.`;
    case 'missingQualification':
      return `Nid oes cymhwyster “${fault.qualification}” yn y llwybr hwn.`;
    case 'missingDocument':
      return `Nid oes dogfen “${fault.document}” yn y ffeil.`;
    case 'missingSlip':
      return `Nid oes llithriad “${fault.slip}” yn y ffeil.`;
    case 'groupCircle':
      return `Mae grŵp “${fault.group}” y tu mewn iddo’i hun. Gwiriwch “within” yn y grwpiau o’i gwmpas.`;
    case 'groupSum':
      return `Mae grŵp “${fault.group}” yn nodi ${credits(fault.stated)}, ond cyfanswm ei unedau yw ${fault.found}.`;
    case 'pathwaySum':
      return `Mae’r llwybr yn nodi ${credits(fault.stated)}, ond cyfanswm ei rannau yw ${fault.found}.`;
    case 'hoursSum':
      return `Mae hwn yn nodi ${hours(fault.stated)}, ond cyfanswm y rhannau yw ${fault.found}.`;
    case 'upsideDownRange':
      return `Mae’r ffigur isaf, ${fault.min}, yn uwch na’r ffigur uchaf, ${fault.max}.`;
    case 'minimumAboveMaximum':
      return fault.group === null
        ? `Yr isafswm yw ${measured(fault.measure, fault.minimum)}, ond yr uchafswm yw ${fault.maximum}.`
        : `Isafswm grŵp “${fault.group}” yw ${measured(fault.measure, fault.minimum)}, ond ei uchafswm yw ${fault.maximum}.`;
    case 'outOfReach':
      return fault.group === null
        ? `Mae angen o leiaf ${measured(fault.measure, fault.minimum)}, ond dim ond ${fault.reachable} sydd i’w cael o’r holl unedau.`
        : `Mae angen o leiaf ${measured(fault.measure, fault.minimum)} o grŵp “${fault.group}”, ond dim ond ${fault.reachable} sydd i’w cael o’i unedau.`;
    case 'noFigure':
      return 'Nid yw hwn yn gofyn am ddim. Nodwch faint o leiaf neu ar y mwyaf, ac o ba unedau.';
    case 'emptyGroup':
      return `Nid oes uned yng ngrŵp “${fault.group}”. Rhowch ei unedau i mewn, neu tynnwch y rheol.`;
    case 'tooEarly':
      return `Mae’r diwrnod hwn, ${formats.date(fault.day)}, cyn ${formats.date(fault.other)}, sy’n dod gyntaf.`;
    case 'groupsAndUnits':
      return 'Mae hwn yn enwi grwpiau ac unedau ar yr un pryd. Enwch y naill neu’r llall.';
    case 'wrongScope':
      return 'Dim ond rheol cymhwyster all enwi grwpiau, a dim ond rheol y llwybr all enwi cymwysterau.';
    case 'tooFewWays':
      return `Mae angen ${fault.asked} o’r ffyrdd, ond dim ond ${fault.ways} sydd.`;
    case 'sharedUnits':
      return 'Mae uned mewn sawl grŵp, a dim ond mewn rhai ohonynt y byddai’n cyfrif yma. Rhowch un grŵp iddi. Gall rheol enwi sawl grŵp.';
    case 'tooManyAmounts':
      return `Y nifer mwyaf o symiau y gall y cynllunydd eu gwirio yma yw ${fault.most}. Mae mwy na hynny.`;
    case 'unlikeUnits':
      return 'Mae credydau, lefel neu grwpiau’r unedau hyn yn wahanol, felly byddai gwahaniaeth pa un sy’n cyfrif.';
    case 'someOfAlike':
      return 'O rai unedau, dim ond hyn a hyn sy’n cyfrif. Mae hon yn enwi rhai o’r unedau hynny ond nid y lleill. Enwch bob un ohonynt, neu ddim un.';
    case 'unknownCredits':
      return 'Mae hyn yn gofyn am gredydau, ond nid yw’r ffeil yn rhoi credydau popeth y mae’n sôn amdano. Rhowch nhw, neu gofynnwch am unedau.';
    case 'hoursOfAlike':
      return 'Mae hyn yn gofyn am oriau dan arweiniad, ond dim ond rhai o’r unedau yma sy’n cyfrif. Byddai’n bwysig pa rai.';
    case 'noRules':
      return 'Nid oes rheolau, felly byddai unrhyw gynllun o gwbl yn barod.';
    case 'readyBelow':
      return `Mae’r cymhwyster yn nodi ${credits(fault.stated)}, ond mae ei reolau’n gadael i gynllun fod yn barod gyda dim ond ${fault.least}. Ychwanegwch y rheol am y cyfanswm, neu nodwch yn “fewerCredits” pam mae hynny’n iawn.`;
    case 'offeringCredits':
      return `Mae’r rhes hon yn nodi ${credits(fault.offered)}, ond mae angen ${fault.stated} ar y cymhwyster. ${fault.offered < fault.stated ? 'Cywirwch un o’r ddau.' : 'Cywirwch un o’r ddau, neu enwch lithriad y ddogfen yn y rhes sy’n dweud pam mae’r ddau’n iawn.'}`;
    case 'tqtBelowGlh':
      return `Cyfanswm yr amser yw ${hours(fault.tqt)}, ond mae ${fault.glh} o ddysgu dan arweiniad yn rhan ohono.`;
    case 'glhAboveCredits':
      return `Mae gan uned â chynifer o gredydau ${hours(fault.hours)} ar y mwyaf i gyd, ond nodir ${fault.glh} o ddysgu dan arweiniad. Cywirwch un o’r ddau. Os yw’r ddogfen yn argraffu’r ddau, gadewch yr oriau dan arweiniad allan.`;
    case 'neverTaken':
      return fault.one === fault.unit
        ? `Ni all neb byth ddewis “${fault.unit}”: mae angen “${fault.other}” gyda hi, ac nid yw’r ddwy’n mynd gyda’i gilydd. Cywirwch un o’r rheolau.`
        : `Ni all neb byth ddewis “${fault.unit}”: mae angen “${fault.one}” a “${fault.other}” gyda hi, ac nid yw’r rheini’n mynd gyda’i gilydd. Cywirwch un o’r rheolau.`;
    case 'removedOffering':
      return `Mae’r ffeil ei hun yn dweud bod cymhwyster ${fault.number} wedi’i dynnu.`;
    case 'gradeNotInScale':
      return `Nid yw’r radd “${fault.grade}” ar y raddfa.`;
  }
}
