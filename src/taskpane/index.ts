import { receivablesEntry } from './receivables-entry';

/** The composition root: once Office is there, jobs can be run on its workbook. */
void Office.onReady(({ host }) => {
  const status = document.getElementById('status');
  // Outside Excel there is no workbook, so there is nothing to run.
  if (host !== Office.HostType.Excel) {
    if (status) status.textContent = '请在 Excel 中打开';
    return;
  }
  globalThis.Receivables = receivablesEntry;
  if (status) status.textContent = '已就绪';
});
