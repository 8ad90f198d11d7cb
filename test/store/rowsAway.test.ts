import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { cohortRow, type CohortRow } from '../../src/cohort/cohortRow.ts';
import type { AnsweringWorker, AskAway } from '../../src/store/askAway.ts';
import { judgeAway, judgingRows, type SentPlans } from '../../src/store/rowsAway.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';

const today = '2026-11-23';
const strange = { id: 'elsewhere', version: '1' };
const entries = cohortPlans(330).map((plan, index) => ({
  plan: index === 7 ? { ...plan, framework: strange } : plan,
  file: `${plan.name}.json`,
  ...(index === 9 && { here: 'ahead' as const }),
}));
const asked = { entries, catalogue: builtInCatalogue, today };

/** Workers as browsers have them: what is sent is copied on its way, and each keeps what it was told. */
function workersOf(count: number): { readonly ask: AskAway; readonly sent: SentPlans[] } {
  const sent: SentPlans[] = [];
  const free = Array.from({ length: count }, () => ({
    worker: { addEventListener: () => undefined, postMessage: () => undefined, terminate: () => undefined },
    judge: judgingRows(),
  }));
  const ask: AskAway = ({ messageFor, onReply }) => {
    const one = free.pop();
    if (!one) throw new Error('more are asked at a time than there are');
    const message = structuredClone(messageFor(one.worker as AnsweringWorker)) as SentPlans;
    sent.push(message);
    setTimeout(() => {
      const reply = structuredClone(one.judge(message));
      free.push(one);
      onReply(reply as never, 'worker');
    });
    return () => undefined;
  };
  return { ask, sent };
}

describe('plans judged by workers side by side', () => {
  it('have the very rows that the page would have made', async () => {
    const { ask, sent } = workersOf(3);
    const rows = new Map<string, CohortRow>();
    const heard = (some: readonly CohortRow[]) => {
      for (const row of some) rows.set(row.plan.id, row);
    };
    expect(await judgeAway(ask, asked, 3, heard, new AbortController().signal)).toBe(true);
    for (const entry of entries) expect(rows.get(entry.plan.id)).toEqual(cohortRow(entry, builtInCatalogue, today));
    expect(rows.get(entries[0]?.plan.id ?? '')?.plan).toBe(entries[0]?.plan);
    expect(sent.filter(({ catalogue }) => catalogue !== null).length).toBeLessThanOrEqual(3);
  });

  it('are left alone once nobody waits for them, but for the lots that were begun', async () => {
    const stop = new AbortController();
    const { ask, sent } = workersOf(1);
    const judged = judgeAway(ask, asked, 1, () => stop.abort(), stop.signal);
    expect(await judged).toBe(false);
    expect(sent).toHaveLength(1);
  });
});
