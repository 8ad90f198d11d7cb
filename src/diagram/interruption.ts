/** A framework is so tangled that its valid choices cannot be gone through within the budget. */
export class TooTangled extends Error {}

/** Nobody waits for the answer any more. */
export class Stopped extends Error {}
