import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework, findPathway, findQualification } from '../../src/catalogue/findFramework.ts';
import type { Pathway, Qualification } from '../../src/catalogue/schema.ts';
import {
  between,
  captured,
  contactCentreText,
  customerServiceText,
  pathwayText,
  printedContactCentreFigures,
  printedContactCentreRows,
  printedHours,
  printedOfferings,
  printedProxies,
  printedUnits,
} from './publishedTexts.ts';

function framework(id: string) {
  const found = findFramework(builtInCatalogue, id);
  if (!found) throw new Error(id);
  return found;
}

function pathway(frameworkId: string, id: string): Pathway {
  const found = findPathway(framework(frameworkId), id);
  if (!found) throw new Error(id);
  return found;
}

function diploma(level: 2 | 3): Qualification {
  const found = findQualification(builtInCatalogue, `customer-service-diploma-${level}`);
  if (!found) throw new Error(String(level));
  return found.qualification;
}

const credits = (qualification: Qualification, ruleId: string) => {
  const rule = qualification.rules.find(({ id }) => id === ruleId);
  return rule && 'credits' in rule ? rule.credits : null;
};

describe.each([
  [2, 39, 19],
  [3, 45, 16],
] as const)('Customer Service, Level %i', (level, unitCount, offeringCount) => {
  const text = pathwayText(level);
  const plannable = pathway('customer-service', `customer-service-${level}`);

  test('every unit has the reference, title, credits, kind and group that the document prints', () => {
    const units = diploma(level).units.map(({ reference, title, creditValue, kind, group }) => ({
      reference,
      title,
      creditValue,
      kind,
      group,
    }));
    expect(units).toHaveLength(unitCount);
    expect(units).toEqual(printedUnits(text));
  });

  test('every awarding organisation has the number, credits, guided hours and points that the document prints', () => {
    const rows = diploma(level).offerings.map(({ row, number, awardingOrganisation, creditValue, glh, points }) => ({
      row,
      number,
      awardingOrganisation,
      creditValue,
      glh: glh?.asPrinted,
      points,
    }));
    expect(rows).toHaveLength(offeringCount);
    expect(rows).toEqual(printedOfferings(text));
  });

  test('the two ends of every range of guided hours are those printed', () => {
    for (const { glh } of diploma(level).offerings) {
      const [min, max = min] = (glh?.asPrinted ?? '').split('-').map(Number);
      expect(glh).toMatchObject({ min, max });
    }
  });

  test('the training hours and each of their parts are those printed', () => {
    for (const job of ['off', 'on'] as const) {
      const { total, components } = (plannable.hours ?? expect.fail())[`${job}TheJob`];
      const hours = Object.fromEntries((components ?? []).map((part) => [part.component, part.hours]));
      const perSkill = components?.find(({ component }) => component === 'essentialSkills')?.perSkill;
      expect({ total, perSkill, ...hours }).toEqual(printedHours(job, level));
    }
    const sum = new RegExp(`Level ${level} Customer Service (\\d+) hours`);
    expect(plannable.hours?.total).toBe(Number(captured(customerServiceText, sum)[0]));
    const duration = captured(customerServiceText, /minimum of (\d+) months/)[0];
    expect(plannable.minimumMonths?.months).toBe(Number(duration));
  });

  test('the guided hours of an Essential Skill are its hours off and on the job', () => {
    const glh = printedHours('off', level).perSkill + printedHours('on', level).perSkill;
    expect(plannable.essentialSkills.map((skill) => skill.glh)).toEqual([glh, glh]);
  });

  test('the credits of the pathway, the diploma and the Essential Skills are those printed', () => {
    const rule = plannable.rules.find(({ kind }) => kind === 'pathwayCredits');
    expect(rule).toMatchObject({ credits: Number(captured(text, /Minimum of (\d+) credits/)[0]) });
    expect(diploma(level).credits).toBe(Number(captured(text, /Combined qualification (\d+) credits/)[0]));
    const skills = Number(captured(text, /Application of Numbers (\d+) credits/)[0]);
    expect(plannable.essentialSkills.reduce((sum, skill) => sum + skill.credits, 0)).toBe(skills);
  });

  test('Essential Skills ask for the levels printed', () => {
    const levels = [/Communication\s+Min\.Level (\d)/, /Application of Number\s+Min\.Level (\d)/];
    expect(plannable.essentialSkills.map((skill) => skill.level)).toEqual(
      levels.map((pattern) => Number(captured(text, pattern)[0])),
    );
    expect(plannable.essentialSkills.map(({ skill }) => skill)).toEqual(['communication', 'applicationOfNumber']);
  });

  test('all twelve proxies have the subject and the least grade or level printed', () => {
    const proxies = (plannable.proxies ?? []).map(({ skill, qualification, subject, minimum }) => [
      skill,
      qualification,
      subject.en.toLowerCase(),
      String(minimum.atLeast),
    ]);
    expect(proxies).toHaveLength(12);
    expect(proxies).toEqual(printedProxies(level));
  });

  test('all credits of Group M, the total and the least credits of Group A are those printed', () => {
    const [total, all, leastOfA] = captured(
      text,
      /total of (\d+) credits[^.]*All (\d+) credits[^.]*Group M\. A minimum of (\d+) credits[^.]*Group A\./,
    ).map(Number);
    expect(credits(diploma(level), 'total-minimum')).toBe(total);
    expect(credits(diploma(level), 'group-m-all')).toBe(all);
    expect(diploma(level).groups.find(({ id }) => id === 'M')?.statedCredits).toBe(all);
    expect(credits(diploma(level), 'group-a-minimum')).toBe(leastOfA);
  });
});

