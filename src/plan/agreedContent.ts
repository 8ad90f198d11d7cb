import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { emptyTraining } from './hoursSchema.ts';
import { differingFields, sameValue } from './planFields.ts';
import { recordOf } from './planRecord.ts';
import { ownEntry } from './ownEntry.ts';
import type { AgreedContent, Agreement, Plan, UnitChoice } from './planSchema.ts';
import type { Party } from './recordSchema.ts';
import { mandatoryUnits } from './unitsInPlan.ts';

/** The rules a plan is agreed to under. */
export interface AgreedRules {
  readonly framework: KnownFramework;
  readonly pathway: Pathway;
}

/**
 * What somebody agrees to when they agree to a plan: the rules and the choices. Names, notes, stars, the diary, and what
 * was merely confirmed since are not in it: none of them changes the plan. "Not for me" is in it where it keeps a
 * mandatory unit out.
 */
export function agreedContent(plan: Plan, { framework, pathway }: AgreedRules): AgreedContent {
  const { offerings, startDate, settled, achievedQualifications } = plan;
  const mandatory = mandatoryUnits(pathway);
  const { diary: _diary, errConfirmed: _errConfirmed, ...training } = plan.training ?? emptyTraining;
  const units = Object.entries(plan.units)
    .map(([reference, { state }]) => [reference, state] as const)
    .filter(([reference, state]) =>
      mandatory.has(reference) ? state !== 'picked' : state === 'picked' || state === 'achieved',
    );
  return {
    framework: { ...plan.framework, hash: framework.hash },
    pathway: plan.pathway,
    offerings,
    startDate,
    units: Object.fromEntries(units),
    settled,
    achievedQualifications,
    training: {
      ...training,
      priorQualifications: unverified(training.priorQualifications),
      priorHours: training.priorHours.map((hours) => ({ ...hours, verified: false })),
    },
  };
}

/** Whether a claim was confirmed is no part of what was agreed. */
const unverified = <Entry extends { readonly verified: boolean }>(entries: Readonly<Record<string, Entry>>) =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, { ...entry, verified: false }]));

/** Eight letters and digits that stand for what there is to agree to, as printed on paper. */
export function agreementCode(plan: Plan, rules: AgreedRules): string {
  return fingerprint(agreedContent(plan, rules));
}

/** One party's agreement to the plan as it is now. `day`: today. */
export function agreementTo(plan: Plan, rules: AgreedRules, name: string, day: string): Agreement {
  const content = agreedContent(plan, rules);
  return { name, day, fingerprint: fingerprint(content), planName: plan.name, content };
}

type UnitState = AgreedContent['units'][string];

/** What is otherwise than it was agreed. */
export type AgreedChange =
  | { readonly kind: 'framework' | 'pathway' }
  | { readonly kind: 'name'; readonly before: string; readonly after: string }
  | { readonly kind: 'startDate'; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: 'unit';
      readonly unit: string;
      readonly before: UnitState | null;
      readonly after: UnitState | null;
    }
  | { readonly kind: 'settled'; readonly unit: string }
  | { readonly kind: 'offering' | 'achievedQualification'; readonly qualification: string }
  | { readonly kind: 'training'; readonly part: keyof AgreedContent['training'] };

function changeAt(
  [part, entry = '']: readonly string[],
  before: AgreedContent,
  after: AgreedContent,
  mandatory: ReadonlySet<string>,
): AgreedChange {
  switch (part) {
    case 'units': {
      // A mandatory unit of which nothing is said is in the plan as if it were picked: it is neither added nor taken out.
      const unsaid = mandatory.has(entry) ? 'picked' : null;
      return {
        kind: 'unit',
        unit: entry,
        before: ownEntry(before.units, entry) ?? unsaid,
        after: ownEntry(after.units, entry) ?? unsaid,
      };
    }
    case 'startDate':
      return { kind: 'startDate', before: before.startDate, after: after.startDate };
    case 'settled':
      return { kind: 'settled', unit: entry };
    case 'offerings':
      return { kind: 'offering', qualification: entry };
    case 'achievedQualifications':
      return { kind: 'achievedQualification', qualification: entry };
    case 'framework':
      return { kind: 'framework' };
    case 'training': {
      const found = agreedTrainingPart(entry);
      return found ? { kind: 'training', part: found } : { kind: 'pathway' };
    }
    default:
      return { kind: 'pathway' };
  }
}

const agreedTraining: readonly (keyof AgreedContent['training'])[] = [
  'plannedEnd',
  'certificateApplication',
  'employedSince',
  'contractedMinutesPerWeek',
  'qualificationHours',
  'breaks',
  'schedule',
  'priorUnits',
  'priorQualifications',
  'priorHours',
  'essentialSkills',
];

