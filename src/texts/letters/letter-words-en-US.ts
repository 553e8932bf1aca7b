import { counted } from '../counted';
import type { LetterWords } from './letter-words-zh-CN';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What sentences of a letter are made of beside its wording, in English. */
export const letterWordsEnUS: LetterWords = {
  titles: {
    first: 'Demand for Payment',
    second: 'Second Demand for Payment',
    lawyer: "Lawyer's Letter (draft)",
    statement: 'Statement of Account',
    agreement: 'Repayment Agreement',
  },
  parcels: { first: 'Demand for Payment', second: 'Second Demand for Payment', lawyer: 'Lawyer’s letter' },
  names: {
    first: 'First demand',
    second: 'Second demand',
    lawyer: "Lawyer's letter draft",
    statement: 'Statement of account',
    agreement: 'Repayment agreement',
  },
  subjects: { demand: 'Overdue receivables', statement: 'Reconciliation of accounts', agreement: 'Payment by instalments' },
  combined: (name, day, count) => `${name}_${day}_${counted(count, 'letter')}`,
  template: (name) => `${name} template`,
  archive: (day, count) => `Letters_${day}_${count}`,
  gap: (field) => `[to be filled in: ${field}]`,
  fields: {
    name: 'name',
    creditCode: 'registration number',
    address: 'address',
    contact: 'contact',
    phone: 'telephone',
    bank: 'bank',
    account: 'account number',
    signatory: 'signatory',
    penaltyBasis: 'basis of penalties',
    jurisdiction: 'jurisdiction',
  },
  currencies: {},
  unit: () => '',
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  sentenceGap: ' ',
  listSeparator: ', ',
  none: '–',
  opening: 'opening balance',
  contactDetails: (contact, phone) => [contact, phone].filter((part) => part !== '').join(', telephone '),
  basis: {
    contract: (rates, isWhole, { contracts, clause, remark }) =>
      `The contract${contracts === '' ? '' : ` (no. ${contracts})`}${clause === '' ? '' : `, ${clause.replace(/^第\s*([\d.]+)\s*条$/, 'clause $1')},`}${
        remark === '' ? '' : ` (${remark})`
      } provides for a penalty for late payment (Civil Code of the People’s Republic of China, art. 585), reckoned by the day on what is unpaid from the day after the due date: ${rates
        .map(({ fromDay, toDay, rate }) =>
          toDay === null ? `from day ${fromDay} ${rate} a day` : `days ${fromDay} to ${toDay} ${rate} a day`,
        )
        .join(
          ', ',
        )}${rates.at(-1)?.toDay === null ? '' : ', nothing after that'}${isWhole ? ' (all days at the rate of the tier reached)' : ''}.`,
    statutory: (uplift, yearDays, isSegmented) =>
      `As the contract is silent on late payment, damages are reckoned under art. 18(4) of the Supreme People’s Court’s Interpretation on Sales Contracts: from the day after the due date, on what is unpaid, at the one-year loan prime rate (LPR) ${isSegmented ? 'of each day' : 'at the time of the breach'} plus ${uplift}, a year having ${yearDays} days.`,
    none: ({ letter, creditor }) => `${letter} claims no penalty; ${creditor} right to claim damages for late payment under the law.`,
    unconfirmed: ({ letter, creditor }) =>
      `${letter} claims no penalty as yet; ${creditor} right to penalties or damages for late payment under the contract or the law.`,
    nothing: ({ creditor }) => `On this basis the penalty up to the cut-off date is nil; ${creditor} right to further penalties.`,
  },
  furtherPenalty: {
    untilPayment: ', and it continues to accrue until the day of actual payment',
    untilLastTier: ', and it continues to accrue on this basis',
    ended: '',
  },
  voices: {
    demand: { letter: 'This letter', creditor: 'we reserve our' },
    lawyer: { letter: 'This letter', creditor: 'our client reserves its' },
    agreement: { letter: 'This agreement', creditor: 'the creditor reserves its' },
  },
  notes: {
    snapshot: 'As our books do not date the receipts, penalties are reckoned on what was unpaid at the cut-off date.',
    lpr: (day) => `Debts that fell overdue after ${day} are reckoned at the LPR last published then, subject to what is published since.`,
    beforeRates: 'Debts due before the rates begin bear no damages here.',
    paidLate: ({ letter, creditor }, invoices, sum) =>
      `${letter} does not claim ${sum} reckoned on the same basis on ${counted(invoices, 'invoice')} that ${invoices === 1 ? 'was' : 'were'} paid in full, but late; ${creditor} right to it.`,
  },
  yearly: (percent) => `${percent} a year`,
  daily: (percent) => `${percent} a day`,
  receipt: (day, amount) => `${day} ${amount}`,
  previousLetter: ({ day, number, stage, received }) =>
    day === ''
      ? `Our ${stage === 1 ? 'first' : 'second'} demand${number === '' ? '' : ` (no. ${number})`} reached you on ${received}`
      : `Our ${stage === 1 ? 'first' : 'second'} demand was sent to you on ${day}${number === '' ? '' : ` (no. ${number})`}${received === '' ? '' : ` and reached you on ${received}`}`,
  listedBefore: (_creditor, before, fresh) =>
    fresh === ''
      ? 'All items listed stood in a demand that we sent you before.'
      : `In a demand that we sent you before: no. ${before}; demanded here for the first time: no. ${fresh}.`,
  items: { invoice: 'Invoice', creditNote: 'Credit', overpaid: 'Overpaid', opening: 'Opening', receipt: 'Advance' },
  statement: {
    owes: (amount, words) => `Balance owed by you to us at that date: ${amount} (say ${words})`,
    owed: (amount, words) => `Balance in your favour at that date: ${amount} (say ${words})`,
    even: 'At that date neither party owes the other anything.',
  },
  waybill: (name, contracts, amount) => [name, contracts, amount].filter((part) => part !== '').join(' '),
  agreement: {
    interestFirst:
      'A payment that does not cover the whole debt goes to costs of recovery, then penalties or interest, then principal (Civil Code, art. 561); of several debts to the one that fell due first.',
    principalFirst:
      'A payment that does not cover the whole debt goes, as agreed, to principal first, then to penalties or interest; of several debts to the one that fell due first.',
    accelerates: 'If an instalment is not paid in full and in time, all instalments fall due at once.',
    doesNotAccelerate: 'If an instalment is not paid in full and in time, it may be claimed on its own; the others remain as agreed.',
    continues: {
      contract: 'What is unpaid goes on bearing the penalty of the original contract until the day of actual payment.',
      contractToLastTier: 'What is unpaid goes on bearing the penalty of the original contract, for as long as that contract provides.',
      statutory: 'What is unpaid goes on bearing damages for late payment as above until the day of actual payment.',
      none: 'The creditor reserves the right to damages for late payment.',
    },
    jurisdiction: (agreed) =>
      agreed === ''
        ? 'Disputes that cannot be settled amicably go to the competent court at the seat of the creditor.'
        : `Disputes that cannot be settled amicably are dealt with as agreed: ${agreed}.`,
  },
};
