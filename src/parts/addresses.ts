/** Addresses of the screens, below the `#`. */
export const addresses = {
  start: '/',
  units: (plan: string) => `/plan/${plan}/units`,
  about: (framework: string, pathway?: string) =>
    pathway === undefined ? `/framework/${framework}` : `/framework/${framework}/${pathway}`,
};
