import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import { findPathway } from '../catalogue/findFramework.ts';
import type { Qualification } from '../catalogue/schema.ts';
import { beginFrom } from '../plan/beginFrom.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { Plan, SettledFacts, UnitChoice } from '../plan/planSchema.ts';
import { createBitWriter, hashLetters, type BitWriter } from './bits.ts';
import { checksumLetters, linkSubjectsOf, planIdCode, qualificationCode, type LinkSubject } from './linkSubject.ts';
import { writeStarterParts } from './starterBits.ts';

/** First letter of every link in the present layout. */
export const linkFormat = 'B';
/** First letter of a link each of whose readers begins a plan of their own. */
export const starterFormat = 'C';
/** Days are counted from here. */
export const firstDay = Date.UTC(2016, 0, 1);
export const millisecondsPerDay = 86_400_000;

/** How one unit's state is written: the commoner, the shorter. */
export const stateCodes: readonly { readonly bits: string; readonly choice: UnitChoice | null }[] = [
  { bits: '0', choice: null },
  { bits: '10', choice: { state: 'picked' } },
  { bits: '110', choice: { state: 'ruledOut' } },
  { bits: '1110', choice: { state: 'achieved', verified: false } },
  { bits: '11110', choice: { state: 'achieved', verified: true } },
  { bits: '11111', choice: { state: 'picked', keep: true } },
];

function codeOf(choice: UnitChoice | undefined): string {
  if (!choice) return '0';
  if (choice.state === 'ruledOut') return '110';
  if (choice.state === 'achieved') return choice.verified ? '11110' : '1110';
  return choice.keep ? '11111' : '10';
}

const writeCode = (writer: BitWriter, code: string) => writer.write(Number.parseInt(code, 2), code.length);

function writeTexts(writer: BitWriter, texts: readonly string[]) {
  writer.count(texts.length);
  for (const text of texts) writer.text(text);
}

function writeSet(writer: BitWriter, chosen: readonly string[], listed: readonly string[]) {
  const wanted = new Set(chosen);
  for (const reference of listed) writer.flag(wanted.has(reference));
  writeTexts(
    writer,
    [...wanted].filter((reference) => !listed.includes(reference)),
  );
}

function writeOfferings(writer: BitWriter, { offerings }: Plan, { pathway }: LinkSubject) {
  for (const { id, offerings: rows } of pathway.qualifications) {
    const number = ownEntry(offerings, id);
    const row = rows.findIndex((candidate) => candidate.number === number);
    // 0: none chosen; then the rows; then a number that no row has.
    writer.count(number === undefined ? 0 : 1 + (row < 0 ? rows.length : row));
    if (number !== undefined && row < 0) writer.text(number);
  }
  const ids = new Set(pathway.qualifications.map(({ id }) => id));
  writeTexts(
    writer,
    Object.entries(offerings)
      .filter(([id]) => !ids.has(id))
      .flat(),
  );
}

function writeStartDate(writer: BitWriter, { startDate }: Plan) {
  const days = startDate === null ? null : (Date.parse(startDate) - firstDay) / millisecondsPerDay;
  writer.flag(days !== null);
  if (days === null) return;
  const near = days >= 0 && days < 2 ** 13;
  writer.flag(near);
  // Far days are counted from the year 0, which no ISO day comes before.
  writer.write(near ? days : days + (firstDay - Date.parse('0000-01-01')) / millisecondsPerDay, near ? 13 : 22);
}

function writeUnits(writer: BitWriter, { units }: Plan, { references }: LinkSubject) {
  for (const reference of references) writeCode(writer, codeOf(ownEntry(units, reference)));
  const others = Object.entries(units).filter(([reference]) => !references.includes(reference));
  writer.count(others.length);
  for (const [reference, choice] of others) {
    writer.text(reference);
    writeCode(writer, codeOf(choice));
  }
}

function writeSettled(writer: BitWriter, { settled }: Plan, { references }: LinkSubject) {
  const entries = Object.entries(settled).filter(([, { level, glh }]) => level || glh);
  writer.count(entries.length);
  for (const [reference, facts] of entries) {
    const at = references.indexOf(reference);
    writer.count(at + 1);
    if (at < 0) writer.text(reference);
    writeFigures(writer, facts);
  }
}

function writeFigures(writer: BitWriter, { level, glh }: SettledFacts) {
  writer.flag(level !== undefined);
  if (level) writer.write(level.value - 1, 3);
  writer.flag(glh !== undefined);
  if (glh) writer.write(glh.value, 10);
}

function writeAchieved(writer: BitWriter, { achievedQualifications }: Plan, qualifications: readonly Qualification[]) {
  writer.count(achievedQualifications.length);
  for (const { qualification, units } of achievedQualifications) {
    const known = qualifications.find(({ id }) => id === qualification);
    writer.flag(known !== undefined);
    writer.text(known ? qualificationCode(known) : qualification);
    writer.flag(units !== null);
    if (units) writeSet(writer, units, known?.units.map(({ reference }) => reference) ?? []);
  }
}

/**
 * A plan's choices as letters for the part of an address that no server sees: framework, pathway, awarding
 * organisation, start date, what was said of each unit, stars, settled figures, qualifications achieved. No name, no
 * notes, no training plan, and not where a settled figure is from. `framework` is the one the plan was made with;
 * null where the plan's pathway is not in it: such a plan travels as a file.
 */
export function writePlanLink(plan: Plan, framework: KnownFramework, catalogue: Catalogue): string | null {
  return writeLink(plan, framework, catalogue, null);
}

/**
 * A starter as letters, for a link from which everybody begins a plan of their own: what `beginFrom` takes along, the
 * reasons why units are not offered among it. Null as for `writePlanLink`.
 */
export function writeStarterLink(plan: Plan, framework: KnownFramework, catalogue: Catalogue): string | null {
  const starter = beginFrom(plan, { id: plan.id, kind: 'starter', now: plan.changed });
  return writeLink(starter, framework, catalogue, starter);
}

function writeLink(plan: Plan, framework: KnownFramework, catalogue: Catalogue, starter: Plan | null): string | null {
  const pathway = findPathway(framework, plan.pathway);
  const subject = pathway && linkSubjectsOf(framework).get(pathway);
  if (!subject) return null;
  const qualifications = catalogue.frameworks
    .flatMap(({ pathways }) => pathways)
    .flatMap((candidate) => candidate.qualifications);
  const writer = createBitWriter();
  writeOfferings(writer, plan, subject);
  writeStartDate(writer, plan);
  writeUnits(writer, plan, subject);
  writer.flag(plan.starred.length > 0);
  if (plan.starred.length > 0) writeSet(writer, plan.starred, subject.references);
  writeSettled(writer, plan, subject);
  writeAchieved(writer, plan, qualifications);
  if (starter) writeStarterParts(writer, starter);
  const { pathwayCode, listsCode, versionCode } = subject;
  const body = `${starter ? starterFormat : linkFormat}${pathwayCode}${listsCode}${versionCode}${planIdCode(plan.id)}${writer.letters()}`;
  return `${body}${hashLetters(body, checksumLetters)}`;
}
