import { sayFinding, type SaidFinding } from '../../src/i18n/sayFinding.ts';
import { sayNextStep } from '../../src/i18n/sayNextStep.ts';
import type { Finding, FindingCore } from '../../src/rules/finding.ts';
import type { NextStep } from '../../src/rules/nextStep.ts';
import { wordsHere } from './words.ts';

const sayStep = (step: NextStep): string => sayNextStep(wordsHere().nextSteps, step, (unit) => unit);

/** Of which diploma makes no difference to the words. */
const qualification = '';

/** Whatever of a finding a message does not speak of. */
export const core: FindingCore = {
  ruleId: '',
  qualification: null,
  status: 'unmet',
  have: 0,
  need: 0,
  measure: 'credits',
  units: [],
  source: null,
};

const someFinding: Finding = { ...core, kind: 'priorUnits' };

/** The next step, said. */
export const step = {
  pick: (group: string, credits: number) =>
    sayStep({ kind: 'pickFromGroup', qualification, group, credits, more: false }),
  pickMore: (group: string, credits: number) =>
    sayStep({ kind: 'pickFromGroup', qualification, group, credits, more: true }),
  pickAny: (credits: number) => sayStep({ kind: 'pickAny', credits }),
  pickAtLevel: (level: number, credits: number) => sayStep({ kind: 'pickAtLevel', level, credits }),
  takeOut: (group: string, credits: number) => sayStep({ kind: 'takeOut', qualification, group, credits }),
  repeat: (units: readonly string[]) => sayStep({ kind: 'repeat', units }),
  confirm: (count: number) => sayStep({ kind: 'confirm', findings: Array.from({ length: count }, () => someFinding) }),
  unblock: () => sayStep({ kind: 'unblock', findings: [] }),
  done: () => sayStep({ kind: 'done' }),
};

/** A finding, said: what was checked, its figures, what is so. */
export const saidOf = (finding: Finding): SaidFinding => sayFinding(wordsHere().findings, finding, (unit) => unit);
