/** Most hours that one field takes: far above any programme, far below what a plan can store. */
const most = 10_000;

/** Hours as people type them (`12`, `2.5`, `2,5`, `2:30`) in whole minutes; null for an empty text, undefined for anything else. */
export function readHours(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(text);
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]));
  return /^\d{1,5}([.,]\d{1,3})?$/.test(text) ? within(Math.round(Number(text.replace(',', '.')) * 60)) : undefined;
}

function within(minutes: number): number | undefined {
  return minutes <= most * 60 ? minutes : undefined;
}

/** Minutes as they stand in a field for hours, to be typed over: `2.5`, and `2:20` where decimals would not be exact. */
export function typedHours(minutes: number): string {
  if (minutes % 6 === 0) return String(minutes / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
