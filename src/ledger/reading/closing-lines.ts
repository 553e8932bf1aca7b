import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { Money } from '../../tables/read-money';
import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { ByCustomer } from './by-customer';
import { moneyBeside } from './column-receipts';
import { statedBalanceRole } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import { cutShort } from './listed-notices';
import { columnMoney, roleMoney } from './role-money';
import { isBook, signedBalance, tolerance } from './row-amounts';

/** What the rows of an account come to so far. */
interface Account {
  rows: number;
  balance: Cents;
  amount: Cents;
  received: Cents;
}

const noRows = (): Account => ({ rows: 0, balance: 0, amount: 0, received: 0 });
/** All customers together; no customer's key has a line feed. */
const everybody = '\n';

/**
 * Tells the lines that carry a balance out of its account (期末余额, 结转下年) from debts that only bear such a word: a line closes where its
 * account has rows above it, and is held against them; where it has none, or brings a debt of another sum, it counts (R12, R12f).
 */
export class ClosingLines {
  private readonly accounts = new ByCustomer(noRows);
  private readonly differing: Notice[] = [];
  private last = '';

  constructor(private readonly context: LedgerContext) {}

  /** A row that counts. */
  add({ customer, currency, amountCents, receivedCents, statedBalanceCents }: LedgerRow): void {
    this.last = customer.key;
    // A credit entry of a book is what was received.
    const isCredit = amountCents < 0;
    this.put(customer.key, currency, isCredit ? 0 : amountCents, receivedCents - (isCredit ? amountCents : 0), statedBalanceCents);
  }

  /** Receipts on a row of their own. */
  addLoose(row: number, customerKey: string): void {
    const { grid, receiptColumns, unitOf } = this.context;
    const money = moneyBeside(grid, row, receiptColumns, unitOf);
    const received = typeof money === 'number' ? money : 0;
    this.put(customerKey, this.currencyOf(row), 0, received, -received);
  }

  /** What a line with a closing word is; `customerKey` is of the customer that it names, null where it names none. */
  kindOf(row: number, word: string, customerKey: string | null): 'closing' | 'entry' | 'opening' {
    const { grid, amountRole } = this.context;
    const own = this.account(customerKey ?? this.last, row);
    const accounts = [own, ...(customerKey === null ? [this.account(null, row)] : [])].filter(({ rows }) => rows > 0);
    const moves = ([amountRole, 'received', 'debit', 'credit'] as const).flatMap((role) => {
      const money = grid.has(role) ? this.money(row, role) : 'blank';
      return money === 'blank' || money === 0 ? [] : [{ role, money }];
    });
    const { balance, column } = this.balanceOf(row);
    const isStated = typeof balance === 'number' && balance !== 0;
    if (accounts.length === 0) {
      if (moves.length > 0) return 'entry';
      return isStated ? 'opening' : 'closing';
    }
    if (moves.some(({ money }) => money === 'unreadable')) return 'entry';
    const fits = (money: Money, sums: (account: Account) => readonly Cents[]): boolean =>
      typeof money === 'number' &&
      accounts.some((account) =>
        sums(account).some((sum) => Math.abs(Math.abs(sum) - Math.abs(money)) <= 5 * tolerance(this.context.units(amountRole))),
      );
    const isBalance = fits(balance, (account) => [account.balance]);
    if (isStated && isBalance) return 'closing';
    const odd = moves.find(({ role, money }) => {
      const isOwed = role === amountRole || role === 'debit';
      return !fits(money, (account) => [account.balance, isOwed ? account.amount : account.received]);
    });
    const isTransfer = /转|forward|c\/[fd]/i.test(word);
    const isDebt = odd !== undefined && typeof odd.money === 'number' && odd.money > 0 && odd.role !== 'received' && odd.role !== 'credit';
    if (isTransfer && isDebt) return 'entry';
    if (odd !== undefined && typeof odd.money === 'number')
      this.differ(row, grid.place(row, odd.role).column, word, odd.money, own, accounts);
    // What was carried out leaves nothing.
    else if (typeof balance === 'number' && column !== null && !isBalance && (balance !== 0 || (!isTransfer && moves.length === 0)))
      this.differ(row, column, word, balance, own, accounts);
    return 'closing';
  }

  /** The lines that say otherwise than the rows above them. */
  notices(): Notice[] {
    return cutShort(this.differing, this.context.grid.sheet.name, 'printedTotal');
  }

  private differ(row: number, column: number, word: string, statedCents: Cents, own: Account, accounts: readonly Account[]): void {
    const { balance: addedCents } = own.rows > 0 ? own : (accounts[0] ?? own);
    this.differing.push({ kind: 'printedTotalDiffers', place: this.context.grid.placeAt(row, column), word, statedCents, addedCents });
  }

  private balanceOf(row: number): { readonly balance: Money; readonly column: number | null } {
    const { grid, runningBalance, unitOf } = this.context;
    const role = statedBalanceRole(this.context);
    if (runningBalance !== null) return { balance: columnMoney(grid, row, runningBalance, unitOf), column: runningBalance };
    if (role === null) return { balance: 'blank', column: null };
    const money = this.money(row, role);
    return { balance: isBook(grid) ? signedBalance(grid, row, money) : money, column: grid.place(row, role).column };
  }

  private money(row: number, role: ColumnRole): Money {
    return roleMoney(this.context.grid, row, role, this.context.unitOf);
  }

  private currencyOf(row: number): string {
    const { amountRole, mainCurrency, currencyOfRow } = this.context;
    return amountRole === 'baseAmount' ? mainCurrency : (currencyOfRow.get(row) ?? mainCurrency);
  }

  private account(customerKey: string | null, row: number): Readonly<Account> {
    return this.accounts.find(customerKey ?? everybody, this.currencyOf(row)) ?? noRows();
  }

  private put(customerKey: string, currency: string, amount: Cents, received: Cents, balance: Cents): void {
    addTo(this.accounts.of(customerKey, currency), amount, received, balance);
    addTo(this.accounts.of(everybody, currency), amount, received, balance);
  }
}

function addTo(account: Account, amount: Cents, received: Cents, balance: Cents): void {
  account.rows += 1;
  account.amount = safeCents(account.amount + amount);
  account.received = safeCents(account.received + received);
  account.balance = safeCents(account.balance + balance);
}
