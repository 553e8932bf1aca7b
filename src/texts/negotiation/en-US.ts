import { groupedCount } from '../grouped-count';
import type { NegotiationTexts } from './zh-CN';

/** What the notes for a negotiation say, in English. */
export const negotiationEnUS: NegotiationTexts = {
  title: (customer) => `Negotiation notes: ${customer}`,
  fileName: (customer) => `Negotiation notes ${customer}`,
  separator: ', ',
  comma: ', ',
  sum: (amount, unit) => `${amount} ${unit}`,
  snapshot: 'There are no receipts with their dates: the penalty is estimated on what is owed now; check it before the talk.',
  claim: {
    heading: '1. The claim',
    principal: ({ invoices, numbers, principal, credits }) =>
      `Principal ${principal}: ${groupedCount(invoices)} overdue invoice${invoices === 1 ? '' : 's'} not held${numbers === '' ? '' : ` (${numbers})`}${credits === null ? '' : `, credits of ${credits} taken off`}.`,
    andMore: (numbers) => `${numbers} and more`,
    penalty: {
      contract: (amount) => `Penalty ${amount}: by the contract, and it goes on until all is paid.`,
      statutory: (amount) => `Loss by delay ${amount}: at the statutory rate, and it goes on until all is paid.`,
      none: () => 'Penalty: agreed to be none.',
      unconfirmed: () =>
        'Penalty: its basis is not confirmed, it counts as 0; look at the contract before the talk, the right to it is reserved.',
    },
    suit: ({ acceptance, preservation, days, rate }) =>
      `By a suit: court fee ${acceptance}, preservation fee ${preservation}, advanced by us and borne by the loser (Order 481, articles 13, 14 and 29); ${groupedCount(days)} day${days === 1 ? '' : 's'} until it brings money, and money costs ${rate} a year.`,
    foreign: (days, rate) =>
      `Court fees go by yuan and are not estimated for a claim in a foreign currency; ${groupedCount(days)} day${days === 1 ? '' : 's'} until a suit brings money, and money costs ${rate} a year.`,
    held: (holds) => `Not to be talked about this time: ${holds}.`,
    holdReasons: { dispute: 'disputed', promise: 'promised', plan: 'in a plan that is kept', barred: 'past its limitation' },
    hold: (reason, invoices, amount) => `${reason}: ${groupedCount(invoices)} invoice${invoices === 1 ? '' : 's'}, ${amount}`,
  },
  prices: {
    heading: '2. Prices',
    headings: ['Price', 'Amount', 'Of principal', 'How it comes about'],
    steps: { opening: 'Opening', ideal: 'Ideal', reasonable: 'Reasonable', bottom: 'Bottom' },
    how: {
      opening: (factor) => `${factor} of the ideal`,
      ideal: () => 'principal + penalty + court fees: all that a judgment can award',
      reasonable: () => 'principal + penalty: all that is owed today',
      bottom: () =>
        'what a suit is worth today: the ideal on the day it comes, discounted, less the fees advanced; less is worse than suing',
    },
    flag: (steps, missing) =>
      `⚠ ${steps} below the principal (the bottom by ${missing}): penalty may be conceded, principal not; less than the principal needs approval first.`,
    safe: 'No price is below the principal: penalty may be conceded, principal not.',
  },
  concessions: {
    heading: '3. What each concession costs',
    headings: ['Concession', 'Costs', 'Of principal', 'Note'],
    what: {
      costs: 'No court fees',
      halfPenalty: 'Half the penalty',
      penalty: 'All the penalty',
      month: 'All of it 30 days later',
      plan: 'Six instalments',
      principal: '⚠ Each 1% of principal',
    },
    why: {
      costs: () => 'from the ideal to the reasonable',
      halfPenalty: () => 'for payment at once',
      penalty: () => 'down to the principal and no further',
      month: (rate) => `interest at ${rate} a year on all that is owed today`,
      plan: (rate) => `30% today, then monthly, interest at ${rate} a year`,
      principal: () => 'below the principal: needs approval first',
    },
  },
  result: {
    heading: '4. What was agreed',
    line: 'Date: ________  With: ____________  Amount: ____________  Payment day: ________  By: ________',
  },
};
