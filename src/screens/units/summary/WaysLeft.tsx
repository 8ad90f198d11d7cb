import type { Answer } from '../../../completion/answer.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Quiet } from '../../../ui/Quiet.tsx';

/** A quiet line: in how many ways the plan can still be finished. */
export function WaysLeft({ answer }: { readonly answer: Answer | null }) {
  const { completion } = useWords();
  if (!answer) return <Quiet>{completion.counting}</Quiet>;
  if (answer.completable === 'unknown') return <Quiet>{completion.tooMany}</Quiet>;
  const { certain, toConfirm } = answer.ways;
  if (certain === 0n && toConfirm === 0n) return <Quiet>{completion.noWay}</Quiet>;
  if (certain === 0n) return <Quiet>{completion.onlyWaysToConfirm(toConfirm)}</Quiet>;
  return (
    <Quiet>
      {completion.ways(certain)}
      {toConfirm > 0n && <>. {completion.waysToConfirm(toConfirm)}</>}
    </Quiet>
  );
}
