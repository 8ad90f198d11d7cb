import { ownEntry } from '../plan/ownEntry.ts';
import { parsePlan } from '../plan/parsePlan.ts';
import { currentFormat, type Plan, type SettledFacts } from '../plan/planSchema.ts';
import { planIdCode } from './linkSubject.ts';
import type { LinkedChoices } from './readPlanLink.ts';

export interface LinkedPlanSetting {
  /** The same plan as it is on this device; null where it is not. */
  readonly mine: Plan | null;
  /** Identity of a plan that is not on this device yet. */
  readonly id: string;
  /** Name of a plan that is not on this device yet. */
  readonly name: string;
  /** What settled figures are said to be from, where this device does not know it. */
  readonly from: string;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: string;
}

/** The plan on this device that a link is about, if there is one. A starter is about none. */
export function findLinkedPlan(choices: LinkedChoices, plans: readonly Plan[]): Plan | null {
  if (choices.starter) return null;
  return plans.find(({ id }) => planIdCode(id) === choices.idCode) ?? null;
}

function settle(choices: LinkedChoices, { mine, from }: LinkedPlanSetting): Record<string, SettledFacts> {
  const figure = (reference: string, fact: 'level' | 'glh', value: number | undefined) => {
    if (value === undefined) return {};
    const known = mine ? ownEntry(mine.settled, reference)?.[fact] : undefined;
    return { [fact]: known?.value === value ? known : { value, from } };
  };
  return Object.fromEntries(
    Object.entries(choices.settled).map(([reference, { level, glh }]) => [
      reference,
      { ...figure(reference, 'level', level), ...figure(reference, 'glh', glh) },
    ]),
  );
}

/**
 * The plan a link stands for. What links do not carry (name, training plan, where figures are from) is as in `mine`,
 * so that comparing the two shows the choices alone. Null where the link holds what no plan may hold.
 */
export function openLinkedPlan(choices: LinkedChoices, setting: LinkedPlanSetting): Plan | null {
  const { idCode, sameVersion: _, starter, ...chosen } = choices;
  const { mine, id, name, now } = setting;
  const { id: framework, version } = chosen.framework;
  const isOfMine = mine?.framework.id === framework && mine.framework.version === version;
  const parsed = parsePlan({
    format: currentFormat,
    ...(mine ?? {
      id,
      name: starter ? '' : name,
      origin: { kind: starter ? 'starter' : 'link', of: idCode },
      created: now,
      changed: now,
    }),
    ...chosen,
    // A link names a version, and not its content.
    framework: isOfMine ? mine.framework : chosen.framework,
    settled: settle(choices, setting),
    ...(starter?.training && { training: starter.training }),
  });
  return parsed.ok ? parsed.plan : null;
}
