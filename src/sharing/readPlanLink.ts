import type { Catalogue } from '../catalogue/catalogue.ts';
import { frameworkName } from '../catalogue/findVersion.ts';
import type { AchievedQualification, Plan, UnitChoice } from '../plan/planSchema.ts';
import { createBitReader, hashLetters, type BitReader } from './bits.ts';
import {
  checksumLetters,
  idCodeLetters,
  linkSubjects,
  listsLetters,
  pathwayLetters,
  qualificationCode,
  versionLetters,
  type LinkSubject,
} from './linkSubject.ts';
import { readStarterParts, withReasons, type StarterParts } from './starterBits.ts';
import { firstDay, linkFormat, millisecondsPerDay, starterFormat, stateCodes } from './writePlanLink.ts';

/** Letters a link may have. The largest plan of a framework with 2,000 units needs fewer. */
const longestLink = 20_000;

/** What a link carries. Settled figures come without the words that say where they are from. */
export interface LinkedChoices extends Pick<
  Plan,
  'framework' | 'pathway' | 'offerings' | 'startDate' | 'units' | 'starred' | 'achievedQualifications'
> {
  /** Letters by which the plan is known again; see `planIdCode`. */
  readonly idCode: string;
  /** False: made with a version of the framework that is not here, but with the same units and rows. */
  readonly sameVersion: boolean;
  readonly settled: Readonly<Record<string, { readonly level?: number; readonly glh?: number }>>;
  /** Of a starter: what it has beside; null for the link of a plan. */
  readonly starter: StarterParts | null;
}

export type LinkFault =
  /** No link of ours. */
  | { readonly code: 'notALink' }
  /** Letters are missing or were changed on the way. */
  | { readonly code: 'damaged' }
  /** Made by a later version of the planner. */
  | { readonly code: 'newerLink' }
  /** About a framework that is not on this device. */
  | { readonly code: 'unknownFramework' }
  /** The framework is here with other units or rows only. */
  | { readonly code: 'otherVersion'; readonly framework: string; readonly pathway: string }
  /** Names an achieved qualification that is not on this device, or not with the same units. */
  | { readonly code: 'unknownQualification' };

export type ReadPlanLink =
  | { readonly ok: true; readonly choices: LinkedChoices }
  | { readonly ok: false; readonly fault: LinkFault };

const readTexts = (reader: BitReader): string[] => repeat(reader, () => reader.text());

/** As many as the link says, and never more than it has letters for. */
function repeat<T>(reader: BitReader, readOne: () => T): T[] {
  const entries: T[] = [];
  for (let left = reader.count(); left > 0 && !reader.overrun(); left -= 1) entries.push(readOne());
  return entries;
}

function readSet(reader: BitReader, listed: readonly string[]): string[] {
  const chosen = listed.filter(() => reader.flag());
  return [...chosen, ...readTexts(reader)];
}

function readOfferings(reader: BitReader, { pathway }: LinkSubject): Record<string, string> {
  const chosen: [string, string][] = [];
  for (const { id, offerings } of pathway.qualifications) {
    const row = reader.count();
    if (row > 0) chosen.push([id, offerings[row - 1]?.number ?? reader.text()]);
  }
  const others = readTexts(reader);
  for (let at = 0; at + 1 < others.length; at += 2) chosen.push([others[at] ?? '', others[at + 1] ?? '']);
  return Object.fromEntries(chosen);
}

function readStartDate(reader: BitReader): string | null {
  if (!reader.flag()) return null;
  const near = reader.flag();
  const from = near ? firstDay : Date.parse('0000-01-01');
  const date = new Date(from + reader.read(near ? 13 : 22) * millisecondsPerDay);
  return date.toISOString().slice(0, 10);
}

function readChoice(reader: BitReader): UnitChoice | null {
  let bits = '';
  for (;;) {
    bits += reader.flag() ? '1' : '0';
    const code = stateCodes.find((candidate) => candidate.bits === bits);
    if (code) return code.choice;
  }
}

function readUnits(reader: BitReader, { references }: LinkSubject): Record<string, UnitChoice> {
  const listed = references.map((reference) => [reference, readChoice(reader)] as const);
  const others = repeat(reader, () => [reader.text(), readChoice(reader)] as const);
  const chosen: [string, UnitChoice][] = [];
  for (const [reference, choice] of [...listed, ...others]) if (choice) chosen.push([reference, choice]);
  return Object.fromEntries(chosen);
}

