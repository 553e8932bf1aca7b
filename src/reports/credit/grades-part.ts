import { a1, a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { GradedCustomer } from '../../desk/credit-grades';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { creditGrades } from '../../domain/risk/credit-grade';
import { quoted } from '../../sheets/formula-text';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figure } from '../parts/figure';
import { figureColumn } from '../parts/part-columns';
import { putTable, sumOf } from '../parts/put-table';
import type { SheetTotal } from '../tie-out-block';
import { yuan } from '../yuan';
import { tradeOfYear } from '../../desk/trade';
import { creditColumns as columns } from './credit-places';
import { gradeWord } from './credit-source';
import type { CreditSource } from './credit-source';

/** Four grades, those without one, and customers without an invoice. */
const lineCount = creditGrades.length + 2;

/** Rows of the part: heading, header, lines, total, and one that is free. */
export const gradesPartRows = 2 + lineCount + 2;

/**
 * How many customers, what they owe and what they may owe by grade, as sums over the list below, and the others: together the book (R36,
 * R12). Answers where the total stands that ties to the ledger.
 */
export function putGrades(draft: SheetDraft, row: number, source: CreditSource, list: Area): SheetTotal {
  const { words, customers, desk } = source;
  const { main } = desk.aged;
  const first = row + 2;
  const total = first + lineCount;
  const share = (at: number, cents: Cents): CellContent =>
    figure(
      `IF(${a1(total, columns.balance)}=0,0,${a1(at, columns.balance)}/${a1(total, columns.balance)})`,
      main.balanceCents === 0 ? new Exact(0) : new Exact(cents).div(main.balanceCents),
      4,
      words.noData,
    );
  const sumFor = (grade: string, column: number, cents: Cents): CellContent => ({
    formula: `=ROUND(SUMIFS(${areaOf(list, column)},${areaOf(list, columns.grade)},${quoted(grade)}),2)`,
    expected: yuan(cents),
  });
  const graded = [...creditGrades, null].map((grade, index): CellContent[] => {
    const at = first + index;
    const those = customers.filter((customer) => (customer.graded?.grade ?? null) === grade);
    const word = gradeWord(grade, words);
    const sums = (of: (customer: GradedCustomer) => Cents | null): Cents => sumCents(those.map((customer) => of(customer) ?? 0));
    const [balance, trade] = [sums(balanceOf), sums(({ account }) => tradeOfYear(desk, account))];
    const [limit, suggested] = [sums(limitOf), sums(({ suggestedLimitCents }) => suggestedLimitCents)];
    return [
      grade === null ? words.grades.ungraded : words.grades.advice[grade],
      { formula: `=COUNTIFS(${areaOf(list, columns.grade)},${quoted(word)})`, expected: those.length },
      sumFor(word, columns.balance, balance),
      sumFor(word, columns.trade, trade),
      sumFor(word, columns.limit, limit),
      sumFor(word, columns.suggested, suggested),
      { formula: `=ROUND(${a1(at, columns.suggested)}-${a1(at, columns.limit)},2)`, expected: yuan(suggested - limit) },
      share(at, balance),
    ];
  });
  const listed = sumCents(customers.map(balanceOf));
  const others: CellContent[] = [
    desk.aged.basis === 'snapshot' ? words.grades.notGraded : words.grades.withoutInvoices,
    desk.accounts.size - customers.length,
    yuan(main.balanceCents - listed),
    ...Array<null>(4).fill(null),
    share(total - 1, main.balanceCents - listed),
  ];
  const body: Area = { row: first, column: 0, rows: lineCount, columns: 1 };
  putTable(draft, row, {
    heading: words.grades.heading,
    headers: words.grades.headers,
    kinds: ['number', 'amount', 'amount', 'amount', 'amount', 'amount', 'share'],
    lines: [...graded, others],
    total: [
      words.total,
      { formula: `=SUM(${a1Area({ ...body, column: figureColumn })})`, expected: desk.accounts.size },
      sumOf(body, columns.balance, yuan(main.balanceCents)),
      ...[columns.trade, columns.limit, columns.suggested, columns.change].map((column, index) =>
        sumOf(body, column, totalOf(graded, 3 + index)),
      ),
      null,
    ],
  });
  return { book: main, row: total, column: columns.balance };
}

const balanceOf = ({ account }: GradedCustomer): Cents => account.aging.balanceCents;

/** 信用额度 of 客户资料; null where none is stated. */
export const limitOf = ({ account }: GradedCustomer): Cents | null => account.record?.creditLimitCents ?? null;

const areaOf = (list: Area, column: number): string => a1Area({ ...list, column, columns: 1 });

function totalOf(lines: readonly (readonly CellContent[])[], index: number): number {
  return lines
    .reduce((sum, line) => {
      const cell = line[index];
      return cell !== null && typeof cell === 'object' ? sum.plus(cell.expected ?? 0) : sum;
    }, new Exact(0))
    .toNumber();
}
