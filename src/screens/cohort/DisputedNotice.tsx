import type { DisputedVersion } from '../../cohort/disputedVersions.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Names the versions of which files bring copies with different rules. Nothing where there are none. */
export function DisputedNotice({ disputed }: { readonly disputed: readonly DisputedVersion[] }) {
  const { disputed: text } = useWords().cohort;
  if (disputed.length === 0) return null;
  const lines = disputed.map(({ title, version, files }) => text.copies(title, version, files));
  return (
    <Notice tone="unknown" headingLevel={2} heading={text.title}>
      <p>{text.text}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <WithNames>{line}</WithNames>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
