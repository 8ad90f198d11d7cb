import { isEntries } from '../planFields.ts';

type Step = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Format 1 had no origin, lineage or people. A record that brings such names along, from wherever, was read without
 * them, and so it is here.
 */
const withoutLaterNames: Step = ({ origin: _origin, lineage: _lineage, people: _people, ...record }) => record;

/** "Not for me" had no reason. */
const withoutReasons: Step = (record) => {
  const { units } = record;
  if (!isEntries(units)) return record;
  const plain = Object.entries(units).map(([reference, choice]) => {
    if (!isEntries(choice)) return [reference, choice];
    const { notOffered: _notOffered, ...rest } = choice;
    return [reference, rest];
  });
  return { ...record, units: Object.fromEntries(plain) };
};

const steps: readonly Step[] = [withoutLaterNames, withoutReasons];

/** From format 1 to 2. Each part that changed has a step of its own; they do not hang on one another's order. */
export const toFormat2: Step = (record) => steps.reduce((present, step) => step(present), record);
