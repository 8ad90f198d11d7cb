import type { Framework, TrainingHours, HourComponent } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { Block } from './Block.tsx';

interface LeastHoursProps {
  readonly framework: Framework;
  readonly hours: TrainingHours;
}

/** The least hours on and off the job, by what they are for where the document says so. */
export function LeastHours({ framework, hours }: LeastHoursProps) {
  const words = useWords();
  const { hours: text } = words.about;
  const { number } = words.formats;
  const lines = hourLines(hours);
  const cell = (count: number, perSkill: number | undefined) =>
    perSkill === undefined ? number(count) : text.shared(number(count), text.perSkill(perSkill));
  const rows = useRows({
    data: lines,
    rowKey: ({ component }) => component,
    columns: [
      {
        id: 'component',
        header: text.component,
        rowHeader: true,
        cell: ({ component }) => text.components[component],
        foot: text.total,
      },
      {
        id: 'off',
        header: text.off,
        align: 'end',
        cell: ({ off, offPerSkill }) => cell(off, offPerSkill),
        foot: number(hours.offTheJob.total),
      },
      {
        id: 'on',
        header: text.on,
        align: 'end',
        cell: ({ on, onPerSkill }) => cell(on, onPerSkill),
        foot: number(hours.onTheJob.total),
      },
      {
        id: 'both',
        header: text.both,
        align: 'end',
        cell: ({ off, on }) => number(off + on),
        foot: number(hours.total),
      },
    ],
  });
  return (
    <Block heading={text.heading} level={3}>
      {lines.length === 0 && <p>{text.totalsOnly}</p>}
      <Table caption={text.caption} rows={rows} />
      {[hours.source, hours.offTheJob.source, hours.onTheJob.source]
        .filter((source, index, all) => all.findIndex(({ section }) => section === source.section) === index)
        .map((source) => (
          <SourceNote key={source.section} framework={framework} source={source} />
        ))}
    </Block>
  );
}

/** What one part of the programme asks for, in hours. */
interface HourLine {
  readonly component: HourComponent['component'];
  readonly off: number;
  readonly on: number;
  readonly offPerSkill: number | undefined;
  readonly onPerSkill: number | undefined;
}

/** The parts of both kinds of training hours side by side; empty where the document gives totals alone. */
function hourLines({ offTheJob, onTheJob }: TrainingHours): readonly HourLine[] {
  const off = offTheJob.components ?? [];
  const on = onTheJob.components ?? [];
  const components = [...new Set([...off, ...on].map(({ component }) => component))];
  return components.map((component) => {
    const ofOff = off.find((entry) => entry.component === component);
    const ofOn = on.find((entry) => entry.component === component);
    return {
      component,
      off: ofOff?.hours ?? 0,
      on: ofOn?.hours ?? 0,
      offPerSkill: ofOff?.perSkill,
      onPerSkill: ofOn?.perSkill,
    };
  });
}
