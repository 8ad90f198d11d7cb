import { useWords } from '../../parts/PlannerContext.ts';
import { Bullets } from '../../ui/Bullets.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Row } from '../../ui/Row.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { ruleWords } from './ruleWords.ts';
import type { ShownFault } from './shownFaults.ts';
import { useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';

/** Nobody puts more right at a time. */
const shownAtOnce = 20;

interface FaultSummaryProps {
  readonly onGo: (fault: ShownFault) => void;
  /** What was typed last is not checked yet: nobody may be told that all is well. */
  readonly isReading: boolean;
  /** Ends the check of the rules, while it goes on. */
  readonly onStop: (() => void) | null;
}

/** What is wrong with the framework as a whole; each fault leads to its field. */
export function FaultSummary({ onGo, isReading, onStop }: FaultSummaryProps) {
  const words = useWords();
  const { faults: text } = words.studio;
  const { draft, faults, checked } = useStudio();
  const { contradictions, unchecked } = checked;
  const count = faults.length + contradictions.length;
  if (isReading && count === 0) return <span role="status">{text.reading}</span>;
  if (onStop)
    return (
      <Row>
        <span role="status">{text.checking}</span>
        <Button onClick={onStop}>{text.stop}</Button>
      </Row>
    );
  if (count === 0)
    return (
      <Stack gap={3} className={styles['status']} role="status">
        <StatusChip tone="good">{text.none}</StatusChip>
        {unchecked && <p>{text.unchecked}</p>}
      </Stack>
    );
  return (
    <Stack gap={3} className={styles['status']}>
      <Disclosure
        summary={text.show}
        lead={
          <span role="status">
            <StatusChip tone="todo">{text.count(count)}</StatusChip>
          </span>
        }
      >
        <Stack as="ul" gap={1} className={styles['faults']}>
          {faults.slice(0, shownAtOnce).map((fault) => (
            <li key={`${fault.path} ${fault.what}`}>
              <Button kind="link" onClick={() => onGo(fault)}>
                {fault.where}
              </Button>
              <span>{fault.what}</span>
            </li>
          ))}
        </Stack>
        {faults.length > shownAtOnce && <p>{text.more(faults.length - shownAtOnce)}</p>}
        {contradictions.map(({ pathway: pathwayId, qualification: id, rules }) => {
          const pathway = draft.pathways.find((each) => each.id === pathwayId);
          const qualification = pathway?.qualifications.find((each) => each.id === id);
          return (
            <div key={`${pathwayId} ${id}`}>
              <p>{text.contradiction}</p>
              <Bullets>
                {[...(qualification?.rules ?? []), ...(pathway?.rules ?? [])]
                  .filter((rule) => rules.includes(rule.id))
                  .map((rule) => (
                    <li key={rule.id}>{ruleWords(rule, pathway, words)}</li>
                  ))}
              </Bullets>
            </div>
          );
        })}
      </Disclosure>
    </Stack>
  );
}
