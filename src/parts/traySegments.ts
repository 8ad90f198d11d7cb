import { creditsOf } from '../catalogue/credits.ts';
import type { Pathway, Qualification, Unit } from '../catalogue/schema.ts';
import { findUnit } from '../catalogue/findUnit.ts';
import { countsIn } from '../catalogue/unitGroups.ts';
import type { Evaluation, GroupTotal, PlacedUnit } from '../rules/evaluation.ts';
import type { Block } from '../ui/block.ts';
import type { Segment } from '../ui/BlockTray.tsx';
import type { Tone } from '../ui/tone.ts';
import { groupLook } from './groupLook.ts';

/** A pathway whose document prints no credits is measured in units. */
export const isInUnits = ({ neededCredits }: Pick<Evaluation, 'neededCredits'>): boolean => neededCredits === 0;

const sizeOf = (evaluation: Evaluation, unit: Unit | undefined): number =>
  isInUnits(evaluation) ? 1 : unit ? creditsOf(unit) : 0;

/** Units that count in several qualifications. */
export const countOnce = ({ placed }: Evaluation): readonly PlacedUnit[] =>
  placed.filter((unit) => [unit, ...unit.also].filter(({ counts }) => counts).length > 1);

/** Blocks of the units that count in one group, document order; those beyond the group's maximum are `over`. */
export function groupBlocks(
  evaluation: Evaluation,
  pathway: Pathway,
  total: GroupTotal,
  placed: readonly PlacedUnit[] = evaluation.placed.flatMap((unit) => [unit, ...unit.also]),
): readonly Block[] {
  let sum = 0;
  return placed
    .filter((unit) => unit.group === total.group && unit.qualification === total.qualification)
    .map(({ reference, because }): Block => {
      const value = sizeOf(evaluation, findUnit(pathway, reference)?.unit);
      sum += value;
      const over = total.maximum !== null && sum > total.maximum;
      const state = because === 'achieved' ? 'achieved' : 'filled';
      return { key: reference, value, state: over ? 'over' : state };
    });
}

/** Credits a group's minimum still needs. */
export const shortOf = ({ minimum, selected }: GroupTotal): number => Math.max(0, (minimum ?? 0) - selected);

/** What the tray itself has to say: the free rest, and the kinds of qualifications planned whole. */
export interface TrayWords {
  readonly any: string;
  readonly kinds: Readonly<Record<Qualification['kind'], string>>;
}

const wholeTones: Readonly<Record<Qualification['kind'], Tone>> = {
  combined: 'slate',
  competence: 'slate',
  knowledge: 'sea',
};

/** A qualification whose units the document does not name is one block, and it is in every plan. */
const wholeSegments = ({ qualifications }: Pathway, { kinds }: TrayWords): Segment[] =>
  qualifications
    .filter(({ units }) => units.length === 0)
    .map(({ id, kind, credits }) => ({
      key: id,
      tone: wholeTones[kind],
      blocks: [{ key: id, value: credits ?? 0, state: 'filled' }],
      sum: kinds[kind],
    }));

/**
 * The credit tray: a segment a group in document order, with a slot for what its minimum still needs, and the rest that
 * is free to choose. Nested groups show in the group they are part of only through their units, and a unit that counts in
 * several qualifications shows in the first.
 */
export function traySegments(evaluation: Evaluation, pathway: Pathway, words: TrayWords): readonly Segment[] {
  const parents = new Set(pathway.qualifications.flatMap(({ groups }) => groups.flatMap(({ within }) => within ?? [])));
  /** What shows in another qualification's group already. */
  const elsewhere = ({ qualification: id, group }: GroupTotal): number => {
    const qualification = pathway.qualifications.find((each) => each.id === id);
    return evaluation.placed
      .flatMap(({ also }) => also)
      .filter(
        (unit) =>
          unit.qualification === id && qualification && countsIn(qualification, unit.group).groups.includes(group),
      )
      .reduce((sum, { reference }) => sum + sizeOf(evaluation, findUnit(pathway, reference)?.unit), 0);
  };
  const segments: Segment[] = evaluation.groups.map((total) => {
    const look = groupLook(pathway, total.group);
    const blocks = [...groupBlocks(evaluation, pathway, total, evaluation.placed)];
    const short = parents.has(total.group) ? 0 : shortOf(total);
    if (short > 0) blocks.push({ key: `slot-${total.group}`, value: short, state: 'slot' });
    return {
      key: `${total.qualification}-${total.group}`,
      tone: look.tone,
      blocks,
      badge: look,
      sum: String((isInUnits(evaluation) ? total.unitCount : total.selected) - elsewhere(total)),
    };
  });
  segments.push(...wholeSegments(pathway, words));
  const reserved = segments.reduce((all, { blocks }) => all + blocks.reduce((sum, { value }) => sum + value, 0), 0);
  const overflow = evaluation.selectedCredits - evaluation.countedCredits;
  const free = evaluation.neededCredits - (reserved - overflow);
  if (free <= 0) return segments;
  return [
    ...segments,
    { key: 'any', tone: 'plain', blocks: [{ key: 'any', value: free, state: 'any' }], sum: words.any },
  ];
}
