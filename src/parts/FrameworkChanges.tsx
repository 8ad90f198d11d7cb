import { unitTitle } from '../catalogue/unitTitle.ts';
import { findQualification } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { ChangeTitles } from '../i18n/sayFrameworkChange.ts';
import type { Plan } from '../plan/planSchema.ts';
import { frameworkChanges, moveToVersion } from '../sharing/frameworkChanges.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Row } from '../ui/Row.tsx';
import { usePlanner, usePlans, useWords } from './PlannerContext.ts';
import { ruleSentence } from './ruleSentence.ts';
import { Bullets } from '../ui/Bullets.tsx';

interface FrameworkChangesProps {
  readonly plan: Plan;
  readonly newest: KnownFramework;
  readonly onStay: () => void;
}

/** What a newer version of its framework changes for a plan, and the choice to move or stay. */
export function FrameworkChanges({ plan, newest, onStay }: FrameworkChangesProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { changed: text } = words.frameworks;
  const edit = usePlans((state) => state.edit);
  const made = findVersion(catalogue, plan.framework)?.framework ?? null;
  const changes = made ? frameworkChanges(made, newest, plan) : [];
  const pathways = [newest, ...(made ? [made] : [])].flatMap((framework): Pathway[] =>
    framework.pathways.filter(({ id }) => id === plan.pathway),
  );
  const titleOf = (reference: string) =>
    pathways.map((pathway) => unitTitle(pathway, reference, words.locale)).find((title) => title !== reference) ??
    reference;
  const titles: ChangeTitles = {
    unit: titleOf,
    qualification: (id) => findQualification(catalogue, id)?.qualification.title ?? id,
    rule: (rule) => ruleSentence(words.about.rules.sentences, rule, titleOf),
  };
  return (
    <Notice
      tone="info"
      heading={made ? text.title : text.missingTitle}
      headingLevel={2}
      action={
        <Row>
          <Button onClick={() => edit(plan.id, (present) => moveToVersion(present, newest), { kept: true })}>
            {made ? text.move : text.moveMissing}
          </Button>
          <Button kind="quiet" onClick={onStay}>
            {text.stay}
          </Button>
        </Row>
      }
    >
      <p>{(made ? text.text : text.missingText)(plan.framework.version, newest.version)}</p>
      {made && changes.length === 0 && <p>{text.nothing}</p>}
      {changes.length > 0 && (
        <Disclosure summary={text.what(changes.length)}>
          <Bullets>
            {[...new Set(changes.map((change) => text.say(change, titles)))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Bullets>
        </Disclosure>
      )}
    </Notice>
  );
}
