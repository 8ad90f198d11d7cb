import { mkdir, writeFile } from 'node:fs/promises';
import { expect, inject, vi } from 'vitest';
import type { Engine, InputSource, Visit } from './engine.ts';
import type { Sought } from './inPage.ts';

/** Somebody in front of the planner: finds things as a screen reader does, and presses and types as a person does. */
export interface Reader extends Pick<Visit, 'open' | 'reload' | 'evaluate' | 'print' | 'resize'> {
  press(role: string, name: string | RegExp): Promise<void>;
  /** Presses keys together, as WebDriver names them. */
  keys(...keys: readonly string[]): Promise<void>;
  /** Types into a field in the place of what is there. */
  type(name: string, text: string): Promise<void>;
  /** Waits until it is there. */
  sees(role: string, name?: string | RegExp): Promise<void>;
  seesNo(role: string, name?: string | RegExp): Promise<void>;
  /** Waits until it says so. */
  reads(role: string, name: string | RegExp, text: string): Promise<void>;
  isChecked(name: string): Promise<boolean>;
  /** For people to look at, under screenshots/; only where SHOTS=1 asks for it. */
  picture(name: string): Promise<void>;
  /** What the console may say from now on. */
  forgive(fault: RegExp): void;
  leave(): Promise<void>;
}

const patient = { timeout: 60_000, interval: 50 };

const sought = (role: string, name?: string | RegExp): Sought => ({
  role,
  ...(typeof name === 'string' && { name }),
  ...(name instanceof RegExp && { pattern: name.source }),
});

const pressAt = (x: number, y: number): InputSource => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

const pressKeys = (keys: readonly string[]): InputSource => ({
  type: 'key',
  id: 'keyboard',
  actions: [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ],
});

export async function newReader(engine: Engine): Promise<Reader> {
  const visit = await engine.visit();
  await visit.resize(1440, 900);
  return readerOf(visit, engine.name.split(' ')[0] ?? '');
}

function readerOf(visit: Visit, engine: string): Reader {
  /** Asks the page, which may be another one than before. */
  const ask = async <Answer>(question: string, ...given: readonly unknown[]): Promise<Answer> => {
    if ((await visit.evaluate('"inPage" in window')) !== true)
      await visit.evaluate(`void (() => {${inject('inPage')}})()`);
    return (await visit.evaluate(`inPage.${question}(${given.map((each) => JSON.stringify(each)).join()})`)) as Answer;
  };
  const says = (role: string, name?: string | RegExp) => ask<readonly string[]>('says', sought(role, name));
  const place = (role: string, name: string | RegExp) =>
    vi.waitFor(async () => {
      const found = await ask<readonly [x: number, y: number] | null>('place', sought(role, name));
      if (!found)
        throw new Error(`Nothing to press: ${role} ${name} at ${String(await visit.evaluate('location.href'))}`);
      return found;
    }, patient);
  const press = async (role: string, name: string | RegExp) => {
    for (let reached = false; !reached;) {
      const [x, y] = await place(role, name);
      await visit.act([pressAt(x, y)]);
      // A press that led to another page reached what it should.
      reached = (await visit.evaluate('!("inPage" in window) || inPage.wasReached()')) === true;
    }
  };
  let forgiven: RegExp | null = null;
  return {
    ...visit,
    press,
    keys: (...keys) => visit.act([pressKeys(keys)]),
    type: async (name, text) => {
      await press('textbox', name);
      await ask('select', sought('textbox', name));
      await visit.act([
        {
          type: 'key',
          id: 'keyboard',
          actions: Array.from(text).flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
        },
      ]);
      await expect.poll(() => ask('value', sought('textbox', name)), patient).toEqual([text]);
    },
    sees: async (role, name) => {
      await expect
        .poll(async () => (await says(role, name)).length, { ...patient, message: `${role} ${name}` })
        .toBeGreaterThan(0);
    },
    seesNo: async (role, name) => {
      await expect.poll(() => says(role, name), { ...patient, message: `no ${role} ${name}` }).toEqual([]);
    },
    reads: async (role, name, text) => {
      await expect
        .poll(async () => (await says(role, name)).join(' '), { ...patient, message: `${role} ${name}` })
        .toContain(text);
    },
    isChecked: (name) => ask('isChecked', sought('checkbox', name)),
    picture: async (name) => {
      if (process.env['SHOTS'] !== '1') return;
      await mkdir('screenshots', { recursive: true });
      await writeFile(`screenshots/${name}-${engine}.png`, await visit.picture(), 'base64');
    },
    forgive: (fault) => {
      forgiven = fault;
    },
    leave: async () => {
      const faults = visit.faults().filter((fault) => !forgiven?.test(fault));
      await visit.close();
      expect(faults).toEqual([]);
    },
  };
}
