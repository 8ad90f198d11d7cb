/** The frameworks bring their English themselves. */
export const documentTexts: Readonly<Record<string, string>> = {};
