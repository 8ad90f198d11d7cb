import { useRef } from 'react';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { LongTextField } from '../../parts/LongTextField.tsx';
import { usePlanner, usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { writeNote } from '../../plan/planRecord.ts';
import { parties, type Note, type Party } from '../../plan/recordSchema.ts';
import { isVisible } from '../../plan/valueSchemas.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { Row } from '../../ui/Row.tsx';
import { Form } from '../../ui/Form.tsx';

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
  if (!isVisible(text)) return { value: null, faults: { said: 'empty' as const } };
  return { value: { by, text, ...(about !== wholePlan && { unit: about }) }, faults: {} };
}

interface NoteFormProps {
  readonly view: PlanView;
  /** The note to be changed; without one a new note is written. */
  readonly note?: Note;
  /** Called once the note is saved, or left as it was. */
  readonly onDone?: () => void;
}

/** A note by one of the three, on the plan or on one of its units. */
export function NoteForm({ view: { plan, pathway, evaluation }, note, onDone }: NoteFormProps) {
  const { newId } = usePlanner();
  const words = useWords();
  const today = useToday();
  const { notes: text, parties: names } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const { typed, type, field, fault, submit, discard } = useForm({
    draftKey: `${plan.id}/note${note ? `/${note.id}` : ''}`,
    initial: note ? { by: note.by, said: note.text, about: note.unit ?? wholePlan } : nothingTyped,
    check: readNote,
    commit: (said) => {
      const { id, day } = note ?? { id: newId(), day: today };
      edit(plan.id, (before) => writeNote(before, { ...said, id, day }));
      if (onDone) onDone();
      else noteField.current?.focus();
    },
  });
  return (
    <Form gap={3} onSubmit={submit} aria-label={note ? text.change : text.add}>
      <SegmentedControl
        label={text.who}
        value={typed.by}
        choices={parties.map((party) => ({ value: party, label: names[party] }))}
        onValue={(by) => type({ by })}
      />
      <LongTextField
        ref={noteField}
        label={note ? text.change : text.add}
        error={fault('said') && text.empty}
        rows={3}
        most={2000}
        {...field('said')}
      />
      {evaluation.placed.length > 0 && (
        <Select
          label={text.about}
          value={typed.about}
          options={[
            { value: wholePlan, label: text.aboutPlan },
            ...evaluation.placed.map(({ reference }) => ({
              value: reference,
              label: unitTitle(pathway, reference, words.locale),
              lang: 'en',
            })),
          ]}
          onValue={(about) => type({ about })}
        />
      )}
      <Row>
        <Button type="submit">{text.save}</Button>
        {onDone && (
          <Button
            kind="quiet"
            onClick={() => {
              discard();
              onDone();
            }}
          >
            {words.common.cancel}
          </Button>
        )}
      </Row>
    </Form>
  );
}
