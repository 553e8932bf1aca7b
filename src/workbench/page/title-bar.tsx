import { type ReactNode, useRef } from 'react';

import type { PageWords } from '../words/page-words';

export interface TitleBarProps {
  readonly words: PageWords;
  readonly fileName: string;
  readonly canSave: boolean;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onSample: () => void;
  readonly onOtherLanguage: () => void;
  readonly onAbout: () => void;
}

/** File name and what is done with files, what this page is, language. */
export function TitleBar({
  words,
  fileName,
  canSave,
  onOpen,
  onSave,
  onPrint,
  onSample,
  onOtherLanguage,
  onAbout,
}: TitleBarProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar" aria-label={words.titleBar}>
      <div className="actions" role="group" aria-label={words.file}>
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.open}
        </button>
        <button type="button" disabled={!canSave} onClick={onSave}>
          {words.save}
        </button>
        <button type="button" disabled={!canSave} onClick={onPrint}>
          {words.print}
        </button>
        <button type="button" onClick={onSample}>
          {words.sample}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.csv"
          aria-label={words.open}
          onChange={(event) => {
            onOpen([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <h1 title={fileName}>
        <bdi>{fileName}</bdi>
      </h1>
      <p className="stand-in" title={words.standIn}>
        {words.standIn}
        <span>{` · ${words.leaveGrid}`}</span>
      </p>
      <div className="settings">
        <button type="button" onClick={onAbout}>
          {words.about}
        </button>
        <button type="button" lang={words.otherLanguage === 'English' ? 'en' : 'zh'} onClick={onOtherLanguage}>
          {words.otherLanguage}
        </button>
      </div>
    </header>
  );
}
