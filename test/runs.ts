/** Everything is tried, as `npm run test:full` asks for; else a share of it that finds most faults within minutes. */
export const isFull = process.env['FULL'] !== undefined;

/** `RUNS=20` tries every property with twenty times its cases. */
const share = Number(process.env['RUNS'] ?? (isFull ? 1 : 0.05));

/** The one knob for how many cases a property is tried with: a twentieth of them, but five at least, unless it is full. */
export const runs = (full: number): number => Math.max(Math.min(full, 5), Math.round(full * share));

/**
 * Where the cases begin: the same at every run, so that what failed once fails again and what passed stays passed.
 * `SEED=any` tries other cases at each run, `SEED=7` those of one.
 */
export const seed = process.env['SEED'] === 'any' ? null : Number(process.env['SEED'] ?? 20_261_129);
