import type { Words } from '../../i18n/words.ts';
import type { ReviewStanding } from '../../judging/reviewStanding.ts';

/** A standing in two words, for a table's cell. */
export function standingWords(standing: ReviewStanding, { verdicts, reviewScreen }: Words): string {
  return standing === 'confirmed' || standing === 'skillsShort'
    ? reviewScreen.shortStanding[standing]
    : verdicts.short[standing];
}
