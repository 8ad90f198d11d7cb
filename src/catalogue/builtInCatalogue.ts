import * as v from 'valibot';
import type { Catalogue } from './catalogue.ts';
import contactCentre from './frameworks/contactCentre.json';
import customerService from './frameworks/customerService.json';
import { FrameworkSchema } from './schema.ts';

/** The frameworks that come with the planner: Customer Service (Wales) and Contact Centre Operations, in this order. */
export const builtInCatalogue: Catalogue = {
  frameworks: [v.parse(FrameworkSchema, customerService), v.parse(FrameworkSchema, contactCentre)],
};
