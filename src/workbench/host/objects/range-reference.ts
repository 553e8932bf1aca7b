import { splitReference, tryParseA1 } from '../../book/a1';
import type { BookSheet } from '../../book/book-sheet';
import { invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { RangeObject } from './range';
import { referencedPlace } from './referenced-place';

/** A range given as an object, or as an address that may name its sheet; without a sheet it lies on `home`. */
export function rangeArgument(context: HostContext, value: unknown, home: BookSheet = context.book.activeSheet): RangeObject {
  if (value instanceof RangeObject) return value;
  const { sheet, area } = referencedPlace(context.book, value, home);
  return new RangeObject(context, sheet, area);
}

/** Like rangeArgument, but the range must lie on the sheet. */
export function rangeOnSheet(context: HostContext, value: unknown, home: BookSheet): RangeObject {
  const range = rangeArgument(context, value, home);
  if (range.sheet !== home) throw invalidArgument();
  return range;
}

/** The range that a formula such as `=Sheet1!$A$1:$B$2` stands for, or null if it is no plain reference. */
export function rangeOfFormula(context: HostContext, formula: string): RangeObject | null {
  const { sheet, address } = splitReference(formula.replace(/^=/, ''));
  const found = sheet === null ? null : context.book.findSheet(sheet);
  const area = tryParseA1(address);
  return found && area ? new RangeObject(context, found, area) : null;
}
