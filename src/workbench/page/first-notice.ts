import type { PageWords } from '../words/page-words';
import { forgetSetAside, loadSetAside } from './kept-workbook';
import type { Notice } from './notice-bar';
import { download, openSample } from './opened-workbook';
import type { StartedDesk } from './start-desk';

/** What the page says once the workbook is open: what was lost before what was opened; nothing of the sample ledger. */
export async function firstNotice(
  { desk: { book, notCarried }, origin, keeping, isSecond }: StartedDesk,
  words: PageWords,
  close: () => void,
): Promise<Notice | null> {
  if (isSecond) return { kind: 'error', text: words.openElsewhere };
  const setAside = await loadSetAside().catch(() => null);
  if (setAside) {
    const take = (): void => {
      download(setAside.name, setAside.bytes);
      void forgetSetAside()
        .catch(() => undefined)
        .then(close);
    };
    return { kind: 'info', text: words.wasSetAside(setAside.name), file: setAside.name, action: { label: words.takeAlong, run: take } };
  }
  if (notCarried.length > 0)
    return { kind: 'info', text: words.notCarried(notCarried.length, book.name), file: book.name, details: notCarried.map(words.notice) };
  if (origin === 'opened') return { kind: 'info', text: words.opened(book.name), file: book.name };
  if (origin === 'sample') return null;
  const backToSample = (): void => {
    if (!keeping.isUnsaved() || window.confirm(words.sampleAsked)) void keeping.stop().then(openSample).catch(keeping.resume);
  };
  return { kind: 'info', text: words.keptOn, action: { label: words.startAnew, run: backToSample } };
}
