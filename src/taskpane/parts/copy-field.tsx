import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';

import { usePaneStyles } from './pane-styles';

/** A text to be copied. */
export interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** `selected`: it could not be copied, and is selected to be copied by hand. */
  readonly words: { readonly copy: string; readonly copied: string; readonly selected: string };
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** A text that can be read and copied, not changed; what became of it is said beside the button. */
export function CopyField({ label, text, rows, words, children }: CopyFieldProps) {
  const { row, caption } = usePaneStyles();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly how: 'copied' | 'selected' } | null>(null);
  const copy = async (): Promise<void> => {
    const how = (await copied(text)) ? 'copied' : 'selected';
    if (how === 'selected') {
      field.current?.focus();
      field.current?.select();
    }
    setDone({ text, how });
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
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {children}
        <span role="status" className={caption}>
          {done?.text === text && words[done.how]}
        </span>
      </div>
    </>
  );
}

/** Whether a text was copied: a pane may have no leave to write to the clipboard, or none at all. */
async function copied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  return (
    clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? false
  );
}
