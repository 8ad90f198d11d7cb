import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { withoutEntry } from '../../studio/paths.ts';
import { runSample, type SampleRun } from '../../studio/samples.ts';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StatusChip, type StatusTone } from '../../ui/StatusChip.tsx';
import { useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';
import { ValidChoices } from './ValidChoices.tsx';

const toneOf = ({ holds }: SampleRun): StatusTone => (holds === null ? 'unknown' : holds ? 'good' : 'bad');

/** The sample plans that are kept with the framework, each judged by the rules as they are. */
export function CheckPart({ sound }: { readonly sound: KnownFramework | null }) {
  const words = useWords();
  const { now } = usePlanner();
  const { check: text } = words.studio;
  const { checked, edit } = useStudio();
  const samples = sound?.samples ?? [];
  return (
    <div className={styles['part']}>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      {checked.framework === null && <p>{words.studio.trial[sound ? 'earlier' : 'notYet']}</p>}
      {sound && <ValidChoices framework={sound} />}
      {sound && samples.length === 0 && <p>{text.none}</p>}
      {sound &&
        samples.map((sample, index) => {
          const run = runSample(sample, sound, now());
          return (
            <Card key={`${sample.name} ${sample.pathway} ${sample.units.join(' ')}`} className={styles['draft']}>
              <div>
                <h3>{sample.name}</h3>
                <p>{text.should[sample.expected]}</p>
              </div>
              <div className={styles['foot']}>
                <StatusChip tone={toneOf(run)}>
                  {text.is(run.kind === null ? text.noPathway : words.verdicts.short[run.kind])}
                </StatusChip>
                <IconButton
                  icon="trash"
                  label={text.remove(sample.name)}
                  onClick={() => edit((before) => withoutEntry(before, 'samples', index))}
                />
              </div>
            </Card>
          );
        })}
    </div>
  );
}
