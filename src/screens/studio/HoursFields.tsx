import { changeAt, valueAt, type Path } from '../../studio/paths.ts';
import { typedFigure, type FrameworkDraft } from '../../studio/draft.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useAt, useStudio } from './StudioContext.ts';

type Job = 'offTheJob' | 'onTheJob';

/**
 * The total of one kind of hours, and what both come to. Shares that a copied framework had stay as they are. With both
 * fields empty the document states no hours, which is not the same as nought.
 */
function withHours(draft: FrameworkDraft, at: Path, job: Job, hours: unknown): FrameworkDraft {
  const { source } = draft;
  const none = { total: 0, components: null, source };
  const begun = changeAt(
    draft,
    `${at}.hours`,
    (before) => before ?? { offTheJob: none, onTheJob: none, total: 0, source },
  );
  const next = changeAt(begun, `${at}.hours.${job}.total`, () => hours);
  const [off, on] = [valueAt(next, `${at}.hours.offTheJob.total`), valueAt(next, `${at}.hours.onTheJob.total`)];
  if (off === 0 && on === 0) return changeAt(next, `${at}.hours`, () => undefined);
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
  const { value, error } = useAt(`${path}.total`);
  const take = (text: string, whole: boolean) =>
    edit((before) => withHours(before, at, job, typedFigure(text, whole) ?? 0), path);
  return (
    <TextField
      label={label}
      inputMode="numeric"
      data-path={path}
      error={error(true)}
      value={typeof value === 'string' || (typeof value === 'number' && value !== 0) ? String(value) : ''}
      onChange={({ currentTarget }) => take(currentTarget.value, false)}
      onBlur={({ currentTarget }) => take(currentTarget.value, true)}
    />
  );
}
