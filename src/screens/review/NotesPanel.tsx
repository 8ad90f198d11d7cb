import { unitTitle } from '../../catalogue/unitTitle.ts';
import { usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { recordOf, removeNote } from '../../plan/planRecord.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { focusOn } from './focusOn.ts';
import { NoteForm } from './NoteForm.tsx';
import styles from './Panels.module.css';

/** What apprentice, tutor and employer have said, latest on top. */
export function NotesPanel({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const today = useToday();
  const { notes: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const { plan, pathway } = view;
  const { notes } = recordOf(plan);
  return (
    <Card aria-labelledby="review-notes" className={styles['panel']}>
      <h2 id="review-notes" tabIndex={-1} className={styles['heading']}>
        <Icon name="note" />
        {text.heading}
      </h2>
      {notes.length === 0 && <p className={styles['quiet']}>{text.none}</p>}
      <ul className={styles['entries']}>
        {notes.toReversed().map(({ id, by, day, unit, text: said }) => (
          <li key={id}>
            <div className={styles['said']}>
              <p className={styles['quiet']}>
                {text.by(by, day, day === today)}
                {unit !== undefined && (
                  <>
                    {' '}
                    · <WithNames>{text.onUnit(unitTitle(pathway, unit))}</WithNames>
                  </>
                )}
              </p>
              <p className={styles['text']}>{said}</p>
            </div>
            <IconButton
              icon="trash"
              label={text.removeAbout(said.slice(0, 60))}
              onClick={() => {
                edit(plan.id, (before) => removeNote(before, id));
                focusOn('review-notes');
              }}
            />
          </li>
        ))}
      </ul>
      <NoteForm view={view} />
    </Card>
  );
}
