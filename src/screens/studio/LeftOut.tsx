import type { TableContent } from '../../studio/readTables.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Bullets } from '../../ui/Bullets.tsx';

/** Nobody reads more of them. */
const shownAtOnce = 20;

/** Rows of a table that nothing was made of. */
export function LeftOut({ rows }: { readonly rows: TableContent['leftOut'] }) {
  const { table: text } = useWords().studio;
  if (rows.length === 0) return null;
  return (
    <>
      <p>{text.leftOut(rows.length)}</p>
      <Bullets>
        {rows.slice(0, shownAtOnce).map(({ line, text: said }) => (
          <li key={line}>{text.row(line, said)}</li>
        ))}
      </Bullets>
    </>
  );
}
