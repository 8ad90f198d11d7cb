import { isNotFilledIn, type Fault } from '../../catalogue/fault.ts';
import type { Words } from '../../i18n/words.ts';
import type { FrameworkDraft } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';

/** Which pathway, and which of its qualifications, is being worked on. */
export interface Place {
  readonly pathway: number;
  readonly qualification: number;
}

export type Part = 'about' | 'units' | 'groups' | 'rules';

/** A fault as its author reads it. */
export interface ShownFault {
  readonly path: Path;
  /** Which part of the studio has the field. */
  readonly part: Part;
  readonly place: Place;
  /** Which unit, group or rule it is about, if any, by its place. */
  readonly entry: number | null;
  /** `Unit A/506/2130, Credits` */
  readonly where: string;
  readonly what: string;
  /** It is only not filled in yet. */
  readonly isEmpty: boolean;
}

const pattern =
  /^pathways\[(?<pathway>\d+)\](?:\.qualifications\[(?<qualification>\d+)\](?:\.(?<list>units|groups|rules|offerings)(?:\[(?<entry>\d+)\])?)?)?/;

const parts: Readonly<Record<string, Part>> = { units: 'units', groups: 'groups', rules: 'rules' };

interface Found {
  readonly part: Part;
  readonly place: Place;
  readonly list: string | undefined;
  readonly entry: number | null;
  readonly inPathway: boolean;
  readonly inQualification: boolean;
}

function find(path: Path): Found {
  const { pathway, qualification, list, entry } = pattern.exec(path)?.groups ?? {};
  return {
    part: (list && parts[list]) || 'about',
    place: { pathway: Number(pathway ?? 0), qualification: Number(qualification ?? 0) },
    list,
    entry: entry === undefined ? null : Number(entry),
    inPathway: pathway !== undefined,
    inQualification: qualification !== undefined,
  };
}

/** What a fault is about, by the name its author gave it. */
function whereOf(path: Path, found: Found, draft: FrameworkDraft, words: Words): string {
  const { where: text, fields } = words.studio;
  const pathway = draft.pathways[found.place.pathway];
  const qualification = pathway?.qualifications[found.place.qualification];
  const key = path.split('.').findLast((step) => /^[a-zA-Z]+$/.test(step) && step in fields);
  const field = key === undefined ? null : (fields as Readonly<Record<string, string>>)[key];
  const about = () => {
    const number = (found.entry ?? 0) + 1;
    if (found.entry === null)
      return found.inQualification
        ? qualification?.title || text.qualification(found.place.qualification + 1)
        : found.inPathway
          ? pathway?.name.en || text.pathway(found.place.pathway + 1)
          : null;
    switch (found.list) {
      case 'units':
        return text.unit(qualification?.units[found.entry]?.reference || String(number));
      case 'groups':
        return words.common.group(qualification?.groups[found.entry]?.id || String(number));
      case 'rules':
        return text.rule(number);
      default:
        return text.offering(number);
    }
  };
  return [about(), field].filter(Boolean).join(', ') || text.framework;
}

/** Faults beside the fields they are about, in plain words. */
export function shownFaults(faults: readonly Fault[], draft: FrameworkDraft, words: Words): readonly ShownFault[] {
  return faults.map((fault) => {
    const found = find(fault.path);
    return {
      path: fault.path,
      part: found.part,
      place: found.place,
      entry: found.entry,
      where: whereOf(fault.path, found, draft, words),
      what: words.studio.sayFault(fault),
      isEmpty: isNotFilledIn(fault),
    };
  });
}
