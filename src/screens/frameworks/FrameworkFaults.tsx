import { useWords } from '../../parts/PlannerContext.ts';
import { Bullets } from '../../ui/Bullets.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ShownFault } from './readFrameworkFile.ts';

/** Nobody puts more right at a time. */
const shownAtOnce = 30;

/** Why a file was not added: each fault with its place. */
export function FrameworkFaults({ fault }: { readonly fault: ShownFault }) {
  const { frameworks: text } = useWords();
  const { title, text: whatToDo } = text.fileFaults[fault.code];
  const faults = fault.code === 'faults' ? fault.faults : [];
  const contradictions = fault.code === 'contradictions' ? fault.contradictions : [];
  const lines = new Set(faults.map((each) => text.fault(text.sayPlace(each.path), text.sayFault(each))));
  return (
    <Notice tone="bad" heading={title} headingLevel={2}>
      <p>{whatToDo}</p>
      {lines.size > 0 && (
        <Bullets>
          {[...lines].slice(0, shownAtOnce).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Bullets>
      )}
      {lines.size > shownAtOnce && <p>{text.moreFaults(lines.size - shownAtOnce)}</p>}
      {contradictions.map(({ pathway, qualification, rules }) => (
        <div key={`${pathway} ${qualification}`}>
          <p>{text.contradiction(qualification)}</p>
          <Bullets>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </Bullets>
        </div>
      ))}
    </Notice>
  );
}
