import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { FrameworkSchema } from '../../src/catalogue/schema.ts';
import { PlanFileSchema } from '../../src/sharing/planFileSchema.ts';

const published = (title: string, schema: Parameters<typeof toJsonSchema>[0], config: ConversionConfig) =>
  // Checks that JSON Schema has no words for are left to the planner, which makes them on opening.
  `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode: 'ignore', ...config }) }, null, 2)}\n`;

/** After a change to a schema: `npx vitest run test/sharing/publishedSchemas.test.ts -u`. */
describe('the schemas published for others who write or read our files', () => {
  it('describes plan files as the planner reads them', async () => {
    const planFile = published('Unit Planner plan file, .unitplan.json', PlanFileSchema, {
      // What has a default may be left out of a file.
      typeMode: 'input',
      overrideSchema: ({ valibotSchema }) =>
        valibotSchema === FrameworkSchema ? { $ref: 'framework.schema.json' } : undefined,
    });
    await expect(planFile).toMatchFileSnapshot('../../public/schemas/unitplan.schema.json');
  });

  it('describes framework files as the planner reads them', async () => {
    const frameworkFile = published('Unit Planner framework file', FrameworkSchema, { typeMode: 'output' });
    await expect(frameworkFile).toMatchFileSnapshot('../../public/schemas/framework.schema.json');
  });
});
