import { useMemo, useState } from 'react';
import { findVersion } from '../catalogue/findVersion.ts';
import { joinPlans, type Side } from '../plan/joinPlans.ts';
import type { Plan } from '../plan/planSchema.ts';
import { receiveInto, receivePlans, type ReceivedPlan as Received } from '../sharing/receivePlans.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Stack } from '../ui/Stack.tsx';
import { broughtFrameworks } from './broughtFrameworks.ts';
import { importKey, undoImport, type Imported } from './importedPlans.ts';
import { LongList } from './LongList.tsx';
import type { OpenedPlans } from './openedPlans.ts';
import { PlannerContext, usePlanner, useWords } from './PlannerContext.ts';
import { ReceivedNewer } from './ReceivedNewer.tsx';
import { ReceivedPlan, type Outcome } from './ReceivedPlan.tsx';
import styles from './ReceivedPlans.module.css';

interface Keyed<Entry> {
  readonly key: string;
  readonly one: Entry;
}

interface ReceivedEntry {
  readonly key: string;
  readonly received: Received;
  readonly begins: boolean;
  readonly outcome: Outcome | null;
}

interface TakenAll {
  readonly imported: Imported;
  /** Plans of which something has still to be asked. */
  readonly asked: number;
  /** Taken back again, but for so many that were changed since; null: not taken back. */
  readonly left: number | null;
}

interface ReceivedPlansProps {
  readonly opened: readonly OpenedPlans[];
  /** Of each plan or fault: one below what stands above. */
  readonly headingLevel: 2 | 3;
}

/** Two files may hold the same plan: what tells the entries apart is where they were. */
const withKeys = <Entry,>(sources: readonly { readonly key: string; readonly entries: readonly Entry[] }[]) =>
  sources.flatMap(({ key, entries }) => entries.map((one, place): Keyed<Entry> => ({ key: `${key} ${place}`, one })));

