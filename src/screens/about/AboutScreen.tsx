import type { Framework } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';

interface AboutScreenProps {
  readonly framework: Framework;
  readonly pathwayId: string | undefined;
}

export function AboutScreen({ framework }: AboutScreenProps) {
  const words = useWords();
  return <ScreenHeading pageTitle={[words.about.pageName, framework.title]}>{framework.title}</ScreenHeading>;
}
