import { useMemo, useState } from 'react';
import { receivePlans } from '../sharing/receivePlans.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { broughtFrameworks } from './broughtFrameworks.ts';
import { LongList } from './LongList.tsx';
import type { OpenedPlans } from './openedPlans.ts';
import { PlannerContext, usePlanner } from './PlannerContext.ts';
import { ReceivedNewer } from './ReceivedNewer.tsx';
import { ReceivedPlan } from './ReceivedPlan.tsx';
import styles from './ReceivedPlans.module.css';

interface Keyed<Entry> {
  readonly key: string;
  readonly one: Entry;
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
  const { words, catalogue, plans, frameworks } = planner;
  const { sharing: text } = words;
  const [brought] = useState(() =>
    broughtFrameworks(
      opened.flatMap((one) => one.frameworks),
      catalogue,
    ),
  );
  /** As it was on opening: what is done here must not change the question. */
  const [received] = useState(() =>
    withKeys(
      opened.map((one) => ({ ...one, entries: receivePlans(one.plans, Object.values(plans.getState().plans)) })),
    ),
  );
  const newer = withKeys(opened.map((one) => ({ ...one, entries: one.newer })));
  const [addedAll, setAddedAll] = useState(false);
  const withBrought = useMemo(
    () => ({ ...planner, catalogue: { ...catalogue, brought: [...(catalogue.brought ?? []), ...brought] } }),
    [planner, catalogue, brought],
  );
  const fresh = received.filter(({ one }) => one.kind === 'new');
  const addAll = () => {
    for (const { one } of fresh) if (!plans.getState().plans[one.theirs.id]) plans.getState().add(one.theirs);
    for (const framework of brought) void frameworks.getState().add(framework);
    setAddedAll(true);
  };

  return (
    <PlannerContext value={withBrought}>
      <div className={styles['received']}>
        {opened.map(({ key, file, fault, notes }) => (
          <div key={key} className={styles['source']} hidden={!fault && notes.length === 0}>
            {fault && (
              <Notice tone="bad" heading={fault.title} headingLevel={headingLevel}>
                {file !== null && <p className={styles['file']}>{text.received.fromFile(file)}</p>}
                <p>{fault.text}</p>
              </Notice>
            )}
            {notes.length > 0 && (
              <LongList entries={notes} keyOf={(note) => `${note.code} ${note.index}`} className={styles['notes']}>
                {(note) => text.fileNotes[note.code](note.index + 1)}
              </LongList>
            )}
          </div>
        ))}
        {opened.some(({ sameVersion }) => !sameVersion) && <p>{text.received.otherIssue}</p>}
        {brought.map(({ hash, title }) => (
          <p key={hash}>{text.received.bringsFramework(title)}</p>
        ))}
        {fresh.length > 1 && !addedAll && (
          <div>
            <Button kind="primary" icon="plus" onClick={addAll}>
              {text.received.addAll(fresh.length)}
            </Button>
          </div>
        )}
        <LongList
          entries={[...received, ...newer.map(({ key, one }) => ({ key: `newer ${key}`, one }))]}
          keyOf={({ key }) => key}
          className={styles['plans']}
        >
          {({ one }) =>
            'raw' in one ? (
              <ReceivedNewer plan={one} headingLevel={headingLevel} />
            ) : (
              <ReceivedPlan received={one} brought={brought} added={addedAll} headingLevel={headingLevel} />
            )
          }
        </LongList>
      </div>
    </PlannerContext>
  );
}
