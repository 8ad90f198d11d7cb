import { useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';

interface FileButtonProps {
  /** Endings of the files that are offered. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets a file be chosen. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again, put right.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
