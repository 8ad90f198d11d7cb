import { useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';

export function StartScreen() {
  const words = useWords();
  return <ScreenHeading pageTitle={[words.start.pageName]}>{words.start.title}</ScreenHeading>;
}