function readSettled(reader: BitReader, { references }: LinkSubject): LinkedChoices['settled'] {
  return Object.fromEntries(
    repeat(reader, () => {
      const at = reader.count();
      const reference = at === 0 ? reader.text() : (references[at - 1] ?? '');
      const level = reader.flag() ? { level: reader.read(3) + 1 } : {};
      const glh = reader.flag() ? { glh: reader.read(10) } : {};
      return [reference, { ...level, ...glh }];
    }),
  );
}

/** Null where a qualification is named that is not in the catalogue. */
function readAchieved(reader: BitReader, catalogue: Catalogue): AchievedQualification[] | null {
  const qualifications = new Map(
    catalogue.frameworks
      .flatMap(({ pathways }) => pathways)
      .flatMap((pathway) => pathway.qualifications)
      .map((qualification) => [qualificationCode(qualification), qualification]),
  );
  let unknown = false;
  const achieved = repeat(reader, () => {
    const coded = reader.flag();
    const text = reader.text();
    const known = coded ? qualifications.get(text) : undefined;
    unknown ||= coded && !known;
    const listed = known?.units.map(({ reference }) => reference) ?? [];
    const units = reader.flag() ? readSet(reader, listed) : null;
    return { qualification: known?.id ?? text, units };
  });
  return unknown ? null : achieved;
}

function readBody(
  letters: string,
  { idCode, version, isStarter }: Head,
  subject: LinkSubject,
  catalogue: Catalogue,
): ReadPlanLink {
  const reader = createBitReader(letters);
  const offerings = readOfferings(reader, subject);
  const startDate = readStartDate(reader);
  const units = readUnits(reader, subject);
  const starred = reader.flag() ? readSet(reader, subject.references) : [];
  const settled = readSettled(reader, subject);
  const achievedQualifications = readAchieved(reader, catalogue);
  if (!achievedQualifications) return fault({ code: 'unknownQualification' });
  const starter = isStarter ? readStarterParts(reader) : null;
  if (reader.overrun()) return fault({ code: 'damaged' });
  const { framework, pathway } = subject;
  return {
    ok: true,
    choices: {
      idCode,
      sameVersion: version === subject.versionCode,
      framework: frameworkName(framework),
      pathway: pathway.id,
      offerings,
      startDate,
      units: starter ? withReasons(units, starter) : units,
      starred,
      settled,
      achievedQualifications,
      starter,
    },
  };
}

interface Head {
  readonly pathway: string;
  readonly lists: string;
  readonly version: string;
  readonly idCode: string;
  readonly isStarter: boolean;
}

const fault = (of: LinkFault): ReadPlanLink => ({ ok: false, fault: of });

/** The pathway with the lists the link was made with: of its own version if that is here, else of any. */
function findSubject({ pathway, lists, version }: Head, catalogue: Catalogue): LinkSubject | LinkFault {
  const candidates = linkSubjects(catalogue).filter(({ pathwayCode }) => pathwayCode === pathway);
  const fitting = candidates.filter(({ listsCode }) => listsCode === lists);
  const subject = fitting.find(({ versionCode }) => versionCode === version) ?? fitting[0];
  const [other] = candidates;
  if (subject) return subject;
  if (!other) return { code: 'unknownFramework' };
  return { code: 'otherVersion', framework: other.framework.id, pathway: other.pathway.id };
}

const shape = new RegExp(
  `^(?:${linkFormat}|${starterFormat})(?<pathway>.{${pathwayLetters}})(?<lists>.{${listsLetters}})(?<version>.{${versionLetters}})` +
    `(?<idCode>.{${idCodeLetters}})(?<choices>.*)(?<checksum>.{${checksumLetters}})$`,
);

/**
 * Reads the letters of a link that `writePlanLink` or `writeStarterLink` wrote. Any text may be given; never throws. `catalogue` holds all
 * frameworks on this device, newest version first. Unknown units come along by reference.
 */
export function readPlanLink(letters: string, catalogue: Catalogue): ReadPlanLink {
  if (!/^[A-Za-z0-9_-]+$/.test(letters) || letters.length > longestLink) return fault({ code: 'notALink' });
  // Later layouts take the letters after ours.
  if (/^[D-Z]/.test(letters)) return fault({ code: 'newerLink' });
  const isStarter = letters.startsWith(starterFormat);
  if (!isStarter && !letters.startsWith(linkFormat)) return fault({ code: 'notALink' });
  const parts = shape.exec(letters)?.groups;
  if (!parts || hashLetters(letters.slice(0, -checksumLetters), checksumLetters) !== parts['checksum'])
    return fault({ code: 'damaged' });
  const { pathway = '', lists = '', version = '', idCode = '', choices = '' } = parts;
  const head = { pathway, lists, version, idCode, isStarter };
  const subject = findSubject(head, catalogue);
  return 'code' in subject ? fault(subject) : readBody(choices, head, subject, catalogue);
}
