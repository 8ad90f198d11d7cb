import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import type { Satisfiable } from '../../completion/blockers.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { checkRulesAway } from '../../store/openFiles.ts';
import { checkDraft, type CheckedDraft } from '../../studio/checkDraft.ts';
import type { FrameworkDraft } from '../../studio/draft.ts';

/** Milliseconds without a change after which nobody types any more. */
const pause = 400;
/** Units of a framework that is checked and tried while somebody types. */
const mostWhileTyping = 100;

/** The draft as it is once nobody types; a small one as soon as there is time. */
function useSettled(draft: FrameworkDraft): FrameworkDraft {
  const units = draft.pathways.flatMap(({ qualifications }) => qualifications.flatMap((each) => each.units)).length;
  const isLarge = units > mostWhileTyping;
  const [rested, setRested] = useState(draft);
  useEffect(() => {
    if (!isLarge) return undefined;
    const timer = setTimeout(() => startTransition(() => setRested(draft)), pause);
    return () => clearTimeout(timer);
  }, [draft, isLarge]);
  return useDeferredValue(isLarge ? rested : draft);
}

interface CheckedNow {
  /** The draft as it was when it was checked. */
  readonly settled: FrameworkDraft;
  readonly checked: CheckedDraft;
  /** Ends the check that is still going on; null where there is none. */
  readonly stop: (() => void) | null;
}

/** What is wrong with a draft. What is typed is seen at once and checked a moment later; what takes long, by a worker. */
export function useCheckedDraft(draft: FrameworkDraft): CheckedNow {
  const { ask } = usePlanner();
  const settled = useSettled(draft);
  const atOnce = useMemo(() => checkDraft(settled), [settled]);
  const [later, setLater] = useState<{ readonly of: KnownFramework; readonly found: Satisfiable | null } | null>(null);
  const asked = atOnce.unchecked ? atOnce.framework : null;
  const isOver = asked !== null && later?.of === asked;
  useEffect(() => {
    if (!asked || isOver) return undefined;
    let leave = (): void => undefined;
    const timer = setTimeout(() => {
      leave = checkRulesAway(ask, asked, (found) => setLater({ of: asked, found }));
    }, pause);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [ask, asked, isOver]);
  const checked = useMemo((): CheckedDraft => {
    const found = isOver ? later.found : null;
    if (!found) return atOnce;
    const { shortfalls, contradictions, unchecked } = found;
    return { ...atOnce, faults: shortfalls, contradictions, unchecked: unchecked.length > 0 };
  }, [atOnce, isOver, later]);
  return { settled, checked, stop: asked && !isOver ? () => setLater({ of: asked, found: null }) : null };
}
