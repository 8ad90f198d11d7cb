/** What a record calls itself, where it can be read that far. */
export function rawPlanName(raw: unknown): string | null {
  const name = typeof raw === 'object' && raw !== null && 'name' in raw ? raw.name : null;
  return typeof name === 'string' && name.trim() !== '' ? name.slice(0, 200) : null;
}
