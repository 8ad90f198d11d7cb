import type { HourComponent, TrainingHours } from '../../catalogue/schema.ts';

/** What one part of the programme asks for, in hours. */
export interface HourLine {
  readonly component: HourComponent['component'];
  readonly off: number;
  readonly on: number;
  readonly offPerSkill: number | undefined;
  readonly onPerSkill: number | undefined;
}

/** The parts of both kinds of training hours side by side; empty where the document gives totals alone. */
export function hourLines({ offTheJob, onTheJob }: TrainingHours): readonly HourLine[] {
  const off = offTheJob.components ?? [];
  const on = onTheJob.components ?? [];
  const components = [...new Set([...off, ...on].map(({ component }) => component))];
  return components.map((component) => {
    const ofOff = off.find((entry) => entry.component === component);
    const ofOn = on.find((entry) => entry.component === component);
    return {
      component,
      off: ofOff?.hours ?? 0,
      on: ofOn?.hours ?? 0,
      offPerSkill: ofOff?.perSkill,
      onPerSkill: ofOn?.perSkill,
    };
  });
}
