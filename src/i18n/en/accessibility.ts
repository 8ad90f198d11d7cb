/** The accessibility statement. */
export const accessibility = {
  pageName: 'Accessibility',
  title: 'Accessibility',
  lead: 'The planner is made for everyone: by touch, mouse, keyboard, switch or voice, with a screen reader, with large text or strong contrast.',
  standard: {
    heading: 'The standard',
    text: 'We work to the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA. As far as we have tested, the planner meets them, with the limits named below.',
  },
  tried: {
    heading: 'What was tried, and how',
    items: [
      'The axe checker looks at every screen, in English and in Welsh, in light and dark colours. It finds no fault.',
      'Tests work through the planner with the keyboard alone, and check where the focus goes.',
      'Tests check what a screen reader is told: names, roles, order, and that news is told once and not at every key.',
      'Every screen was tried 320 pixels wide, which is the same as 400 % zoom on a laptop, and with words a third longer than English.',
      'It was tried with text twice as large, with the strong contrast of Windows, and with less motion.',
      'The words were measured: most can be read at the age of 11.',
    ],
  },
  notTried: {
    heading: 'What was not tried yet',
    items: [
      'Tests used Chromium, which Chrome and Edge are built on. Safari and Firefox were not tried.',
      'No real screen reader, switch or voice control was used.',
      'Nobody with a disability has tested it for us yet.',
      'The Welsh has not been checked by a professional translator yet.',
    ],
  },
  limits: {
    heading: 'Known limits',
    items: [
      'Unit and qualification titles exist in English only. In Welsh they are marked as English in sentences, buttons and links, and in lists of titles. They are not marked in the names of tick boxes, on the blocks of the month plan and in tips under the pointer.',
      'Wide tables scroll sideways in a region of their own. The keyboard can scroll it too.',
      'The month plan can be arranged by dragging. Every move can be made with keys or in a form as well.',
      'With letters spaced very widely, Hours on a phone and the header on a laptop scroll sideways a little. Nothing is lost.',
      'The camera scans codes only in some browsers. A link or a file does the same.',
    ],
  },
  help: {
    heading: 'If something stands in your way',
    text: 'Tell the training provider who gave you the planner. Nothing is sent from here, so there is no form. Your provider can also give you a plan on paper, or as a file.',
  },
  points: {
    heading: 'Point by point',
    caption: 'WCAG 2.2, levels A and AA',
    point: 'Point',
    how: 'How it is met',
    rows: {
      pictures: {
        name: '1.1 Text for pictures',
        how: 'Signs stand beside words. Meters, codes and charts have their figures in words or in a table.',
      },
      media: { name: '1.2 Sound and video', how: 'There are none.' },
      structure: {
        name: '1.3 Structure',
        how: 'Headings, lists, tables and labels are marked as what they are, in the order they are read. Both ways of holding a phone work. Names are not filled in by the browser, because several people may sign on one device.',
      },
      colour: {
        name: '1.4 Colour and contrast',
        how: 'No colour stands alone: each has a shape or words. Text and controls have enough contrast in light and dark.',
      },
      size: {
        name: '1.4 Size and spacing',
        how: 'Text can be twice as large, and the page 320 pixels wide, without loss. Lines and letters can be further apart: see the known limits.',
      },
      keyboard: {
        name: '2.1 Keyboard',
        how: 'Everything can be done with the keyboard. No single letter is a shortcut.',
      },
      time: {
        name: '2.2 and 2.3 Time and flashes',
        how: 'There are no time limits. A short note stays for 10 seconds or longer, and Undo is in the header too. Nothing flashes.',
      },
      finding: {
        name: '2.4 Finding the way',
        how: 'There is a link past the header. Every screen has a title and headings. The focus can be seen and is not hidden.',
      },
      touch: {
        name: '2.5 Touch and pointer',
        how: 'Targets are 44 pixels or larger where a finger is used. Nothing needs dragging, shaking or two fingers.',
      },
      language: {
        name: '3.1 Language',
        how: 'The page says which language it is in. English names in Welsh sentences are marked.',
      },
      predictable: {
        name: '3.2 No surprises',
        how: 'Nothing happens just because something has the focus. The menu is the same on every screen.',
      },
      mistakes: {
        name: '3.3 Mistakes',
        how: 'What is wrong is said beside the field, with what to do. Every change can be undone. There is no login, and nothing is asked twice.',
      },
      technology: {
        name: '4.1 Screen readers and the like',
        how: 'Everything has a name, a role and a state. News is told politely, once.',
      },
    },
  },
  date: (day: string) => `Written on ${day}.`,
};
