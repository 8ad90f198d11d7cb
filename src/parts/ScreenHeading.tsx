import { memo, useEffect, useRef, type ReactNode } from 'react';
import { useFirstWords } from './PlannerContext.ts';

/** Whether a screen was shown before: the first one of a visit must leave the focus at the top of the page. */
let arrivedBefore = false;

interface ScreenHeadingProps {
  /**
   * Parts of the page's title, most telling first: `['Units', 'Level 2 Diploma']`. Never what somebody typed: titles stay
   * in the browser's history, where whoever uses it next reads a learner's name.
   */
  readonly pageTitle: readonly string[];
  readonly children: ReactNode;
}

/** The `h1` of a screen. Names the page and takes the focus when somebody arrives from another screen. */
export const ScreenHeading = memo(function ScreenHeading({ pageTitle, children }: ScreenHeadingProps) {
  const words = useFirstWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = words.app.pageTitle(pageTitle);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (arrivedBefore) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    arrivedBefore = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
});
