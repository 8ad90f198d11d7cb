import { openPlanPath } from '../sharing/planAddress.ts';

/** Addresses of the screens, below the `#`. */
export const addresses = {
  start: '/',
  frameworks: '/frameworks',
  studio: '/studio',
  draft: (id: string) => `/studio/${id}`,
  open: (letters: string) => `${openPlanPath}${letters}`,
  newPlan: (framework: string, pathway: string) => `/new/${framework}/${pathway}`,
  units: (plan: string) => `/plan/${plan}/units`,
  hours: (plan: string) => `/plan/${plan}/hours`,
  review: (plan: string) => `/plan/${plan}/review`,
  cohort: '/cohort',
  accessibility: '/accessibility',
  about: (framework: string, pathway?: string) =>
    pathway === undefined ? `/framework/${framework}` : `/framework/${framework}/${pathway}`,
};
