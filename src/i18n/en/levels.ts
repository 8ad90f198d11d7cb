/** Level 2; Entry Level 3, which stands below Level 1 and is 0 in a framework. */
export const levelName = (level: number): string => (level >= 1 ? `Level ${level}` : `Entry Level ${3 + level}`);
