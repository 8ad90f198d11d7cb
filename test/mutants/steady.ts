import * as fc from 'fast-check';

// A verdict on a mutant is worth something only if the next run comes to the same one; nobody reads the smallest example.
fc.configureGlobal({ seed: 20161014, endOnFailure: true });
