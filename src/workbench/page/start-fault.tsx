import type { ReactNode } from 'react';

import { UnreadableFile } from '../files/workbook-file';
import type { PageWords } from '../words/page-words';
import { beginAnew } from './begin-anew';
import { FileWorkLost } from './files-aside';
import { IsolatedNames } from './isolated-names';
import { loadKeptWorkbook, type KeptWorkbook } from './kept-workbook';
import { download, openSample, openSampleAfterFault } from './opened-workbook';
import { WorkbookNotOpened } from './start-desk';

/** What stands in the page where it could not start, or broke: what is the matter, the workbook to take along, and how to go on. */
export function StartFault({ words, error }: { readonly words: PageWords; readonly error: unknown }): ReactNode {
  const setAside = error instanceof WorkbookNotOpened ? error.workbook : null;
  const takeAlong = async (): Promise<void> => {
    const workbook: KeptWorkbook | null = setAside ?? (await loadKeptWorkbook().catch(() => null));
    if (workbook) download(workbook.name, workbook.bytes);
  };
  return (
    <section className="start-fault" role="alert">
      <h2>
        <IsolatedNames text={setAside ? words.notOpened(setAside.name) : words.broken} file={setAside?.name ?? ''} />
      </h2>
      <p>
        <IsolatedNames text={detailOf(error, words)} file={setAside?.name ?? ''} />
      </p>
      <p>{setAside ? words.notOpenedAdvice : words.brokenAdvice}</p>
      <div className="choices">
        {!setAside && (
          <button type="button" onClick={() => void beginAnew()}>
            {words.loadAgain}
          </button>
        )}
        <button type="button" onClick={() => void (setAside ? openSample() : openSampleAfterFault())}>
          {words.startAnew}
        </button>
        <button type="button" onClick={() => void takeAlong()}>
          {words.takeAlong}
        </button>
      </div>
    </section>
  );
}

function detailOf(error: unknown, words: PageWords): string {
  if (error instanceof WorkbookNotOpened) {
    return error.reason instanceof UnreadableFile
      ? words.unreadable(error.workbook.name, error.reason.reason, error.reason.detail)
      : detailOf(error.reason, words);
  }
  if (error instanceof FileWorkLost) return words.fileWorkLost;
  return words.cause(error instanceof Error ? error.message : String(error));
}