/** What came of opening files or a link: each plan with what can be done, each fault in plain words. Overwrites nothing. */
export function ReceivedPlans({ opened, headingLevel }: ReceivedPlansProps) {
  const planner = usePlanner();
  const { catalogue, plans, frameworks } = planner;
  const words = useWords();
  const { sharing: text } = words;
  const [brought] = useState(() =>
    broughtFrameworks(
      opened.flatMap((one) => one.frameworks),
      catalogue,
    ),
  );
  const compareAgain = (plan: Plan, begins: boolean) =>
    receivePlans([plan], Object.values(plans.getState().plans), begins)[0];
  /** Each as it met the plans here when it was opened, or when something was last to be done with it. */
  const [entries, setEntries] = useState<readonly ReceivedEntry[]>(() =>
    withKeys(
      opened.map(({ key, plans: sent, begins }) => ({
        key,
        entries: receivePlans(sent, Object.values(plans.getState().plans), begins).map((received) => ({
          received,
          begins,
        })),
      })),
    ).map(({ key, one }) => ({ key, ...one, outcome: null })),
  );
  const newer = withKeys(opened.map((one) => ({ ...one, entries: one.newer })));
  const [tookAll, setTookAll] = useState<TakenAll | null>(null);
  const withBrought = useMemo(
    () => ({ ...planner, catalogue: { ...catalogue, brought: [...(catalogue.brought ?? []), ...brought] } }),
    [planner, catalogue, brought],
  );
  const keepFramework = ({ framework }: Plan) => {
    const along = findVersion(withBrought.catalogue, framework)?.framework;
    if (along && brought.includes(along)) void frameworks.getState().add(along);
  };
  const done = (key: string, outcome: Outcome) =>
    setEntries((before) => before.map((entry) => (entry.key === key ? { ...entry, outcome } : entry)));
  /** Takes one in as it meets the plans here now: another tab, or another of these files, may have brought it meanwhile. */
  const take = (entry: ReceivedEntry, alone: boolean): ReceivedEntry => {
    const { theirs } = entry.received;
    const received = compareAgain(theirs, entry.begins) ?? entry.received;
    if (received.kind === 'new') {
      plans.getState().add(theirs);
      keepFramework(theirs);
      return { ...entry, received, outcome: { said: text.received.added, id: theirs.id } };
    }
    if (received.kind === 'same')
      return { ...entry, received, outcome: { said: text.received.same, id: received.mine.id } };
    if (alone || received.another) return { ...entry, received };
    const { id } = received.mine;
    const nobody = new Map<string, Side>();
    plans.getState().edit(id, (mine) => joinPlans(mine, theirs, nobody, planner.now()).plan, { kept: true });
    keepFramework(theirs);
    const after = compareAgain(theirs, entry.begins) ?? received;
    const asks = after.kind === 'different' && after.asked.length > 0;
    return { ...entry, received: after, outcome: asks ? null : { said: text.received.merged, id } };
  };
  const waiting = entries.filter(
    ({ received, outcome }) =>
      outcome === null && (received.kind === 'new' || (received.kind === 'different' && !received.another)),
  );
  const takeAll = () => {
    const before = plans.getState().plans;
    const next = entries.map((entry) => (waiting.includes(entry) ? take(entry, false) : entry));
    const after = plans.getState().plans;
    const ids = new Set(
      next.flatMap(({ received }) => (received.kind === 'new' ? received.theirs.id : received.mine.id)),
    );
    const changed = [...ids].flatMap((id) => {
      const plan = Object.hasOwn(after, id) ? after[id] : undefined;
      return plan && before[id] !== plan ? [[id, plan.changed] as const] : [];
    });
    const added = Object.fromEntries(changed.filter(([id]) => !Object.hasOwn(before, id)));
    const joined = Object.fromEntries(changed.filter(([id]) => Object.hasOwn(before, id)));
    planner.drafts.getState().write(importKey, { added, joined });
    setEntries(next);
    setTookAll({
      imported: { added, joined },
      asked: next.filter(({ outcome, received }) => outcome === null && received.kind === 'different').length,
      left: null,
    });
  };
  const undoAll = ({ imported, asked }: TakenAll) => {
    const left = undoImport(plans.getState(), imported);
    planner.drafts.getState().discard(importKey);
    setEntries((before) =>
      before.map((entry) => ({
        ...entry,
        received: compareAgain(entry.received.theirs, entry.begins) ?? entry.received,
        outcome: null,
      })),
    );
    setTookAll({ imported, asked, left });
  };

  return (
    <PlannerContext value={withBrought}>
      <Stack>
        {opened.map(({ key, file, fault, notes }) => (
          <div key={key} hidden={!fault && notes.length === 0}>
            {fault && (
              <Notice tone="bad" heading={fault(words).title} headingLevel={headingLevel}>
                {file !== null && <p className={styles['file']}>{text.received.fromFile(file)}</p>}
                <p>{fault(words).text}</p>
              </Notice>
            )}
            {notes.length > 0 && (
              <LongList entries={notes} keyOf={(note) => `${note.code} ${note.index}`}>
                {(note) => text.fileNotes[note.code](note.index + 1)}
              </LongList>
            )}
          </div>
        ))}
        {opened.some(({ sameVersion }) => !sameVersion) && <p>{text.received.otherIssue}</p>}
        {brought.map(({ hash, title }) => (
          <p key={hash}>{text.received.bringsFramework(title)}</p>
        ))}
        {waiting.length > 1 && (
          <div>
            <Button kind="primary" icon="plus" onClick={takeAll}>
              {waiting.every(({ received }) => received.kind === 'new')
                ? text.received.addAll(waiting.length)
                : text.received.takeAll(waiting.length)}
            </Button>
          </div>
        )}
        <output>
          {tookAll && (
            <Notice
              tone={tookAll.left === null ? 'good' : 'info'}
              headingLevel={headingLevel}
              heading={
                tookAll.left === null
                  ? text.received.tookAll(
                      Object.keys(tookAll.imported.added).length,
                      Object.keys(tookAll.imported.joined).length,
                    )
                  : text.received.undidAll(tookAll.left)
              }
              action={
                tookAll.left === null && (
                  <Button icon="undo" onClick={() => undoAll(tookAll)}>
                    {text.received.undoAll}
                  </Button>
                )
              }
            >
              {tookAll.left === null && tookAll.asked > 0 && <p>{text.received.stillAsked(tookAll.asked)}</p>}
            </Notice>
          )}
        </output>
        <LongList
          entries={[...entries, ...newer.map(({ key, one }) => ({ key: `newer ${key}`, one }))]}
          keyOf={({ key }) => key}
          gap={4}
        >
          {(entry) =>
            'one' in entry ? (
              <ReceivedNewer plan={entry.one} headingLevel={headingLevel} />
            ) : (
              <ReceivedPlan
                received={entry.received}
                outcome={entry.outcome}
                begins={entry.begins}
                headingLevel={headingLevel}
                onDone={(outcome) => {
                  keepFramework(entry.received.theirs);
                  done(entry.key, outcome);
                }}
                onInto={(mine) => {
                  const into = receiveInto(entry.received.theirs, mine);
                  setEntries((before) =>
                    before.map((other) => (other.key === entry.key ? { ...other, received: into } : other)),
                  );
                }}
                onAdd={() => {
                  const next = take(entry, true);
                  setEntries((before) => before.map((other) => (other.key === entry.key ? next : other)));
                }}
              />
            )
          }
        </LongList>
      </Stack>
    </PlannerContext>
  );
}
