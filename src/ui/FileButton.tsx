import { useRef, type ComponentProps } from 'react';
import { Button } from './Button.tsx';

interface FileButtonProps extends Pick<ComponentProps<'input'>, 'accept' | 'multiple'> {
  readonly kind?: ComponentProps<typeof Button>['kind'];
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
}

/** A button that lets files be chosen; none, where somebody thinks better of it. */
export function FileButton({ kind = 'secondary', onFiles, children, ...choice }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} icon="upload" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        {...choice}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again, put right.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
