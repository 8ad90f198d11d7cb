import { Component, createContext, type ContextType, type ReactNode } from 'react';

/** What stands in the place of a part that broke: given once around everything, as words are none of this room. */
export const BrokenPart = createContext<(error: unknown) => ReactNode>(() => null);

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is said of the fault; without it, what `BrokenPart` says. */
  readonly say?: (error: unknown) => ReactNode;
  /** Puts what is said where the broken part stood: in a table, into a row. */
  readonly frame?: (said: ReactNode) => ReactNode;
  /** Tries again as soon as this changes; without it, when what is inside is drawn anew. */
  readonly resetOn?: unknown;
}

interface State {
  readonly problem: { readonly error: unknown } | null;
  /** What it was last drawn with. */
  readonly on: unknown;
}

/** Holds a fault where it happens: one bad plan, row or card takes nothing around it along. */
export class Boundary extends Component<BoundaryProps, State> {
  static override contextType = BrokenPart;
  declare context: ContextType<typeof BrokenPart>;
  override state: State = { problem: null, on: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { problem: { error } };
  }

  static getDerivedStateFromProps({ resetOn, children }: BoundaryProps, { on }: State): Partial<State> | null {
    const present = resetOn === undefined ? children : resetOn;
    return present === on ? null : { problem: null, on: present };
  }

  override render(): ReactNode {
    const { children, say = this.context, frame } = this.props;
    if (!this.state.problem) return children;
    const said = say(this.state.problem.error);
    return frame ? frame(said) : said;
  }
}
