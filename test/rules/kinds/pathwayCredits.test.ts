import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { builtInPathway } from '../../builders/diplomas.ts';
import { buildPlan } from '../../builders/planBuilder.ts';
import { onlyFinding } from '../judgeSmall.ts';

test.each([
  [['A4'], 'unmet', 16],
  [['A5'], 'met', 17],
  [['A1', 'A5'], 'met', 18],
])('units %j with 12 credits of Essential Skills are %s at %i of 17', (picked, status, have) => {
  const finding = onlyFinding({
    pathwayRules: [{ kind: 'pathwayCredits', credits: 17 }],
    essentialSkills: [6, 6],
    plan: { picked },
  });
  expect(finding).toMatchObject({
    status,
    have,
    need: 17,
    measure: 'credits',
    essentialSkillsCredits: 12,
    units: picked,
    qualification: null,
  });
});

test.each([
  ['contact-centre-2', 41, 53],
  ['contact-centre-3', 58, 70],
])('whole qualifications of %s bring %i credits, %i with Essential Skills', (id, whole, all) => {
  const pathway = builtInPathway(id);
  const evaluation = evaluate(buildPlan({ pathway }), pathway, builtInCatalogue);
  expect(evaluation).toMatchObject({ countedCredits: whole, neededCredits: whole, placed: [], groups: [] });
  expect(evaluation.findings[0]).toMatchObject({ kind: 'pathwayCredits', status: 'met', have: all, need: all });
});
