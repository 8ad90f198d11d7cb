import * as v from 'valibot';
import { isDay } from '../catalogue/day.ts';
import { list, mostFaulty } from '../catalogue/list.ts';

/** A calendar month, `2026-09`. */
export const MonthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}$/),
  v.check((month) => isDay(`${month}-01`)),
);

const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(?:Z| ?([+-]\d{2})(?::?(\d{2}))?)$/;

/** As we write it ourselves, on whatever day. */
const ownInstant = /T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/;

/** An instant in UTC as every part of the planner reads it; null where `Date` could not. */
function utcInstant(text: string): string | null {
  const [, day, time, fraction = '', hours = '+00', minutes = '00'] = instant.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return null;
  if (ownInstant.test(text)) return text;
  const date = new Date(`${day}T${time}${fraction.slice(0, 4)}${hours}:${minutes}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** An instant, ISO 8601 in any zone; it comes out in UTC. */
export const InstantSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => utcInstant(text) !== null),
  v.transform((text) => utcInstant(text) ?? text),
);

/** What no text is written with: control characters, halves of characters, marks that turn round the text after them. */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
const lineBreak = /\r\n?/g;
const halfCharacter = /\p{Surrogate}/gu;

/** Any of these, or a character that is written as two halves: nearly every text has none. */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const suspicious = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The text without what cannot be seen, written into a spreadsheet, or told from what stands beside it. */
const writable = (text: string): string =>
  suspicious.test(text)
    ? text.replaceAll(lineBreak, '\n').replaceAll(unwritable, '').replaceAll(halfCharacter, '\uFFFD')
    : text;

/** Something the eye can see: no space, no mark alone, none of the letters that are blank. */
const visible = /[^\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** A text of at most so many characters; may be empty. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most), v.transform(writable));

/** Whether anything of a text can be seen. */
export const isVisible = (typed: string): boolean => visible.test(typed);

/** A text that says something. */
export const words = (most: number) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(most), v.transform(writable), v.regex(visible));

/** What something is called; where nothing of it can be seen, it is called nothing. */
export const name = (most: number) =>
  v.pipe(
    text(most),
    v.transform((typed) => (isVisible(typed) ? typed : '')),
  );

/** A whole number within limits, and never minus nought, which no file can hold. */
export const whole = (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(min),
    v.maxValue(max),
    v.transform((value) => value + 0),
  );

type Entry = v.GenericSchema;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A record whose keys are anybody's: references and ids such as `constructor` and `__proto__` too, which valibot's own
 * record leaves out.
 */
export function dictionary<const Key extends v.GenericSchema<string>, const Value extends Entry>(
  key: Key,
  value: Value,
) {
  const schema = v.record(key, value);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const input: unknown = dataset.value;
    if (!isRecord(input)) return schema['~run'](dataset, config);
    const issues: v.BaseIssue<unknown>[] = [];
    const most = config.abortEarly ? 1 : mostFaulty;
    const entries: (readonly [string, unknown])[] = [];
    for (const [from, entry] of Object.entries(input)) {
      const keyed = key['~run']({ value: from }, config);
      const read = value['~run']({ value: entry }, config);
      for (const [origin, found] of [
        ['key', keyed.issues],
        ['value', read.issues],
      ] as const) {
        for (const issue of found ?? []) {
          const at = { type: 'object' as const, origin, input, key: from, value: entry };
          issues.push({ ...issue, path: [at, ...(origin === 'value' ? (issue.path ?? []) : [])] });
        }
      }
      if (issues.length >= most) break;
      entries.push([String(keyed.value), read.value]);
    }
    const output: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
    return (issues.length === 0
      ? { typed: true, value: output }
      : { typed: false, value: output, issues }) as unknown as ReturnType<(typeof schema)['~run']>;
  };
  return { ...schema, '~run': run };
}

/**
 * A list whose entries each have an id of their own. Two alike are one; where two that differ share an id, the later one
 * gets an id that is free, so that neither is lost.
 */
export const listById = <const Schema extends v.GenericSchema<unknown, { readonly id: string }>>(entry: Schema) =>
  v.pipe(list(entry), v.transform(withOwnIds));

function withOwnIds<One extends { readonly id: string }>(entries: One[]): One[] {
  if (new Set(entries.map(({ id }) => id)).size === entries.length) return entries;
  const taken = new Map<string, string>();
  return entries.flatMap((entry) => {
    const content = JSON.stringify(entry);
    if (taken.get(entry.id) === content) return [];
    if (!taken.has(entry.id)) {
      taken.set(entry.id, content);
      return [entry];
    }
    let id = entry.id;
    for (let next = 2; taken.has(id); next += 1) id = `${entry.id.slice(0, 100)}~${next}`;
    taken.set(id, content);
    return [{ ...entry, id }];
  });
}

/** A list in which nothing stands twice. */
export const listOnce = <const Schema extends v.GenericSchema<unknown, string>>(entry: Schema) =>
  v.pipe(
    list(entry),
    v.transform((entries) => [...new Set(entries)]),
  );
