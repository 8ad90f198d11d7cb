import type { CustomisationSuggestion } from '../../hours/customisation.ts';
import type { ErrAnswer } from '../../hours/errAnswer.ts';
import type { SkillAnswer, SkillReason } from '../../hours/essentialSkills.ts';
import type { PriorClaim } from '../../hours/priorClaims.ts';
import type { Freshness } from '../../hours/priorFreshness.ts';
import { formats } from './formats.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { credits, plural } = counted;
const { date } = formats;
const { hours } = hourWords;

const skillStatuses: Readonly<Record<SkillAnswer['status'], string>> = {
  met: 'Wedi’i fodloni',
  planned: 'Wedi’i gynllunio',
  unmet: 'Heb ei fodloni',
  unknown: 'Ddim yn hysbys',
};
const errStatuses: Readonly<Record<ErrAnswer['status'], string>> = {
  met: 'Wedi’i fodloni',
  unmet: 'I’w gadarnhau',
  unknown: 'Holwch eich darparwr',
};
const freshness: Readonly<Record<Freshness, string>> = {
  inTime: 'Digon diweddar',
  byEmployment: 'Yn cyfrif oherwydd eich blynyddoedd mewn gwaith',
  tooOld: 'Rhy hen',
  unknown: 'Dyddiad ddim yn hysbys',
  claimUnknown: 'Nodwch ddiwrnod y cais am y dystysgrif',
  noLimit: 'Dim terfyn oedran yn y ddogfen',
};