test('Level 2: Group B has the minimum and Group C the maximum printed', () => {
  const [leastOfB, mostOfC] = captured(
    pathwayText(2),
    /minimum of (\d+) credits[^.]*Group B\. No more than (\d+) credits[^.]*Group C/,
  ).map(Number);
  expect(credits(diploma(2), 'group-b-minimum')).toBe(leastOfB);
  expect(credits(diploma(2), 'group-c-maximum')).toBe(mostOfC);
});

test('Level 3: Group B has the maximum printed', () => {
  const most = captured(pathwayText(3), /maximum of (\d+) credits[^.]*Group B/)[0];
  expect(credits(diploma(3), 'group-b-maximum')).toBe(Number(most));
});

test('Level 3: the 40 credits at Level 3 or above name the sector body, not the framework', () => {
  const rule = diploma(3).rules.find(({ id }) => id === 'level-3-minimum');
  expect(rule).toMatchObject({ kind: 'levelCreditsMinimum', level: 3, credits: 40 });
  const document = framework('customer-service').documents.find(({ id }) => id === rule?.source.document);
  expect(document).toMatchObject({ publisher: 'Skills CFA', kind: 'elsewhere' });
});

test('the diplomas have the titles printed', () => {
  const printed = new Set(customerServiceText.match(/Level \d Diploma in Customer Service(?= - )/g));
  expect([diploma(2).title, diploma(3).title]).toEqual([...printed]);
});

test('the rules of every pathway hold from the day the notification names', () => {
  expect(captured(customerServiceText, /STARTS FROM (.+)/)[0]?.trim()).toBe('14 OCTOBER 2016');
  const starts = builtInCatalogue.frameworks.map(({ pathways }) =>
    pathways.map(({ rules }) => rules.flatMap((rule) => (rule.kind === 'startDate' ? [rule.from, rule.revised] : []))),
  );
  expect(starts).toEqual([
    [
      ['2016-10-14', undefined],
      ['2016-10-14', undefined],
    ],
    [
      ['2016-10-14', '2021-11-12'],
      ['2016-10-14', '2021-11-12'],
    ],
  ]);
  expect(contactCentreText).toContain('12 November 2021');
});

test('21 units stand in both diplomas', () => {
  const second = new Set(diploma(2).units.map(({ reference }) => reference));
  expect(diploma(3).units.filter(({ reference }) => second.has(reference))).toHaveLength(21);
});

test('the framework has the id, issue and dates printed', () => {
  const { frameworkId, issue, issued, reviewBy } = framework('customer-service');
  expect(frameworkId).toBe(captured(customerServiceText, /Framework ID: (\w+)/)[0]);
  expect(issue).toBe(Number(captured(customerServiceText, /Issue number: (\d+)/)[0]));
  expect(captured(customerServiceText, /Issue date: (.+)/)[0]).toBe('17 August 2018');
  expect(issued).toBe('2018-08-17');
  expect(reviewBy?.split('-').toReversed().join('/')).toBe(captured(customerServiceText, /reviewed by: ([\d/]+)/)[0]);
});

