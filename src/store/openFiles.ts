import {
  openFrameworkFile,
  type KnownFrameworks,
  type OpenedFrameworkFile,
  type VersionHere,
} from '../sharing/openFrameworkFile.ts';
import type { Framework } from '../catalogue/schema.ts';
import type { Satisfiable } from '../completion/blockers.ts';
import { readPlanFile, type ReadPlanFile } from '../sharing/planFile.ts';
import { checkDraft, checkRules, type CheckedDraft } from '../studio/checkDraft.ts';
import type { FrameworkDraft } from '../studio/draft.ts';
import type { AskAway } from './askAway.ts';

/** What is to be read or checked, as it is sent to a worker. */
export type SentFile =
  | { readonly file: 'draft'; readonly draft: FrameworkDraft }
  | { readonly file: 'rules'; readonly framework: Framework }
  | { readonly file: 'framework'; readonly text: string; readonly known: KnownFrameworks }
  | { readonly file: 'plans'; readonly text: string };

/** Reads or checks it in a worker. */
export function openSent(
  sent: SentFile,
  shouldStop: () => boolean,
): OpenedFrameworkFile | ReadPlanFile | CheckedDraft | Satisfiable {
  switch (sent.file) {
    case 'draft':
      return checkDraft(sent.draft);
    case 'framework':
      return openFrameworkFile(sent.text, sent.known, shouldStop);
    case 'plans':
      return readPlanFile(sent.text);
    case 'rules':
      return checkRules(sent.framework, shouldStop);
  }
}

/** Characters that are read on the page itself, within a frame or two. */
const shortText = 100_000;
/** Characters of a framework that the page checks where no worker can be had, in about a tenth of a second. */
const mostOfFramework = 400_000;

/** Reads plans from the text of a file. Only a short one is read on the page: what is in it may be anything. */
export function readPlansAway(ask: AskAway, text: string): Promise<ReadPlanFile> {
  if (text.length <= shortText) return Promise.resolve(readPlanFile(text));
  return new Promise((resolve) => {
    ask<ReadPlanFile>({
      messageFor: (): SentFile => ({ file: 'plans', text }),
      answerHere: () => readPlanFile(text),
      onReply: resolve,
    });
  });
}

const nameOf = ({ id, version, hash }: VersionHere): VersionHere => ({ id, version, hash });

/** Checks the text of a framework file away from the page. */
export function openFrameworkAway(ask: AskAway, text: string, here: KnownFrameworks): Promise<OpenedFrameworkFile> {
  // Sent without their content.
  const known = { builtIn: here.builtIn.map(nameOf), added: here.added.map(nameOf) };
  return new Promise((resolve) => {
    ask<OpenedFrameworkFile>({
      messageFor: (): SentFile => ({ file: 'framework', text, known }),
      answerHere: (startWatch) =>
        text.length > mostOfFramework
          ? { ok: false, fault: { code: 'tooMuch' } }
          : openFrameworkFile(text, known, startWatch()),
      onReply: resolve,
    });
  });
}

/** Checks a draft away from the page. What it returns says that nobody waits any more. */
export const checkDraftAway = (
  ask: AskAway,
  draft: FrameworkDraft,
  onChecked: (checked: CheckedDraft) => void,
): (() => void) =>
  ask<CheckedDraft>({
    messageFor: (): SentFile => ({ file: 'draft', draft }),
    answerHere: () => checkDraft(draft),
    onReply: onChecked,
  });

/** Finds out away from the page whether the rules of a framework can be kept. What it returns says that nobody waits any more. */
export const checkRulesAway = (
  ask: AskAway,
  framework: Framework,
  onChecked: (checked: Satisfiable) => void,
): (() => void) =>
  ask<Satisfiable>({
    messageFor: (): SentFile => ({ file: 'rules', framework }),
    answerHere: (startWatch) => checkRules(framework, startWatch()),
    onReply: onChecked,
  });
