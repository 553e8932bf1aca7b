import { a1 } from '../../cells/a1';
import { paceKinds } from '../../desk/measures/sales-performance';
import type { PaceKind } from '../../desk/measures/sales-performance';
import { Exact } from '../../domain/money/exact';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { roundedTo } from '../parts/figure';
import { figureColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { putTable, sumOf } from '../parts/put-table';
import type { PutTable } from '../parts/put-table';

const amounts = paceKinds.length + 2;
/** What is open for too long. */
export const openLateColumn = figureColumn + paceKinds.indexOf('openOver90');
/** Amounts stand under the amounts of the other parts, counts and shares under their shares and days. */
const kinds: readonly CellKind[] = [
  ...Array<CellKind>(amounts).fill('amount'),
  ...paceKinds.map((): CellKind => 'days'),
  'tenths',
  'share',
  'share',
];
/** Columns that have a sum. */
const summed = amounts + paceKinds.length + 1;

/** How each salesperson's invoices are collected: prompt and late ones, points, what is open and overdue (R34). */
export function putSalespeople(draft: SheetDraft, row: number, { words, sales, desk }: MonthlySource): PutTable {
  const { bonus, malus, promptDays, lateDays } = desk.policy.sales;
  const first = row + 2;
  const lines = sales.map(({ name, pace, points, collectionRate, openCents, overdueCents }, index): CellContent[] => {
    const at = (offset: number): string => a1(first + index, figureColumn + offset);
    const [prompt, , late, open] = paceKinds.map((_, offset) => at(amounts + offset));
    const known = (kind: PaceKind, value: number): CellContent => (points === null && kind !== 'openOver90' ? words.noData : value);
    return [
      name === '' ? words.salespeople.nobody : name,
      ...paceKinds.map((kind) => known(kind, pace[kind].cents / 100)),
      openCents / 100,
      overdueCents / 100,
      ...paceKinds.map((kind) => known(kind, pace[kind].count)),
      points === null
        ? words.noData
        : { formula: `=${prompt ?? ''}*${bonus}+(${late ?? ''}+${open ?? ''})*(${malus})`, expected: points.toNumber() },
      roundedTo(collectionRate, 4) ?? words.noData,
      openCents === 0
        ? words.none
        : {
            formula: `=ROUND(${at(paceKinds.length + 1)}/${at(paceKinds.length)},4)`,
            expected: new Exact(overdueCents).div(openCents).toDecimalPlaces(4).toNumber(),
          },
    ];
  });
  const body = { row: first, column: 0, rows: lines.length, columns: 1 };
  return putTable(draft, row, {
    heading: words.salespeople.heading(promptDays, lateDays),
    headers: [words.salespeople.name, ...words.salespeople.headers(promptDays, lateDays)],
    kinds,
    lines,
    total: [words.total, ...Array.from({ length: summed }, (_, offset) => sumUp(lines, offset, body)), null, null],
  });
}

/** The sum of a column; none where a line has no data. */
function sumUp(lines: readonly (readonly CellContent[])[], offset: number, body: Parameters<typeof sumOf>[0]): CellContent {
  const values = lines.map((line) => valueOf(line[1 + offset] ?? null));
  if (values.length === 0 || values.some((value) => typeof value !== 'number')) return null;
  return sumOf(body, figureColumn + offset, values.reduce<Exactly>((sum, value) => sum.plus(value ?? 0), new Exact(0)).toNumber());
}

type Exactly = InstanceType<typeof Exact>;

function valueOf(content: CellContent): number | string | null {
  const value = content !== null && typeof content === 'object' ? (content.expected ?? null) : content;
  return typeof value === 'boolean' ? null : value;
}
