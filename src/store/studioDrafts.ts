import { isEntries } from '../plan/planFields.ts';
import type { StudioDraft } from '../studio/draft.ts';
import type { InTransaction } from './plannerDatabase.ts';

/** Where frameworks that somebody is making are kept. */
export interface DraftRepository {
  readAll(): Promise<readonly StudioDraft[]>;
  write(draft: StudioDraft): Promise<void>;
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
    write: (draft) =>
      inTransaction('readwrite', ['frameworks'], async (transaction) => {
        await transaction.objectStore('frameworks').put(draft, prefix + draft.id);
      }),
    remove: (id) =>
      inTransaction('readwrite', ['frameworks'], (transaction) =>
        transaction.objectStore('frameworks').delete(prefix + id),
      ),
  };
}
