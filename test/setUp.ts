import * as fc from 'fast-check';
import { runs } from './runs.ts';

// Properties that name no number of cases of their own.
fc.configureGlobal({ numRuns: runs(100) });
