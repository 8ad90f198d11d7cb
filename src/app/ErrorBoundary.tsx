import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Boundary } from '../ui/Boundary.tsx';
import { BrokenScreen } from './BrokenScreen.tsx';

const sayBroken = (error: unknown) => <BrokenScreen error={error} />;

/** Catches what no screen should throw, and says so instead of leaving the page blank; another address is tried anew. */
export function ErrorBoundary({ children, frame }: { children: ReactNode; frame?: (said: ReactNode) => ReactNode }) {
  const [address] = useLocation();
  return (
    <Boundary say={sayBroken} resetOn={address} {...(frame && { frame })}>
      {children}
    </Boundary>
  );
}
