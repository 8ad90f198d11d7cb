import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FrameworkSchema } from '../../src/catalogue/schema.ts';
import { describeFields, explanationOf, fieldsOf } from './describeFields.ts';
import { frameworkFields } from './frameworkFields.ts';
import { DaySchema } from '../../src/catalogue/day.ts';
import { PlanSchema } from '../../src/plan/planSchema.ts';
import { fileVersion } from '../../src/sharing/planFileSchema.ts';

/** A `.unitplan.json` file: any number of plans with everything in them, and the frameworks they were made with. */
const PlanFileSchema = v.object({
  file: v.literal('unitplan'),
  version: v.literal(fileVersion),
  /** The day it was written. */
  written: DaySchema,
  /** Each who opens it begins plans of their own from those in it. */
  starter: v.optional(v.boolean()),
  plans: v.array(PlanSchema),
  /** Frameworks a provider added, so that the plans can be opened where those are not. */
  frameworks: v.optional(v.array(FrameworkSchema)),
});

type Schema = Parameters<typeof toJsonSchema>[0];

// Checks that JSON Schema has no words for are left to the planner, which makes them on opening.
const jsonSchema = (schema: Schema, config: ConversionConfig): unknown =>
  toJsonSchema(schema, { errorMode: 'ignore', ...config });

const published = (title: string, schema: unknown) => `${JSON.stringify(Object.assign({ title }, schema), null, 2)}\n`;

const frameworkSchema = describeFields(jsonSchema(FrameworkSchema, { typeMode: 'output' }), frameworkFields);

/** After a change to a schema: `npx vitest run test/sharing/publishedSchemas.test.ts -u`. */
describe('the schemas published for others who write or read our files', () => {
  it('describes plan files as the planner reads them', async () => {
    const planFile = published(
      'Unit Planner plan file, .unitplan.json',
      jsonSchema(PlanFileSchema, {
        // What has a default may be left out of a file.
        typeMode: 'input',
        overrideSchema: ({ valibotSchema }) =>
          valibotSchema === FrameworkSchema ? { $ref: 'framework.schema.json' } : undefined,
      }),
    );
    await expect(planFile).toMatchFileSnapshot('../../public/schemas/unitplan.schema.json');
  });

  it('describes framework files as the planner reads them', async () => {
    const frameworkFile = published('Unit Planner framework file', frameworkSchema);
    await expect(frameworkFile).toMatchFileSnapshot('../../public/schemas/framework.schema.json');
  });

  it('explain every field of a framework file to whoever writes one', () => {
    expect(fieldsOf(frameworkSchema).filter(({ description }) => description === '')).toEqual([]);
  });

  it('explain no field of a framework file that is not there', () => {
    const places = fieldsOf(frameworkSchema).map(({ place }) => place);
    const used = new Set(places.map((place) => explanationOf(place, frameworkFields)));
    expect(Object.keys(frameworkFields).filter((key) => !used.has(key))).toEqual([]);
  });
});
