import type { BaseReferenceObject, BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

import { KeptLine, type LineLooks } from './kept-line';
import { FLAGS } from './univer-innards';
import type { UniverLibrary } from './univer-runtime';

/** SUBTOTAL's numbers of its sum: of all rows that no filter hides, and of those that are in sight. */
const SUM = 9;
const SUM_IN_SIGHT = 109;

/** A number of cells that look like this is text. */
const TEXT_FORMATS: ReadonlySet<string | undefined> = new Set(['@', '@@@']);
const HASH = '#';

/**
 * Univer's SUBTOTAL adds doubles in the order of their cells, and makes a cell and a value of each on its way. Where a range is of kept
 * lines alone the same doubles are added in the same order as they stand there; any other range is Univer's.
 */
export function repairSubtotals(
  { NumberValueObject: numbers }: UniverLibrary['engine'],
  functions: Pick<IFunctionService, 'getExecutor'>,
): void {
  const subtotal = functions.getExecutor('SUBTOTAL');
  if (!subtotal) return;
  const calculate = subtotal.calculate.bind(subtotal);
  subtotal.calculate = (...given) => {
    const sum = given.length === 2 ? sumOfKept(given[0], given[1]) : null;
    return sum === null ? calculate(...given) : numbers.create(sum);
  };
}

function sumOfKept(kind: BaseValueObject | undefined, range: BaseValueObject | undefined): number | null {
  if (kind?.isReferenceObject() !== false || kind.isArray() || !kind.isNumber()) return null;
  const number = kind.getValue();
  if (number !== SUM && number !== SUM_IN_SIGHT) return null;
  const reference = range as unknown as BaseReferenceObject | undefined;
  if (!reference?.isReferenceObject() || reference.isMultiArea() || reference.getFilteredOutRows().length > 0) return null;
  return sumOfLines(reference, number === SUM_IN_SIGHT);
}

/** The sum of the numbers in a range; null where a cell of it may be more than a value of a kept line. */
function sumOfLines(reference: BaseReferenceObject, isInSight: boolean): number | null {
  const sheet = reference.getCurrentActiveSheetData() as ReturnType<BaseReferenceObject['getCurrentActiveSheetData']> | undefined;
  const overlaid = overlaidRows(reference);
  if (!sheet || !overlaid) return null;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (!(startRow >= 0 && startColumn >= 0)) return null;
  const rows = sheet.cellData.getMatrix();
  const rowData = reference.getRowData();
  const keptAt = KeptLine.among(rows);
  const holdsTexts = onceForAlike((looks) => looks.slice(startColumn, endColumn + 1).some((look) => isTextLook(reference, look)));
  let sum = 0;
  for (let row = startRow; row <= endRow; row++) {
    if (overlaid(row)) return null;
    if (isInSight && rowData[row]?.hd === FLAGS.yes) continue;
    const kept = keptAt(row);
    if (!kept) {
      if (rows[row]) return null;
      continue;
    }
    if (holdsTexts(kept.looks)) return null;
    for (let col = startColumn; col <= endColumn; col++) {
      const value = kept.values[col];
      if (typeof value === 'number') sum += value;
      else if (typeof value === 'string' && value.startsWith(HASH)) return null;
    }
  }
  return Number.isFinite(sum) ? sum : null;
}

/** Whether results of formulas stand before the cells of a row in the range; null where a feature of Univer may have written some anywhere. */
function overlaidRows(reference: BaseReferenceObject): ((row: number) => boolean) | null {
  if (Object.keys(reference.getRuntimeFeatureCellData()).length > 0) return null;
  const { startColumn, endColumn } = reference.getRangePosition();
  const overlays = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ].flatMap((overlay) => (overlay ? [overlay.getMatrix()] : []));
  return (row) =>
    overlays.some((overlay) => {
      const line = overlay[row];
      if (line) for (let col = startColumn; col <= endColumn; col++) if (line[col]) return true;
      return false;
    });
}

function isTextLook(reference: BaseReferenceObject, look: LineLooks[number]): boolean {
  return look !== null && look !== undefined && TEXT_FORMATS.has(reference.getCurrentStylesData().getStyleByCell({ s: look })?.n?.pattern);
}

function onceForAlike(ask: (looks: LineLooks) => boolean): (looks: LineLooks) => boolean {
  const known = new Map<LineLooks, boolean>();
  return (looks) => {
    let answer = known.get(looks);
    if (answer === undefined) known.set(looks, (answer = ask(looks)));
    return answer;
  };
}
