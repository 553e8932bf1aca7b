import type { ReactNode } from 'react';

import type { PageWords } from '../words/page-words';

/** One thing the page has to say, with at most one thing to do about it. */
export interface Notice {
  readonly kind: 'info' | 'error';
  readonly text: string;
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The line between ribbon and grid. */
export function NoticeBar({
  notice: { kind, text, details = [], action },
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
        <p>{text}</p>
        {details.length > 0 && (
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
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