test('the removed qualifications are the five printed, and none of them is offered', () => {
  const text = between(customerServiceText, 'Qualifications removed', 'C00/1231/8');
  const printed = [...text.matchAll(/(Level \d Diploma in Customer Service) - (601\S+) - (.+?)(?= Level \d Dip|$)/gm)];
  const { removed, pathways } = framework('customer-service');
  expect(removed.map(({ number, title, awardingOrganisation }) => [title, number, awardingOrganisation])).toEqual(
    printed.map((match) => match.slice(1)),
  );
  expect(removed).toHaveLength(5);
  const offered = pathways.flatMap(({ qualifications }) => qualifications.flatMap(({ offerings }) => offerings));
  expect(offered.filter(({ number }) => removed.some((gone) => gone.number === number))).toEqual([]);
});

test('Contact Centre Operations: every qualification has the numbers, credits, total time and languages printed', () => {
  const rows = framework('contact-centre').pathways.flatMap(({ qualifications }) =>
    qualifications.flatMap(({ title, level, credits: whole, tqt, kind, offerings }) =>
      offerings.map(({ number, otherNumber, awardingOrganisation, creditValue, languages }) => ({
        title,
        level,
        awardingOrganisation,
        otherNumber,
        number,
        credits: whole,
        ofRow: creditValue,
        tqt,
        kind,
        languages,
      })),
    ),
  );
  expect(rows).toHaveLength(4);
  expect(rows).toEqual(printedContactCentreRows());
});

test.each([2, 3] as const)(
  'Contact Centre Operations, Level %i: credits, hours and Essential Skills are those printed',
  (level) => {
    const { hours, qualifications, essentialSkills, rules } = pathway('contact-centre', `contact-centre-${level}`);
    const pathwayRule = rules.find(({ kind }) => kind === 'pathwayCredits');
    expect({
      onTheJob: hours?.onTheJob.total,
      offTheJob: hours?.offTheJob.total,
      total: hours?.total,
      credits: pathwayRule?.kind === 'pathwayCredits' ? pathwayRule.credits : null,
      competence: qualifications.find(({ kind }) => kind === 'competence')?.credits,
      knowledge: qualifications.find(({ kind }) => kind === 'knowledge')?.credits,
      essentialSkills: essentialSkills.reduce((sum, skill) => sum + skill.credits, 0),
      skillLevels: essentialSkills.map((skill) => skill.level),
      skillCredits: essentialSkills.map((skill) => skill.credits),
      skillGlh: essentialSkills.map((skill) => skill.glh),
    }).toEqual(printedContactCentreFigures(level));
  },
);

test('every clause a figure or sentence names is a heading of its document', () => {
  const texts = { 'customer-service-framework': customerServiceText, 'contact-centre-pathway': contactCentreText };
  const lines = new Map(
    Object.entries(texts).map(([id, text]) => [
      id,
      text.split('\n').flatMap((line) => line.split('\t').map((part) => part.replace(/^- /, '').trim())),
    ]),
  );
  const sources = JSON.stringify(builtInCatalogue).matchAll(/"document":"([^"]+)","section":"([^"]+)"/g);
  const wrong = [...sources].flatMap(([, document = '', section = '']) => {
    const known = lines.get(document);
    const starts = (heading: string) => known?.some((line) => line === heading || line.startsWith(`${heading} `));
    return known ? section.split(' › ').filter((heading) => !starts(heading)) : [];
  });
  expect(wrong).toEqual([]);
});

test('every slip is in its document exactly as quoted', () => {
  const texts = [customerServiceText.replaceAll('\\square', '□'), contactCentreText];
  const wrong = builtInCatalogue.frameworks.flatMap(({ slips }, index) =>
    slips
      .flatMap(({ asPrinted }) =>
        asPrinted.startsWith('B1') || asPrinted.startsWith('IMI') ? asPrinted.split(', ') : asPrinted,
      )
      .filter((quoted) => !texts[index]?.includes(quoted)),
  );
  expect(wrong).toEqual([]);
});
