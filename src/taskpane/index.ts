import { loadLook } from '../jobs/month/look';
import { languageOfDisplay } from '../texts/language-of-display';
import { pageTexts } from '../texts/page/page-texts';
import { excelDesk, takeRibbonCommands } from './excel-desk';
import { receivablesEntry } from './receivables-entry';

const commands = takeRibbonCommands(receivablesEntry);

/**
 * The composition root: once Office is there, jobs can be run on its workbook, from the ribbon, from the pane, and by whoever evaluates the
 * bundle.
 */
void Office.onReady(async ({ host }) => {
  const place = document.getElementById('pane');
  // Outside Excel there is no workbook, so there is nothing to run.
  if (host !== Office.HostType.Excel) {
    say(place, pageTexts['zh-CN'].openInExcel);
    return;
  }
  globalThis.Receivables = receivablesEntry;
  if (place === null) return;
  const desk = excelDesk(receivablesEntry, commands);
  try {
    // A file of its own: ribbon commands and functions do without it.
    const loading = import(/* webpackChunkName: "pane" */ './mount-pane');
    // It looks at the ledger as soon as it is drawn: what does so comes beside it, and is asked for again should it not have come.
    loadLook().catch(() => undefined);
    const { mountPane } = await loading;
    await mountPane(place, desk);
    // `npm run excel -- --self-check`; left out of a production build.
    if (typeof startsSelfCheck !== 'undefined' && startsSelfCheck) await desk.selfCheck?.(desk.excelLanguage, () => undefined);
  } catch {
    say(place, pageTexts[languageOfDisplay(Office.context.displayLanguage)].notLoaded);
  }
});

function say(place: HTMLElement | null, sentence: string): void {
  const status = place?.querySelector('[role=status]');
  if (status) status.textContent = sentence;
}
