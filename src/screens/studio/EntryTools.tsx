import { withMoved, withoutEntry, type Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { focusPath } from './focusPath.ts';
import styles from './Studio.module.css';
import { useStudio } from './StudioContext.ts';

interface EntryToolsProps {
  /** The list it stands in. */
  readonly list: Path;
  readonly index: number;
  readonly count: number;
  readonly name: string;
}

/** Moves an entry among its like, or takes it out. The focus goes with it, so that it can be moved on. */
export function EntryTools({ list, index, count, name }: EntryToolsProps) {
  const { entry: text } = useWords().studio;
  const { edit } = useStudio();
  const move = (by: -1 | 1, tool: string) => {
    edit((before) => withMoved(before, list, index, by));
    focusPath(`${list}[${index + by}].${tool}`);
  };
  return (
    <span className={styles['entryTools']}>
      <IconButton
        icon="chevronUp"
        label={text.up(name)}
        data-path={`${list}[${index}].up`}
        aria-disabled={index === 0}
        onClick={() => index > 0 && move(-1, 'up')}
      />
      <IconButton
        icon="chevronDown"
        label={text.down(name)}
        data-path={`${list}[${index}].down`}
        aria-disabled={index === count - 1}
        onClick={() => index < count - 1 && move(1, 'down')}
      />
      <IconButton
        icon="trash"
        label={text.remove(name)}
        onClick={() => edit((before) => withoutEntry(before, list, index))}
      />
    </span>
  );
}
