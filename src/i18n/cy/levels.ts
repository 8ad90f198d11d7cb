/** Lefel 2; Lefel Mynediad 3, which stands below Level 1 and is 0 in a framework. */
export const levelName = (level: number): string => (level >= 1 ? `Lefel ${level}` : `Lefel Mynediad ${3 + level}`);
