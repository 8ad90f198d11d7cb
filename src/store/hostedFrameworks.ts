import * as v from 'valibot';
import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { VersionHere } from '../sharing/openFrameworkFile.ts';
import { longestText, readJson } from '../sharing/readJson.ts';
import type { AskAway } from './askAway.ts';
import type { Hosted } from './hosted.ts';

/** The text of a file in the folder of frameworks beside the planner; null where there is none. */
export type ReadHosted = (name: string) => Promise<string | null>;

/** What the folder's list is called. */
const hostedIndex = 'index.json';

const IndexSchema = v.object({
  frameworks: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}\.json$/))), v.maxLength(50)),
});

async function listed(read: ReadHosted): Promise<readonly string[]> {
  const text = await read(hostedIndex);
  const json = text === null ? null : readJson(text);
  const index = json?.ok ? v.safeParse(IndexSchema, json.value) : null;
  return index?.success ? [...new Set(index.output.frameworks)] : [];
}

/**
 * The frameworks that whoever hosts the planner has put beside it, each checked as any file is. Where there is no list,
 * or no network, there are none, and nothing is said. One that cannot be used keeps no other back.
 */
export async function readHosted(read: ReadHosted, ask: AskAway, builtIn: readonly VersionHere[]): Promise<Hosted> {
  const frameworks: KnownFramework[] = [];
  const faulty: string[] = [];
  const names = await listed(read);
  if (names.length === 0) return { frameworks, faulty };
  // Most hosts put none there, and need no checks.
  const { openFrameworkAway } = await import('./openFiles.ts');
  for (const name of names) {
    const text = await read(name);
    const opened =
      text !== null && text.length <= longestText
        ? await openFrameworkAway(ask, text, { builtIn, added: frameworks })
        : null;
    if (opened?.ok) frameworks.push(opened.framework);
    else faulty.push(name);
  }
  return { frameworks, faulty };
}
