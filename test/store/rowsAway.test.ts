import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { cohortRow, type CohortRow } from '../../src/cohort/cohortRow.ts';
import type { AnsweringWorker, AskAway } from '../../src/store/askAway.ts';
import { writePlanFile } from '../../src/sharing/planFile.ts';
import { knownRow } from '../../src/store/judgedRows.ts';
import { judgeAway, judgingRows, readAway, type SentFiles, type SentPlans } from '../../src/store/rowsAway.ts';
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
function workersOf(count: number): { readonly ask: AskAway; readonly sent: (SentPlans | SentFiles)[] } {
  const sent: (SentPlans | SentFiles)[] = [];
  const free = Array.from({ length: count }, () => ({
    worker: { addEventListener: () => undefined, postMessage: () => undefined, terminate: () => undefined },
    rows: judgingRows(),
  }));
  const ask: AskAway = ({ messageFor, onReply }) => {
    const one = free.pop();
    if (!one) throw new Error('more are asked at a time than there are');
    const message = messageFor(one.worker as AnsweringWorker) as SentPlans | SentFiles;
    sent.push(message);
    const answer = async () => ('files' in message ? one.rows.read(message) : one.rows.judge(structuredClone(message)));
    setTimeout(() => {
      void answer().then((reply) => {
        free.push(one);
        onReply(structuredClone(reply) as never, 'worker');
      });
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

describe('files read by workers', () => {
  const plans = cohortPlans(60);
  const fileOf = (path: string, text: string) => ({ path, file: new File([text], path) });
  const files = [
    ...plans.map((plan) => fileOf(`${plan.id}.json`, writePlanFile({ plans: [plan] }, today))),
    fileOf('broken.json', '{'),
    fileOf('starter.json', writePlanFile({ plans: plans.slice(0, 1), starter: true }, today)),
  ];
  const judging = { catalogue: builtInCatalogue, today };

  it('have the plans, the faults and the rows that the page would have found', async () => {
    const noWorker: AskAway = ({ answerHere, onReply }) => {
      onReply(
        answerHere(() => () => false),
        'page',
      );
      return () => undefined;
    };
    const read = await readAway(workersOf(1).ask, files, judging);
    expect(read).toEqual(await readAway(noWorker, files, judging));
    for (const [place, plan] of plans.entries()) {
      const found = read[place];
      const entry = { plan: found?.ok && found.plans[0] ? found.plans[0] : plan, file: `${plan.id}.json` };
      expect(knownRow(entry, judging)).toEqual(cohortRow(entry, builtInCatalogue, today));
      expect(knownRow(entry, { ...judging, today: '2026-11-24' })).toBeNull();
    }
  });

  it('are judged by the frameworks they were sent with, whatever is sent meanwhile', async () => {
    const rows = judgingRows();
    const reading = rows.read({ files: files.slice(0, 1), today, catalogue: builtInCatalogue });
    rows.judge({ entries: [], today, catalogue: { frameworks: [] } });
    expect((await reading)[0]?.rows[0]?.judgement).not.toBeNull();
  });

  it('keep the others readable where the device does not hand one over', async () => {
    const gone = new File(['gone'], 'gone.json');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    Object.defineProperty(gone, 'size', { value: 5 });
    const [first] = files;
    if (!first) throw new Error('No file.');
    const read = await readAway(workersOf(1).ask, [{ path: 'gone.json', file: gone }, first], judging);
    expect(read.map((one) => one?.ok ?? null)).toEqual([null, true]);
  });
});
