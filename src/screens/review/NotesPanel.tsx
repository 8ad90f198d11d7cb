import { useState } from 'react';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { notesByDay, removeNote } from '../../plan/planRecord.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { focusOn } from './focusOn.ts';
import { NoteForm } from './NoteForm.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './Panels.module.css';
import { Lines } from '../../ui/Lines.tsx';

/** So many that actions and agreement stay in reach. */
const shownAtFirst = 5;

/** What apprentice, tutor and employer have said, latest on top. */
export function NotesPanel({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const today = useToday();
  const { notes: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const [all, setAll] = useState(false);
  const [changing, setChanging] = useState<string | null>(null);
  const { plan, pathway } = view;
  const latest = notesByDay(plan).toReversed();
  const shown = all ? latest : latest.slice(0, shownAtFirst);
  return (
    <ReviewCard id="review-notes" icon="note" heading={text.heading}>
      {latest.length === 0 && <Quiet>{text.none}</Quiet>}
      <Lines beside="tools">
        {shown.map((note) => (
          <li key={note.id} className={styles['note']} data-party={note.by}>
            {changing === note.id ? (
              <NoteForm
                view={view}
                note={note}
                onDone={() => {
                  setChanging(null);
                  focusOn('review-notes');
                }}
              />
            ) : (
              <>
                <div>
                  <Quiet>
                    <b className={styles['party']}>{words.reviewScreen.parties[note.by]}</b>,{' '}
                    {text.when(note.day, note.day === today)}
                    {note.unit !== undefined && (
                      <>
                        {' '}
                        · <WithNames>{text.onUnit(unitTitle(pathway, note.unit, words.locale))}</WithNames>
                      </>
                    )}
                  </Quiet>
                  <p className={styles['text']}>{note.text}</p>
                </div>
                <div>
                  <IconButton
                    icon="pencil"
                    label={text.changeAbout(note.text.slice(0, 60))}
                    onClick={() => setChanging(note.id)}
                  />
                  <IconButton
                    icon="trash"
                    label={text.removeAbout(note.text.slice(0, 60))}
                    onClick={() => {
                      edit(plan.id, (before) => removeNote(before, note.id));
                      focusOn('review-notes');
                    }}
                  />
                </div>
              </>
            )}
          </li>
        ))}
      </Lines>
      {shown.length < latest.length && (
        <div>
          <Button onClick={() => setAll(true)}>{text.earlier(latest.length - shown.length)}</Button>
        </div>
      )}
      <NoteForm view={view} />
    </ReviewCard>
  );
}
