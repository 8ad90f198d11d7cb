import { useState } from 'react';
import { findQualification } from '../catalogue/findFramework.ts';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { sayDifference, type DifferenceTitles } from '../i18n/sayDifference.ts';
import { judge } from '../judging/judge.ts';
import { lastMarked } from '../plan/lineage.ts';
import type { Side } from '../plan/joinPlans.ts';
import type { Difference } from '../sharing/comparePlans.ts';
import type { ReceivedPlan } from '../sharing/receivePlans.ts';
import { localDay } from '../store/localDay.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { LongList } from './LongList.tsx';
import { usePlanner, useWords } from './PlannerContext.ts';
import { planName } from './planName.ts';
import { Quiet } from '../ui/Quiet.tsx';
import { Row } from '../ui/Row.tsx';
import styles from './ReceivedPlans.module.css';
import { WithNames } from './WithNames.tsx';

interface PlanDifferencesProps {
  readonly received: ReceivedPlan & { readonly kind: 'different' };
  readonly onKeepBoth: () => void;
  readonly onTakeTheirs: () => void;
  readonly onJoin: (decided: ReadonlyMap<string, Side>) => void;
}

const keyOf = ({ key }: Difference) => key;

/** Of what would go if the other were taken, so many are named at first. */
const fewOnlyHere = 5;

/** What the same plan says here and as it was sent: what joins by itself, what has to be asked, and the ways on. */
export function PlanDifferences({ received, onKeepBoth, onTakeTheirs, onJoin }: PlanDifferencesProps) {
  const { catalogue, now } = usePlanner();
  const words = useWords();
  const text = words.sharing.received;
  const { mine, theirs, another, asked, joins, onlyHere } = received;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const judgement = judge(theirs, catalogue);
  const titles: DifferenceTitles = {
    unit: (reference) => (judgement ? unitTitle(judgement.pathway, reference, words.locale) : reference),
    pathway: (id) => {
      const found = judgement?.framework.pathways.find((pathway) => pathway.id === id);
      return found ? words.text(found.name) : id;
    },
    qualification: (id) => findQualification(catalogue, id)?.qualification.title ?? id,
  };
  const choose = (key: string, side: Side) => {
    const next = new Set(taken);
    if (side === 'theirs') next.add(key);
    else next.delete(key);
    setTaken(next);
  };
  const dayOf = (instant: string) => localDay(new Date(instant));
  const when = (plan: typeof mine, field: string) => {
    const at = lastMarked(plan, field);
    return at === null ? '' : ` ${text.at(dayOf(at))}`;
  };
  const join = () => onJoin(new Map(asked.map(({ key }) => [key, taken.has(key) ? 'theirs' : 'mine'])));
  const joining = (
    <Button kind={another ? 'secondary' : 'primary'} icon="check" onClick={join}>
      {text.join}
    </Button>
  );
  const keeping = (
    <Button kind={another ? 'primary' : 'secondary'} icon="copy" onClick={onKeepBoth}>
      {text.keepBoth}
    </Button>
  );

  return (
    <>
      <h4>{asked.length > 0 ? text.different(asked.length) : text.comingBack}</h4>
      {another && <Notice tone="unknown" headingLevel={4} heading={text.another(planName(mine, words))} />}
      <Quiet>{text.changedOn(dayOf(mine.changed), dayOf(theirs.changed))}</Quiet>
      {theirs.changed > now() && <p>{text.ahead}</p>}
      <p>
        {joins > 0 ? text.joins(joins) : ''} {onlyHere.length > 0 ? text.onlyHere(onlyHere.length) : ''}
      </p>
      {asked.length > 0 && <Quiet>{text.choose}</Quiet>}
      <LongList entries={asked} keyOf={keyOf} gap={3} className={styles['differences']}>
        {(difference) => {
          const said = sayDifference(words.differences, difference, titles);
          const { key } = difference;
          return (
            <>
              <strong>
                <WithNames>{said.what}</WithNames>
              </strong>
              <SegmentedControl
                label={said.what}
                value={taken.has(key) ? 'theirs' : 'mine'}
                choices={[
                  { value: 'mine', label: `${text.side(text.mine, said.mine)}${when(mine, key)}` },
                  { value: 'theirs', label: `${text.side(text.theirs, said.theirs)}${when(theirs, key)}` },
                ]}
                onValue={(side) => choose(key, side)}
              />
            </>
          );
        }}
      </LongList>
      <Row>
        {another ? keeping : joining}
        {another ? joining : keeping}
        <Button icon="download" onClick={onTakeTheirs}>
          {text.takeTheirs}
        </Button>
      </Row>
      {onlyHere.length + asked.length > 0 && <Quiet>{text.takeLoses(onlyHere.length + asked.length)}</Quiet>}
      <LongList entries={onlyHere} keyOf={keyOf} first={fewOnlyHere} gap={0} className={styles['onlyHere']}>
        {(difference) => {
          const said = sayDifference(words.differences, difference, titles);
          return <WithNames>{text.side(said.what, said.mine)}</WithNames>;
        }}
      </LongList>
    </>
  );
}
