import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

/** A button by which files are chosen, several at once; the browser's own dialogue follows. */
export function FilesButton({
  label,
  hint,
  disabled,
  onFiles,
}: {
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" title={hint} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        disabled={disabled}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same files may be chosen again.
          target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
