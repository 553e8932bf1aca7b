import type { Cents } from '../../domain/money/cents';
import { safeCents } from '../../domain/money/cents';
import type { OutlineLine, OutlineLines } from './outline-lines';

/** A line that is the sum of others, by its row and theirs, as positions in the sheet's values. */
export interface SumLine {
  readonly row: number;
  readonly label: string;
  readonly of: readonly number[];
}

/** An outline taken apart: whose each invoice is, and which lines are sums of which. */
export interface OutlineGroups {
  readonly customerOf: ReadonlyMap<number, string>;
  readonly sums: readonly SumLine[];
}

/** What a line states in one column of sums: null where it can't be read, undefined where it says nothing. */
export type FigureAt = (row: number, column: number) => Cents | null | undefined;

/** A line over others, in the order of the outline. */
interface Head {
  readonly line: OutlineLine;
  /** The invoices right below it: none where another head comes first. */
  readonly items: readonly number[];
  /** How many heads stand between it and the invoices: 0 a customer, 1 a region. */
  readonly height: number;
}

/** What stands under a head: the rows that are owed, and the lines of customers and of debts without invoices. */
interface Extent {
  readonly debts: readonly number[];
  readonly lines: readonly number[];
}

/** Group, region, country. */
const highest = 4;
/** Among the customers of a region few owe without an invoice. */
const mostGroupsTried = 20;

/**
 * Takes lines for an outline where most of its customers' lines are the sums of their invoices, above or below them; null where too few
 * are. Lines over customers are sums, too, where their figures say so, and debts without invoices where they do not.
 */
export function outlineGroups(
  { lines, areToldByNumbers }: OutlineLines,
  isHeadedSo: boolean,
  money: readonly number[],
  figureAt: FigureAt,
): OutlineGroups | null {
  const isSum = (row: number, of: readonly number[]): boolean => isSumOf(row, of, money, figureAt);
  const orders = [lines, [...lines].reverse()].flatMap((order) => {
    const heads = headsOf(order);
    const groups = heads?.filter(({ line, items }) => items.length > 0 && line.holdsFigures) ?? [];
    const fitting = groups.filter(({ line, items }) => isSum(line.row, items));
    const areAllOver = groups.length > 2 && groups.length === heads?.length;
    const isOne = isHeadedSo && areToldByNumbers ? groups.length > 0 : isOutline(groups, fitting, areToldByNumbers, areAllOver);
    return heads === null || !isOne ? [] : [{ heads, fits: fitting.length }];
  });
  const [forwards, backwards] = orders;
  const best = backwards !== undefined && backwards.fits > (forwards?.fits ?? 0) ? backwards : forwards;
  return best === undefined ? null : takenApart(best.heads, isSum);
}

/** The lines without a date, each with those with one that follow; null where the order begins with one that has nothing over it. */
function headsOf(lines: readonly OutlineLine[]): readonly Head[] | null {
  if (lines[0]?.isItem !== false) return null;
  const found: { line: OutlineLine; items: number[]; height: number }[] = [];
  for (const line of lines) {
    if (line.isItem) found.at(-1)?.items.push(line.row);
    else found.push({ line, items: [], height: 0 });
  }
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [head, next] = [found[index], found[index + 1]];
    if (head !== undefined && next !== undefined && head.items.length === 0 && isOverItems(next))
      head.height = Math.min(next.height + 1, highest);
  }
  return found;
}

function isOverItems({ items, height }: Head): boolean {
  return items.length > 0 || height > 0;
}

/**
 * Sums of several invoices that fit by chance are few; of one invoice, as equal rents are, many. Where each line without a date stands over
 * lines with one, a single such sum tells what the others are.
 */
function isOutline(groups: readonly Head[], fitting: readonly Head[], areToldByNumbers: boolean, areAllOver: boolean): boolean {
  const ofSeveral = fitting.filter(({ items }) => items.length > 1).length;
  const isMost = fitting.length * 2 > groups.length;
  if (!areToldByNumbers) return groups.length > 1 && ofSeveral > 0 && isMost;
  const isHalf = fitting.length * 2 >= groups.length;
  return ofSeveral > 1 || (ofSeveral > 0 && (isHalf || areAllOver)) || (isMost && fitting.length > 1);
}

