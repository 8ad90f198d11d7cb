/** Addresses of the screens, below the `#`. */
export const addresses = {
  start: '/',
  newPlan: (framework: string, pathway: string) => `/new/${framework}/${pathway}`,
  units: (plan: string) => `/plan/${plan}/units`,
  hours: (plan: string) => `/plan/${plan}/hours`,
  review: (plan: string) => `/plan/${plan}/review`,
  about: (framework: string, pathway?: string) =>
    pathway === undefined ? `/framework/${framework}` : `/framework/${framework}/${pathway}`,
};
