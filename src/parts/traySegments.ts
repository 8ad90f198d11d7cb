import type { Pathway } from '../catalogue/schema.ts';
import { findUnit } from '../catalogue/findUnit.ts';
import type { Evaluation, GroupTotal } from '../rules/evaluation.ts';
import type { Block } from '../ui/block.ts';
import type { Segment } from '../ui/BlockTray.tsx';
import { groupLook } from './groupLook.ts';

/** Blocks of the units that count in one group, document order; those beyond the group's maximum are `over`. */
export function groupBlocks(evaluation: Evaluation, pathway: Pathway, total: GroupTotal): readonly Block[] {
  let sum = 0;
  return evaluation.placed
    .filter((unit) => unit.group === total.group && unit.qualification === total.qualification)
    .map((placed): Block => {
      const value = findUnit(pathway, placed.reference)?.unit.creditValue ?? 0;
      sum += value;
      const over = total.maximum !== null && sum > total.maximum;
      const state = placed.because === 'achieved' ? 'achieved' : 'filled';
      return { key: placed.reference, value, state: over ? 'over' : state };
    });
}

/** Credits a group's minimum still needs. */
export const shortOf = ({ minimum, selected }: GroupTotal): number => Math.max(0, (minimum ?? 0) - selected);

/**
 * The credit tray: a segment a group in document order, with a slot for what its minimum still needs, and the rest that
 * is free to choose. Nested groups show in the group they are part of only through their units.
 */
export function traySegments(evaluation: Evaluation, pathway: Pathway, anyLabel: string): readonly Segment[] {
  const parents = new Set(pathway.qualifications.flatMap(({ groups }) => groups.flatMap(({ within }) => within ?? [])));
  const segments = evaluation.groups.map((total): Segment => {
    const look = groupLook(pathway, total.group);
    const blocks = [...groupBlocks(evaluation, pathway, total)];
    const short = parents.has(total.group) ? 0 : shortOf(total);
    if (short > 0) blocks.push({ key: `slot-${total.group}`, value: short, state: 'slot' });
    return {
      key: `${total.qualification}-${total.group}`,
      tone: look.tone,
      blocks,
      badge: look,
      sum: String(total.selected),
    };
  });
  const reserved = segments.reduce((all, { blocks }) => all + blocks.reduce((sum, { value }) => sum + value, 0), 0);
  const overflow = evaluation.selectedCredits - evaluation.countedCredits;
  const free = evaluation.neededCredits - (reserved - overflow);
  if (free <= 0) return segments;
  return [
    ...segments,
    { key: 'any', tone: 'plain', blocks: [{ key: 'any', value: free, state: 'any' }], sum: anyLabel },
  ];
}
