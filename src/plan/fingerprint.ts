/** Crockford's 32 digits: no I, L, O or U, so that nobody reads one for another. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Data as text that is the same whatever the order of keys, and of lists, which count as sets. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}

/**
 * Eight letters and digits (40 bits) that stand for some data: the same data always gives the same ones. It tells one
 * state of a plan from the next on paper; it is no seal against forgery.
 */
export function fingerprint(data: unknown): string {
  const text = canonical(data);
  // Two lanes of cyrb53, a public-domain hash.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const four = (lane: number) =>
    Array.from({ length: 4 }, (_, index) => digits[(lane >>> (index * 5 + 6)) & 31]).join('');
  return four(high) + four(low);
}
