import type { Fault, Unique } from '../fault.ts';
import type { Framework } from '../schema.ts';

/** One thing that has to be unique, with its place in the file. */
type Named = readonly [path: string, id: string];

function named<Entry>(path: string, entries: readonly Entry[], key: string, idOf: (entry: Entry) => string): Named[] {
  return entries.map((entry, index) => [`${path}[${index}]${key}`, idOf(entry)] as const);
}

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

/**
 * Ids that must not repeat: documents, slips, pathways and qualifications in the framework; units and rules in a
 * pathway (a unit counts once, whichever qualification offers it); groups and offerings in a qualification.
 */
export function duplicateFaults(framework: Framework): Fault[] {
  const byId = ({ id }: { id: string }) => id;
  const pathways = framework.pathways.map((pathway, index) => ({ pathway, at: `pathways[${index}]` }));
  const qualifications = pathways.map(({ pathway, at }) =>
    pathway.qualifications.map((qualification, index) => ({ qualification, at: `${at}.qualifications[${index}]` })),
  );
  return [
    ...repeats('document', named('documents', framework.documents, '.id', byId)),
    ...repeats('slip', named('slips', framework.slips, '.id', byId)),
    ...repeats('pathway', named('pathways', framework.pathways, '.id', byId)),
    ...repeats(
      'qualification',
      qualifications.flat().map(({ qualification, at }) => [`${at}.id`, qualification.id] as const),
    ),
    ...pathways.flatMap(({ pathway, at }, index) => {
      const own = qualifications[index] ?? [];
      const hours = [
        ['offTheJob', pathway.hours.offTheJob],
        ['onTheJob', pathway.hours.onTheJob],
      ] as const;
      return [
        ...repeats(
          'unit',
          own.flatMap(({ qualification, at: place }) =>
            named(`${place}.units`, qualification.units, '.reference', ({ reference }) => reference),
          ),
        ),
        ...repeats('rule', [
          ...own.flatMap(({ qualification, at: place }) => named(`${place}.rules`, qualification.rules, '.id', byId)),
          ...named(`${at}.rules`, pathway.rules, '.id', byId),
        ]),
        ...own.flatMap(({ qualification, at: place }) => [
          ...repeats('group', named(`${place}.groups`, qualification.groups, '.id', byId)),
          ...repeats(
            'offering',
            named(`${place}.offerings`, qualification.offerings, '.number', ({ number }) => number),
          ),
        ]),
        ...repeats('proxy', named(`${at}.proxies`, pathway.proxies ?? [], '.id', byId)),
        ...repeats(
          'essentialSkill',
          named(`${at}.essentialSkills`, pathway.essentialSkills, '.skill', ({ skill }) => skill),
        ),
        ...hours.flatMap(([job, { components }]) =>
          repeats(
            'hourComponent',
            named(`${at}.hours.${job}.components`, components ?? [], '.component', ({ component }) => component),
          ),
        ),
      ];
    }),
  ];
}
