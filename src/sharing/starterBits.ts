import { emptyTraining, type TrainingPlan } from '../plan/hoursSchema.ts';
import type { Plan, UnitChoice } from '../plan/planSchema.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** What the link of a starter carries beside the choices: planned end, breaks, hours a week, and why units are not offered. */
export interface StarterParts {
  readonly training: TrainingPlan | null;
  /** Unit reference → the reason the centre gives. */
  readonly notOffered: ReadonlyMap<string, string>;
}

const first = Date.UTC(1900, 0, 1);
const perDay = 86_400_000;
/** Enough for the days from 1900 to 2299. */
const dayBits = 18;

const bases = ['highest', 'framework', 'awardingOrganisation', 'plan'] as const;

const writeDay = (writer: BitWriter, day: string) => writer.write((Date.parse(day) - first) / perDay, dayBits);
const readDay = (reader: BitReader) => new Date(first + reader.read(dayBits) * perDay).toISOString().slice(0, 10);

export function writeStarterParts(writer: BitWriter, { training, units }: Plan): void {
  writer.flag(training !== undefined);
  if (training) {
    const { plannedEnd, breaks, contractedMinutesPerWeek: minutes, qualificationHours } = training;
    writer.flag(plannedEnd !== null);
    if (plannedEnd !== null) writeDay(writer, plannedEnd);
    writer.count(breaks.length);
    for (const { from, to } of breaks) {
      writeDay(writer, from);
      writeDay(writer, to);
    }
    writer.flag(minutes !== null);
    if (minutes !== null) writer.count(minutes);
    writer.write(bases.indexOf(qualificationHours), 2);
  }
  const reasons = Object.entries(units).flatMap(([reference, choice]) =>
    choice.state === 'ruledOut' && choice.notOffered ? [[reference, choice.notOffered.reason] as const] : [],
  );
  writer.count(reasons.length);
  for (const [reference, reason] of reasons) {
    writer.text(reference);
    writer.text(reason);
  }
}

export function readStarterParts(reader: BitReader): StarterParts {
  const training = reader.flag() ? readTraining(reader) : null;
  const notOffered = new Map<string, string>();
  for (let left = reader.count(); left > 0 && !reader.overrun(); left -= 1)
    notOffered.set(reader.text(), reader.text());
  return { training, notOffered };
}

function readTraining(reader: BitReader): TrainingPlan {
  const plannedEnd = reader.flag() ? readDay(reader) : null;
  const breaks: TrainingPlan['breaks'][number][] = [];
  for (let left = reader.count(); left > 0 && !reader.overrun(); left -= 1)
    breaks.push({ id: `break-${breaks.length + 1}`, from: readDay(reader), to: readDay(reader) });
  const contractedMinutesPerWeek = reader.flag() ? reader.count() : null;
  const qualificationHours = bases[reader.read(2)] ?? 'highest';
  return { ...emptyTraining, plannedEnd, breaks, contractedMinutesPerWeek, qualificationHours };
}

/** The units of a link, with the reasons why the centre does not offer some of them. */
export const withReasons = (
  units: Readonly<Record<string, UnitChoice>>,
  { notOffered }: StarterParts,
): Readonly<Record<string, UnitChoice>> =>
  Object.fromEntries(
    Object.entries(units).map(([reference, choice]) => {
      const reason = notOffered.get(reference);
      const ruledOut = choice.state === 'ruledOut' && reason !== undefined;
      return [reference, ruledOut ? { ...choice, notOffered: { reason } } : choice];
    }),
  );
