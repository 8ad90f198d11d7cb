/** One figure of `npm run bench`. `goal` null: shown for comparison alone. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: number | null;
  readonly better: 'higher' | 'lower';
}

/** What each `*.bench.ts` exports as its default. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}
