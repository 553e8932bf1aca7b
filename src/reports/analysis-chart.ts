import { formatIsoDay } from '../domain/calendar/serial-day';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { AgedBook } from '../ledger/aged-ledger';
import { customerColumn, firstStandingColumn } from './analysis-columns';
import { standingColors, standings } from './look';
import type { ChartModel, Area } from './sheet-model';
import type { ChartTexts } from '../texts/sheet-texts';

const mostCustomers = 10;
const rowsHigh = 20;
const columnsWide = 10;
/** Yuan as 万元 with one decimal: the comma divides by a thousand, the written point by ten more. */
const tenThousands = '0!.0,';

/** The classes of the largest balances, stacked; `body` holds the customers, largest first. 贷项 and 待核实 only where the book has any. */
export function classChart(name: string, body: Area, row: number, book: AgedBook, asOf: SerialDay, words: ChartTexts): ChartModel {
  const rows = Math.min(body.rows, mostCustomers);
  const shown = standings.filter((standing) => (standing !== '贷项' && standing !== '待核实') || book.byStanding[standing] !== 0);
  return {
    kind: 'barStacked',
    name,
    title: words.title(rows, formatIsoDay(asOf)),
    categories: { row: body.row, column: customerColumn, rows, columns: 1 },
    series: shown.map((standing) => ({
      name: standing,
      values: { row: body.row, column: firstStandingColumn + standings.indexOf(standing), rows, columns: 1 },
      color: standingColors[standing],
    })),
    axisTitle: words.axis,
    axisNumberFormat: tenThousands,
    place: { row, column: customerColumn, rows: rowsHigh, columns: columnsWide },
  };
}
