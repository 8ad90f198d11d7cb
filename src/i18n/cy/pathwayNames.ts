/** What the pathways of the built-in frameworks are called, by their English. */
export const pathwayNames: Readonly<Record<string, string>> = {
  'Level 2 Diploma': 'Diploma Lefel 2',
  'Foundation Apprenticeship': 'Prentisiaeth Sylfaen',
  'Level 3 Diploma': 'Diploma Lefel 3',
  Apprenticeship: 'Prentisiaeth',
  'Level 2 pathway': 'Llwybr Lefel 2',
  'Level 3 pathway': 'Llwybr Lefel 3',
};
