import type { CohortAgreement, CohortStatus } from '../../cohort/cohortRow.ts';
import { verdictTones } from '../../parts/verdictTones.ts';
import type { StatusTone } from '../../ui/StatusChip.tsx';

export const statusTones: Readonly<Record<CohortStatus, StatusTone>> = {
  ...verdictTones,
  noFramework: 'unknown',
  notJudged: 'unknown',
};

export const agreementTones: Readonly<Record<CohortAgreement, StatusTone>> = {
  none: 'neutral',
  partly: 'todo',
  agreed: 'good',
  changedSince: 'bad',
};
