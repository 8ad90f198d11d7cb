import type { Skill } from '../../catalogue/skill.ts';
import { formats } from './formats.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { months, plural } = counted;
const { date } = formats;
const { figure, hours } = hourWords;

/** Everything that was checked. */
export const reviewChecks = {
  heading: 'Checks',
  statuses: { met: 'Met', planned: 'Planned', unmet: 'Not met', exceeded: 'Too much', unknown: 'To confirm' },
  trainingHours: {
    title: 'Training hours',
    /** `done`: recognised or checked; `need`: what is planned to; `minimum`: what the document asks for. */
    figures: (done: number, need: number, minimum: number) =>
      need > minimum
        ? `${figure(done)} of ${figure(need)} done (at least ${figure(minimum)})`
        : `${figure(done)} of at least ${figure(need)} done`,
    notLaidOut: 'The hours are not laid out by month yet.',
    short: (off: number, on: number) => {
      if (on === 0) return `Still to plan off the job: ${hours(off)}.`;
      if (off === 0) return `Still to plan on the job: ${hours(on)}.`;
      return `Still to plan: ${hours(off)} off the job, ${hours(on)} on the job.`;
    },
    why: 'The document sets two minimums: one off the job, one on the job. The certificate claim states that both were met.',
  },
  length: {
    title: 'Length',
    figures: (have: number, need: number) => `${have} of at least ${months(need)}`,
    unknownFigures: (need: number) => `at least ${months(need)}`,
    met: 'The apprenticeship is long enough.',
    short: (earliestEnd: string) => `It must last until ${date(earliestEnd)} or later.`,
    unknown: 'Give the start date to see how long it lasts.',
    why: (need: number) => `The document says that the apprenticeship lasts at least ${months(need)}.`,
  },
  guidedHours: {
    title: 'Guided hours',
    figures: (known: number, unknown: number) =>
      unknown === 0
        ? String(known)
        : plural(unknown, { one: `${known}, and # unit not known`, other: `${known}, and # units not known` }),
    met: 'The guided hours of every unit are known.',
    unknown: 'Some units have no figure. They do not count as 0: the total is at least this much.',
    why: 'Guided hours are the taught part of the units. No rule about choosing units depends on them.',
  },
  skill: {
    title: (skill: Skill) => about.skills.names[skill],
    take: (level: number) => `Level ${level}`,
    proxy: (name: string, result: string) => (result === '' ? name : `${name}, ${result}`),
    why: (level: number) => `This apprenticeship asks for Essential Skills Wales at Level ${level} or above.`,
    confirmed: 'Somebody has confirmed that this is enough.',
  },
  err: {
    title: 'Rights at work',
    confirmed: (day: string) => `confirmed on ${date(day)}`,
    open: 'to confirm',
  },
};
