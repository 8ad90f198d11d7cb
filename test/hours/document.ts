/**
 * What the two documents say, read again and written down without any of the planner's code or data, as an oracle for it.
 * Hours, by part and kind, as printed under "On and off the job training" and in the tables of Contact Centre Operations.
 */
export interface PrintedPart {
  readonly part: 'communication' | 'applicationOfNumber' | 'qualification' | 'coaching' | 'all';
  readonly off: number;
  readonly on: number;
}

export const printedParts: Readonly<Record<string, readonly PrintedPart[]>> = {
  'customer-service-2': [
    { part: 'communication', off: 20, on: 40 },
    { part: 'applicationOfNumber', off: 20, on: 40 },
    { part: 'qualification', off: 66, on: 179 },
    { part: 'coaching', off: 24, on: 24 },
  ],
  'customer-service-3': [
    { part: 'communication', off: 20, on: 40 },
    { part: 'applicationOfNumber', off: 20, on: 40 },
    { part: 'qualification', off: 109, on: 180 },
    { part: 'coaching', off: 36, on: 36 },
  ],
  'contact-centre-2': [{ part: 'all', off: 131, on: 243 }],
  'contact-centre-3': [{ part: 'all', off: 149, on: 255 }],
};

/** "This evidence needs to be checked and signed by …" */
export const signedBy = { off: ['assessor', 'employer'], on: ['learner', 'assessor'] } as const;

/** "1. Essential Skills Wales (ESW)": the least that is accepted, at the foundation level and at the other. */
const letters = 'ABCDEFG';
const least: Readonly<Record<string, readonly [level2: string, level3: string]>> = {
  gcse: ['G', 'C'],
  oLevel: ['E', 'C'],
  aLevel: ['E', 'E'],
};
const leastLevel: Readonly<Record<string, readonly [level2: number, level3: number]>> = {
  scqfCoreSkills: [4, 5],
  sqaNational: [4, 5],
  functionalOrKeySkills: [1, 2],
};

/** Levels that are awarded, from the first to this one, by those who award them. */
const highest: Readonly<Record<string, number>> = { scqfCoreSkills: 6, sqaNational: 5, functionalOrKeySkills: 4 };

/** Whether the document takes a plain letter or level for enough; null where it does not say, and where there is no such level. */
export function isEnough(pathway: string, qualification: string, result: string): boolean | null {
  if (pathway.startsWith('contact')) return null;
  const third = pathway.endsWith('3');
  const level = leastLevel[qualification];
  if (level && Number(result) > (highest[qualification] ?? 0)) return null;
  if (level) return Number(result) >= (third ? level[1] : level[0]);
  const grade = least[qualification];
  if (!grade) return null;
  if (result === 'U') return false;
  if (result === 'A*') return qualification === 'oLevel' ? null : true;
  return letters.indexOf(result) <= letters.indexOf(third ? grade[1] : grade[0]);
}

/** Years apart, day by day: a certificate of 31 August 2022 can be used up to 31 August 2027. */
function yearsLater(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC((year ?? 0) + years, month ?? 1, 0)).getUTCDate();
  const later = new Date(Date.UTC((year ?? 0) + years, (month ?? 1) - 1, Math.min(date ?? 1, last)));
  return later.toISOString().slice(0, 10);
}

/**
 * "certificated within five years of applying"; on the job, and off the job without a certificate, "or have been
 * continuously employed … for three years". Contact Centre Operations says nothing about age.
 */
export function recentEnough(
  job: 'off' | 'on',
  kind: 'certificate' | 'experience',
  day: string,
  application: string,
  employedSince: string | null,
): boolean {
  if (application <= yearsLater(day, 5)) return true;
  const employed = employedSince !== null && yearsLater(employedSince, 3) <= application;
  return employed && (job === 'on' || kind === 'experience');
}
