import type { Catalogue } from './catalogue.ts';
import contactCentre from './frameworks/contactCentre.json' with { type: 'json' };
import customerService from './frameworks/customerService.json' with { type: 'json' };
import type { Framework } from './schema.ts';

/**
 * The frameworks that come with the planner: Customer Service (Wales) and Contact Centre Operations, in this order. Their
 * hashes stand here so that nothing has to be hashed before the first screen; with other content they are other ones,
 * and plans made with the earlier content ask for its version: raise `version` too. Tests hold them to their schema: read
 * by it on every page, they would make each start longer.
 */
export const builtInCatalogue: Catalogue = {
  frameworks: [
    {
      ...(customerService as Framework),
      hash: '82827506d2724e90b49ece46a25c91075a631ed71b0636cf6f79d8ee8f69036e',
    },
    {
      ...(contactCentre as Framework),
      hash: '6919bfa3520b1594507f53578d091a6608f297e2c89e36b5742aabe8257e3abe',
    },
  ],
};
