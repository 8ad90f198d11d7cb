export const start = {
  title: 'Plan your apprenticeship',
  pageName: 'Start',
};
