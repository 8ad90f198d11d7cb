import * as v from 'valibot';
import type { Catalogue } from './catalogue.ts';
import contactCentre from './frameworks/contactCentre.json' with { type: 'json' };
import customerService from './frameworks/customerService.json' with { type: 'json' };
import { FrameworkSchema } from './schema.ts';

/**
 * The frameworks that come with the planner: Customer Service (Wales) and Contact Centre Operations, in this order. Their
 * hashes stand here so that nothing has to be hashed before the first screen; with other content they are other ones,
 * and plans made with the earlier content ask for its version: raise `version` too.
 */
export const builtInCatalogue: Catalogue = {
  frameworks: [
    {
      ...v.parse(FrameworkSchema, customerService),
      hash: '82827506d2724e90b49ece46a25c91075a631ed71b0636cf6f79d8ee8f69036e',
    },
    {
      ...v.parse(FrameworkSchema, contactCentre),
      hash: '6919bfa3520b1594507f53578d091a6608f297e2c89e36b5742aabe8257e3abe',
    },
  ],
};
