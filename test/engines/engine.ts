import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** One source of input and what it does, as WebDriver, old and new, writes it. */
export interface InputSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}

/** One visit by somebody who was never there before: nothing is stored. */
export interface Visit {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** What an expression in the page comes to, once it is there if it is a promise. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly act: (sources: readonly InputSource[]) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** A PNG in Base64. */
  readonly picture: () => Promise<string>;
  /** A PDF in Base64; null where the driver cannot print. */
  readonly print: () => Promise<string | null>;
  /** What the console said of errors, where the driver tells. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser that is running. */
export interface Engine {
  /** `Firefox 153.8.0`. */
  readonly name: string;
  visit(): Promise<Visit>;
  close(): Promise<void>;
}

/** Where a program is installed; null where it is not. */
export async function installed(program: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const place = join(folder, program);
    const isThere = await access(place).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return null;
}

/** A driver that does not answer within half a minute never will: says what it was asked. */
export async function answerOf<Answer>(asked: string, answer: Promise<Answer>): Promise<Answer> {
  let alarm: NodeJS.Timeout | undefined;
  const never = new Promise<never>((_, fail) => {
    alarm = setTimeout(() => fail(new Error(`The browser does not answer: ${asked}`)), 30_000);
  });
  return Promise.race([answer, never]).finally(() => clearTimeout(alarm));
}