/** The part of the training that people agree to by this name; undefined for a diary and everything unknown. */
export const agreedTrainingPart = (name: string | null | undefined): keyof AgreedContent['training'] | undefined =>
  agreedTraining.find((part) => part === name);

/** How a name is written does not make it another one. */
const plainName = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** The plan is called after somebody else now. A name given or taken out says nothing of another learner. */
function nameChanges({ planName: before = '' }: Agreement, { name: after }: Plan): readonly AgreedChange[] {
  const isOther = before !== '' && after !== '' && plainName(before) !== plainName(after);
  return isOther ? [{ kind: 'name', before, after }] : [];
}

/** What there is to agree to now; without the content of the framework where an earlier agreement does not name it. */
function comparable(plan: Plan, rules: AgreedRules, before: AgreedContent): AgreedContent {
  const { framework, ...now } = agreedContent(plan, rules);
  const { hash: _hash, ...version } = framework;
  return { ...now, framework: before.framework.hash === undefined ? version : framework };
}

/** Everything that is otherwise than when it was agreed, each part of the training plan once; empty where nothing is. */
export function changesSince(content: AgreedContent, plan: Plan, rules: AgreedRules): readonly AgreedChange[] {
  const now = comparable(plan, rules, content);
  const mandatory = mandatoryUnits(rules.pathway);
  const changes = differingFields(content, now).map(({ path }) => changeAt(path, content, now, mandatory));
  const seen = new Set<string>();
  return changes.filter((change) => {
    // A picked unit that a newer framework makes mandatory is in the plan as before.
    if (change.kind === 'unit' && change.before === change.after) return false;
    const key = JSON.stringify(change);
    return !seen.has(key) && seen.add(key);
  });
}

/** How one party stands to the plan as it is now. */
export type AgreementState =
  | { readonly state: 'none' }
  | { readonly state: 'agreed'; readonly agreement: Agreement }
  | { readonly state: 'changedSince'; readonly agreement: Agreement; readonly changes: readonly AgreedChange[] };

/** An agreement whose fingerprint is not that of what it says was agreed counts as given to another plan. */
export function agreementState(plan: Plan, rules: AgreedRules, party: Party): AgreementState {
  const agreement = recordOf(plan).agreements[party];
  if (!agreement) return { state: 'none' };
  const changes = [...nameChanges(agreement, plan), ...changesSince(agreement.content, plan, rules)];
  const whole = agreement.fingerprint === fingerprint(agreement.content);
  return changes.length === 0 && whole ? { state: 'agreed', agreement } : { state: 'changedSince', agreement, changes };
}

/**
 * The plan made what it was when it was agreed: choices, dates, months and earlier learning. What goes on beside it stays:
 * names, notes, stars, diary, what was confirmed of the very same claims, and optional units ruled out. `pathway`: the
 * one that was agreed.
 */
export function returnToAgreed(plan: Plan, content: AgreedContent, pathway: Pathway): Plan {
  const { units: agreed, training, ...rest } = content;
  const mandatory = mandatoryUnits(pathway);
  const ruledOut = Object.entries(plan.units).filter(
    ([reference, { state }]) => state === 'ruledOut' && !mandatory.has(reference),
  );
  const { diary, errConfirmed, priorUnits, priorHours, priorQualifications } = plan.training ?? emptyTraining;
  const isSameClaim = (reference: string) =>
    sameValue(ownEntry(priorUnits, reference), ownEntry(training.priorUnits, reference));
  const choiceOf = (reference: string, state: UnitState): UnitChoice => {
    const now = ownEntry(plan.units, reference);
    if (state === 'achieved' && !isSameClaim(reference)) return { state, verified: false };
    if (now?.state === state) return now;
    return state === 'achieved' ? { state, verified: false } : { state };
  };
  const chosen = Object.entries(agreed).map(([reference, state]) => [reference, choiceOf(reference, state)] as const);
  /** What was confirmed of another claim says nothing of the one that was agreed. */
  const stillConfirmed = <Claim extends { readonly verified: boolean }>(
    claim: Claim,
    now: Claim | undefined,
  ): Claim => ({
    ...claim,
    verified: sameValue(now, { ...claim, verified: true }),
  });
  const hoursById = new Map(priorHours.map((hours) => [hours.id, hours]));
  return {
    ...plan,
    ...rest,
    units: Object.fromEntries([...ruledOut, ...chosen]),
    training: {
      ...training,
      diary,
      errConfirmed,
      priorHours: training.priorHours.map((hours) => stillConfirmed(hours, hoursById.get(hours.id))),
      priorQualifications: Object.fromEntries(
        Object.entries(training.priorQualifications).map(([id, details]) => [
          id,
          stillConfirmed(details, ownEntry(priorQualifications, id)),
        ]),
      ),
    },
  };
}
