import type { Fault, Unique } from '../fault.ts';
import type { Framework, Pathway, Qualification } from '../schema.ts';

/** One thing that has to be unique, with its place in the file. */
type Named = readonly [path: string, id: string];

function named<Entry>(path: string, entries: readonly Entry[], key: string, idOf: (entry: Entry) => string): Named[] {
  return entries.map((entry, index) => [`${path}[${index}]${key}`, idOf(entry)] as const);
}

const byId = ({ id }: { id: string }) => id;

function repeats(what: Unique, entries: readonly Named[]): Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [path, id] of entries) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else faults.push({ code: 'duplicate', what, id, first: earlier, path });
  }
  return faults;
}

function ofQualification(qualification: Qualification, at: string): Fault[] {
  return [
    ...repeats('group', named(`${at}.groups`, qualification.groups, '.id', byId)),
    ...repeats(
      'offering',
      named(`${at}.offerings`, qualification.offerings, '.number', ({ number }) => number),
    ),
  ];
}

function ofPathway(pathway: Pathway, at: string): Fault[] {
  const qualifications = pathway.qualifications.map((qualification, index) => ({
    qualification,
    place: `${at}.qualifications[${index}]`,
  }));
  const units = qualifications.map(({ qualification, place }) =>
    named(`${place}.units`, qualification.units, '.reference', ({ reference }) => reference),
  );
  const rules = qualifications.map(({ qualification, place }) =>
    named(`${place}.rules`, qualification.rules, '.id', byId),
  );
  const components = (job: 'offTheJob' | 'onTheJob') =>
    named(
      `${at}.hours.${job}.components`,
      pathway.hours?.[job].components ?? [],
      '.component',
      ({ component }) => component,
    );
  return [
    ...units.flatMap((list) => repeats('unit', list)),
    ...rules.flatMap((list) => repeats('rule', list)),
    ...repeats('rule', named(`${at}.rules`, pathway.rules, '.id', byId)),
    ...qualifications.flatMap(({ qualification, place }) => ofQualification(qualification, place)),
    ...repeats('proxy', named(`${at}.proxies`, pathway.proxies ?? [], '.id', byId)),
    ...repeats(
      'essentialSkill',
      named(`${at}.essentialSkills`, pathway.essentialSkills, '.skill', ({ skill }) => skill),
    ),
    ...repeats('hourComponent', components('offTheJob')),
    ...repeats('hourComponent', components('onTheJob')),
  ];
}

/**
 * Ids that must not repeat: documents, slips, pathways and qualifications in the framework; units, groups, offerings and
 * rules in a qualification, and a pathway's rules.
 */
export function duplicateFaults(framework: Framework): Fault[] {
  const qualifications = framework.pathways.flatMap((pathway, index) =>
    named(`pathways[${index}].qualifications`, pathway.qualifications, '.id', byId),
  );
  return [
    ...repeats('document', named('documents', framework.documents, '.id', byId)),
    ...repeats('slip', named('slips', framework.slips, '.id', byId)),
    ...repeats('pathway', named('pathways', framework.pathways, '.id', byId)),
    ...repeats('qualification', qualifications),
    ...framework.pathways.flatMap((pathway, index) => ofPathway(pathway, `pathways[${index}]`)),
  ];
}
