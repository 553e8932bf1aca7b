import type { CellPlace } from '../../cells/cell-place';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';

/** The columns whose printed sums are compared with the rows. */
export const totalledRoles = ['amount', 'received', 'balance', 'debit', 'credit'] as const;

export type TotalledRole = (typeof totalledRoles)[number];

export type RowSums = Readonly<Partial<Record<TotalledRole, Cents>>>;

/** A printed sum that no run of rows adds up to. */
export interface DifferingTotal {
  readonly role: TotalledRole;
  readonly statedCents: Cents;
  readonly addedCents: Cents;
  /** The cells of the run that could not be read. */
  readonly unreadablePlaces: readonly CellPlace[];
}

/** A cell that could not be read, under the column whose sum it is missing from. */
export interface UnreadableFigure {
  readonly role: TotalledRole;
  readonly place: CellPlace;
}

/** A printed sum that fits nothing above it, and may be that of the rows below. */
interface SumAbove {
  readonly from: Start;
  readonly differing: readonly DifferingTotal[];
  readonly toleranceOf: (role: TotalledRole) => Cents;
}

type Sums = Record<TotalledRole, number>;

/** Where a run of rows begins: the sums and the number of rows before it. */
interface Start {
  readonly sums: Sums;
  readonly rows: number;
}

const top: Start = { sums: { amount: 0, received: 0, balance: 0, debit: 0, credit: 0 }, rows: 0 };

/** Adds the rows as they pass and compares printed 小计, 合计 with every run of rows that such a line may mean (R12). */
export class PrintedTotals {
  private readonly all: Sums = { ...top.sums };
  private sinceTotal: Start = top;
  private customerRun: Start = top;
  private customerBefore: string | null = null;
  private readonly sinceWord = new Map<string, Start>();
  private customersSinceTotal = 0;
  private rows = 0;
  private above: readonly SumAbove[] = [];
  private readonly ofRowsBelow = new Set<DifferingTotal>();
  private readonly unreadable: (UnreadableFigure & { readonly row: number })[] = [];

  add(customerKey: string, sums: RowSums, unreadable: readonly UnreadableFigure[] = []): void {
    if (customerKey !== this.customerBefore) {
      this.holdAgainstAbove();
      this.customerBefore = customerKey;
      this.customerRun = this.here();
      this.customersSinceTotal += 1;
    }
    for (const figure of unreadable) this.unreadable.push({ ...figure, row: this.rows });
    this.rows += 1;
    for (const role of totalledRoles) this.all[role] = safeCents(this.all[role] + (sums[role] ?? 0));
  }

  /** Whether figures without a word are, all of them, the sums of one run of at least two rows. */
  areSums(figures: RowSums, toleranceOf: (role: TotalledRole) => Cents): boolean {
    const roles = totalledRoles.filter((role) => (figures[role] ?? 0) !== 0);
    return (
      roles.length > 0 &&
      [top, this.sinceTotal, this.customerRun].some(
        (start) =>
          this.rows - start.rows >= 2 &&
          roles.every((role) => Math.abs(this.all[role] - start.sums[role] - (figures[role] ?? 0)) <= toleranceOf(role)),
      )
    );
  }

  /** Whether a figure is no more than what all rows so far come to in a column. */
  isPart(role: TotalledRole, cents: Cents): boolean {
    return cents >= 0 && cents <= this.all[role];
  }

  /**
   * Whether figures beside a customer's name are, all of them, the sums of that customer's rows right above, of at least so many of them.
   */
  areSumsOf(customerKey: string, figures: RowSums, fewestRows: number, toleranceOf: (role: TotalledRole) => Cents): boolean {
    const roles = totalledRoles.filter((role) => (figures[role] ?? 0) !== 0);
    const { rows, sums } = this.customerRun;
    return (
      roles.length > 0 &&
      customerKey === this.customerBefore &&
      this.rows - rows >= fewestRows &&
      roles.every((role) => Math.abs(this.all[role] - sums[role] - (figures[role] ?? 0)) <= toleranceOf(role))
    );
  }

  /** The printed sums that fit no run of rows; `toleranceOf` allows for sums printed in 万元. */
  compare(word: string, printed: RowSums, toleranceOf: (role: TotalledRole) => Cents): DifferingTotal[] {
    const starts = [top, this.sinceTotal, this.customerRun, this.sinceWord.get(word) ?? top];
    const meant = this.meant(word);
    const differing = totalledRoles.flatMap((role): DifferingTotal[] => {
      const statedCents = printed[role];
      if (statedCents === undefined) return [];
      const fits = starts.some((start) => Math.abs(this.all[role] - start.sums[role] - statedCents) <= toleranceOf(role));
      if (fits) return [];
      const unreadablePlaces = this.unreadable
        .filter((figure) => figure.role === role && figure.row >= meant.rows)
        .map(({ place }) => place);
      return [{ role, statedCents, addedCents: safeCents(this.all[role] - meant.sums[role]), unreadablePlaces }];
    });
    this.holdAgainstAbove();
    if (differing.length > 0) this.above = [...this.above, { from: this.here(), differing, toleranceOf }];
    this.sinceTotal = this.here();
    this.sinceWord.set(word, this.sinceTotal);
    this.customersSinceTotal = 0;
    return differing;
  }

  /**
   * The printed sums, among those that fit no rows above them, that stand above the rows that they are the sums of; asked when all rows
   * have passed.
   */
  sumsOfRowsBelow(): ReadonlySet<DifferingTotal> {
    this.holdAgainstAbove();
    return this.ofRowsBelow;
  }

  /** What the rows come to that a printed sum is held against: those below one that stands above all of them. */
  addedTo(differing: DifferingTotal): Cents {
    const isAbove = this.above.some(({ from, differing: sums }) => from.rows === 0 && sums.includes(differing));
    return isAbove ? this.all[differing.role] : differing.addedCents;
  }

  private holdAgainstAbove(): void {
    this.above = this.above.filter(({ from, differing, toleranceOf }) => {
      const fits =
        this.rows > from.rows &&
        differing.every(({ role, statedCents }) => Math.abs(this.all[role] - from.sums[role] - statedCents) <= toleranceOf(role));
      if (fits) for (const one of differing) this.ofRowsBelow.add(one);
      return !fits;
    });
  }

  /** Where the run begins that the word most likely means: 小计 one customer's rows, the others everything above. */
  private meant(word: string): Start {
    if (!/小计|subtotal|本页|本月|客户/i.test(word)) return top;
    return /小计|subtotal|客户/i.test(word) && this.customersSinceTotal > 1 ? this.customerRun : this.sinceTotal;
  }

  private here(): Start {
    return { sums: { ...this.all }, rows: this.rows };
  }
}
