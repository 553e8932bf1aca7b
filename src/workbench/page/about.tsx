import { type ReactNode, useEffect, useRef } from 'react';

import type { PageWords } from '../words/page-words';

/** What this page is, what it does, and what it can't do. */
export function About({ words, onClose }: { readonly words: PageWords; readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const list = (title: string, lines: readonly string[]): ReactNode => (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-title" onClose={onClose}>
      <h2 id="about-title">{words.aboutTitle}</h2>
      <p>{words.aboutLead}</p>
      {list(words.canTitle, words.aboutCan)}
      {list(words.cannotTitle, words.aboutCannot)}
      <div className="end">
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
