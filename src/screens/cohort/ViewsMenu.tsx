import { wholeCohort } from '../../cohort/cohortView.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { LineField } from '../../parts/LineField.tsx';
import styles from './MenuPanel.module.css';
import { useCohort, useCohortStore } from './useCohort.ts';

/** Ways of looking that were given a name. */
export function ViewsMenu() {
  const { tools: text } = useWords().cohort;
  const { look, saveView, removeView } = useCohortStore().getState();
  const saved = useCohort((state) => state.savedViews);
  const lost = useCohort((state) => state.viewsLost);
  const { field, submit } = useForm({
    draftKey: 'cohort/view',
    initial: { name: '' },
    check: ({ name }) => ({ value: name, faults: {} }),
    commit: saveView,
  });
  return (
    <Popover label={text.views}>
      {(close) => (
        <>
          <Button
            kind="quiet"
            onClick={() => {
              look(wholeCohort);
              close();
            }}
          >
            {text.wholeView}
          </Button>
          {saved.map(({ name: label, view }) => (
            <div key={label} className={styles['view']}>
              <Button
                kind="quiet"
                aria-label={text.applyView(label)}
                onClick={() => {
                  look(view);
                  close();
                }}
              >
                {label}
              </Button>
              <IconButton icon="trash" label={text.removeView(label)} onClick={() => removeView(label)} />
            </div>
          ))}
          <form className={styles['form']} onSubmit={submit}>
            <LineField label={text.newView} maxLength={60} required {...field('name')} />
            <Button type="submit">{text.saveView}</Button>
          </form>
          {lost && <p className={styles['note']}>{text.viewsLost}</p>}
        </>
      )}
    </Popover>
  );
}
