import type { accessibility as messages } from '../../../src/i18n/en/accessibility.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const accessibility: SamplesOf<typeof messages> = { date: [['23 November 2026']] };
