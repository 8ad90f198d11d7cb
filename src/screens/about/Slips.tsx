import type { Framework } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Block } from './Block.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** Everything odd in the document, as printed, with a note. */
export function Slips({ framework }: { framework: Framework }) {
  const words = useWords();
  const { about } = words;
  if (framework.slips.length === 0) return null;
  return (
    <Block heading={about.slips.heading}>
      <p>{about.slips.intro}</p>
      <Stack as="ul" gap={3}>
        {framework.slips.map(({ id, asPrinted, note, source }) => (
          <li key={id}>
            <p>
              <WithNames>{about.slip(asPrinted, words.text(note))}</WithNames>
            </p>
            <SourceNote framework={framework} source={source} />
          </li>
        ))}
      </Stack>
    </Block>
  );
}
