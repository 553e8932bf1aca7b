import { registerRibbonCommands, type RibbonCommands } from '../excel/commands/ribbon-commands';
import { takeSelfCheckCommand } from '../excel/commands/self-check-command';
import { watchWorkbook } from '../excel/watch/watch-workbook';
import { languageOfDisplay } from '../texts/language-of-display';
import { localMinute } from './local-minute';
import { officeTheme } from './office-theme';
import type { PaneDesk, SelfCheck } from './pane-desk';
import type { ReceivablesEntry } from './receivables-entry';

const preparedAt = (): string => localMinute(new Date());

/** The self-check: the condition is written out, so that a production build leaves it out altogether. */
const selfCheck: SelfCheck | null =
  typeof isDevelopmentBuild !== 'undefined' && isDevelopmentBuild
    ? async (language, onProbe) =>
        (await import(/* webpackChunkName: "self-check" */ '../excel/self-check/self-check')).selfCheck(language, onProbe)
    : null;

/**
 * Takes the ribbon's commands. To be called while the script loads: office.js asks for them before it is ready, and drops one it does not
 * know.
 */
export function takeRibbonCommands(entry: ReceivablesEntry): RibbonCommands {
  if (selfCheck) takeSelfCheckCommand(selfCheck);
  return registerRibbonCommands({ run: (job, control) => entry.run(job, control), preparedAt });
}

/** The pane's desk in Excel; there is one for a page. */
export function excelDesk(entry: ReceivablesEntry, commands: RibbonCommands): PaneDesk {
  return {
    excelLanguage: languageOfDisplay(Office.context.displayLanguage),
    run: (job, control) => entry.run(job, control),
    watch: watchWorkbook,
    onCommand: (listener) => commands.onCommand(listener),
    theme: officeTheme(),
    preparedAt,
    helpPage: (language) => `assets/help/${language}.html`,
    ...(selfCheck && { selfCheck }),
  };
}
