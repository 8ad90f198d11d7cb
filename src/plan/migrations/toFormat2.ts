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

/** A framework was named by its version alone, not by its content. */
const withoutHash: Step = (record) => {
  const { framework } = record;
  if (!isEntries(framework)) return record;
  const { hash: _hash, ...rest } = framework;
  return { ...record, framework: rest };
};

/** What was agreed before there was a history is how it begins. */
const withHistory: Step = (record) => {
  const { record: said } = record;
  if (!isEntries(said) || !isEntries(said['agreements'])) return record;
  const given = Object.entries(said['agreements']).flatMap(([by, agreement]) =>
    isEntries(agreement) ? [{ by, agreement }] : [],
  );
  const history = given.map(({ by, agreement: { name, day, fingerprint } }) => ({
    id: `before-${by}`,
    kind: 'agreed',
    by,
    name,
    day,
    fingerprint,
  }));
  const states = given.map(({ agreement: { fingerprint, content } }) => [String(fingerprint), content] as const);
  return { ...record, record: { ...said, history, agreedStates: Object.fromEntries<unknown>(states) } };
};

/** One text said who had checked an entry. It does not say that both had whom a document names, so it stays a text. */
const withChecks: Step = (record) => {
  const { training } = record;
  if (!isEntries(training) || !Array.isArray(training['diary'])) return record;
  const diary = training['diary'].map((entry: unknown) => {
    if (!isEntries(entry)) return entry;
    const { checkedBy, earlierCheck: _earlierCheck, ...rest } = entry;
    const noted = checkedBy === undefined || checkedBy === '' ? {} : { earlierCheck: checkedBy };
    return { ...rest, checks: {}, ...noted };
  });
  return { ...record, training: { ...training, diary } };
};

const steps: readonly Step[] = [withoutLaterNames, withoutReasons, withHistory, withChecks, withoutHash];

/** From format 1 to 2. Each part that changed has a step of its own; they do not hang on one another's order. */
export const toFormat2: Step = (record) => steps.reduce((present, step) => step(present), record);
