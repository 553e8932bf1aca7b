import type { Language } from '../../texts/language';
import { languageOfDisplay } from '../../texts/language-of-display';
import { associateCommand } from './early-commands';

/**
 * Takes the ribbon's 自检, which development builds alone have. What came of it stands on a sheet; where it could not be written, the pane
 * comes to the front, in whose settings it can be tried again and tells why.
 */
export function takeSelfCheckCommand(selfCheck: (language: Language, onProbe: () => void) => Promise<unknown>): void {
  const carryOut = async (): Promise<void> => {
    try {
      // Excel may send a command before it has told office.js where it is.
      await Office.onReady();
      await selfCheck(languageOfDisplay(Office.context.displayLanguage), () => undefined);
    } catch {
      await Office.addin.showAsTaskpane();
    }
  };
  associateCommand('selfCheck', (event) => void carryOut().finally(() => event.completed()));
}
