import { expect, it } from 'vitest';
import { frameworkContent } from '../../src/catalogue/hashFramework.ts';
import { writePlanFile } from '../../src/sharing/planFile.ts';
import type { AskAway } from '../../src/store/askAway.ts';
import {
  checkDraftAway,
  checkRulesAway,
  openFrameworkAway,
  openSent,
  readPlansAway,
  type SentFile,
} from '../../src/store/openFiles.ts';
import { blankFramework } from '../../src/studio/begin.ts';
import { checkDraft } from '../../src/studio/checkDraft.ts';
import { buildFramework } from '../builders/frameworkBuilder.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

/** Answers what is sent as a worker does; counts what it was asked. */
function worker() {
  const asked: SentFile[] = [];
  const ask: AskAway = ({ messageFor, onReply }) => {
    const sent = structuredClone(messageFor({} as Worker)) as SentFile;
    asked.push(sent);
    onReply(structuredClone(openSent(sent, () => false)) as Parameters<typeof onReply>[0], 'worker');
    return () => undefined;
  };
  return { asked, ask };
}

/** No worker can be had. */
const onPage: AskAway = ({ answerHere, onReply }) => {
  onReply(
    answerHere(() => () => false),
    'page',
  );
  return () => undefined;
};

const nobody = { builtIn: [], added: [] };
const fileOf = (count: number) =>
  writePlanFile(
    { plans: Array.from({ length: count }, (_, index) => ({ ...typicalPlan, id: `p${index}` })) },
    '2026-11-23',
  );

it('a file of plans that is long is read away from the page, and says the same', async () => {
  const { ask, asked } = worker();
  const text = fileOf(100);
  expect(await readPlansAway(ask, text)).toEqual(await readPlansAway(onPage, text));
  expect(asked).toHaveLength(1);
  const short = await readPlansAway(ask, fileOf(1));
  expect(short.ok && short.plans.map(({ id }) => id)).toEqual(['p0']);
  expect(asked).toHaveLength(1);
});

it('a framework file is checked away from the page, however short, and says the same', async () => {
  const { ask, asked } = worker();
  for (const text of [JSON.stringify(buildFramework()), '{}', 'nonsense'])
    expect(await openFrameworkAway(ask, text, nobody)).toEqual(await openFrameworkAway(onPage, text, nobody));
  expect(asked).toHaveLength(3);
});

it('a draft is checked away from the page, and it says the same', () => {
  const { ask, asked } = worker();
  const drafts = [blankFramework('light-railway'), frameworkContent(buildFramework())];
  for (const draft of drafts) {
    const found: unknown[] = [];
    for (const by of [ask, onPage]) checkDraftAway(by, draft, (checked) => found.push(checked));
    expect(found).toEqual([checkDraft(draft), checkDraft(draft)]);
  }
  expect(asked).toHaveLength(2);
});

it('rules are checked away from the page, and it says the same', () => {
  const { ask, asked } = worker();
  const found: unknown[] = [];
  for (const by of [ask, onPage]) checkRulesAway(by, buildFramework(), (checked) => found.push(checked));
  expect(found[0]).toEqual(found[1]);
  expect(found[0]).toMatchObject({ contradictions: [], unchecked: [] });
  expect(asked).toHaveLength(1);
});

it('a framework that the page cannot check in time by itself is called too much, not faulty', async () => {
  const text = JSON.stringify({ ...buildFramework(), title: 'x'.repeat(500_000) });
  expect(await openFrameworkAway(onPage, text, nobody)).toEqual({ ok: false, fault: { code: 'tooMuch' } });
});
