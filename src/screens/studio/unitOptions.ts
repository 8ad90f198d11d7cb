import type { UnitDraft } from '../../studio/draft.ts';
import type { SelectOption } from '../../ui/Select.tsx';

/** Units to choose from in a field. */
export const unitOptions = (units: readonly UnitDraft[]): readonly SelectOption[] =>
  units.map(({ reference, title }) => ({ value: reference, label: `${reference} ${title}`, lang: 'en' }));
