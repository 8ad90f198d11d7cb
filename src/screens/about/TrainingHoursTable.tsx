import type { Framework, TrainingHours } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Block } from './Block.tsx';
import { hourLines } from './hourLines.ts';

interface TrainingHoursTableProps {
  readonly framework: Framework;
  readonly hours: TrainingHours;
}

/** The least hours on and off the job, by what they are for where the document says so. */
export function TrainingHoursTable({ framework, hours }: TrainingHoursTableProps) {
  const words = useWords();
  const { hours: text } = words.about;
  const { number } = words.formats;
  const lines = hourLines(hours);
  const cell = (count: number, perSkill: number | undefined) =>
    perSkill === undefined ? number(count) : text.shared(number(count), text.perSkill(perSkill));
  return (
    <Block heading={text.heading} level={3}>
      {lines.length === 0 && <p>{text.totalsOnly}</p>}
      <PlainTable
        caption={text.caption}
        columns={[
          { id: 'component', header: text.component },
          { id: 'off', header: text.off, align: 'end' },
          { id: 'on', header: text.on, align: 'end' },
          { id: 'both', header: text.both, align: 'end' },
        ]}
        rows={lines.map(({ component, off, on, offPerSkill, onPerSkill }) => ({
          key: component,
          cells: [text.components[component], cell(off, offPerSkill), cell(on, onPerSkill), number(off + on)],
        }))}
        foot={{
          key: 'total',
          cells: [text.total, number(hours.offTheJob.total), number(hours.onTheJob.total), number(hours.total)],
        }}
      />
      {[hours.source, hours.offTheJob.source, hours.onTheJob.source]
        .filter((source, index, all) => all.findIndex(({ section }) => section === source.section) === index)
        .map((source) => (
          <SourceNote key={source.section} framework={framework} source={source} />
        ))}
    </Block>
  );
}
