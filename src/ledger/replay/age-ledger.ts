import type { ReadingChoices } from '../reading-choices';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import type { Policy } from '../../policy/policy';
import type { AgedBook, AgedLedger, Position } from '../aged-ledger';
import type { Notice } from '../findings';
import { InvoiceIndex } from '../invoice-index';
import type { Ledger, LedgerRow } from '../ledger';
import { finished } from '../finished';
import { noLedgerFacts } from '../ledger-facts';
import type { LedgerFacts } from '../ledger-facts';
import { piecewise } from '../piecewise';
import { addUp } from './add-up';
import { beforeNetting } from './before-netting';
import { comparePrinted } from './compare-printed';
import { beyondBalanceNotices, statutoryRateNotices, writeOffNotices } from './facts-notices';
import { invoicesAt, invoicesEver } from './invoices-at';
import { notYetCounted } from './not-yet-counted';
import { printedBalanceNotices } from './printed-balance-notices';
import { replayReceipts } from './replay-receipts';
import { settledBalance, settlementDebts, statedBalance } from './settlements';
import { positionOfRow, reckoningFor } from './stand-position';
import { ledgerBalance, tieOut } from './tie-out';
import { unreadableMoney } from './unreadable-money';

/**
 * A ledger as it stood at asOf, aged: balances replayed from receipts or settlement dates, or as the ledger states them (R9); credits
 * apart, netted only where that was chosen (R10, R11); write-offs off the balances, not off the claims (R35); every book tied out to the
 * cent (R12); penalties by their basis (R13–R16).
 */
export function ageLedger(
  ledger: Ledger,
  asOf: SerialDay,
  choices: Pick<ReadingChoices, 'netUnallocated'>,
  policy: Policy,
  facts: LedgerFacts = noLedgerFacts,
): AgedLedger {
  return finished(agingLedger(ledger, asOf, choices, policy, facts));
}

/** The same, stopping now and then to say how many rows it has gone through since; whoever goes on decides when. */
export function* agingLedger(
  ledger: Ledger,
  asOf: SerialDay,
  choices: Pick<ReadingChoices, 'netUnallocated'>,
  policy: Policy,
  facts: LedgerFacts = noLedgerFacts,
): Generator<number, AgedLedger> {
  const netUnallocated = choices.netUnallocated ?? policy.netUnallocated ?? false;
  const basis = basisOf(ledger);
  const reckoning = reckoningFor(ledger.layout.sheetName, asOf, policy, facts);
  const writeOffs = facts.writeOffs.filter(({ day }) => day <= asOf);
  const needsInvoices = basis === 'receipts' || (basis === 'settlements' && writeOffs.length > 0);
  const none = new InvoiceIndex<LedgerRow>([]);
  const invoices = needsInvoices ? { atAsOf: invoicesAt(ledger, asOf), ever: invoicesEver(ledger) } : { atAsOf: none, ever: none };
  let notices: readonly Notice[] = [];
  if (basis === 'snapshot' && ledger.newestDay !== null && asOf < ledger.newestDay)
    notices = [{ kind: 'snapshotBeforeNewestDay', asOf, newestDay: ledger.newestDay }];
  const currencies = currenciesOf(ledger);
  notices = notices.concat(notYetCounted(ledger, asOf, currencies), writeOffNotices(writeOffs, invoices.atAsOf, basis));
  const books: AgedBook[] = [];
  yield ledger.rows.length;
  for (const currency of currencies) {
    const rows = ledger.rows.filter((row) => row.currency === currency && hasHappened(row.invoiceDay, asOf));
    const receipts = (ledger.receipts ?? []).filter((receipt) => receipt.currency === currency && hasHappened(receipt.day, asOf));
    let positions: readonly Position[];
    let unnetted: readonly Position[] | null = null;
    if (basis === 'receipts') {
      const replay = yield* replayReceipts(rows, receipts, writeOffs, invoices, reckoning, netUnallocated);
      positions = replay.positions;
      notices = notices.concat(replay.notices);
      if (replay.notices.some((notice) => notice.kind === 'unallocatedReceipts' && notice.netted)) {
        unnetted = (yield* replayReceipts(rows, receipts, writeOffs, invoices, reckoning, false)).positions;
      }
    } else if (basis === 'settlements') {
      const debts = writeOffs.length === 0 ? null : settlementDebts(rows, writeOffs, invoices.atAsOf, asOf);
      positions = yield* piecewise(rows, (row) =>
        positionOfRow(row, { ...settledBalance(row, asOf), writeOffs: debts?.get(row)?.writeOffs ?? [] }, reckoning),
      );
    } else positions = yield* piecewise(rows, (row) => positionOfRow(row, statedBalance(row), reckoning));
    const sums = addUp(positions);
    const writtenOffCents = sumCents(positions.map((position) => position.writtenOffCents));
    notices = notices.concat(beyondBalanceNotices(positions, writeOffs), statutoryRateNotices(positions, policy.lpr[0]?.from ?? 0));
    books.push({
      currency,
      positions,
      ...sums,
      tieOut: tieOut(ledgerBalance(ledger, invoices.atAsOf, basis, currency, asOf), writtenOffCents, sums.balanceCents),
      ...(unnetted && { beforeNetting: beforeNetting(addUp(unnetted), sums) }),
    });
    yield rows.length;
  }
  const [main, ...otherCurrencies] = books;
  if (main === undefined) throw new RangeError('a ledger has a main currency');
  if (basis === 'receipts' && books.length === 1) notices = notices.concat(printedBalanceNotices(ledger, main, notices));
  const unreadable = unreadableMoney({ ledger, asOf, notices });
  return {
    ledger,
    asOf,
    basis,
    main,
    otherCurrencies: otherCurrencies.filter(({ positions }) => positions.length > 0),
    comparison: {
      ...comparePrinted(ledger, basis, asOf, main, invoices.ever),
      ...(unreadable > 0 && { unreadableMoney: unreadable }),
    },
    notices,
  };
}

function basisOf({ receipts, rows, layout }: Ledger): AgedLedger['basis'] {
  if (receipts !== null || rows.some(({ entry }) => entry === 'receipt')) return 'receipts';
  // Without a credit so far, a 借方/贷方 book is still one that dates what comes in.
  if (layout.columns.credit !== undefined && layout.columns.debit !== undefined && layout.columns.amount === undefined) return 'receipts';
  return layout.columns.settledDate === undefined ? 'snapshot' : 'settlements';
}

/** What has no readable date counts at every date. */
function hasHappened(day: SerialDay | null, asOf: SerialDay): boolean {
  return day === null || day <= asOf;
}

function currenciesOf({ mainCurrency, rows, receipts }: Ledger): string[] {
  const currencies = new Set([mainCurrency]);
  for (const row of rows) currencies.add(row.currency);
  for (const receipt of receipts ?? []) currencies.add(receipt.currency);
  return [...currencies];
}
