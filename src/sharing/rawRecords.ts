/** What JSON has no words for, said as near as may be. */
function asJson(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  return value;
}

function writeOne(record: unknown): string {
  try {
    return JSON.stringify(record, asJson, 2) ?? 'null';
  } catch {
    // A record that contains itself.
    return JSON.stringify(String(record));
  }
}

/** The text of a file with stored records as they are, readable or not, for someone who may be able to mend them. */
export function writeRawRecords(records: readonly { readonly key: string; readonly raw: unknown }[]): string {
  const entries = records.map(({ key, raw }) => `${JSON.stringify(key)}: ${writeOne(raw)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}
