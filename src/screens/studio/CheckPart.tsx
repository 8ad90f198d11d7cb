import type { KnownFramework } from '../../catalogue/catalogue.ts';
import type { Sample } from '../../catalogue/schema.ts';
import { withoutEntry } from '../../studio/paths.ts';
import { runSample, type SampleRun, samplePlan } from '../../studio/samples.ts';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StatusChip, type StatusTone } from '../../ui/StatusChip.tsx';
import styles from './Studio.module.css';
import { useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Row } from '../../ui/Row.tsx';
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Answer } from '../../completion/answer.ts';
import { judge } from '../../judging/judge.ts';
import { answerLater } from '../../store/answerLater.ts';
import { Button } from '../../ui/Button.tsx';

const toneOf = ({ holds }: SampleRun): StatusTone => (holds === null ? 'unknown' : holds ? 'good' : 'bad');

const noSamples: readonly Sample[] = [];

/** The sample plans that are kept with the framework, each judged by the rules as they are. */
export function CheckPart({ sound }: { readonly sound: KnownFramework | null }) {
  const words = useWords();
  const { check: text } = words.studio;
  const { checked } = useStudio();
  const samples = sound?.samples ?? noSamples;
  // Hundreds of them are judged bit by bit: whoever presses or types meanwhile comes first.
  const judged = useDeferredValue(sound, null);
  return (
    <Stack gap={3}>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      {checked.framework === null && <p>{words.studio.trial[sound ? 'earlier' : 'notYet']}</p>}
      {sound && <ValidChoices framework={sound} />}
      {sound && samples.length === 0 && <p>{text.none}</p>}
      {judged && <Samples framework={judged} />}
    </Stack>
  );
}

const Samples = memo(function Samples({ framework }: { readonly framework: KnownFramework }) {
  return (framework.samples ?? noSamples).map((sample, index) => (
    <SampleCard
      key={`${sample.name} ${sample.pathway} ${sample.units.join(' ')}`}
      sample={sample}
      index={index}
      framework={framework}
    />
  ));
});

interface SampleCardProps {
  readonly sample: Sample;
  readonly index: number;
  readonly framework: KnownFramework;
}

function SampleCard({ sample, index, framework }: SampleCardProps) {
  const words = useWords();
  const { now } = usePlanner();
  const { check: text } = words.studio;
  const { edit } = useStudio();
  const run = useMemo(() => runSample(sample, framework, now()), [sample, framework, now]);
  return (
    <Card className={styles['sample']}>
      <Row look="apart">
        <div>
          <h3>{sample.name}</h3>
          <p>{text.should[sample.expected]}</p>
        </div>
        <Row look="apart">
          <StatusChip tone={toneOf(run)}>
            {text.is(run.kind === null ? text.noPathway : words.verdicts.short[run.kind])}
          </StatusChip>
          <IconButton
            icon="trash"
            label={text.remove(sample.name)}
            onClick={() => edit((before) => withoutEntry(before, 'samples', index))}
          />
        </Row>
      </Row>
    </Card>
  );
}

/** In how many ways a learner of this pathway can choose units that keep every rule. Counted away from the page. */
function ValidChoices({ framework }: { readonly framework: KnownFramework }) {
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
