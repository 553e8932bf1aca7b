import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import type { CallScriptTexts } from '../../texts/call-script/zh-CN';
import { formatAmount } from '../parts/format-amount';

/** What to say in a call to a debtor, point by point with its figures (R24); null where nothing is to be demanded. */
export function callScript({ call, holds, asOf }: DebtorCard, person: string, words: DeskTabTexts, script: CallScriptTexts): string | null {
  if (call === null) return null;
  const { debtor, comma } = words;
  const { letter, brokenPromise, penalty, oldest } = call;
  const stage = letter === null ? '' : script.stages[letter.stage];
  const held = holds.map(({ reason, invoices, amount }) => debtor.hold(debtor.holdReasons[reason], invoices, formatAmount(amount)));
  const sum = (amount: string): string => script.sum(formatAmount(amount), call.currency);
  const overdue = sum(call.overdue);
  return [
    script.greet(call.company, person),
    letter === null
      ? script.noLetter
      : letter.isReceived
        ? script.letterReceived(stage, letter.number, letter.date)
        : script.letterSent(stage, letter.number, letter.date),
    script.debt({
      ...{ asOf, overdue, invoices: call.invoices },
      ...{ number: oldest.invoiceNumber, due: oldest.dueDate, days: oldest.daysOverdue },
    }),
    ...(brokenPromise === null ? [] : [script.broken(brokenPromise.date, sum(brokenPromise.missing))]),
    script.consequences(penalty === null ? null : script.penalties[penalty.basis](sum(penalty.amount)), script.further[call.consequence]),
    script.ways(overdue, sum(call.firstPayment)),
    ...(call.account === '' ? [] : [script.account(call)]),
    script.close,
    ...(held.length === 0 ? [] : [script.held(held.join(comma))]),
  ].join('\n');
}
