export const paperSheets = ['plan', 'diary'] as const;

/** What is to be printed. */
export interface PaperChoice {
  readonly sheet: (typeof paperSheets)[number];
  readonly notes: boolean;
  readonly actions: boolean;
}

export const wholePaper: PaperChoice = { sheet: 'plan', notes: true, actions: true };