/** Earlier learning, Essential Skills and employment rights. */
export const priorLearning = {
  heading: 'Dysgu blaenorol',
  lead: 'Yr hyn rydych chi wedi’i gyflawni neu ei ddysgu o’r blaen. Nid yw nifer yr oriau sydd eu hangen yn newid. Daw oriau blaenorol yn rhan ohonynt ar ôl eu cadarnhau.',
  none: 'Nid oes dysgu blaenorol yn cael ei gyfrif.',
  recognised: (minutes: number) => `Wedi’u cydnabod eisoes: ${hours(minutes)}`,
  addUnit: 'Ychwanegu uned rwyf wedi’i chyflawni',
  addUnitField: 'Pa uned?',
  addQualification: 'Ychwanegu cymhwyster sydd gen i',
  addQualificationField: 'Pa gymhwyster?',
  addHours: 'Ychwanegu oriau eraill',
  chooseOne: 'Dewiswch…',
  add: 'Ychwanegu',
  qualificationNote: 'Ni chewch wneud ei unedau eilwaith. Ar y sgrin Unedau, nodwch pa unedau oedd ynddo.',
  remove: 'Tynnu',
  removeAbout: (title: string) => `Tynnu “${title}”`,
  change: 'Newid',
  changeAbout: (title: string) => `Newid “${title}”`,
  achieved: 'Dyddiad ar y dystysgrif',
  lastDay: 'Diwrnod olaf y profiad',
  certificate: 'Cyfeirnod y dystysgrif',
  verified: 'Mae fy nghorff dyfarnu wedi cadarnhau hyn',
  changesVerified: 'Os newidiwch y dyddiad, y cyfeirnod neu’r oriau, rhaid cael cadarnhad eto.',
  verifiedShort: 'Cadarnhawyd',
  notVerified: 'Angen cadarnhad',
  claimUnit: (creditValue: number) => credits(creditValue),
  ownShare: (minutes: number) => `Gadewch y ddau’n wag i gyfrif cyfran yr uned ei hun, ${hours(minutes)}.`,
  noHours: 'Gadewch y ddau’n wag i beidio â chyfrif oriau.',
  off: 'Oriau i ffwrdd o’r gwaith',
  on: 'Oriau yn y gwaith',
  badHours: 'Rhowch oriau o 0 i 10,000, er enghraifft 12 neu 2.5.',
  kind: 'Beth yw hyn?',
  kinds: { certificate: 'Tystysgrif', experience: 'Profiad mewn gwaith' },
  what: 'Beth oedd y dystysgrif neu’r profiad?',
  whatMissing: 'Nodwch beth oedd y dystysgrif neu’r profiad.',
  once: 'Mae’r un dysgu yn cyfrif unwaith. Mae uned y gwnaethoch ei hychwanegu fel un a gyflawnwyd wedi’i chyfrif eisoes.',
  onceUnit:
    'Rydych wedi ychwanegu’r uned hon fel un a gyflawnwyd. Mae ei horiau wedi’u cyfrif yno, felly nid yw’r rhain yn cyfrif.',
  hoursMissing: 'Rhowch oriau i ffwrdd o’r gwaith, yn y gwaith, neu’r ddau.',
  subject: 'Yn cyfrif tuag at beth?',
  hoursTitle: 'Oriau blaenorol',
  freshness,
  freshnessOff: (state: Freshness) => `I ffwrdd o’r gwaith: ${freshness[state].toLowerCase()}.`,
  freshnessOn: (state: Freshness) => `Yn y gwaith: ${freshness[state].toLowerCase()}.`,
  usableUntil: (day: string) => `Rheol 5 mlynedd: tan ${date(day)}.`,
  counts: (claim: PriorClaim): string => {
    const certain = claim.counts.offMinutes + claim.counts.onMinutes;
    const open = claim.toConfirm.offMinutes + claim.toConfirm.onMinutes;
    const all = claim.claimed.offMinutes + claim.claimed.onMinutes;
    if (claim.countedAs !== null)
      return `Nid oes dim o’r ${hours(all)} yn cyfrif yma: mae’r un dysgu wedi’i gyfrif unwaith eisoes.`;
    if (all === 0) return 'Nid oes oriau i’w cyfrif.';
    if (!claim.inPlan) return `Nid oes dim o’r ${hours(all)} yn cyfrif: nid yw’r hyn y maent ar ei gyfer yn y cynllun.`;
    if (certain + open === 0) return `Nid oes dim o’r ${hours(all)} yn cyfrif.`;
    return [certain > 0 ? `Yn cyfrif: ${hours(certain)}.` : '', open > 0 ? `I’w cadarnhau: ${hours(open)}.` : '']
      .filter((part) => part !== '')
      .join(' ');
  },
  application: 'Pryd y bydd y cais am y dystysgrif?',
  applicationHint: (day: string) =>
    `Gadewch yn wag i ddefnyddio’r dyddiad gorffen arfaethedig, ${date(day)}. Caiff y 5 mlynedd eu cyfrif yn ôl o’r diwrnod hwn.`,
  applicationHintNone: 'Caiff y 5 mlynedd eu cyfrif yn ôl o’r diwrnod hwn.',
  employedSince: 'Yn y diwydiant hwn heb fwlch ers',
  employedHint: 'Gall 3 blynedd heb fwlch wneud iawn am dystysgrif sy’n rhy hen.',

  carry: {
    open: 'Trosglwyddo cynllun blaenorol',
    title: 'Trosglwyddo cynllun blaenorol',
    lead: 'Daw cynnwys y cynllun hwnnw i mewn i’r cynllun hwn, i’w gadarnhau.',
    plan: 'Pa gynllun?',
    outcome: 'Beth oedd y canlyniad?',
    outcomes: {
      completed: 'Mae’r cymhwyster gen i. Ni chaf wneud ei unedau eilwaith.',
      units: 'Mae rhai o’i unedau gen i. Byddant yn cyfrif yma ar ôl eu cadarnhau.',
    },
    shared: (count: number) => plural(count, { other: 'Mae # uned yn y ddau.' }),
    submit: 'Trosglwyddo',
    none: 'Nid oes cynllun arall ar y ddyfais hon yn rhannu unedau â’r cynllun hwn.',
    from: (name: string, pathway: string) => `${name}, ${pathway}`,
  },

  customisation: {
    title: 'Addasu’r rhaglen',
    advised: (recognised: number, all: number, percent: number) =>
      `Mae eich cynllun yn hawlio ${hourWords.figure(recognised)} o’r ${hours(all)} yn y gwaith o ddysgu blaenorol (${percent}%). Pan fydd yn chwarter neu fwy, mae’r fframwaith yn gofyn am raglen wedi’i haddasu i chi.`,
    notYet: (recognised: number, all: number, percent: number, from: number) =>
      `Dyna ${hourWords.figure(recognised)} o ${hours(all)} yn y gwaith (${percent}%). O ${hours(from)} ymlaen (25%), mae’r fframwaith yn gofyn am raglen wedi’i haddasu i chi.`,
    followed: {
      extraUnit: 'Mae un uned yn fwy na’r angen yn eich cynllun. Dyna un ffordd o wneud hyn.',
      higherSkill:
        'Rydych chi’n gwneud un o’r Sgiliau Hanfodol uwchlaw’r lefel sydd ei hangen. Dyna un ffordd o wneud hyn.',
      widerKeySkills: 'Rydych chi’n gwneud sgiliau allweddol ehangach. Dyna un ffordd o wneud hyn.',
    } satisfies Readonly<Record<CustomisationSuggestion['code'], string>>,
    lead: 'Byddai unrhyw un o’r rhain yn ddigon:',
    extraUnit: (count: number) =>
      plural(count, {
        one: 'Gwnewch uned ychwanegol. Mae # ar gael:',
        other: 'Gwnewch uned ychwanegol. Mae # ar gael, er enghraifft:',
      }),
    addUnit: (title: string) => `Ychwanegu “${title}”`,
    higherSkill: (skill: string, level: number) => `Gwneud ${skill} ar Lefel ${level}`,
    widerKeySkills:
      'Holwch eich darparwr am y sgiliau allweddol ehangach, er enghraifft gweithio gydag eraill neu ddatrys problemau.',
  },

  skills: {
    heading: 'Sgiliau Hanfodol',
    name: (skill: keyof typeof about.skills.names) => about.skills.names[skill],
    needed: (level: number, creditValue: number) => `Lefel ${level} neu uwch, ${credits(creditValue)}`,
    route: (skill: string) => `${skill}: sut rydych chi’n bodloni’r gofyniad`,
    routes: { take: 'Byddaf yn ei wneud', proxy: 'Mae gen i rywbeth yn ei le' },
    level: 'Lefel',
    levelOption: (level: number) => `Lefel ${level}`,
    which: 'Beth sydd gennych chi?',
    result: 'Gradd neu lefel',
    resultHint: 'Fel ar y dystysgrif.',
    achieved: 'Dyddiad ar y dystysgrif',
    achievedHint: 'Gadewch yn wag nes bod y dystysgrif gennych.',
    statuses: skillStatuses,
    reason: (reason: SkillReason, least: string | null): string => {
      switch (reason) {
        case 'levelReached':
          return 'Wedi’i chyflawni, ac mae’r lefel yn ddigon uchel.';
        case 'levelChosen':
          return 'Mae’r lefel hon yn ddigon uchel. Caiff ei bodloni ar ôl i chi ei chyflawni.';
        case 'levelTooLow':
          return 'Mae’r lefel hon yn rhy isel.';
        case 'accepted':
          return least === null
            ? 'Mae hyn yn cael ei dderbyn.'
            : `Mae hyn yn cael ei dderbyn. Y gofyniad yw: ${least}.`;
        case 'notHeldYet':
          return 'Mae hyn yn ddigon. Caiff ei fodloni o’r diwrnod ar y dystysgrif.';
        case 'tooLow':
          return least === null ? 'Mae hyn yn rhy isel.' : `Mae hyn yn rhy isel. Y gofyniad yw: ${least}.`;
        case 'notOnList':
          return 'Nid yw hyn ar restr y ddogfen ar gyfer y sgìl hwn.';
        case 'noResult':
          return least === null ? 'Rhowch y radd neu’r lefel.' : `Rhowch y radd neu’r lefel. Y gofyniad yw: ${least}.`;
        case 'noSuchResult':
          return 'Nid oes gradd na lefel o’r fath.';
        case 'numericGrade':
          return 'Dim ond graddau ar ffurf llythrennau sydd yn y ddogfen. Holwch eich darparwr a yw gradd 9 i 1 yn ddigon.';
        case 'noProxyList':
          return 'Nid yw’r ddogfen yn rhestru dim a dderbynnir yn ei le. Holwch eich darparwr.';
      }
    },
    proxyHours: 'Nid yw cael rhywbeth yn ei le yn lleihau’r oriau: maent yn rhan o’r cynllun o hyd.',
    proxyNames: about.skills.proxyNames,
    minimums: about.skills.minimums,
  },

  err: {
    heading: 'Hawliau a chyfrifoldebau cyflogaeth',
    confirmed: 'Cadarnhawyd ar',
    statuses: errStatuses,
    asked: {
      required: 'Mae hyn yn ofynnol.',
      confirmationNeeded:
        'Nid yw’r ddogfen yn glir. Cadarnhewch hyn, oni bai bod eich darparwr yn dweud nad oes angen.',
      notCompulsory: 'Nid yw hyn yn orfodol mwyach.',
    } satisfies Readonly<Record<ErrAnswer['asked'], string>>,
  },
};
