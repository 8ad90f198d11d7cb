import { useState } from 'react';
import { findQualification } from '../catalogue/findFramework.ts';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { sayDifference, type DifferenceTitles } from '../i18n/sayDifference.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Difference } from '../sharing/comparePlans.ts';
import { judge } from '../judging/judge.ts';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { LongList } from './LongList.tsx';
import { usePlanner } from './PlannerContext.ts';
import { Quiet } from '../ui/Quiet.tsx';
import { Row } from '../ui/Row.tsx';
import styles from './ReceivedPlans.module.css';
import { WithNames } from './WithNames.tsx';

interface PlanDifferencesProps {
  readonly differences: readonly Difference[];
  /** Theirs. */
  readonly plan: Plan;
  readonly onKeepBoth: () => void;
  readonly onTakeTheirs: () => void;
  /** `taken`: keys of the differences in which theirs counts. False where that makes no plan. */
  readonly onMerge: (taken: ReadonlySet<string>) => boolean;
}

const keyOf = ({ key }: Difference) => key;

/** What the same plan says here and as it was sent, and the three ways on. */
export function PlanDifferences({ differences, plan, onKeepBoth, onTakeTheirs, onMerge }: PlanDifferencesProps) {
  const { words, catalogue } = usePlanner();
  const text = words.sharing.received;
  const [choosing, setChoosing] = useState(false);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [doNotFit, setDoNotFit] = useState(false);
  const judgement = judge(plan, catalogue);
  const titles: DifferenceTitles = {
    unit: (reference) => (judgement ? unitTitle(judgement.pathway, reference) : reference),
    pathway: (id) => {
      const found = judgement?.framework.pathways.find((pathway) => pathway.id === id);
      return found ? words.text(found.name) : id;
    },
    qualification: (id) => findQualification(catalogue, id)?.qualification.title ?? id,
  };
  const choose = (key: string, side: 'mine' | 'theirs') => {
    const next = new Set(taken);
    if (side === 'theirs') next.add(key);
    else next.delete(key);
    setTaken(next);
    setDoNotFit(false);
  };

  return (
    <>
      <h4>{text.different(differences.length)}</h4>
      {choosing && <Quiet>{text.choose}</Quiet>}
      <LongList entries={differences} keyOf={keyOf} className={styles['differences']}>
        {(difference) => {
          const { what, mine, theirs } = sayDifference(words.differences, difference, titles);
          return (
            <>
              <strong>
                <WithNames>{what}</WithNames>
              </strong>
              {choosing ? (
                <SegmentedControl
                  label={what}
                  value={taken.has(difference.key) ? 'theirs' : 'mine'}
                  choices={[
                    { value: 'mine', label: text.side(text.mine, mine) },
                    { value: 'theirs', label: text.side(text.theirs, theirs) },
                  ]}
                  onValue={(side) => choose(difference.key, side)}
                />
              ) : (
                <p>
                  <WithNames>{text.side(text.mine, mine)}</WithNames>
                  <br />
                  <WithNames>{text.side(text.theirs, theirs)}</WithNames>
                </p>
              )}
            </>
          );
        }}
      </LongList>
      {doNotFit && <p role="alert">{text.doNotFit}</p>}
      <Row>
        {choosing ? (
          <>
            <Button kind="primary" onClick={() => setDoNotFit(!onMerge(taken))}>
              {text.mergeNow}
            </Button>
            <Button kind="quiet" onClick={() => setChoosing(false)}>
              {words.common.back}
            </Button>
          </>
        ) : (
          <>
            <Button kind="primary" icon="copy" onClick={onKeepBoth}>
              {text.keepBoth}
            </Button>
            <Button icon="download" onClick={onTakeTheirs}>
              {text.takeTheirs}
            </Button>
            <Button icon="swap" onClick={() => setChoosing(true)}>
              {text.merge}
            </Button>
          </>
        )}
      </Row>
    </>
  );
}
