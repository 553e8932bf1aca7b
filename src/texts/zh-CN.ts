import { functionsZhCN } from './functions/functions-zh-CN';
import { jobsZhCN } from './jobs/zh-CN';
import { paneZhCN } from './pane/pane-zh-CN';
import { readingZhCN } from './reading/reading-zh-CN';
import { registersZhCN } from './registers/registers-zh-CN';
import { sheetsZhCN } from './sheets/sheets-zh-CN';
import type { Texts } from './texts';

export const zhCN: Texts = {
  listSeparator: '；',
  reading: readingZhCN,
  registers: registersZhCN,
  sheets: sheetsZhCN,
  functions: functionsZhCN,
  pane: paneZhCN,
  jobs: jobsZhCN,
};
