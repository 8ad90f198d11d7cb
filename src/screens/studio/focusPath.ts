/** Places from the one a fault names outwards: the fault may be about a field's part, or about what holds the field. */
function around(path: string): readonly string[] {
  const steps = path.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  return steps
    .map((_, at) =>
      steps
        .slice(0, steps.length - at)
        .join('.')
        .replaceAll('.[', '['),
    )
    .filter(Boolean);
}

/** Leads to the field at a place, once it is drawn. */
export function focusPath(path: string): void {
  requestAnimationFrame(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')];
    const field = around(path)
      .map((place) =>
        fields.find(({ dataset }) => dataset['path'] === place || dataset['path']?.startsWith(`${place}.`)),
      )
      .find((found) => found !== undefined);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  });
}
