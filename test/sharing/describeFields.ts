type Entries = Readonly<Record<string, unknown>>;
const isEntries = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

/** Which explanation belongs to a place: the longest that it ends with. `rules.id` speaks for `rules(amount).id` too. */
export function explanationOf(place: string, explanations: Readonly<Record<string, string>>): string | undefined {
  const steps = place.split('.');
  const ends = steps.map((_, at) => steps.slice(at).join('.'));
  return ends.flatMap((end) => [end, end.replaceAll(/\([^)]*\)/g, '')]).find((end) => Object.hasOwn(explanations, end));
}

/** A field of a JSON schema: where it stands, and what is said of it. */
export interface Field {
  readonly place: string;
  readonly description: string;
}

const kindOf = (schema: Entries): string => {
  const { properties } = schema;
  const kind = isEntries(properties) ? properties['kind'] : undefined;
  return isEntries(kind) && typeof kind['const'] === 'string' ? `(${kind['const']})` : '';
};

function walk(schema: unknown, place: string, see: (field: Entries, place: string) => Entries): unknown {
  if (Array.isArray(schema))
    return schema.map((each: unknown) => walk(each, isEntries(each) ? place + kindOf(each) : place, see));
  if (!isEntries(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties') return [key, walk(value, place, see)];
      const fields = Object.entries(isEntries(value) ? value : {}).map(([name, field]) => {
        const inside = place === '' ? name : `${place}.${name}`;
        return [name, see(walk(field, inside, see) as Entries, inside)];
      });
      return [key, Object.fromEntries(fields)];
    }),
  );
}

/** A JSON schema with each field explained. */
export const describeFields = (schema: unknown, explanations: Readonly<Record<string, string>>): unknown =>
  walk(schema, '', (field, place) => {
    const end = explanationOf(place, explanations);
    return end === undefined ? field : { ...field, description: explanations[end] };
  });

/** Every field of a JSON schema. */
export function fieldsOf(schema: unknown): readonly Field[] {
  const fields: Field[] = [];
  walk(schema, '', (field, place) => {
    fields.push({ place, description: typeof field['description'] === 'string' ? field['description'] : '' });
    return field;
  });
  return fields;
}
