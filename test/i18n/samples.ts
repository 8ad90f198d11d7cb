const modules = import.meta.glob<Readonly<Record<string, unknown>>>('./samples/*.ts', { eager: true });

/** The samples of all modules, by the names of their messages. */
export const samples: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.values(modules).flatMap((module) => Object.entries(module)),
);
