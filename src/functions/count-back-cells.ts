import { endOfMonth } from '../domain/calendar/month-steps';
import { ymdFromSerial } from '../domain/calendar/serial-day';
import { countBackDso, type MonthOfSales } from '../domain/ratios/count-back-dso';

import { cellsOf, quoted } from './cell';
import { readDate, readNumber } from './read-cell';
import { demand, demandNumber } from './read-setting';

/** Count-back DSO of cells: months oldest first, each with its sales; pairs that are blank are passed over (R20). */
export function countBackDsoOf(receivables: unknown, monthEnds: unknown, monthlySales: unknown): number {
  const owed = demandNumber('receivables', receivables);
  if (owed.isNegative() && !owed.isZero()) return demand<number>({ fault: 'outOfRange', argument: 'receivables', value: owed.toFixed() });
  const result = countBackDso(owed, readMonths(cellsOf(monthEnds), cellsOf(monthlySales)));
  switch (result.kind) {
    case 'days':
      return result.days;
    case 'uncovered':
      return demand<number>({ fault: 'uncovered', argument: 'receivables', rest: result.rest.toFixed() });
    case 'negativeSales':
      return demand<number>({ fault: 'outOfRange', argument: 'monthlySales', value: result.sales.toFixed() });
  }
}

function readMonths(dateCells: readonly unknown[], salesCells: readonly unknown[]): MonthOfSales[] {
  if (dateCells.length !== salesCells.length) {
    return demand<MonthOfSales[]>({
      fault: 'wrongSize',
      argument: 'monthlySales',
      size: String(salesCells.length),
      expected: String(dateCells.length),
    });
  }
  const months: MonthOfSales[] = [];
  let lastMonthEnd = 0;
  for (const [index, dateCell] of dateCells.entries()) {
    const day = demand(readDate(demand(dateCell), 'monthEnds'));
    const sales = demand(readNumber(demand(salesCells[index]), 'monthlySales'));
    if (day === null && (sales === null || sales.isZero())) continue;
    const monthEnd = endOfMonth(day ?? demand<number>({ fault: 'missing', argument: 'monthEnds' }));
    if (monthEnd <= lastMonthEnd) return demand<MonthOfSales[]>({ fault: 'notInOrder', argument: 'monthEnds', value: quoted(dateCell) });
    lastMonthEnd = monthEnd;
    months.push({ days: ymdFromSerial(monthEnd).day, sales: sales ?? demand<never>({ fault: 'missing', argument: 'monthlySales' }) });
  }
  return months;
}
