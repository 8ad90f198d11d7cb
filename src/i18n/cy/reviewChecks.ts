import type { reviewChecks as English } from '../en/reviewChecks.ts';
import { formats } from './formats.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { months, plural } = counted;
const { date } = formats;
const { figure, hours } = hourWords;

/** Everything that was checked. A check (gwiriad) is masculine. */
export const reviewChecks: typeof English = {
  heading: 'Gwiriadau',
  statuses: {
    met: 'Wedi’i fodloni',
    planned: 'Wedi’i gynllunio',
    unmet: 'Heb ei fodloni',
    exceeded: 'Gormod',
    unknown: 'I’w gadarnhau',
  },
  trainingHours: {
    title: 'Oriau hyfforddi',
    figures: (done, need, minimum) =>
      need > minimum
        ? `${figure(done)} o ${figure(need)} wedi’u gwneud (isafswm ${figure(minimum)})`
        : `${figure(done)} wedi’u gwneud (isafswm ${figure(need)})`,
    notLaidOut: 'Nid yw’r oriau wedi’u gosod fesul mis eto.',
    short: (off, on) => {
      if (on === 0) return `Ar ôl i’w cynllunio i ffwrdd o’r gwaith: ${hours(off)}.`;
      if (off === 0) return `Ar ôl i’w cynllunio yn y gwaith: ${hours(on)}.`;
      return `Ar ôl i’w cynllunio: ${hours(off)} i ffwrdd o’r gwaith, ${hours(on)} yn y gwaith.`;
    },
    why: 'Mae’r ddogfen yn nodi dau isafswm: un i ffwrdd o’r gwaith, ac un yn y gwaith. Mae’r cais am dystysgrif yn datgan bod y ddau wedi’u bodloni.',
  },
  length: {
    title: 'Hyd',
    figures: (have, need) => `${have} (isafswm ${months(need)})`,
    unknownFigures: (need) => `o leiaf ${months(need)}`,
    met: 'Mae’r brentisiaeth yn ddigon hir.',
    short: (earliestEnd) => `Rhaid iddi bara tan ${date(earliestEnd)} neu’n hwyrach.`,
    unknown: 'Rhowch y dyddiad dechrau i weld pa mor hir y mae’n para.',
    why: (need) => `Yn ôl y ddogfen, mae’r brentisiaeth yn para o leiaf ${months(need)}.`,
  },
  guidedHours: {
    title: 'Oriau dan arweiniad',
    figures: (known, unknown) =>
      unknown === 0 ? String(known) : plural(unknown, { other: `${known}, a hefyd # uned heb ffigur` }),
    met: 'Mae oriau dan arweiniad pob uned yn hysbys.',
    unknown: 'Mae rhai unedau heb ffigur. Nid ydynt yn cyfrif fel 0: mae’r cyfanswm o leiaf cymaint â hyn.',
    why: 'Oriau dan arweiniad yw’r rhan o’r unedau sy’n cael ei haddysgu. Nid yw’r un o’r rheolau dewis unedau yn dibynnu arnynt.',
  },
  skill: {
    title: (skill) => about.skills.names[skill],
    take: (level) => `Lefel ${level}`,
    proxy: (name, result) => (result === '' ? name : `${name}, ${result}`),
    why: (level) => `Mae’r brentisiaeth hon yn gofyn am Sgiliau Hanfodol Cymru ar Lefel ${level} neu uwch.`,
    confirmed: 'Mae rhywun wedi cadarnhau bod hyn yn ddigon.',
  },
  err: {
    title: 'Hawliau yn y gwaith',
    confirmed: (day) => `cadarnhawyd ar ${date(day)}`,
    open: 'i’w gadarnhau',
  },
};
