import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';

import { usePaneStyles } from './pane-styles';

/** A text to be copied. */
export interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: { readonly copy: string; readonly copied: string };
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** A text that can be read and copied, not changed. */
export function CopyField({ label, text, rows, words, children }: CopyFieldProps) {
  const { row } = usePaneStyles();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    // A pane may have no leave to write to the clipboard: then the text is selected, ready for Ctrl+C.
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => field.current?.select(),
    );
  };
  return (
    <>
      <Textarea
        aria-label={label}
        value={text}
        readOnly
        rows={rows}
        textarea={{ ref: (element: HTMLTextAreaElement | null) => void (field.current = element) }}
      />
      <div className={row}>
        <Button size="small" onClick={copy}>
          {copied === text ? words.copied : words.copy}
        </Button>
        {children}
      </div>
    </>
  );
}
