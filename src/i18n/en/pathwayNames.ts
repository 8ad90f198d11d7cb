/** The frameworks bring their English themselves. */
export const pathwayNames: Readonly<Record<string, string>> = {};
