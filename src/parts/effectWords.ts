import type { Pathway } from '../catalogue/schema.ts';
import { unitTitle } from '../catalogue/unitTitle.ts';
import type { Words } from '../i18n/words.ts';
import type { EffectLine } from './effectLine.ts';

/** What picking a unit would do, in one line; `short` where a heading says already what the line is about. */
export function effectWords(line: EffectLine, pathway: Pathway, { unitsScreen, locale }: Words, short = false): string {
  const effect = short ? { ...unitsScreen.effect, ...unitsScreen.effectShort } : unitsScreen.effect;
  switch (line.kind) {
    case 'groupOver':
      return effect.groupOver(line.group, line.to, line.most);
    case 'groupUnitsOver':
      return effect.groupUnitsOver(line.group, line.to, line.most);
    case 'repeat':
      return effect.repeat;
    case 'barred':
      return effect.barred(unitTitle(pathway, line.other, locale));
    case 'deadEnd':
      return effect.deadEnd;
    case 'mayRepeat':
      return effect.mayRepeat;
    case 'finishes':
      return line.toConfirm ? effect.finishesToConfirm : effect.finishes;
    case 'needsUnit':
      return effect.needsUnit(unitTitle(pathway, line.required, locale));
    case 'groupTo':
      return effect.groupTo(line.group, line.to, line.need);
    case 'groupUnitsTo':
      return effect.groupUnitsTo(line.group, line.to, line.need);
    case 'totalTo':
      return effect.totalTo(line.to, line.need);
    case 'levelTo':
      return effect.levelTo(line.level, line.to, line.need);
    case 'levelNotKnown':
      return effect.levelNotKnown;
    case 'oneMore':
      return effect.oneMore;
    case 'extra':
      return effect.extra(line.credits);
  }
}
