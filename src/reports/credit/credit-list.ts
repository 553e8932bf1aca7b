import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { GradedCustomer } from '../../desk/credit-grades';
import { tradeOfYear } from '../../desk/trade';
import { hairlines, headerStyle, sectionStyle } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import { groupedCount } from '../../texts/grouped-count';
import { percent } from '../../texts/percent';
import { amount, roundedTo } from '../parts/figure';
import { numberColumn } from '../parts/part-columns';
import { yuan } from '../yuan';
import { creditColumnCount, creditColumns as columns } from './credit-places';
import { gradeWord } from './credit-source';
import type { CreditSource } from './credit-source';
import { limitOf } from './grades-part';

const headerHeight = 30;
const limitFormat = '#,##0.00';
/** Characters that a heading's filter button takes. */
const filterButton = 2.5;
/** Down to how many characters texts break into lines where that saves a page across. */
const narrowest = { [columns.customer]: 20, [columns.reasons]: 20, [columns.advice]: 14 } as const;

const kinds: readonly CellKind[] = [
  ...(['number', 'text', 'word', 'amount', 'amount', 'amount', 'amount', 'amount'] as const),
  ...(['tenths', 'share', 'days', 'number', 'tenths', 'text', 'text'] as const),
];

/** Where the list's lines stand when its heading stands at a row; one line says so where there is nobody. */
export function listArea(row: number, { customers }: CreditSource): Area {
  return { row: row + 2, column: 0, rows: Math.max(1, customers.length), columns: creditColumnCount };
}

/** Every customer with an invoice as a line of an Excel table: grade, figures, limits now and suggested, reasons and what changes (R36). */
export function putCreditList(draft: SheetDraft, row: number, source: CreditSource, tableName: string): void {
  const { words, customers } = source;
  const { headings: of } = words.list;
  const body = listArea(row, source);
  draft.line(row, numberColumn, words.list.heading, sectionStyle);
  const headings = [
    ...[of.number, of.customer, of.grade, of.balance, of.trade, of.limit, of.suggested, of.change],
    ...[of.late, of.share, of.worst, of.broken, of.terms, of.reasons, of.advice],
  ];
  const header = draft.put(row + 1, 0, [headings]);
  draft.style(header, headerStyle);
  draft.height(row + 1, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading) + filterButton));
  const lines = customers.map((customer, index) => lineOf(customer, index, body.row + index, source));
  draft.put(body.row, 0, lines.length > 0 ? lines : [[null, words.list.none, ...Array<null>(creditColumnCount - 2).fill(null)]]);
  kinds.forEach((kind, column) => draft.kind({ ...body, column, columns: 1 }, kind));
  draft.style(body, hairlines);
  // A limit of nothing is said, and what stands beside a text keeps off it.
  draft.style({ ...body, column: columns.suggested, columns: 1 }, { numberFormat: limitFormat });
  draft.style({ ...body, column: columns.terms, columns: 1 }, { horizontal: 'center' });
  for (const [column, least] of Object.entries(narrowest)) {
    draft.breakColumn(Number(column), least);
    draft.breakTexts(
      { ...body, column: Number(column) },
      lines.map((line) => line[Number(column)] ?? null),
    );
  }
  draft.table({ name: tableName, area: { ...header, rows: body.rows + 1 }, style: 'TableStyleLight1', banded: false, showFilter: true });
}

function lineOf(customer: GradedCustomer, index: number, row: number, { words, desk }: CreditSource): CellContent[] {
  const { account, record, graded, terms, suggestedLimitCents } = customer;
  const limitCents = limitOf(customer);
  const share = roundedTo(record.shareLate, 4);
  const late = roundedTo(record.averageDaysLate, 1);
  const figures = {
    open: groupedCount(record.openDays),
    worst: groupedCount(record.worstDays),
    broken: groupedCount(record.brokenPromises),
    late: late === null ? words.noData : String(late),
    share: share === null ? words.noData : percent(roundedTo(record.shareLate, 3) ?? 0),
  };
  return [
    index + 1,
    account.customer.name,
    gradeWord(graded?.grade ?? null, words),
    yuan(account.aging.balanceCents),
    amount(tradeOfYear(desk, account), words.noData),
    amount(limitCents, words.noData),
    amount(suggestedLimitCents, words.noData),
    limitCents === null || suggestedLimitCents === null
      ? words.none
      : {
          formula: `=ROUND(${a1(row, columns.suggested)}-${a1(row, columns.limit)},2)`,
          expected: yuan(suggestedLimitCents - limitCents),
        },
    late ?? words.noData,
    share ?? words.noData,
    record.worstDays,
    record.brokenPromises,
    roundedTo(terms, 1) ?? words.noData,
    graded === null || graded.reasons.length === 0
      ? words.noReasons
      : graded.reasons.map((reason) => words.reasons[reason](figures)).join(words.separator),
    graded === null ? words.noChange : words.changes[graded.grade],
  ];
}
