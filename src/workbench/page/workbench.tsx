import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';

import { UnreadableFile } from '../files/workbook-file';
import { pageWordsOf } from '../words/page-words';
import { About } from './about';
import type { AddInManifest, RibbonItem } from './add-in-manifest';
import { ChartLayer } from './chart-layer';
import { chooseLanguage, chosenLanguage } from './chosen-language';
import { type Notice, NoticeBar } from './notice-bar';
import { beginAnew, download, openInPlace, openSample } from './opened-workbook';
import type { PageDesk } from './page-desk';
import { PaneFrame } from './pane-frame';
import { printSheet } from './print-sheet';
import { Ribbon } from './ribbon';
import { startDesk } from './start-desk';
import { useRegionKeys } from './use-region-keys';
import { TitleBar } from './title-bar';
import { useDroppedFiles } from './use-dropped-files';

/** The page: a spreadsheet program around the grid, with the add-in at its right. */
export function Workbench(): ReactNode {
  const language = useMemo(chosenLanguage, []);
  const words = pageWordsOf(language);
  const grid = useRef<HTMLDivElement>(null);
  const panePlace = useRef<HTMLDivElement>(null);
  const flush = useRef<() => Promise<void>>(() => Promise.resolve());
  const [manifest, setManifest] = useState<AddInManifest | null>(null);
  const [desk, setDesk] = useState<PageDesk | null>(null);
  const [isReady, setReady] = useState(false);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  const complain = (text: string): void => setNotice({ kind: 'error', text });
  const backToSample = (): void => {
    if (window.confirm(words.sampleAsked)) void openSample();
  };

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
    if (!grid.current || !panePlace.current) return;
    void startDesk({
      container: grid.current, panePlace: panePlace.current, language, words, onManifest: setManifest, onCommandsReady: () => setReady(true),
    }).then((started) => {
      flush.current = started.keepNow;
      // The add-in shows its pane itself where it has something to say.
      started.desk.host.onPaneState((state) => setPaneOpen(state === 'Visible'));
      setDesk(started.desk);
      const { notCarried, book } = started.desk;
      if (notCarried.length > 0) setNotice({ kind: 'info', text: words.notCarried(notCarried.length, book.name), details: notCarried.map(words.notice) });
      else if (started.isKept) setNotice({ kind: 'info', text: words.keptOn, action: { label: words.startAnew, run: backToSample } });
    }, (error: unknown) => complain(words.failed(error instanceof Error ? error.message : String(error))));
    // Once: the page begins anew for another language or workbook.
  }, []);

  const open = (files: readonly File[]): void => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) complain(words.oneFile);
    else openInPlace(file).catch((error: unknown) => complain(error instanceof UnreadableFile ? words.unreadable(file.name, error.reason) : words.failed(String(error))));
  };
  useRegionKeys();
  const isDropping = useDroppedFiles(open);
  const save = (): void => void desk?.save().then((bytes) => {
    download(desk.book.name, bytes);
    setNotice({ kind: 'info', text: words.saved(desk.book.name) });
  }, (error: unknown) => complain(words.failed(String(error))));
  const runItem = ({ action, id }: RibbonItem): void => {
    if (action.kind === 'runCommand') desk?.pane.server.fireCommand(action.functionName, id);
    else showPane(true);
  };
  const showPane = (isOpen: boolean): void => {
    if (desk) desk.host.paneState = isOpen ? 'Visible' : 'Background';
    else setPaneOpen(isOpen);
  };
  const speakOther = (): void => {
    chooseLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN');
    void flush.current().then(beginAnew, beginAnew);
  };
  const print = (): void => {
    if (desk && !printSheet(desk.book, desk.book.activeSheet, words)) complain(words.nothingToPrint(desk.book.activeSheet.name));
  };

  return (
    <div className="workbench">
      <TitleBar
        words={words} fileName={desk?.book.name ?? ''} canSave={desk !== null} onOpen={open} onSave={save} onPrint={print} onSample={backToSample}
        onOtherLanguage={speakOther} onAbout={() => setAboutOpen(true)}
      />
      {manifest && <Ribbon words={words} manifest={manifest} isReady={isReady} onItem={runItem} />}
      {notice && <NoticeBar notice={notice} words={words} onClose={() => setNotice(null)} />}
      <div className="desk">
        <main aria-label={words.grid}>
          <div ref={grid} className="grid" />
          {desk && grid.current && <ChartLayer desk={desk} grid={grid.current} words={words} />}
        </main>
        <PaneFrame words={words} name={manifest?.name ?? ''} icon={manifest?.icon ?? ''} isOpen={isPaneOpen} place={panePlace} onClose={() => showPane(false)} />
      </div>
      {isDropping && <div className="drop" role="status">{words.drop}</div>}
      {isAboutOpen && <About words={words} onClose={() => setAboutOpen(false)} />}
    </div>
  );
}
