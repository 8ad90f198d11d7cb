import { oncePer } from '../catalogue/oncePer.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Shape } from '../ui/ShapeBadge.tsx';
import type { Tone } from '../ui/tone.ts';

/** How a group is told apart: by its lettered shape first, by colour last. */
export interface GroupLook {
  readonly tone: Tone;
  readonly shape: Shape;
  readonly letter: string;
}

const looks: readonly Omit<GroupLook, 'letter'>[] = [
  { tone: 'slate', shape: 'square' },
  { tone: 'sea', shape: 'circle' },
  { tone: 'heather', shape: 'diamond' },
  { tone: 'gorse', shape: 'hexagon' },
  { tone: 'iris', shape: 'pentagon' },
  { tone: 'teal', shape: 'shield' },
  { tone: 'lichen', shape: 'arch' },
  { tone: 'bark', shape: 'slant' },
];

/** Two letters of a group's short name: its last one where another begins alike, as `Route A` and `Route B`. */
function lettersOf(id: string, ids: ReadonlySet<string>): string {
  const first = id.slice(0, 2);
  const isShared = [...ids].some((other) => other !== id && other.startsWith(first));
  return isShared && id.length > 2 ? `${id.slice(0, 1)}${id.slice(-1)}` : first;
}

/** Looks of all groups of a pathway, in document order; they repeat after eight, and the letter still tells them apart. */
export const groupLooks = oncePer((pathway: Pathway): ReadonlyMap<string, GroupLook> => {
  const ids = new Set(pathway.qualifications.flatMap(({ groups }) => groups.map(({ id }) => id)));
  return new Map(
    [...ids].map((id, index): [string, GroupLook] => {
      const look = looks[index % looks.length] ?? { tone: 'plain', shape: 'square' };
      return [id, { ...look, letter: lettersOf(id, ids) }];
    }),
  );
});

export function groupLook(pathway: Pathway, group: string): GroupLook {
  return groupLooks(pathway).get(group) ?? { tone: 'plain', shape: 'square', letter: group.slice(0, 2) };
}
