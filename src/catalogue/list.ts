import * as v from 'valibot';

/** Entries that cannot be read, of one list: nobody puts more right at a time, and a hostile file holds a million. */
export const mostFaulty = 50;

/** A list that is read no further than so many entries past the first that cannot be. */
export function list<const Entry extends v.GenericSchema>(entry: Entry) {
  const schema = v.array(entry);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const entries: unknown = dataset.value;
    if (!Array.isArray(entries)) return schema['~run'](dataset, config);
    const read = schema['~run']({ value: entries }, { ...config, abortEarly: true });
    const first = read.issues?.[0].path?.[0].key;
    if (typeof first !== 'number') return read;
    return schema['~run']({ value: entries.slice(0, first + mostFaulty) }, config);
  };
  return { ...schema, '~run': run };
}
