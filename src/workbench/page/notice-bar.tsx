import type { ReactNode } from 'react';

import type { PageWords } from '../words/page-words';
import { IsolatedNames } from './isolated-names';

/** One thing the page has to say, with at most one thing to do about it. */
export interface Notice {
  readonly kind: 'info' | 'error';
  readonly text: string;
  /** The file that the text names. */
  readonly file?: string;
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The line between ribbon and grid. */
export function NoticeBar({
  notice: { kind, text, file = '', details = [], action },
  words,
  onClose,
}: {
  readonly notice: Notice;
  readonly words: PageWords;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <div className={`notices ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div style={{ flex: 1 }}>
        <p>
          <IsolatedNames text={text} file={file} />
        </p>
        {details.length > 0 && (
          <ul>
            {details.map((detail) => (
              <li key={detail}>
                <IsolatedNames text={detail} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
