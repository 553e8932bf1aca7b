import { type ReactNode, useEffect, useRef, useState } from 'react';

import { UnreadableFile } from '../files/workbook-file';
import { pageWordsOf } from '../words/page-words';
import type { Language } from '../words/workbench-words';
import { About } from './about';
import type { AddInManifest, RibbonItem } from './add-in-manifest';
import { ChartLayer } from './chart-layer';
import { chooseLanguage } from './chosen-language';
import { FaultBoundary } from './fault-boundary';
import { FileWorkLost } from './files-aside';
import { firstNotice } from './first-notice';
import { type Notice, NoticeBar } from './notice-bar';
import { takeKeepingRight } from './keeping-right';
import { onGridLost } from './on-grid-lost';
import { download, openInPlace, openSample, readWorkbook } from './opened-workbook';
import { PaneFrame } from './pane-frame';
import { printSheet } from './print-sheet';
import { Ribbon } from './ribbon';
import { startDesk, type StartedDesk } from './start-desk';
import { StartFault } from './start-fault';
import { TitleBar } from './title-bar';
import { useDroppedFiles } from './use-dropped-files';
import { useRegionKeys } from './use-region-keys';

/** The page: a spreadsheet program around the grid, with the add-in at its right. */
export function Workbench({ firstLanguage }: { readonly firstLanguage: Language }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  const words = pageWordsOf(language);
  const grid = useRef<HTMLDivElement>(null);
  const panePlace = useRef<HTMLDivElement>(null);
  const [manifest, setManifest] = useState<AddInManifest | null>(null);
  const [started, setStarted] = useState<StartedDesk | null>(null);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  const [isReady, setReady] = useState(false);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const desk = started?.desk ?? null;
  /** What the grid speaks. */
  const spoken = useRef(firstLanguage);
  /** Page, ribbon, grid and pane have one language: the pane's, which its workbook remembers; the page keeps it for the next start. */
  const speakFromNow = (other: Language): void => {
    chooseLanguage(other);
    setLanguage(other);
  };

  const complain = (text: string, file = ''): void => setNotice({ kind: 'error', text, file });
  const complainOf = (error: unknown): void =>
    complain(error instanceof FileWorkLost ? words.fileWorkLost : words.failed(error instanceof Error ? error.message : String(error)));
  /** Whether the workbook may go: it is asked only where changes would go with it. */
  const mayGo = (question: string): boolean => started?.keeping.isUnsaved() !== true || window.confirm(question);
  const backToSample = (): void => {
    if (mayGo(words.sampleAsked)) void leaveFor(openSample).catch(complainOf);
  };
  /** Lets another workbook take the place of the open one, which is kept on where that fails. */
  const leaveFor = async (openOther: () => Promise<never>): Promise<void> => {
    // The kept workbook is another tab's, unless that has gone meanwhile.
    if (started?.isSecond && !(await takeKeepingRight())) {
      complain(words.openThere);
      return;
    }
    try {
      await started?.keeping.stop();
      await openOther();
    } catch (error) {
      started?.keeping.resume();
      throw error;
    }
  };

  useEffect(() => {
    if (!grid.current || !panePlace.current) return;
    const endWatch = onGridLost(grid.current, (error) => setFault({ error }));
    void startDesk({
      container: grid.current,
      panePlace: panePlace.current,
      language,
      words,
      onManifest: setManifest,
      onCommandsReady: () => setReady(true),
      onPaneLanguage: speakFromNow,
    })
      .then(async (opened) => {
        // The add-in shows its pane itself where it has something to say.
        opened.desk.host.onPaneState((state) => setPaneOpen(state === 'Visible'));
        setStarted(opened);
        setNotice(await firstNotice(opened, words, () => setNotice(null)));
      })
      .catch((error: unknown) => setFault({ error }));
    return endWatch;
    // Once: the page begins anew for another workbook.
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
    if (!desk || spoken.current === language) return;
    spoken.current = language;
    setNotice(null);
    void desk.speak(language).then(setManifest).catch(complainOf);
  }, [language, desk]);

  const open = (files: readonly File[]): void => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) complain(words.oneFile);
    else
      void readWorkbook(file)
        .then(async (workbook) => {
          if (!mayGo(words.openAsked(file.name))) return;
          await leaveFor(() => openInPlace(workbook));
        })
        .catch((error: unknown) => {
          if (error instanceof UnreadableFile) complain(words.unreadable(file.name, error.reason, error.detail), file.name);
          else complainOf(error);
        });
  };
  useRegionKeys();
  const isDropping = useDroppedFiles(open);
  const save = (): void =>
    void started?.keeping.saveForUser().then((bytes) => {
      const name = words.workedCopy(started.desk.book.name.replace(/\.xlsx$/i, ''));
      download(name, bytes);
      setNotice({ kind: 'info', text: words.saved(name), file: name });
    }, complainOf);
  const runItem = ({ action, id }: RibbonItem): void => {
    if (action.kind === 'runCommand') desk?.pane.server.fireCommand(action.functionName, id);
    else showPane(true);
  };
  const showPane = (isOpen: boolean): void => {
    if (desk) desk.host.paneState = isOpen ? 'Visible' : 'Background';
    else setPaneOpen(isOpen);
  };
  const speakOther = (): void => {
    const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
    speakFromNow(other);
    desk?.pane.speak(other);
  };
  const print = (): void => {
    if (desk && !printSheet(desk.book, desk.book.activeSheet, words)) complain(words.nothingToPrint(desk.book.activeSheet.name));
  };
  const isStarting = started === null && fault === null;

  return (
    <div className="workbench">
      <TitleBar
        words={words}
        fileName={desk?.book.name ?? ''}
        canSave={desk !== null}
        onOpen={open}
        onSave={save}
        onPrint={print}
        onSample={backToSample}
        onOtherLanguage={speakOther}
        onAbout={() => setAboutOpen(true)}
      />
      {manifest && <Ribbon words={words} manifest={manifest} isReady={isReady} onItem={runItem} />}
      {notice && <NoticeBar notice={notice} words={words} onClose={() => setNotice(null)} />}
      <div className="desk">
        <main aria-label={words.grid} aria-description={words.leaveGrid}>
          <div ref={grid} className="grid" />
          {desk && grid.current && (
            <FaultBoundary instead={() => null} onFault={() => complain(words.chartsFailed)}>
              <ChartLayer desk={desk} grid={grid.current} words={words} />
            </FaultBoundary>
          )}
          {isStarting && (
            <p className="loading" role="status">
              {words.loading}
            </p>
          )}
          {fault && <StartFault words={words} error={fault.error} />}
        </main>
        <PaneFrame
          words={words}
          name={manifest?.name ?? ''}
          icon={manifest?.icon ?? ''}
          isOpen={isPaneOpen && fault === null}
          isLoading={isStarting}
          place={panePlace}
          onClose={() => showPane(false)}
        />
      </div>
      {isDropping && (
        <div className="drop" role="status">
          {words.drop}
        </div>
      )}
      {isAboutOpen && <About words={words} onClose={() => setAboutOpen(false)} />}
    </div>
  );
}
