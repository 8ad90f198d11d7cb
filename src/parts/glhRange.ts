import type { Offering } from '../catalogue/schema.ts';

/** What a document prints of an offering's guided hours, without its slips of the keyboard: `245–305`, or `275`. */
export const glhRange = ({ min, max }: NonNullable<Offering['glh']>): string =>
  min === max ? String(min) : `${min}–${max}`;
