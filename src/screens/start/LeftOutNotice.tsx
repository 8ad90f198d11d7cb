import { useState } from 'react';
import { usePlans, useFirstWords } from '../../parts/PlannerContext.ts';
import { planName } from '../../parts/planName.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Longer texts are cut: they only have to be known again. */
const mostLetters = 60;

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, mostLetters);

/** Names what stored plans held that no plan can hold: nothing is dropped without a word. */
export function LeftOutNotice() {
  const words = useFirstWords();
  const { leftOut: text } = words.start;
  const leftOut = usePlans((state) => state.leftOut);
  const [hidden, setHidden] = useState(false);
  const values = leftOut.flatMap(({ plan, repairs }) => repairs.map(({ path, value }) => ({ plan, path, value })));
  if (values.length === 0 || hidden) return null;
  return (
    <Notice
      tone="unknown"
      heading={text.title(values.length)}
      headingLevel={2}
      action={
        <Button kind="quiet" onClick={() => setHidden(true)}>
          {text.hide}
        </Button>
      }
    >
      <p>{text.text}</p>
      <ul>
        {values.map(({ plan, path, value }) => (
          <li key={`${plan.id} ${path.join(' ')}`}>{text.value(planName(plan, words), shown(value))}</li>
        ))}
      </ul>
    </Notice>
  );
}
