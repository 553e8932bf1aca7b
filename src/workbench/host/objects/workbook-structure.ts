import { accessDenied, invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { textArgument } from './wire-arguments';

/** Throws AccessDenied while the workbook's list of sheets is protected. */
export function guardStructure({ book }: Pick<HostContext, 'book'>): void {
  if (book.documentParts.structureProtection) throw accessDenied('the workbook');
}

/** Excel keeps one name for itself; all other rules are the workbook's. */
export function sheetNameArgument(value: unknown): string {
  const name = textArgument(value);
  if (name.toLowerCase() === 'history') throw invalidArgument('Excel keeps the name History for itself.');
  return name;
}
