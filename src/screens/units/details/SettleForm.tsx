import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { useForm } from '../../../parts/useForm.ts';
import type { SettledFacts } from '../../../plan/planSchema.ts';
import { settleUnit, type SettledChange } from '../../../plan/settleUnit.ts';
import { Button } from '../../../ui/Button.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { readFacts, typedFacts, type TypedFacts, type TypedFault } from './typedFacts.ts';
import { Row } from '../../../ui/Row.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Stack } from '../../../ui/Stack.tsx';

interface SettleFormProps {
  readonly planId: string;
  readonly reference: string;
  readonly settled: SettledFacts | undefined;
  /** Which of the two figures nobody has published. */
  readonly ask: { readonly level: boolean; readonly glh: boolean };
}

/** Lets a reader who has the awarding organisation's specification enter what it says of a unit. */
export function SettleForm({ planId, reference, settled, ask }: SettleFormProps) {
  const { facts } = useWords().unitsScreen;
  const edit = usePlans((state) => state.edit);
  const { field, fault, submit } = useForm<TypedFacts, SettledChange, TypedFault>({
    draftKey: `${planId}/settle ${reference}`,
    initial: typedFacts(settled),
    check: (now) => {
      const { change, faults } = readFacts(now);
      return { value: change, faults };
    },
    commit: (change) => edit(planId, (plan) => settleUnit(plan, reference, change)),
  });
  const error = (name: keyof TypedFacts) => {
    const found = fault(name);
    return found ? facts.problems[found] : undefined;
  };

  return (
    <Form gap={3} box="line" onSubmit={submit}>
      <p>{facts.settleLead}</p>
      <Stack columns={14} gap={3}>
        {ask.level && (
          <TextField label={facts.levelField} inputMode="numeric" error={error('level')} {...field('level')} />
        )}
        {ask.glh && <TextField label={facts.glhField} inputMode="numeric" error={error('glh')} {...field('glh')} />}
        <LineField
          label={facts.fromField}
          hint={facts.fromExample}
          maxLength={200}
          error={error('from')}
          {...field('from')}
        />
      </Stack>
      <Row>
        <Button type="submit">{facts.save}</Button>
        {settled && (
          <Button
            kind="quiet"
            onClick={() => edit(planId, (plan) => settleUnit(plan, reference, { level: null, glh: null }))}
          >
            {facts.takeBack}
          </Button>
        )}
      </Row>
    </Form>
  );
}
