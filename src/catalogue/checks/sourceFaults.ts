import * as v from 'valibot';
import type { Fault } from '../fault.ts';
import { SourceSchema, type Framework } from '../schema.ts';

/** Sources that name a document the framework does not list, wherever in the file they stand. */
export function sourceFaults(framework: Framework): Fault[] {
  const documents = new Set(framework.documents.map(({ id }) => id));
  const faults: Fault[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, `${path}[${index}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        const place = path === '' ? key : `${path}.${key}`;
        if (key !== 'source' || !v.is(SourceSchema, entry)) visit(entry, place);
        else if (!documents.has(entry.document)) {
          faults.push({ code: 'missingDocument', document: entry.document, path: `${place}.document` });
        }
      }
    }
  };
  visit(framework, '');
  return faults;
}
