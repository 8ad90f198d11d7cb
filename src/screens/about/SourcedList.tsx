import type { Framework, SourcedText } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { FrameworkText } from '../../parts/FrameworkText.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';

interface SourcedListProps {
  readonly framework: Framework;
  readonly texts: readonly SourcedText[];
}

interface Run {
  readonly source: SourcedText['source'];
  readonly texts: readonly SourcedText[];
}

/** Neighbours from the same place share one note. */
function runsOf(texts: readonly SourcedText[]): readonly Run[] {
  const runs: { source: SourcedText['source']; texts: SourcedText[] }[] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last && last.source.document === text.source.document && last.source.section === text.source.section)
      last.texts.push(text);
    else runs.push({ source: text.source, texts: [text] });
  }
  return runs;
}

/** Sentences in our own words, each with the place it is from. */
export function SourcedList({ framework, texts }: SourcedListProps) {
  const words = useWords();
  return runsOf(texts).map((run) => (
    <Stack key={words.text(run.texts[0]?.text ?? { en: '' })} gap={1}>
      <Bullets>
        {run.texts.map(({ text }) => (
          <li key={text.en}>
            <FrameworkText text={text} />
          </li>
        ))}
      </Bullets>
      <SourceNote framework={framework} source={run.source} />
    </Stack>
  ));
}
