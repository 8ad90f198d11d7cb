import { createContext, useContext } from 'react';
import type { CheckedDraft } from '../../studio/checkDraft.ts';
import { changeField } from '../../studio/changeField.ts';
import type { FrameworkDraft, PathwayDraft, QualificationDraft, UnitDraft } from '../../studio/draft.ts';
import { valueAt, type Path } from '../../studio/paths.ts';
import type { Place, ShownFault } from './shownFaults.ts';

export interface Studio {
  readonly draft: FrameworkDraft;
  readonly checked: CheckedDraft;
  readonly faults: readonly ShownFault[];
  /** What follows from it is more than the page works out itself at every change. */
  readonly isMuch: boolean;
  /** What is not filled in yet is told beside its field too. */
  readonly strict: boolean;
  readonly place: Place;
  /** `step`: see `StudioState.edit`. */
  readonly edit: (change: (draft: FrameworkDraft) => FrameworkDraft, step?: string) => void;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('No StudioContext above this component');
  return studio;
}

interface Present {
  readonly pathway: PathwayDraft | undefined;
  /** Where the pathway stands. */
  readonly pathwayAt: Path;
  readonly qualification: QualificationDraft | undefined;
  readonly at: Path;
}

/** The pathway and the qualification that are being worked on. */
export function usePresent(): Present {
  const { draft, place } = useStudio();
  const pathway = draft.pathways[place.pathway];
  const pathwayAt = `pathways[${place.pathway}]`;
  return {
    pathway,
    pathwayAt,
    qualification: pathway?.qualifications[place.qualification],
    at: `${pathwayAt}.qualifications[${place.qualification}]`,
  };
}

/** Whether a place belongs to a rule on a pathway, across its qualifications. */
export const isAcross = (path: Path): boolean => /^pathways\[\d+\]\.rules/.test(path);

/** Units that a rule at a place can name. */
export function useNameable(path: Path): readonly UnitDraft[] {
  const { pathway, qualification } = usePresent();
  if (!isAcross(path)) return qualification?.units ?? [];
  const all = pathway?.qualifications.flatMap(({ units }) => units) ?? [];
  return all.filter(({ reference }, index) => all.findIndex((other) => other.reference === reference) === index);
}

/** What stands in a field, what is wrong with it, and how to change it. */
export function useAt(path: Path) {
  const { draft, faults, strict, edit } = useStudio();
  const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  return {
    value: valueAt(draft, path),
    /** `left`: somebody was in the field and has left it. */
    error: (left: boolean) => (fault && (left || strict || !fault.isEmpty) ? fault.what : undefined),
    set: (value: unknown, isTyped = false) =>
      edit((before) => changeField(before, path, value), isTyped ? path : undefined),
  };
}
