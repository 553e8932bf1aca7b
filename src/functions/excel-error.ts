import { UnsafeCents } from '../domain/money/cents';
import type { FunctionArgument } from '../texts/functions/function-signatures';
import { functionsEnUS } from '../texts/functions/en-US';
import { functionsZhCN, type FunctionTexts } from '../texts/functions/zh-CN';
import { languageOfDisplay } from '../texts/language-of-display';

import type { FunctionFault } from './fault';

/** What the runtime takes as a cell's error, in a result or thrown; it is an `Error` there, though its published types don't say so. */
export type ExcelError = CustomFunctions.Error & Error;

/** The error that Excel shows for a fault. Only #VALUE! and #N/A carry their sentence to the user. */
export function excelError(fault: FunctionFault): ExcelError {
  return errorOf(fault, functionTexts()) as ExcelError;
}

function errorOf(fault: FunctionFault, texts: FunctionTexts): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (fault.fault) {
    case 'cellError':
      return new CustomFunctions.Error(fault.code);
    case 'missing':
      return new CustomFunctions.Error(ErrorCode.invalidValue, texts.missing(fault.argument));
    case 'notADate':
    case 'noSuchDay':
    case 'ambiguousDate':
    case 'notAnAmount':
    case 'notTerms':
    case 'notRising':
    case 'notInOrder':
    case 'notDescending':
      return new CustomFunctions.Error(ErrorCode.invalidValue, texts[fault.fault](fault.argument, fault.value));
    case 'notAChoice':
      return new CustomFunctions.Error(ErrorCode.invalidValue, texts.notAChoice(fault.argument, fault.value, fault.choices));
    case 'wrongSize':
      return new CustomFunctions.Error(ErrorCode.invalidValue, texts.wrongSize(fault.argument, fault.size, fault.expected));
    case 'endlessTierNotLast':
      return new CustomFunctions.Error(ErrorCode.invalidValue, texts.endlessTierNotLast(fault.argument, fault.row));
    case 'needsCompanion':
      return new CustomFunctions.Error(ErrorCode.invalidValue, texts.needsCompanion(fault.argument, fault.value, fault.companion));
    case 'noLpr':
    case 'noRateInTable':
      return new CustomFunctions.Error(ErrorCode.notAvailable, texts[fault.fault](fault.argument, fault.day));
    case 'uncovered':
      return new CustomFunctions.Error(ErrorCode.notAvailable, texts.uncovered(fault.argument, fault.rest));
    case 'outOfRange':
      return new CustomFunctions.Error(ErrorCode.invalidNumber, texts.outOfRange(fault.argument, fault.value));
    case 'sumTooLarge':
      return new CustomFunctions.Error(ErrorCode.invalidNumber, texts.sumTooLarge(fault.argument));
    case 'divisionByZero':
      return new CustomFunctions.Error(ErrorCode.divisionByZero, texts.divisionByZero);
  }
}

/** Runs a computation; where a sum of money leaves the numbers that Excel holds to the cent, that is the argument's fault. */
export function withinSafeCents<T>(argument: FunctionArgument, compute: () => T): T | FunctionFault {
  try {
    return compute();
  } catch (error) {
    if (error instanceof UnsafeCents) return { fault: 'sumTooLarge', argument };
    throw error;
  }
}

/** Sentences in the language that Excel's own menus have, Chinese where nobody says. */
function functionTexts(): FunctionTexts {
  const page = globalThis as { readonly Office?: { readonly context?: { readonly displayLanguage?: unknown } } };
  const language = page.Office?.context?.displayLanguage;
  return typeof language === 'string' && languageOfDisplay(language) === 'en-US' ? functionsEnUS : functionsZhCN;
}
