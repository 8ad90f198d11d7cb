import { beginFrom } from '../plan/beginFrom.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import { findLinkedPlan, openLinkedPlan } from '../sharing/openLinkedPlan.ts';
import type { NewerPlan, PlanFileNote } from '../sharing/planFile.ts';
import { longestText } from '../sharing/readJson.ts';
import { readPlanLink } from '../sharing/readPlanLink.ts';
import type { AskAway } from '../store/askAway.ts';
import { readPlansAway } from '../store/openFiles.ts';

/** Plans that came from outside, before anything is done with them. */
export interface OpenedPlans {
  /** Tells it from the others opened with it. */
  readonly key: string;
  /** The file's name; null for a link. */
  readonly file: string | null;
  readonly plans: readonly Plan[];
  /** A starter, or the link to a plan that is not here: what is added is a plan of the reader's own. */
  readonly begins: boolean;
  readonly newer: readonly NewerPlan[];
  readonly frameworks: readonly KnownFramework[];
  readonly notes: readonly PlanFileNote[];
  /** False: the link was made with another version of the framework that has the same units. */
  readonly sameVersion: boolean;
  /** Says why nothing could be opened, in whatever language the page speaks by then. */
  readonly fault: ((words: Words) => { readonly title: string; readonly text: string }) | null;
}

const nothing: OpenedPlans = {
  key: 'link',
  file: null,
  plans: [],
  begins: false,
  newer: [],
  frameworks: [],
  notes: [],
  sameVersion: true,
  fault: null,
};

interface FileSetting {
  readonly ask: AskAway;
  readonly newId: () => string;
  readonly now: () => string;
}

async function openPlanFile(file: File, key: string, { ask, newId, now }: FileSetting): Promise<OpenedPlans> {
  const empty = { ...nothing, key, file: file.name };
  const failed = (code: keyof Words['sharing']['fileFaults'], notes: readonly PlanFileNote[] = []) => ({
    ...empty,
    notes,
    fault: ({ sharing }: Words) => sharing.fileFaults[code],
  });
  if (file.size > longestText) return failed('tooLarge');
  try {
    const read = await readPlansAway(ask, await file.text());
    if (!read.ok) return failed(read.code, read.notes);
    const begin = (plan: Plan) => beginFrom(plan, { id: newId(), kind: 'starter', now: now() });
    return { ...empty, ...read, begins: read.starter, plans: read.starter ? read.plans.map(begin) : read.plans };
  } catch {
    return failed('cannotRead');
  }
}

/** Reads files one by one; a bad one takes no other with it. */
export async function openPlanFiles(files: readonly File[], setting: FileSetting): Promise<readonly OpenedPlans[]> {
  const opened: OpenedPlans[] = [];
  for (const [place, file] of files.entries()) opened.push(await openPlanFile(file, `${place} ${file.name}`, setting));
  return opened;
}

interface LinkSetting {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly here: readonly Plan[];
  readonly now: string;
  readonly newId: () => string;
}

/** Opens what a link carries, as a change to the same plan where that is here. */
export function openPlanLink(letters: string, { words, catalogue, here, now, newId }: LinkSetting): OpenedPlans {
  const { received } = words.sharing;
  const failed = (code: keyof Words['sharing']['linkFaults']): OpenedPlans => ({
    ...nothing,
    fault: ({ sharing }) => sharing.linkFaults[code],
  });
  const read = readPlanLink(letters, catalogue);
  if (!read.ok) return failed(read.fault.code);
  const { choices } = read;
  const mine = findLinkedPlan(choices, here);
  const plan = openLinkedPlan(choices, { mine, id: newId(), name: received.nameOfLink, from: received.fromLink, now });
  return plan
    ? { ...nothing, plans: [plan], begins: mine === null, sameVersion: choices.sameVersion }
    : failed('notAPlan');
}
