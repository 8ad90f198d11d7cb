interface WithSlips {
  readonly slips?: readonly string[] | undefined;
}

/** `id`s of slips that several rows of a table share: they are said once, under it. */
export function sharedSlips(rows: readonly WithSlips[]): readonly string[] {
  const all = rows.flatMap(({ slips }) => slips ?? []);
  return [...new Set(all)].filter((slip) => all.indexOf(slip) !== all.lastIndexOf(slip));
}

/** The others, that belong beside their own row. */
export function ownSlips({ slips }: WithSlips, shared: readonly string[]): readonly string[] {
  return slips?.filter((slip) => !shared.includes(slip)) ?? [];
}
