export const about = {
  pageName: 'About the framework',
};