function takenApart(heads: readonly Head[], isSum: (row: number, of: readonly number[]) => boolean): OutlineGroups {
  const customers = heads.filter(({ items }) => items.length > 0);
  const sums = new Map<Head, readonly number[]>(customers.flatMap((head) => (head.line.holdsFigures ? [[head, head.items]] : [])));
  // Lines over customers are not more than these are: such are debts without invoices.
  const isNested = heads.length <= 3 * (customers.length + 1);
  for (let height = 1; isNested && height <= highest; height += 1) {
    const over = heads.flatMap((head, index) => (head.height === height ? [{ head, index }] : []));
    const found = over.map(({ head, index }) => {
      const extents = extentsOf(heads, index, sums);
      return { head, of: extents.find((of) => isSum(head.line.row, of.debts) || isSum(head.line.row, of.lines)), level: extents[0] };
    });
    const fitting = found.flatMap(({ of }) => of ?? []);
    const owing = new Set(fitting.flatMap(({ debts }) => debts));
    // One that fits nothing among others that do was edited; one that is part of another's sum is a debt without an invoice.
    const areMostlySums = fitting.length * 2 > found.length;
    for (const { head, of, level } of found) {
      const rows = of ?? (head.line.holdsFigures && areMostlySums && !owing.has(head.line.row) ? level : undefined);
      if (rows !== undefined) sums.set(head, rows.debts);
    }
  }
  // 全部 behind the last group sums all of them up.
  const last = heads.at(-1);
  if (last?.items.length === 0) {
    const all = rowsBelow(heads.slice(0, -1), -1, () => false, sums);
    if (isSum(last.line.row, all.debts) || isSum(last.line.row, all.lines)) sums.set(last, all.debts);
  }
  return {
    customerOf: new Map(customers.flatMap(({ line, items }) => items.map((row) => [row, line.label] as const))),
    sums: [...sums].map(([{ line }, of]) => ({ row: line.row, label: line.label, of })),
  };
}

/** What may stand under a head: what its height says, then one group more at a time, as debts without invoices hide where it ends. */
function extentsOf(heads: readonly Head[], index: number, sums: ReadonlyMap<Head, readonly number[]>): readonly Extent[] {
  const height = heads[index]?.height ?? 0;
  const byHeight = Array.from({ length: height }, (_unused, less) => rowsBelow(heads, index, (head) => head.height >= height - less, sums));
  const byGroups = Array.from({ length: mostGroupsTried }, (_unused, more) => {
    let left = more;
    return rowsBelow(heads, index, (head) => head.height > 0 && (left -= 1) < 0, sums);
  });
  return [...byHeight, ...byGroups];
}

/** The debts and customers' lines below a head, up to one behind the first customer that ends it. */
function rowsBelow(
  heads: readonly Head[],
  index: number,
  isEnd: (head: Head) => boolean,
  sums: ReadonlyMap<Head, readonly number[]>,
): Extent {
  const debts: number[] = [];
  const lines: number[] = [];
  let isBelowCustomer = false;
  for (let below = index + 1; below < heads.length; below += 1) {
    const head = heads[below];
    if (head === undefined || (isBelowCustomer && isEnd(head))) break;
    isBelowCustomer ||= head.items.length > 0;
    if (head.height > 0 && sums.has(head)) continue;
    lines.push(head.line.row);
    for (const row of head.items) debts.push(row);
    if (head.items.length === 0) debts.push(head.line.row);
  }
  return { debts, lines };
}

/** Whether a line states at least one sum of what the rows state, and every such one is what they come to. */
function isSumOf(row: number, of: readonly number[], money: readonly number[], figureAt: FigureAt): boolean {
  const stated = money.filter((column) => figureAt(row, column) !== undefined && of.some((part) => figureAt(part, column) !== undefined));
  return (
    of.length > 0 &&
    stated.some((column) => figureAt(row, column) !== 0) &&
    stated.every((column) => {
      const parts = of.map((part) => figureAt(part, column));
      return !parts.includes(null) && safeCents(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) === figureAt(row, column);
    })
  );
}
