/** The letters of Welsh in their order. Eight of them are written with two characters. */
const alphabet = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(' ');
const places = new Map(alphabet.map((letter, place) => [letter, place]));
const parts = /\d+|ch|dd|ff|ng|ll|ph|rh|th|[\s\S]/g;

const plain = new Intl.Collator('en-GB', { numeric: true });

const split = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(parts) ?? [];

/** Two letters by their places in the alphabet; everything else, figures too, as in English. */
function compareParts(a: string, b: string): number {
  const [first, second] = [places.get(a), places.get(b)];
  return first === undefined || second === undefined ? plain.compare(a, b) : first - second;
}

/**
 * Sorts words as a Welsh dictionary does: cyflogwr before chwarae, llun after lwc. Written out, because the most used
 * browsers have no Welsh order. It cannot know where two letters only meet (the n and g of Bangor).
 */
export function compareWelsh(a: string, b: string): number {
  const [first, second] = [split(a), split(b)];
  for (const [place, part] of first.entries()) {
    const other = second[place];
    if (other === undefined) return 1;
    const difference = compareParts(part, other);
    if (difference !== 0) return difference;
  }
  return first.length - second.length || plain.compare(a, b);
}
