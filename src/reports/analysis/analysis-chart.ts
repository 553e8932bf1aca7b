import { axisFormat, tenThousand } from '../axis-format';
import { standingColors, standingLabel } from '../standing-look';
import type { Area } from '../../cells/area';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { AgedBook, CustomerAging } from '../../ledger/aged-ledger';
import { standings } from '../../ledger/standing';
import type { Standing } from '../../ledger/standing';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { a1 } from '../../cells/a1';
import { customerColumn, firstStandingColumn, standingColumn } from './analysis-columns';
import { cellStyles, hairlineColor, hairlines, headerFill, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';

/** The word of a class stands on its part of a bar from this part of the largest balance on. */
const shownPart = 0.04;

/** What the chart shows and where its figures come from; `body` holds the customers, largest first. */
export interface ChartSource {
  readonly name: string;
  readonly book: AgedBook;
  readonly customers: readonly CustomerAging[];
  readonly body: Area;
  readonly asOf: SerialDay;
}

const mostCustomers = 10;
const rowsAround = 6;
const rowsPerCustomer = 1.3;

/**
 * The classes of the largest balances, stacked, the largest on top; under it the figures it is drawn from. They stand in a table of their
 * own because the unit of ten thousand is known to no number format, and its axis unit not to every program. 贷项 and 待核实 only where there
 * are any. Answers the first free row.
 */
export function putClassChart(
  draft: SheetDraft,
  row: number,
  { name, book, customers, body, asOf }: ChartSource,
  words: SheetTexts['chart'],
): number {
  const shown = customers.slice(0, mostCustomers);
  const classes = standings.filter(
    (standing) => (standing !== '贷项' && standing !== '待核实') || shown.some(({ byStanding }) => byStanding[standing] !== 0),
  );
  const unit = words.axis(book.currency);
  const chartRows = Math.ceil(rowsAround + rowsPerCustomer * shown.length);

  const dataRow = row + chartRows + 1;
  draft.line(dataRow, customerColumn, words.data(unit), sectionStyle);
  draft.style(
    draft.put(dataRow + 1, customerColumn, [['', ...standings.map((standing) => (classes.includes(standing) ? standing : null))]]),
    { ...listHeaderStyle, horizontal: 'right' },
  );
  const data = draft.put(
    dataRow + 2,
    customerColumn,
    shown.map(({ byStanding }, index): CellContent[] => [
      { formula: `=${a1(body.row + index, customerColumn)}`, expected: shown[index]?.customer.name ?? '' },
      ...standings.map((standing) =>
        classes.includes(standing) ? inTenThousands(body.row + index, standing, byStanding[standing]) : null,
      ),
    ]),
  );
  draft.style({ ...data, columns: 1 }, { horizontal: 'left' });
  draft.breakTexts(
    { ...data, column: customerColumn },
    shown.map(({ customer }) => customer.name),
  );
  draft.style({ ...data, column: firstStandingColumn, columns: standings.length }, cellStyles.amount);
  draft.style(data, hairlines);

  const largestCents = Math.max(0, ...shown.map(({ balanceCents }) => balanceCents));
  const column = (standing: Standing): Area => ({ ...data, column: standingColumn(standing), columns: 1 });
  draft.chart({
    kind: 'barStacked',
    name,
    title: words.title(shown.length, formatIsoDay(asOf)),
    titleStyle: { fontSize: 12, bold: true, color: headerFill },
    categories: { ...data, columns: 1 },
    series: classes.map((standing) => ({
      name: standing,
      values: column(standing),
      color: standingColors[standing],
      label: standingLabel(standing, (largestCents / 100 / tenThousand) * shownPart),
    })),
    axisTitle: unit,
    axisNumberFormat: axisFormat(largestCents),
    gridlineColor: hairlineColor,
    gapWidth: 50,
    place: { row, column: 0, rows: chartRows, columns: draft.plan().columnsOnFirstPage },
  });
  return data.row + data.rows;
}

function inTenThousands(row: number, standing: Standing, cents: Cents): CellContent {
  return { formula: `=ROUND(${a1(row, standingColumn(standing))}/${tenThousand},2)`, expected: Math.round(cents / tenThousand) / 100 };
}
