import type { CohortAgreement } from '../../cohort/cohortRow.ts';
import type { CohortStatus } from '../../cohort/cohortRow.ts';
import type { StatusTone } from '../../ui/StatusChip.tsx';

export const statusTones: Readonly<Record<CohortStatus, StatusTone>> = {
  ready: 'good',
  toConfirm: 'unknown',
  inProgress: 'todo',
  needsChange: 'bad',
  cannotBeCompleted: 'bad',
  noFramework: 'unknown',
  notJudged: 'unknown',
};

export const agreementTones: Readonly<Record<CohortAgreement, StatusTone>> = {
  none: 'neutral',
  partly: 'todo',
  agreed: 'good',
  changedSince: 'bad',
};
