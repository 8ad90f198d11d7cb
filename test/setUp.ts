import * as fc from 'fast-check';
import { runs, seed } from './runs.ts';

// The number is for properties that name none of their own.
fc.configureGlobal({ numRuns: runs(100), ...(seed !== null && { seed }) });
