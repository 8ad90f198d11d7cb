import { readFileSync } from 'node:fs';

/**
 * A reading of the published documents apart from the one in the catalogue: by pattern, from their tables and lists of
 * figures as text. Works on the extracts kept here and on the full texts alike.
 */
const read = (name: string) => readFileSync(new URL(`../examples/sources/${name}.txt`, import.meta.url), 'utf8');

export const customerServiceText = read('customerService');
export const contactCentreText = read('contactCentre');

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the pattern captured, first place in the text. */
export function captured(text: string, pattern: RegExp): readonly string[] {
  const match = pattern.exec(text);
  if (!match) throw new Error(`${pattern} is not in the text`);
  return match.slice(1);
}

const figure = (text: string, pattern: RegExp) => Number(captured(text, pattern)[0]);

export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`${from} … ${to} is not in the text`);
  return text.slice(start, end);
}

/** The part of the Customer Service text that is about the pathway of that level. */
export const pathwayText = (level: 2 | 3) =>
  level === 2
    ? between(customerServiceText, 'Level 2, Pathway 1: Customer Service', 'Level 3, Pathway 1: Customer Service')
    : between(customerServiceText, 'Level 3, Pathway 1: Customer Service', 'Summary of on- and off-the-job training');

export function printedOfferings(text: string) {
  return [...text.matchAll(/^(B1[a-z])\t(.+)$/gm)].map(([, row, rest]) => {
    const [number, awardingOrganisation, creditValue, glh, points] = (rest ?? '').split('\t');
    return { row, number, awardingOrganisation, creditValue: Number(creditValue), glh, points };
  });
}

const LINE =
  /^(?:Mandatory|Optional) Group (?<group>[MABC])\s*$|^(?<kind>Competence|Knowledge) units\s*$|^(?:- )?(?<title>\S.*?) (?<reference>[A-Z]\/\d{3}\/\d{4}) ?Unit Credit\s+Value ?(?<credits>\d+)/gim;

export function printedUnits(text: string) {
  let group = '';
  let kind: string | null = null;
  const units = [];
  for (const { groups: found } of text.matchAll(LINE)) {
    if (found?.['group'] !== undefined) {
      group = found['group'];
      kind = null;
    } else if (found?.['kind'] !== undefined) kind = found['kind'].toLowerCase();
    else {
      const { title, reference, credits } = found ?? {};
      units.push({ reference, title, creditValue: Number(credits), kind, group });
    }
  }
  return units;
}

export function printedHours(job: 'off' | 'on', level: 2 | 3) {
  const programme = level === 2 ? 'Foundation Apprenticeship' : 'Apprenticeship';
  const start = `The total ${job}-the-job training for the Customer Service ${programme} is`;
  const text = collapse(customerServiceText.slice(customerServiceText.indexOf(start)));
  return {
    total: figure(text, /is \*\*(\d+) hours\*\*/),
    essentialSkills: figure(text, /(\d+) hours for Essential Skills/),
    perSkill: figure(text, /\((\d+) hours per Skill\)/),
    qualification: figure(text, /(\d+) hours \(minimum\)/),
    coaching: figure(text, /(\d+) hours of o(?:ff|n)-the-job coaching/),
  };
}

const PROXIES = [
  ['gcse', /GCSE or iGCSE qualification in (?<subject>.+) to at least grade (?<least>\w)/],
  ['oLevel', /O Level [Qq]ualification in (?<subject>.+) to at least grade (?<least>\w)/],
  ['aLevel', /A\/AS Level qualification in (?<subject>.+) to at least grade (?<least>\w)/],
  ['scqfCoreSkills', /SCQF Level (?<least>\d) (?<first>\w+) Core Skills? (?<second>\(.+?\))/],
  ['sqaNational', /SQA National (?<least>\d) (?<subject>\w+)/],
  ['functionalOrKeySkills', /Skills (?<first>\w+) qualifications (?<second>in \w+) .*at Level (?<least>\d)/],
] as const;

/** Proxies of one pathway as [skill, qualification, subject, least grade or level], in document order. */
export function printedProxies(level: 2 | 3) {
  const text =
    level === 2
      ? between(customerServiceText, 'Foundation apprenticeships (Level 2):', 'Apprenticeships (Level 3):')
      : between(customerServiceText, 'Apprenticeships (Level 3):', 'Initial Assessment');
  const [communication = '', number = ''] = text.split('For Application of Number:');
  return (
    [
      ['communication', communication],
      ['applicationOfNumber', number],
    ] as const
  ).flatMap(([skill, part]) =>
    PROXIES.map(([qualification, pattern]) => {
      const found = pattern.exec(part)?.groups ?? {};
      const subject = found['subject'] ?? `${found['first']} ${found['second']}`;
      return [skill, qualification, subject.toLowerCase(), found['least']];
    }),
  );
}

/** The competence and the knowledge qualification of each Contact Centre Operations pathway, in document order. */
export function printedContactCentreRows() {
  const row = /^(Level (\d) .+)$\s+(?:^Awarding Body.+$\s+)?^(City .+?) (C00\S+) (600\S+) (\d+) (\d+) (\w+) (.+)$/gm;
  return [...contactCentreText.matchAll(row)].map(
    ([, title, level, awardingOrganisation, otherNumber, number, credits, tqt, kind, languages]) => ({
      title,
      level: Number(level),
      awardingOrganisation,
      otherNumber,
      number,
      credits: Number(credits),
      ofRow: Number(credits),
      tqt: Number(tqt),
      kind: kind?.toLowerCase(),
      languages: languages?.trim(),
    }),
  );
}

export function printedContactCentreFigures(level: 2 | 3) {
  const text = contactCentreText.slice(contactCentreText.indexOf(`Level ${level}: Contact Centre Operations Qual`));
  const [onTheJob, offTheJob] = captured(text, /^Level \d: Contact Centre Operations (\d+) (\d+)\s*$/m).map(Number);
  return {
    onTheJob,
    offTheJob,
    total: figure(text, /Contact Centre Operations - (\d+) hours/),
    credits: figure(text, /Total minimum credit value for this pathway: (\d+) credits/),
    competence: figure(text, /(\d+) credits for competence/),
    knowledge: figure(text, /(\d+) credits for knowledge/),
    essentialSkills: figure(text, /(\d+) credits for Essential Skills/),
    skillLevels: [figure(text, /^Communication (\d) /m), figure(text, /^Application of number (\d) /m)],
    skillCredits: [figure(text, /^Communication \d (\d)/m), figure(text, /^Application of number \d (\d)/m)],
    skillGlh: [...text.slice(0, text.indexOf('Skills Wales Application of Number')).matchAll(/\/(\d+) GLH Level/g)]
      .slice(0, 2)
      .map(([, glh]) => Number(glh)),
  };
}
