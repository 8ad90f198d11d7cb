import { queryAllByRole } from '@testing-library/dom';

/** What is looked for: by its role and name, or an expression for the name. */
export interface Sought {
  readonly role: string;
  readonly name?: string;
  readonly pattern?: string;
}

const find = ({ role, name, pattern }: Sought): readonly HTMLElement[] =>
  queryAllByRole(document.body, role, {
    ...(name !== undefined && { name }),
    ...(pattern !== undefined && { name: new RegExp(pattern, 'u') }),
  });

const framesStill = 8;

/** Resolves once some frames on end show the same: nothing slides, and nothing is pushed aside any more. */
async function still(element: HTMLElement): Promise<DOMRect> {
  let before = element.getBoundingClientRect();
  for (let same = 0; same < framesStill;) {
    await new Promise(requestAnimationFrame);
    const now = element.getBoundingClientRect();
    same = now.top === before.top && now.left === before.left ? same + 1 : 0;
    before = now;
  }
  return before;
}

let reached = Promise.resolve(false);

/** Questions of the page that the driver asks: bundled, and put into it. */
Object.assign(window, {
  inPage: {
    /** Where a press reaches it, in sight; null while nothing can be pressed there. */
    place: async (sought: Sought): Promise<readonly [x: number, y: number] | null> => {
      for (const element of find(sought)) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = await still(element);
        const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
        const hit = document.elementFromPoint(x, y);
        // The words of a label stand for its box.
        if (!hit || !(element.contains(hit) || hit.closest('label')?.contains(element))) continue;
        reached = new Promise((done) => {
          const isIts = ({ target }: Event) =>
            target instanceof Element &&
            (element.contains(target) || target.closest('label')?.contains(element) === true);
          const onClick = (event: Event) => {
            const isMeant = isIts(event);
            if (!isMeant) {
              // What has moved to its place meanwhile is not what anybody wants to press.
              event.stopImmediatePropagation();
              event.preventDefault();
            }
            done(isMeant);
          };
          window.addEventListener('click', onClick, { capture: true, once: true });
          setTimeout(() => done(false), 20_000);
        });
        return [x, y];
      }
      return null;
    },
    /** Whether the press reached what stood at its place: until then something may have moved. */
    wasReached: () => reached,
    says: (sought: Sought): readonly string[] => find(sought).map(({ textContent }) => textContent),
    value: (sought: Sought) => find(sought).map((field) => (field as HTMLInputElement).value),
    isChecked: (sought: Sought) => find(sought).some((box) => (box as HTMLInputElement).checked),
    hasFocus: (sought: Sought) => find(sought).some((element) => element === document.activeElement),
    select: (sought: Sought) => {
      for (const field of find(sought)) (field as HTMLInputElement).select();
    },
    /** Hands a file over as if it had been chosen: no driver can press the system's own window. */
    choose: (name: string, text: string) => {
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is nothing to choose a file with.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    /** From now on keeps what is saved as a file instead of asking where to put it. */
    keepSaved: () => {
      const saved: Blob[] = [];
      URL.createObjectURL = (content: Blob) => {
        saved.push(content);
        return '#';
      };
      Object.assign(window, { saved });
    },
    sideways: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  },
});
