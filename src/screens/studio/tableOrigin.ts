import type { FrameworkDraft } from '../../studio/draft.ts';
import type { TableOrigin } from '../../studio/readTables.ts';

/** What comes from a table stands in the framework's own document. */
export function tableOrigin({ publisher, documents, source }: FrameworkDraft): TableOrigin {
  const [document] = documents;
  return { source, unitOrigin: { publisher, document: document?.title ?? '', reading: 'direct' } };
}
