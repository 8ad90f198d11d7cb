/** Most hours that one field takes: far above any programme, far below what a plan can store. */
const most = 10_000;

/** Digits, thousands told apart by commas or spaces (`1,200`), then at most three decimals after a point (`2.5`). */
const figure = String.raw`\d{1,5}(?:\.\d{1,3})?|[1-9]\d{0,2}(?:[, ]\d{3})(?:\.\d{1,3})?`;
/** A comma stands for a decimal point only where it cannot stand for thousands: `2,5` and `2,25`. */
const comma = String.raw`\d{1,5},\d{1,2}`;

/** `2.30` is two hours and a half to one reader and 2 h 18 to another. Quarters of an hour are decimals to everybody. */
const hoursOrMinutes = /[.,](?!00|25|50|75)[0-5]\d$/;

const clock = /^(\d{1,5}):([0-5]\d)$/;
const hoursAlone = new RegExp(`^(${figure}|${comma})$`);
const hoursInWords = new RegExp(`^(${figure}|${comma}) ?(?:h|hrs?|hours?|awr|oriau)\\.?$`);
const minutesInWords = /^(\d{1,6}) ?(?:m|mins?|minutes?|munud|munudau)\.?$/;
/** `2 h 30`, `2 hours and 30 minutes`, `2 awr 30 munud`. */
const hoursAndMinutes =
  /^(\d{1,5}) ?(?:h|hrs?|hours?|awr|oriau)\.?,? ?(?:(?:and|a) )?([0-5]?\d) ?(?:m|mins?|minutes?|munud|munudau)?\.?$/;

const numberOf = (typed: string): number =>
  Number(new RegExp(`^(?:${comma})$`).test(typed) ? typed.replace(',', '.') : typed.replace(/[, ]/, ''));

/**
 * Hours as people type them in whole minutes: `12`, `2.5`, `2,5`, `2:30`, `2 h 30`, `2 hours 30 minutes`, `2 awr 30`,
 * `1,200`. Null for an empty text, undefined for anything that could be read in two ways or not at all.
 */
export function readHours(typed: string): number | null | undefined {
  const text = typed.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (text === '') return null;
  const parts = clock.exec(text) ?? hoursAndMinutes.exec(text);
  if (parts) return within(Number(parts[1]) * 60 + Number(parts[2]));
  const minutes = minutesInWords.exec(text)?.[1];
  if (minutes !== undefined) return within(Number(minutes));
  const hours = (hoursAlone.exec(text) ?? hoursInWords.exec(text))?.[1];
  return hours === undefined || hoursOrMinutes.test(hours) ? undefined : within(Math.round(numberOf(hours) * 60));
}

function within(minutes: number): number | undefined {
  return minutes <= most * 60 ? minutes : undefined;
}

/** Minutes as they stand in a field for hours, to be typed over: `2.5`, and `2:20` where decimals would not be exact. */
export function typedHours(minutes: number): string {
  if (minutes % 6 === 0) return String(minutes / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
