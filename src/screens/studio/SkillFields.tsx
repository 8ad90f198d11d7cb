import { entriesAt, withEntries, withoutEntry } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FigureAt } from './fields.tsx';
import { usePresent, useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';

const skills = ['communication', 'applicationOfNumber', 'digitalLiteracy'] as const;

/** Credits and guided hours of an Essential Skills Wales qualification, as most documents print them. */
const usual = { level: 1, credits: 6, glh: 60 };

/** Which Essential Skills the pathway asks for, and at which level. */
export function SkillFields() {
  const { about, studio } = useWords();
  const { draft, edit } = useStudio();
  const { pathway, pathwayAt } = usePresent();
  const list = `${pathwayAt}.essentialSkills`;
  const asked = entriesAt(list, pathway?.essentialSkills ?? []);
  return (
    <fieldset className={styles['inner']}>
      <legend>{about.skills.heading}</legend>
      {skills.map((skill) => {
        const present = asked.find(({ entry }) => entry.skill === skill);
        return (
          <div key={skill}>
            <Checkbox
              checked={present !== undefined}
              onChange={() =>
                edit((before) =>
                  present
                    ? withoutEntry(before, list, present.index)
                    : withEntries(before, list, [{ skill, ...usual, source: draft.source }]),
                )
              }
            >
              {about.skills.names[skill]}
            </Checkbox>
            {present && (
              <div className={styles['figures']}>
                <FigureAt path={`${present.path}.level`} label={studio.fields.level} />
                <FigureAt path={`${present.path}.credits`} label={studio.fields.credits} />
                <FigureAt path={`${present.path}.glh`} label={studio.fields.glh} />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
