import type { Words } from '../../i18n/words.ts';
import type { Standing } from '../../rules/reviewStanding.ts';

/** A standing in two words, for a table's cell. */
export function standingWords(standing: Standing, { verdicts, reviewScreen }: Words): string {
  return standing === 'confirmed' || standing === 'skillsShort'
    ? reviewScreen.shortStanding[standing]
    : verdicts.short[standing];
}
