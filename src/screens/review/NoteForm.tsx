import { useRef, useState, type SyntheticEvent } from 'react';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { usePlanner, usePlans, useToday } from '../../parts/PlannerContext.ts';
import { writeNote } from '../../plan/planRecord.ts';
import { parties, type Party } from '../../plan/recordSchema.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Forms.module.css';

const wholePlan = '';

/** A note by one of the three, on the plan or on one of its units. */
export function NoteForm({ view: { plan, pathway, evaluation } }: { readonly view: PlanView }) {
  const { words, newId } = usePlanner();
  const today = useToday();
  const { notes: text, parties: names } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const field = useRef<HTMLTextAreaElement>(null);
  const [by, setBy] = useState<Party>('tutor');
  const [said, setSaid] = useState('');
  const [about, setAbout] = useState(wholePlan);
  const [empty, setEmpty] = useState(false);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setEmpty(said.trim() === '');
    field.current?.focus();
    if (said.trim() === '') return;
    const note = { id: newId(), by, text: said.trim(), day: today, ...(about !== wholePlan && { unit: about }) };
    edit(plan.id, (before) => writeNote(before, note));
    setSaid('');
  };
  return (
    <form className={styles['form']} onSubmit={save} aria-label={text.add} noValidate>
      <SegmentedControl
        label={text.who}
        value={by}
        choices={parties.map((party) => ({ value: party, label: names[party] }))}
        onValue={setBy}
      />
      <TextArea
        ref={field}
        label={text.add}
        error={empty && said.trim() === '' && text.empty}
        value={said}
        rows={3}
        maxLength={2000}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      {evaluation.placed.length > 0 && (
        <Select
          label={text.about}
          value={about}
          options={[
            { value: wholePlan, label: text.aboutPlan },
            ...evaluation.placed.map(({ reference }) => ({
              value: reference,
              label: unitTitle(pathway, reference),
              lang: 'en',
            })),
          ]}
          onValue={setAbout}
        />
      )}
      <div className={styles['buttons']}>
        <Button type="submit">{text.save}</Button>
      </div>
    </form>
  );
}
