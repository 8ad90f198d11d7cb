/** Words of the frame around every screen. */
export const app = {
  pageTitle: (parts: readonly string[]) => [...parts, 'Unit Planner'].join(' – '),
  /** What installing and searching show. */
  description: 'Choose the units of an apprenticeship in Wales and see whether they meet the rules.',
  homeLink: 'Unit Planner, start page',
  notFound: {
    title: 'There is nothing at this address',
    text: 'The link may be old or mistyped. Your plans are safe.',
    toStart: 'Go to the start page',
  },
  planNotHere: {
    title: 'This plan is not on this device',
    text: 'Plans stay on the device they were made on. This one may have been deleted, or made in another browser. Nothing else has changed.',
    toStart: 'See the plans on this device',
  },
  planNewer: {
    title: 'This plan was made with a newer version of the planner',
    text: 'It is kept as it is. To open it, load this page again while you are online: that gets the newest version. You can save it to a file on the start page.',
    toStart: 'See the plans on this device',
  },
  frameworkNotHere: {
    title: 'We do not know this framework',
    text: 'The link may be old or mistyped. The start page lists every framework the planner knows.',
    toStart: 'Go to the start page',
  },
  broken: {
    title: 'Something went wrong on this page',
    text: 'This is our mistake, not yours. Everything that was saved is still on this device. Loading the page again usually helps.',
    reload: 'Load the page again',
    copy: 'Copy details for a report',
    copied: 'Details copied',
    details: 'What went wrong',
    piece: 'This part cannot be shown. Everything else goes on, and nothing is lost.',
    notSaved: 'The file could not be made. Load the page again, then save once more.',
  },
  notLoaded: {
    title: 'This part of the planner could not be loaded',
    text: 'There may be no network just now, or the planner has a newer version. Your plans are safe. Load the page again.',
  },
  languageMissing: {
    title: 'That language could not be loaded',
    text: 'There may be no network just now. Everything stays as it is. Try again later.',
  },
  openMenu: 'Open menu',
  closeMenu: 'Close menu',
  storageRefused: {
    title: 'Your plans will be lost when you close this page',
    text: 'This browser is not letting the planner store anything. That happens in private windows, or when storage is switched off. You can plan now. To keep your work, open the planner in an ordinary window.',
  },
};
