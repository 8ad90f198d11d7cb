import type { ErrAnswer } from '../../../hours/errAnswer.ts';
import { editTraining } from '../../../hours/programme.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { StatusChip, type StatusTone } from '../../../ui/StatusChip.tsx';
import { Section } from '../Section.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';

const tones: Record<ErrAnswer['status'], StatusTone> = { met: 'good', unmet: 'todo', unknown: 'unknown' };

/** Employment rights and responsibilities, as the document states them for the pathway. */
export function ErrStatement({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { err: text } = words.priorLearning;
  const { pathway, framework, overview } = view;
  const { asked, confirmed, status } = overview.err;
  return (
    <Section
      id="err"
      heading={text.heading}
      beside={asked !== 'notCompulsory' && <StatusChip tone={tones[status]}>{text.statuses[status]}</StatusChip>}
    >
      <p>
        <b>{text.asked[asked]}</b> {words.text(pathway.err.text)}
      </p>
      <SourceNote framework={framework} source={pathway.err.source} />
      {asked !== 'notCompulsory' && (
        <DayField
          label={text.confirmed}
          value={confirmed}
          problem={fieldProblem(view.problems, words, ({ name }) => name === 'errConfirmed')}
          onValue={(errConfirmed) =>
            view.edit(({ plan }) => editTraining(plan, (training) => ({ ...training, errConfirmed })))
          }
        />
      )}
    </Section>
  );
}
