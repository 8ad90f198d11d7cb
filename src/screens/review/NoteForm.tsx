import { useRef } from 'react';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { usePlanner, usePlans, useToday } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { writeNote } from '../../plan/planRecord.ts';
import { parties, type Party } from '../../plan/recordSchema.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Forms.module.css';

const wholePlan = '';

interface TypedNote {
  readonly by: Party;
  readonly said: string;
  readonly about: string;
}

const nothingTyped: TypedNote = { by: 'tutor', said: '', about: wholePlan };

/** The note; null where nothing is said. */
function readNote({ by, said, about }: TypedNote) {
  const text = said.trim();
  if (text === '') return { value: null, faults: { said: 'empty' as const } };
  return { value: { by, text, ...(about !== wholePlan && { unit: about }) }, faults: {} };
}

/** A note by one of the three, on the plan or on one of its units. */
export function NoteForm({ view: { plan, pathway, evaluation } }: { readonly view: PlanView }) {
  const { words, newId } = usePlanner();
  const today = useToday();
  const { notes: text, parties: names } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const field = useRef<HTMLTextAreaElement>(null);
  const { typed, type, fault, submit } = useForm({
    draftKey: `${plan.id}/note`,
    initial: nothingTyped,
    check: readNote,
    commit: (note) => {
      edit(plan.id, (before) => writeNote(before, { ...note, id: newId(), day: today }));
      field.current?.focus();
    },
  });
  return (
    <form className={styles['form']} onSubmit={submit} aria-label={text.add} noValidate>
      <SegmentedControl
        label={text.who}
        value={typed.by}
        choices={parties.map((party) => ({ value: party, label: names[party] }))}
        onValue={(by) => type({ by })}
      />
      <TextArea
        ref={field}
        label={text.add}
        error={fault('said') && text.empty}
        value={typed.said}
        rows={3}
        maxLength={2000}
        onChange={(event) => type({ said: event.currentTarget.value })}
      />
      {evaluation.placed.length > 0 && (
        <Select
          label={text.about}
          value={typed.about}
          options={[
            { value: wholePlan, label: text.aboutPlan },
            ...evaluation.placed.map(({ reference }) => ({
              value: reference,
              label: unitTitle(pathway, reference),
              lang: 'en',
            })),
          ]}
          onValue={(about) => type({ about })}
        />
      )}
      <div className={styles['buttons']}>
        <Button type="submit">{text.save}</Button>
      </div>
    </form>
  );
}
