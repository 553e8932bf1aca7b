import type { CellPlace } from '../../cells/cell-place';
import { isGrandTotalWord } from '../../cells/subtotal-word';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { PrintedSum } from '../ledger';

/** What the rows come to by the sums that a line of totals may print. */
export type SumsOfRows = Readonly<Record<PrintedSum['of'], Cents>>;

/** A row with what it adds to each sum, and what the column of balances itself holds; null where it holds none. */
export interface StatedRow {
  readonly customerKey: string;
  readonly sums: SumsOfRows;
  readonly statedCents: Cents | null;
  readonly place: CellPlace;
}

/** A line of totals by the sum that it prints. */
export interface StatedTotal {
  readonly of: PrintedSum['of'];
  readonly word: string;
  readonly place: CellPlace;
  readonly cents: Cents;
  /** By how much a sum printed in larger units may be off and still be that of its rows. */
  readonly toleranceCents: Cents;
  /** Whether it leaves out rows that are hidden, as SUBTOTAL does, so that it says nothing of all; asked when all rows have passed. */
  readonly isOfShown?: () => boolean;
}

interface Account {
  readonly reckonedCents: Cents;
  /** null where the last line states none. */
  readonly stated: { readonly cents: Cents; readonly place: CellPlace } | null;
}

/** Gathers what a ledger prints of its balance as its rows pass: 合计, the last 余额 of each account of a book, or its own 未收 column (R12f). */
export class PrintedBalance {
  private readonly totals: StatedTotal[] = [];
  private readonly all: Record<PrintedSum['of'], Cents> = { balance: 0, difference: 0, amount: 0 };
  private covered: SumsOfRows & { readonly rows: number } = { balance: 0, difference: 0, amount: 0, rows: 0 };
  private differing: StatedTotal | null = null;
  /** A sum of all that stands above all rows. */
  private above: StatedTotal | null = null;
  private rows = 0;
  private columnCents = 0;
  private blank = 0;
  private first: CellPlace | null = null;
  private readonly accounts = new Map<string, Account>();
  private last: Account['stated'] = null;
  private fitsOwn = 0;
  private fitsAll = 0;

  /** `heading` is that of the column of balances; `isBook` says that these are running ones. */
  constructor(
    private readonly heading: string,
    private readonly isBook: boolean,
  ) {}

  add({ customerKey, sums, statedCents, place }: StatedRow): void {
    this.rows += 1;
    this.differing = null;
    for (const key of ['balance', 'difference', 'amount'] as const) this.all[key] = safeCents(this.all[key] + sums[key]);
    if (this.isBook) {
      const stated = statedCents === null ? null : { cents: statedCents, place };
      const reckonedCents = safeCents((this.accounts.get(customerKey)?.reckonedCents ?? 0) + sums.balance);
      this.accounts.set(customerKey, { reckonedCents, stated });
      this.last = stated;
      if (statedCents === reckonedCents) this.fitsOwn += 1;
      if (statedCents === this.all.balance) this.fitsAll += 1;
      return;
    }
    if (statedCents === null) {
      if (sums.balance !== 0) this.blank += 1;
      return;
    }
    this.first ??= place;
    this.columnCents = safeCents(this.columnCents + statedCents);
  }

  total(total: StatedTotal): void {
    const { of, cents, toleranceCents, word } = total;
    const isSumFrom = (start: Cents): boolean => Math.abs(this.all[of] - start - cents) <= toleranceCents;
    const isOfAll = isSumFrom(0);
    if (this.rows === 0 && cents !== 0 && isGrandTotalWord(word)) {
      this.above ??= total;
      return;
    }
    if (!isOfAll && !isSumFrom(this.covered[of])) {
      if (isGrandTotalWord(word)) this.differing = total;
      return;
    }
    if (isOfAll) this.totals.length = 0;
    this.totals.push(total);
    this.differing = null;
    this.covered = { ...this.all, rows: this.rows };
  }

  /** What is to be compared with; null where nothing is printed that stands for all rows. */
  sum(): PrintedSum | null {
    return this.ofTotals() ?? (this.isBook ? this.ofAccounts() : this.ofColumn());
  }

  /** The accounts of a book whose last 余额 is not what their lines add up to. */
  notices(): Notice[] {
    return this.lastLines().flatMap(({ reckonedCents, stated }) =>
      stated === null || stated.cents === reckonedCents
        ? []
        : [{ kind: 'lastBalanceDiffers', place: stated.place, statedCents: stated.cents, reckonedCents }],
    );
  }

  private ofTotals(): PrintedSum | null {
    if (this.differing !== null && !isOfShown(this.differing)) return totalOf([this.differing]);
    const [first] = this.totals;
    const isWhole = first !== undefined && this.covered.rows === this.rows && this.totals.every(({ of }) => of === first.of);
    if (isWhole) return totalOf(this.totals);
    if (this.above !== null && !isOfShown(this.above)) return totalOf([this.above]);
    // Rows below the only sum of all are none of its: that is to be told, and no other sum stands for it.
    return first !== undefined && this.totals.length === 1 && isGrandTotalWord(first.word) && this.covered.rows > 0
      ? totalOf([first])
      : null;
  }

  /** The running balance of each account where its last line leaves it; of the whole book where it runs over all customers. */
  private ofAccounts(): PrintedSum | null {
    const accounts = this.lastLines();
    const stated = accounts.flatMap((account) => account.stated ?? []);
    if (stated.length === 0 || accounts.some((account) => account.stated === null && account.reckonedCents !== 0)) return null;
    return {
      source: 'lastBalances',
      of: 'balance',
      word: this.heading,
      places: stated.map(({ place }) => place),
      cents: stated.reduce((sum, { cents }) => safeCents(sum + cents), 0),
    };
  }

  private lastLines(): readonly Account[] {
    return this.fitsAll > this.fitsOwn ? [{ reckonedCents: this.all.balance, stated: this.last }] : [...this.accounts.values()];
  }

  private ofColumn(): PrintedSum | null {
    if (this.first === null) return null;
    const { heading: word, first, columnCents: cents, blank } = this;
    return { source: 'column', of: 'balance', word, places: [first], cents, ...(blank > 0 && { blankRows: blank }) };
  }
}

function isOfShown(total: StatedTotal): boolean {
  return total.isOfShown?.() === true;
}

function totalOf(totals: readonly StatedTotal[]): PrintedSum | null {
  const [first] = totals;
  if (first === undefined) return null;
  return {
    source: 'total',
    of: first.of,
    word: totals.every(({ word }) => word === first.word) ? first.word : '',
    places: totals.map(({ place }) => place),
    cents: totals.reduce((sum, { cents }) => safeCents(sum + cents), 0),
  };
}
