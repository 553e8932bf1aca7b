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
}

type Sums = Record<TotalledRole, number>;

/** Adds the rows as they pass and compares printed 小计, 合计 with every run of rows that such a line may mean (R12). */
export class PrintedTotals {
  private readonly all: Sums = zero();
  private sinceTotal: Sums = zero();
  private customerRun: Sums = zero();
  private customerBefore: string | null = null;
  private readonly sinceWord = new Map<string, Sums>();
  private customersSinceTotal = 0;
  private rows = 0;
  private rowsBeforeTotal = 0;
  private rowsBeforeCustomer = 0;

  add(customerKey: string, sums: RowSums): void {
    if (customerKey !== this.customerBefore) {
      this.customerBefore = customerKey;
      this.customerRun = { ...this.all };
      this.customersSinceTotal += 1;
      this.rowsBeforeCustomer = this.rows;
    }
    this.rows += 1;
    for (const role of totalledRoles) this.all[role] += sums[role] ?? 0;
  }

  /** Whether figures without a word are, all of them, the sums of one run of at least two rows. */
  areSums(figures: RowSums, toleranceOf: (role: TotalledRole) => Cents): boolean {
    const roles = totalledRoles.filter((role) => (figures[role] ?? 0) !== 0);
    const runs = [[zero(), 0], [this.sinceTotal, this.rowsBeforeTotal], [this.customerRun, this.rowsBeforeCustomer]] as const;
    return roles.length > 0 && runs.some(([start, rowsBefore]) => (
      this.rows - rowsBefore >= 2 && roles.every((role) => Math.abs(this.all[role] - start[role] - (figures[role] ?? 0)) <= toleranceOf(role))
    ));
  }

  /** The printed sums that fit no run of rows; `toleranceOf` allows for sums printed in 万元. */
  compare(word: string, printed: RowSums, toleranceOf: (role: TotalledRole) => Cents): DifferingTotal[] {
    const starts = [zero(), this.sinceTotal, this.customerRun, this.sinceWord.get(word) ?? zero()];
    const differing = totalledRoles.flatMap((role): DifferingTotal[] => {
      const statedCents = printed[role];
      if (statedCents === undefined) return [];
      const fits = starts.some((start) => Math.abs(this.all[role] - start[role] - statedCents) <= toleranceOf(role));
      return fits ? [] : [{ role, statedCents, addedCents: this.all[role] - this.meant(word)[role] }];
    });
    this.sinceTotal = { ...this.all };
    this.sinceWord.set(word, this.sinceTotal);
    this.customersSinceTotal = 0;
    this.rowsBeforeTotal = this.rows;
    return differing;
  }

  /** Where the run begins that the word most likely means: 小计 one customer's rows, the others everything above. */
  private meant(word: string): Sums {
    if (!/小计|subtotal|本页|本月|客户/i.test(word)) return zero();
    return /小计|subtotal|客户/i.test(word) && this.customersSinceTotal > 1 ? this.customerRun : this.sinceTotal;
  }
}

function zero(): Sums {
  return { amount: 0, received: 0, balance: 0, debit: 0, credit: 0 };
}
