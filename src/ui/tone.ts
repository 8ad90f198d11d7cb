/** Colours that tell groups apart; each keeps 4.5:1 or more on both themes, and has its own print pattern. */
export type Tone = 'slate' | 'sea' | 'heather' | 'gorse' | 'iris' | 'teal' | 'lichen' | 'bark' | 'fern' | 'plain';
