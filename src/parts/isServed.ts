/** A planner opened from a file on this device has no address a link could lead to. */
export const isServed = (): boolean => window.location.protocol.startsWith('http');
