import { homeCurrency } from '../../domain/money/currency-name';
import type { Notice } from '../findings';
import type { LedgerLayout } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { headingPlaces } from './heading-places';
import type { LedgerContext } from './ledger-context';
import { isBook } from './row-amounts';

/**
 * What is to be said of the ledger's sheet as a whole: its units, currencies, and how its columns of money were read (R9b–R9c, R12c, R12d).
 */
export function sheetNotices(
  context: LedgerContext,
  { turnedUnchecked = [], runningBalance, foundReduction, isRaising }: LedgerLayout,
  endRow: number | null,
): Notice[] {
  const { grid, title, currencies, mainCurrency, amountRole } = context;
  const sheetName = grid.sheet.name;
  const notices: Notice[] = [];
  const headings = (columns: readonly number[]): string[] => columns.map((column) => grid.headingOf(column));
  if (title.statedDays.length > 1) {
    const cells = title.statedDays.map(({ row, column }) => grid.placeAt(row, column));
    notices.push({ kind: 'asOfsStated', cells, days: title.statedDays.map(({ day }) => day) });
  }
  if (context.monthsFromFirst) {
    const place = grid.place(grid.headingRows.at(-1) ?? 0, 'invoiceDate');
    notices.push({ kind: 'monthsFromFirst', place, heading: grid.headingText('invoiceDate') });
  }
  if (!grid.sheet.visible) notices.push({ kind: 'hiddenSheetRead', sheetName });
  const factor = context.units(moneyRole(context));
  if (factor !== 1) notices.push({ kind: 'unitScaled', sheetName, factor });
  if (amountRole === 'baseAmount') {
    const isLeftOnly = grid.has('amount') && !grid.has('baseAmount') && !grid.has('baseReceived');
    notices.push({ kind: 'baseAmountsUsed', currencies, ...(isLeftOnly && { unusedAmounts: grid.headingText('amount') }) });
  } else if (currencies.length > 1)
    notices.push({ kind: 'otherCurrenciesApart', mainCurrency, currencies: currencies.filter((code) => code !== mainCurrency) });
  const byColumn = (grid.sheet.currencyByColumn ?? []).filter((row) => row >= grid.firstDataRow && row <= grid.lastDataRow);
  if (byColumn.length > 0 && mainCurrency !== homeCurrency)
    notices.push({ kind: 'currencyOfColumn', sheetName, currency: mainCurrency, rowNumbers: byColumn.map((row) => row + 1) });
  for (const role of ['amount', 'received', 'credit', 'reduction'] as const) {
    const own = grid.columns[role];
    const further = grid.further[role] ?? [];
    if (own !== undefined && further.length > 0)
      notices.push({
        kind: 'columnsAdded',
        sheetName,
        of: role === 'credit' ? 'received' : role,
        headings: headings([own, ...further]),
        places: headingPlaces(grid, [own, ...further]),
      });
  }
  const checked = [...grid.turned].filter((column) => !turnedUnchecked.includes(column) && !(isRaising && column === foundReduction));
  if (checked.length > 0)
    notices.push({ kind: 'signTurned', sheetName, headings: headings(checked), places: headingPlaces(grid, checked) });
  if (turnedUnchecked.length > 0)
    notices.push({
      kind: 'signTurned',
      sheetName,
      headings: headings(turnedUnchecked),
      places: headingPlaces(grid, turnedUnchecked),
      isUnchecked: true,
    });
  if (runningBalance !== undefined)
    notices.push({
      kind: 'runningBalance',
      sheetName,
      heading: grid.headingOf(runningBalance),
      places: headingPlaces(grid, [runningBalance]),
    });
  if (foundReduction !== undefined)
    notices.push({
      kind: 'reductionFound',
      sheetName,
      heading: grid.headingOf(foundReduction),
      places: headingPlaces(grid, [foundReduction]),
      ...(isRaising && { isRaising }),
    });
  if (grid.sheet.receivedByShare !== undefined) notices.push({ kind: 'receivedByShare', sheetName, heading: grid.sheet.receivedByShare });
  if (endRow !== null) notices.push({ kind: 'endsAtNextTable', sheetName, rowNumber: endRow + 1 });
  return notices;
}

/** The role of the column whose unit is that of the ledger. */
export function moneyRole({ grid, amountRole }: LedgerContext): ColumnRole {
  return grid.has(amountRole) ? amountRole : isBook(grid) ? 'debit' : 'balance';
}
