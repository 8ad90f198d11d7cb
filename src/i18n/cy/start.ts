import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { credits, hours, plural } = counted;
const { date } = formats;

/** The Start screen and the short set-up of a new plan. */
export const start = {
  ownFrameworks: 'Ychwanegu eich fframwaith eich hun',
  accessibility: 'Hygyrchedd',
  pageName: 'Dechrau',
  title: 'Cynlluniwch eich prentisiaeth',
  lead: 'Dewiswch eich unedau a gweld ar unwaith a yw eich cynllun yn bodloni’r rheolau.',
  local: 'Mae eich cynlluniau’n aros ar y ddyfais hon. Nid oes dim yn cael ei anfon i unman.',

  plans: {
    heading: 'Parhau',
    example: 'Enghraifft',
    frameworkMissing: 'Wedi’i wneud gyda fframwaith nad yw ar y ddyfais hon',
    about: (parts: readonly string[]) => parts.join(' · '),
    changedToday: 'newidiwyd heddiw',
    changedYesterday: 'newidiwyd ddoe',
    changedOn: (day: string) => `newidiwyd ar ${date(day)}`,
    manage: 'Ailenwi, copïo, rhannu neu ddileu',
    manageAbout: (plan: string) => `“${plan}”`,
    rename: 'Ailenwi',
    newName: 'Enw newydd',
    saveName: 'Cadw’r enw',
    copy: 'Gwneud copi',
    // The name stands first: after “Copi o” it would have to soften.
    copyOf: (plan: string) => `${plan} (copi)`,
    copied: (plan: string) => `Mae “${plan}” yn gynllun newydd`,
    remove: 'Dileu',
    removed: (plan: string) => `Mae “${plan}” wedi’i ddileu`,
  },

  /** `Customer Service (Wales)` is short enough without its bracket. */
  frameworkName: (title: string) => title.replace(/ \(Wales\)$/, ''),

  begin: {
    heading: (framework: string) => `Dechrau cynllun: ${framework}`,
    set: (count: number) =>
      plural(count, {
        two: 'gredyd gorfodol',
        few: 'chredyd gorfodol',
        many: 'chredyd gorfodol',
        other: 'credyd gorfodol',
      }),
    choose: 'o’ch dewis chi',
    all: 'i gyd',
    whole: (qualifications: number, creditValue: number, hourTotal: number | null) => {
      const rest = `${credits(creditValue)}${hourTotal === null ? '' : `, ${hours(hourTotal)} o hyfforddiant`}`;
      return plural(qualifications, {
        two: `# gymhwyster, ${rest}`,
        few: `# chymhwyster, ${rest}`,
        many: `# chymhwyster, ${rest}`,
        other: `# cymhwyster, ${rest}`,
      });
    },
    noUnits: 'Nid yw’r ddogfen yn rhestru unedau i ddewis ohonynt. Byddwch yn cynllunio cymwysterau cyfan ac oriau.',
    about: (framework: string) => `Am fframwaith ${framework}: beth mae’r ddogfen yn ei ddweud`,
  },

  examples: {
    heading: 'Rhoi cynnig ar enghraifft',
    text: 'Nid cynlluniau go iawn yw’r rhain. Cewch edrych o gwmpas, newid unrhyw beth, a’u dileu ar ôl gorffen.',
    ready: 'Cynllun Lefel 2 gorffenedig',
    readyName: 'Enghraifft: cynllun gorffenedig',
    over: 'Cynllun Lefel 2 dros y terfyn',
    overName: 'Enghraifft: dros y terfyn',
  },

  open: {
    heading: 'Agor cynllun a gawsoch gan rywun',
    text: 'Nid oes dim sydd gennych yn cael ei newid. Cewch weld yn gyntaf beth sydd yn y cynllun. Gallwch hefyd ollwng ffeiliau yn unrhyw le ar y dudalen hon.',
    file: 'Agor ffeil',
    link: 'Gludo dolen',
    scan: 'Sganio cod',
    dropHere: 'Gollyngwch y ffeiliau i’w hagor',
    reading: 'Wrthi’n darllen…',
  },

  setUp: {
    pageName: 'Cynllun newydd',
    title: 'Cynllun newydd',
    forWhat: (pathway: string, framework: string) => `${pathway}, ${framework}.`,
    lead: 'Gallwch adael hyn i gyd fel y mae a’i newid yn nes ymlaen.',
    qualification: 'Cymhwyster',
    qualificationHint: 'Byddwch yn gwneud un o’r rhain. Mae eich darparwr hyfforddiant yn gwybod pa un.',
    organisation: 'Corff dyfarnu',
    organisationFor: (qualification: string) => `Corff dyfarnu ar gyfer “${qualification}”`,
    organisationHint: 'Y corff sy’n dyfarnu eich cymhwyster. Mae eich darparwr hyfforddiant yn gwybod pa un.',
    notSure: 'Ddim yn siŵr eto',
    offering: (organisation: string, number: string, glh: string | null) =>
      glh === null ? `${organisation}, ${number}` : `${organisation}, ${number}, oriau dan arweiniad ${glh}`,
    onlyOffering: (qualification: string, organisation: string, number: string) =>
      `${qualification}: ${organisation}, ${number}`,
    startDate: 'Diwrnod cyntaf y brentisiaeth',
    startDateHint: 'Gadewch y blwch yn wag os nad ydych yn gwybod.',
    startDateHintNew: 'Heddiw, oni bai eich bod yn ei newid. Gadewch y blwch yn wag os nad ydych yn gwybod.',
    outside: (whatIsSo: string) =>
      `${whatIsSo} Gallwch wneud y cynllun ac edrych o gwmpas, ond peidiwch â dibynnu arno.`,
    name: 'Enw’r cynllun (nid oes rhaid rhoi un)',
    nameHint: 'Unrhyw enw a hoffech. Mae’n aros ar y ddyfais hon.',
    submit: 'Dechrau dewis unedau',
    submitWhole: 'Gwneud y cynllun',
  },

  unreadable: {
    title: (count: number) =>
      plural(count, {
        one: 'Ni ellid darllen # cynllun sydd wedi’i storio',
        two: 'Ni ellid darllen # gynllun sydd wedi’u storio',
        few: 'Ni ellid darllen # chynllun sydd wedi’u storio',
        many: 'Ni ellid darllen # chynllun sydd wedi’u storio',
        other: 'Ni ellid darllen # cynllun sydd wedi’u storio',
      }),
    text: 'Nid oes dim wedi newid ynddynt, nac yn eich cynlluniau eraill. Os hoffech i rywun edrych arnynt, cadwch nhw mewn ffeil.',
    save: 'Cadw mewn ffeil',
    discard: 'Tynnu’r rhain o’r ddyfais hon',
    fileName: 'cynlluniau-annarllenadwy.json',
  },
  leftOut: {
    title: (count: number) =>
      plural(count, {
        one: 'Ni ellid darllen # gwerth yn eich cynlluniau',
        two: 'Ni ellid darllen # werth yn eich cynlluniau',
        few: 'Ni ellid darllen # gwerth yn eich cynlluniau',
        many: 'Ni ellid darllen # gwerth yn eich cynlluniau',
        other: 'Ni ellid darllen # gwerth yn eich cynlluniau',
      }),
    text: 'Roedd fersiwn gynharach o’r cynllunydd wedi derbyn pethau fel dyddiad nad yw yn y calendr. Mae eich cynlluniau yma heb hynny. Gwiriwch a oes angen ei roi eto.',
    value: (plan: string, value: string) => `“${plan}”: ${value}`,
    hide: 'Cuddio’r neges',
  },
};
