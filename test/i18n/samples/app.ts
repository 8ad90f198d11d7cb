import type { app as messages } from '../../../src/i18n/en/app.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const app: SamplesOf<typeof messages> = {
  pageTitle: [[['Customer Service (Wales)']], [['Units', 'Level 2 Diploma']]],
};
