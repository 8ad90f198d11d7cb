import { isEntries } from '../plan/planFields.ts';
import type { StudioDraft } from '../studio/draft.ts';
import type { InTransaction } from './plannerDatabase.ts';

/** Where frameworks that somebody is making are kept. */
export interface DraftRepository {
  readAll(): Promise<readonly StudioDraft[]>;
  /**
   * `known`: when what this page knows to be stored was last changed. Where something else is, another tab has stored it:
   * it is kept as a draft of its own, called `beside`, and true is returned.
   */
  write(draft: StudioDraft, known: string | null, beside: string): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** Beside the frameworks that are finished. An earlier planner takes such a record for a framework with faults and leaves it. */
const prefix = 'draft ';

const lists = (value: unknown, names: readonly string[]): boolean =>
  isEntries(value) && names.every((name) => Array.isArray(value[name]));

/** Built as a framework is, so that it can be shown; what stands in its fields is for the checker to judge. */
function isDraft(record: unknown): record is StudioDraft {
  if (!isEntries(record) || typeof record['id'] !== 'string' || typeof record['changed'] !== 'string') return false;
  const { framework } = record;
  if (!isEntries(framework) || !lists(framework, ['pathways', 'documents'])) return false;
  const { pathways } = framework;
  return (
    Array.isArray(pathways) &&
    pathways.every(
      (pathway: unknown) =>
        isEntries(pathway) &&
        Array.isArray(pathway['qualifications']) &&
        pathway['qualifications'].every((each: unknown) => lists(each, ['units', 'groups', 'rules', 'offerings'])),
    )
  );
}

/** Keeps drafts in the browser's IndexedDB, each a record of its own. */
export function indexedDbDrafts(inTransaction: InTransaction): DraftRepository {
  return {
    readAll: () =>
      inTransaction('readonly', ['frameworks'], async (transaction) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const records: unknown[] = await transaction.objectStore('frameworks').getAll(range);
        return records.filter(isDraft);
      }),
    write: (draft, known, beside) =>
      inTransaction('readwrite', ['frameworks'], async (transaction) => {
        const records = transaction.objectStore('frameworks');
        const stored: unknown = await records.get(prefix + draft.id);
        const isOther = isDraft(stored) && stored.changed !== known;
        if (isOther) await records.put({ ...stored, id: beside }, prefix + beside);
        await records.put(draft, prefix + draft.id);
        return isOther;
      }),
    remove: (id) =>
      inTransaction('readwrite', ['frameworks'], (transaction) =>
        transaction.objectStore('frameworks').delete(prefix + id),
      ),
  };
}
