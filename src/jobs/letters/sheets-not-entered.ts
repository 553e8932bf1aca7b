import { formOf, letterNumberForm } from '../../letters/letter-number-form';
import { letterSheetName } from '../../letters/letter-sheet-name';
import type { Collection } from '../../registers/collections/collection';

/**
 * Worksheets that bear a letter's number which stands nowhere in 催收记录: Excel was gone between the two, and the letters are not to be sent.
 * The second sheet of a letter goes with its first.
 */
export function sheetsNotEntered(sheets: readonly string[], pattern: string, collections: readonly Collection[] | null): readonly string[] {
  const form = letterSheetName(letterNumberForm(pattern));
  const entered = new Set((collections ?? []).map(({ number }) => letterSheetName(number)));
  return sheets.filter((sheet) => {
    const number = sheet.replace(/ \(\d+\)$/, '');
    return formOf(number) === form && !entered.has(number) && !entered.has(sheet);
  });
}
