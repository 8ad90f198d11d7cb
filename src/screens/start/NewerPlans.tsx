import { useId } from 'react';
import { usePlanner, usePlans, useToday } from '../../parts/PlannerContext.ts';
import { rawPlanName } from '../../parts/rawPlanName.ts';
import { saveFile } from '../../parts/saveFile.ts';
import type { NewerRecord } from '../../store/planRepository.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Row } from '../../ui/Row.tsx';
import styles from './PlanCard.module.css';

/** Plans of a later format: kept whole, and handed on whole. Nothing where there is none. */
export function NewerPlans() {
  const { words, catalogue } = usePlanner();
  const today = useToday();
  const { newer: text } = words.storage;
  const newer = usePlans((state) => state.newer);
  const headingId = useId();
  if (newer.length === 0) return null;
  const nameOf = ({ raw }: NewerRecord) => rawPlanName(raw) ?? words.common.unnamedPlan;
  const save = async (record: NewerRecord) => {
    const { planFileOf } = await import('../../parts/planFileOf.ts');
    const fallback = words.storage.fallbackName;
    const file = planFileOf([], { catalogue, name: nameOf(record), fallback, today, newer: [record] });
    saveFile(file.name, file);
  };
  return (
    <Stack as="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{text.heading}</h2>
      <Quiet>{text.text}</Quiet>
      <Stack as="ul">
        {newer.map((record) => (
          <li key={record.key}>
            <Card>
              <Row look="apart">
                <h3 className={styles['name']}>{nameOf(record)}</h3>
                <Button icon="download" onClick={() => void save(record)}>
                  {text.save}
                  <VisuallyHidden> {text.saveAbout(nameOf(record))}</VisuallyHidden>
                </Button>
              </Row>
            </Card>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
