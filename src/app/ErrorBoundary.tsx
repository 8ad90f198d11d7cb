import { Component, type ReactNode } from 'react';
import { BrokenScreen } from './BrokenScreen.tsx';

interface State {
  readonly problem: { readonly error: unknown } | null;
}

/** Catches what no screen should throw, and says so instead of leaving the page blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: { error } };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? <BrokenScreen error={problem.error} /> : this.props.children;
  }
}
