import { useEffect, useState } from 'react';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import type { Answer } from '../../completion/answer.ts';
import { judge } from '../../judging/judge.ts';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { samplePlan } from '../../studio/samples.ts';
import { answerLater } from '../../store/answerLater.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Row.tsx';
import { useStudio } from './StudioContext.ts';

/** In how many ways a learner of this pathway can choose units that keep every rule. Counted away from the page. */
export function ValidChoices({ framework }: { readonly framework: KnownFramework }) {
  const { place } = useStudio();
  const pathway = framework.pathways[place.pathway]?.id;
  return pathway !== undefined && <Counting key={`${framework.hash} ${pathway}`} {...{ framework, pathway }} />;
}

function Counting({ framework, pathway }: { readonly framework: KnownFramework; readonly pathway: string }) {
  const words = useWords();
  const { check: text } = words.studio;
  const { ask, now } = usePlanner();
  const [counted, setCounted] = useState<Answer | 'stopped' | null>(null);
  useEffect(() => {
    if (counted !== null) return undefined;
    const empty = samplePlan({ name: '', pathway, units: [], expected: 'ready' }, framework, now());
    const judgement = judge(empty, { frameworks: [framework] });
    if (!judgement) return undefined;
    const request = { judgement, want: 'answer', objective: 'fewestUnits' } as const;
    return answerLater(ask, request, ({ answer }) => setCounted(answer ?? 'stopped'));
  }, [counted, framework, pathway, ask, now]);
  if (counted === null)
    return (
      <Row>
        <span role="status">{words.completion.counting}</span>
        <Button onClick={() => setCounted('stopped')}>{text.stop}</Button>
      </Row>
    );
  if (counted === 'stopped') return <p role="status">{text.stopped}</p>;
  if (counted.completable === 'unknown') return <p role="status">{words.completion.tooMany}</p>;
  const { certain, toConfirm } = counted.ways;
  return (
    <p role="status">
      {text.choices(certain)}
      {toConfirm > 0n && <> {text.choicesToConfirm(toConfirm)}</>}
    </p>
  );
}
