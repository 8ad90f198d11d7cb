import { useState } from 'react';
import { changeAt, valueAt, type Path } from '../../studio/paths.ts';
import { typedFigure, type FrameworkDraft, type Typed } from '../../studio/draft.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useAt, useStudio } from './StudioContext.ts';

type Job = 'offTheJob' | 'onTheJob';

/**
 * The total of one kind of hours, and what both come to. Shares that a copied framework had stay as they are. With both
 * fields empty the document states no hours; with one of them empty the other kind is not known, which is not nought.
 */
function withHours(draft: FrameworkDraft, at: Path, job: Job, hours: Typed): FrameworkDraft {
  const { source } = draft;
  const none = { total: null, components: null, source };
  const begun = changeAt(
    draft,
    `${at}.hours`,
    (before) => before ?? { offTheJob: none, onTheJob: none, total: 0, source },
  );
  const next = changeAt(begun, `${at}.hours.${job}.total`, () => hours);
  const [off, on] = [valueAt(next, `${at}.hours.offTheJob.total`), valueAt(next, `${at}.hours.onTheJob.total`)];
  if (off === null && on === null) return changeAt(next, `${at}.hours`, () => undefined);
  return typeof off === 'number' && typeof on === 'number' ? changeAt(next, `${at}.hours.total`, () => off + on) : next;
}

/** Training hours off and on the job. */
export function HoursFields({ at }: { readonly at: Path }) {
  const { basics: text } = useWords().studio;
  return (
    <>
      <HoursField at={at} job="offTheJob" label={text.off} />
      <HoursField at={at} job="onTheJob" label={text.on} />
    </>
  );
}

function HoursField({ at, job, label }: { readonly at: Path; readonly job: Job; readonly label: string }) {
  const { edit } = useStudio();
  const path = `${at}.hours.${job}`;
  const { value = null, error } = useAt(`${path}.total`);
  const [left, setLeft] = useState(false);
  const take = (text: string, whole: boolean) => {
    const hours = typedFigure(text, whole);
    if (hours !== value) edit((before) => withHours(before, at, job, hours), path);
  };
  return (
    <TextField
      label={label}
      inputMode="numeric"
      data-path={path}
      error={error(left)}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      onChange={({ currentTarget }) => take(currentTarget.value, false)}
      onBlur={({ currentTarget }) => {
        take(currentTarget.value, true);
        setLeft(true);
      }}
    />
  );
}
