import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import type { Satisfiable } from '../../completion/blockers.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { checkDraftAway, checkRulesAway } from '../../store/openFiles.ts';
import { checkDraft, type CheckedDraft } from '../../studio/checkDraft.ts';
import type { FrameworkDraft } from '../../studio/draft.ts';

/** Milliseconds without a change after which nobody types any more. */
const pause = 400;
/** Units of a framework that the page checks itself, at every change. */
const mostOnPage = 100;

interface Settled {
  /** The draft as it was when it was checked. */
  readonly settled: FrameworkDraft;
  readonly atOnce: CheckedDraft;
}

const notYet: CheckedDraft = { framework: null, faults: [], contradictions: [], unchecked: false };

/** A small draft is checked as soon as there is time; a large one by a worker, once nobody types. */
function useSettled(draft: FrameworkDraft): Settled & { readonly isLarge: boolean; readonly isReading: boolean } {
  const { ask } = usePlanner();
  const [opened] = useState(draft);
  const units = draft.pathways.flatMap(({ qualifications }) => qualifications.flatMap((each) => each.units)).length;
  const isLarge = units > mostOnPage;
  const [away, setAway] = useState<Settled | null>(null);
  const isOver = !isLarge || away?.settled === draft;
  useEffect(() => {
    if (isOver) return undefined;
    let leave = (): void => undefined;
    const timer = setTimeout(
      () => {
        leave = checkDraftAway(ask, draft, (atOnce) => startTransition(() => setAway({ settled: draft, atOnce })));
      },
      draft === opened ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [ask, draft, opened, isOver]);
  const small = useDeferredValue(isLarge ? null : draft);
  const here = useMemo((): Settled | null => small && { settled: small, atOnce: checkDraft(small) }, [small]);
  const found = isLarge ? away : here;
  return { ...(found ?? { settled: draft, atOnce: notYet }), isLarge, isReading: !isOver };
}

interface CheckedNow {
  /** The draft as it was when it was checked. */
  readonly settled: FrameworkDraft;
  readonly checked: CheckedDraft;
  /** A worker has yet to check what was typed last. */
  readonly isReading: boolean;
  /** What follows from it is more than the page works out itself at every change. */
  readonly isMuch: boolean;
  /** Ends the check that is still going on; null where there is none. */
  readonly stop: (() => void) | null;
}

/** What is wrong with a draft. What is typed is seen at once and checked a moment later; what takes long, by a worker. */
export function useCheckedDraft(draft: FrameworkDraft): CheckedNow {
  const { ask } = usePlanner();
  const { settled, atOnce, isLarge, isReading } = useSettled(draft);
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
  return {
    settled,
    checked,
    isReading,
    isMuch: isLarge || asked !== null,
    stop: asked && !isOver ? () => setLater({ of: asked, found: null }) : null,
  };
}
