import { TooTangled } from './interruption.ts';
import type { Counter } from './ruleSystem.ts';

/**
 * What can be chosen: per option the amounts added to each of `counters`, one after the other. Several placements of
 * one unit give several such vectors, end to end: the choice is the same, only where it counts differs. Null = barred.
 */
export interface Options {
  readonly counters: readonly number[];
  readonly vectors: readonly (Int32Array | null)[];
}

/** The sums reached so far, as far as they still matter. A state is a set of vectors, as an option is. */
export interface States {
  readonly counters: readonly number[];
  readonly vectors: readonly Int32Array[];
}

interface Stepped {
  readonly arcs: Int32Array;
  readonly states: States;
}

/**
 * Takes every option from every state. Sums are capped where nothing more depends on them; a choice that breaks a
 * maximum, or that leaves a minimum out of reach of what is `left`, leads nowhere. Only the counters in `alive` are
 * kept. States with the same sums are one: numbered from `first` in the order they are met.
 */
export function stepStates(
  states: States,
  options: Options,
  alive: readonly number[],
  counters: readonly Counter[],
  left: Float64Array,
  first: number,
): Stepped {
  const involved = [...new Set([...states.counters, ...options.counters])];
  const columns = involved.map((counter) => {
    const { min, max } = counters[counter] ?? { min: 0, max: Infinity };
    const cap = max === Infinity ? min : max;
    return {
      inState: states.counters.indexOf(counter),
      inOption: options.counters.indexOf(counter),
      cap,
      max,
      least: min - (left[counter] ?? 0),
      alive: alive.includes(counter),
    };
  });
  const size = columns.length;
  const strides = new Float64Array(size);
  let codes = 1;
  for (const [column, { alive: kept, cap }] of columns.entries()) {
    strides[column] = kept ? codes : 0;
    if (kept) codes *= cap + 1;
  }
  if (codes > Number.MAX_SAFE_INTEGER) throw new TooTangled();
  const kept = columns.flatMap(({ alive: isAlive }, column) => (isAlive ? [column] : []));

  const ofState = states.counters.length;
  const ofOption = options.counters.length;
  /** The code of state vector + option vector; −1 where a rule is broken. */
  const add = (state: Int32Array, s: number, option: Int32Array, o: number): number => {
    let code = 0;
    for (let column = 0; column < size; column += 1) {
      const { inState, inOption, cap, max, least } = columns[column] ?? columnOutOfRange();
      const sum = (inState < 0 ? 0 : (state[s + inState] ?? 0)) + (inOption < 0 ? 0 : (option[o + inOption] ?? 0));
      if (sum > max || sum < least) return -1;
      code += (strides[column] ?? 0) * (sum < cap ? sum : cap);
    }
    return code;
  };
  const decode = (reached: readonly number[]): Int32Array => {
    const vector = new Int32Array(kept.length * reached.length);
    for (const [position, code] of reached.entries()) {
      let rest = code;
      for (const [digit, column] of kept.entries()) {
        const radix = (columns[column]?.cap ?? 0) + 1;
        vector[position * kept.length + digit] = rest % radix;
        rest = Math.floor(rest / radix);
      }
    }
    return vector;
  };

  const vectors: Int32Array[] = [];
  const single = new Map<number, number>();
  const several = new Map<string, number>();
  const intern = (reached: readonly number[]): number => {
    const [only] = reached;
    if (only === undefined) return -1;
    const key = reached.length > 1 ? reached.join() : null;
    const known = key === null ? single.get(only) : several.get(key);
    if (known !== undefined) return known;
    const number = first + vectors.length;
    vectors.push(decode(reached));
    if (key === null) single.set(only, number);
    else several.set(key, number);
    return number;
  };

  const arcs = new Int32Array(states.vectors.length * options.vectors.length).fill(-1);
  let arc = 0;
  for (const state of states.vectors) {
    for (const option of options.vectors) {
      if (option) {
        const reached = new Set<number>();
        for (let s = 0; s === 0 || s < state.length; s += ofState || 1) {
          for (let o = 0; o === 0 || o < option.length; o += ofOption || 1) {
            const code = add(state, s, option, o);
            if (code >= 0) reached.add(code);
          }
        }
        arcs[arc] = intern([...reached].sort((a, b) => a - b));
      }
      arc += 1;
    }
  }
  return { arcs, states: { counters: kept.map((column) => involved[column] ?? 0), vectors } };
}

function columnOutOfRange(): never {
  throw new RangeError('no such column');
}
