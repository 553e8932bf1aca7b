import { functionsEnUS } from './functions/functions-en-US';
import { jobsEnUS } from './jobs/en-US';
import { paneEnUS } from './pane/pane-en-US';
import { readingEnUS } from './reading/reading-en-US';
import { registersEnUS } from './registers/registers-en-US';
import { sheetsEnUS } from './sheets/sheets-en-US';
import type { Texts } from './texts';

export const enUS: Texts = {
  listSeparator: '; ',
  reading: readingEnUS,
  registers: registersEnUS,
  sheets: sheetsEnUS,
  functions: functionsEnUS,
  pane: paneEnUS,
  jobs: jobsEnUS,
};
