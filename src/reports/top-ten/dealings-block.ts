import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import type { Desk } from '../../desk/desk';
import { acknowledgedAfterEnd } from '../../desk/acknowledged-after-end';
import { openDisputes } from '../../desk/disputes';
import { limitationEnds } from '../../desk/limitation';
import { isOverdue, owedCents } from '../../desk/open-balance';
import { paymentBehaviourOf } from '../../desk/payment-behaviour';
import { promisesOfCustomers } from '../../desk/promises';
import { plansOfCustomers } from '../../desk/repayment-plans';
import { byLetter } from '../../desk/distinct-letters';
import { lettersOut } from '../../desk/sent-letters';
import type { TopDebtor } from '../../desk/top-debtors';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { groupedAmount } from '../../texts/grouped-amount';
import type { TopDebtorsTexts } from '../../texts/top-debtors/zh-CN';
import { greyText } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { balanceColumn, customerColumn, topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/** Of several promises, disputes and letters the last ones are told, and how many more there are. */
const mostTold = 3;

/**
 * Six lines of a card in words: payments of the last year, promises, disputes, plan, letters, limitation; 无数据 where no table tells (R29,
 * R39).
 */
export function putDealings(draft: SheetDraft, row: number, debtor: TopDebtor, source: TopTenSource): void {
  const { desk, known, context } = source;
  const words = topDebtorsTexts[context.texts.language];
  const { card, noData } = words;
  const separator = context.texts.listSeparator;
  const lines: readonly (readonly [string, string])[] = [
    [card.conduct, known.receipts ? conductLine(debtor, desk, words) : noData],
    [card.promises, known.promises ? told(promiseTexts(debtor, desk, words), words, separator) : noData],
    [card.disputes, known.disputes ? told(disputeTexts(debtor, desk, words), words, separator) : noData],
    [card.plans, known.plans ? told(planTexts(debtor, desk, words), words, separator) : noData],
    [card.letters, known.promises ? told(letterTexts(debtor, desk, words), words, separator) : noData],
    [card.limitation, limitationText(debtor, desk, words, separator)],
  ];
  draft.put(
    row,
    customerColumn,
    lines.map((line) => [...line]),
  );
  draft.style({ row, column: customerColumn, rows: lines.length, columns: 1 }, { color: greyText, horizontal: 'left' });
  draft.style({ row, column: balanceColumn, rows: lines.length, columns: 1 }, { horizontal: 'left' });
  lines.forEach(([, text], index) => {
    draft.breakText(row + index, balanceColumn, text, topTenColumns);
  });
}

/** The last ones, the latest first. */
function told(texts: readonly string[], { card }: TopDebtorsTexts, separator: string): string {
  if (texts.length === 0) return card.none;
  const last = [...texts].reverse().slice(0, mostTold);
  return [...last, ...(texts.length > mostTold ? [card.more(texts.length - mostTold)] : [])].join(separator);
}

function conductLine({ account }: TopDebtor, desk: Desk, { card, noData }: TopDebtorsTexts): string {
  const { averageDaysLate, shareLate, lastReceipt } = paymentBehaviourOf(desk, account);
  return card.conductLine({
    daysLate: averageDaysLate === null ? noData : card.days(averageDaysLate.toDecimalPlaces(1, Exact.ROUND_HALF_UP).toFixed(1)),
    shareLate: shareLate === null ? noData : `${shareLate.times(100).toDecimalPlaces(1, Exact.ROUND_HALF_UP).toFixed(1)}%`,
    last: lastReceipt === null ? noData : card.receipt(formatIsoDay(lastReceipt.day), groupedAmount(lastReceipt.amountCents)),
  });
}

function promiseTexts({ account }: TopDebtor, desk: Desk, { card }: TopDebtorsTexts): string[] {
  return [...(promisesOfCustomers(desk).get(account.customer.key) ?? [])]
    .sort((one, other) => one.row.day - other.row.day)
    .map(({ row, promisedDay, sumCents: promised, missingCents, state }) =>
      card.promise({
        day: formatIsoDay(row.day),
        promisedDay: formatIsoDay(promisedDay),
        amount: groupedAmount(promised),
        missing: groupedAmount(missingCents),
        state,
      }),
    );
}

function disputeTexts({ account }: TopDebtor, desk: Desk, { card }: TopDebtorsTexts): string[] {
  const marked = owedCents(account.invoices.filter(({ row }) => row?.disputed === true));
  return [
    ...(marked > 0 ? [card.disputedOnLedger(groupedAmount(marked))] : []),
    ...openDisputes(desk)
      .filter(({ row }) => row.customer.key === account.customer.key)
      .map(({ row }) => card.dispute({ day: formatIsoDay(row.raisedDay), invoices: row.invoiceNumbers, content: row.content })),
  ];
}

function planTexts({ account }: TopDebtor, desk: Desk, { card }: TopDebtorsTexts): string[] {
  return (plansOfCustomers(desk).get(account.customer.key) ?? []).map(({ plan, kept, missed, toCome }) => {
    const [next] = toCome;
    return card.plan({
      number: plan.number,
      kept,
      missed: missed.length,
      missing: groupedAmount(sumCents(missed.map(({ missingCents }) => missingCents))),
      next: next === undefined ? '' : card.receipt(formatIsoDay(next.row.dueDay), groupedAmount(next.missingCents)),
    });
  });
}

function letterTexts({ account }: TopDebtor, desk: Desk, { card }: TopDebtorsTexts): string[] {
  // A letter has a row for each invoice.
  const letters = lettersOut(desk).filter(({ row }) => row.customer.key === account.customer.key);
  const firstRows = new Set(byLetter(letters.map(({ row }) => row)).map(([row]) => row));
  const texts = letters
    .filter(({ row }) => firstRows.has(row))
    .sort((one, other) => one.outDay - other.outDay)
    .map(({ row, stage, outDay, shownDay }) =>
      card.letter({
        ...{ stage, day: formatIsoDay(outDay), isShownSent: shownDay !== null },
        received: row.receivedDay === null ? '' : formatIsoDay(row.receivedDay),
      }),
    );
  // Of one day there may be several, each with a row without a number.
  return [...new Set(texts)].map((text) => card.lettersAlike(text, texts.filter((other) => other === text).length));
}

function limitationText({ account, limitationDay }: TopDebtor, desk: Desk, { card }: TopDebtorsTexts, separator: string): string {
  if (!isUnderChineseLaw(account.record?.country ?? '', account.record?.governingLaw ?? '')) return card.otherLaw;
  if (limitationDay === null) return card.nothingOverdue;
  const ends = limitationEnds(desk);
  const barredCents = owedCents(account.invoices.filter((position) => isOverdue(position) && (ends.get(position) ?? Infinity) < desk.asOf));
  const late = acknowledgedAfterEnd(desk).get(account.customer.key) ?? [];
  return [
    card.limitationLeft(formatIsoDay(limitationDay), limitationDay - desk.asOf),
    ...(barredCents > 0 ? [card.barred(groupedAmount(barredCents))] : []),
    ...late.map(({ position, day }) => card.acknowledgedLate(position.row?.invoiceNumber ?? '', formatIsoDay(day))),
  ].join(separator);
}
