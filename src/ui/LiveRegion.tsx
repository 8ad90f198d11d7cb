import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface LiveRegionProps {
  message: string;
  /** How long things must be still before the last message is spoken, in milliseconds. */
  pause?: number;
}

/** Speaks a message politely: only the last of a flurry, once, and never the one the page opened with. */
export const LiveRegion = ({ message, pause = 1000 }: LiveRegionProps) => {
  const [spoken, setSpoken] = useState('');
  const last = useRef(message);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (message === last.current) return;
      last.current = message;
      setSpoken(message);
    }, pause);
    return () => clearTimeout(timer);
  }, [message, pause]);
  return (
    <VisuallyHidden>
      <span role="status">{spoken}</span>
    </VisuallyHidden>
  );
};
