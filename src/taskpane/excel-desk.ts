import { registerRibbonCommands } from '../excel/ribbon-commands';
import { watchWorkbook } from '../excel/watch-workbook';
import { languageOfDisplay } from '../texts/language-of-display';
import { localMinute } from './local-minute';
import { officeTheme } from './office-theme';
import type { PaneDesk } from './pane-desk';
import type { ReceivablesEntry } from './receivables-entry';

/** The pane's desk in Excel. It takes the ribbon's commands too, so there is one for a page, made before anything slow. */
export function excelDesk(entry: ReceivablesEntry): PaneDesk {
  const preparedAt = (): string => localMinute(new Date());
  const commands = registerRibbonCommands({ run: (job, control) => entry.run(job, control), preparedAt });
  return {
    excelLanguage: languageOfDisplay(Office.context.displayLanguage),
    run: (job, control) => entry.run(job, control),
    watch: watchWorkbook,
    onCommand: (listener) => commands.onCommand(listener),
    theme: officeTheme(),
    preparedAt,
    helpPage: (language) => `assets/help/${language}.html`,
  };
}
