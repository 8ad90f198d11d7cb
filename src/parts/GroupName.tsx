import type { Pathway } from '../catalogue/schema.ts';
import type { GroupTotal } from '../rules/evaluation.ts';
import { FrameworkText } from './FrameworkText.tsx';
import { useWords } from './PlannerContext.ts';

interface GroupNameProps {
  readonly pathway: Pathway;
  readonly total: Pick<GroupTotal, 'group' | 'qualification'>;
}

/** “Group A”, and what the document calls it where it has a name. */
export function GroupName({ pathway, total: { group, qualification } }: GroupNameProps) {
  const { common } = useWords();
  const name = pathway.qualifications
    .find(({ id }) => id === qualification)
    ?.groups.find(({ id }) => id === group)?.name;
  return (
    <>
      {common.group(group)}
      {name && (
        <>
          : <FrameworkText text={name} />
        </>
      )}
    </>
  );
}
