import type { DebtorFormsTexts } from './zh-CN';

/** What the forms on the card of a debtor say, in English. */
export const debtorFormsEnUS: DebtorFormsTexts = {
  plan: {
    heading: (customer) => `Payment plan with "${customer}"`,
    debt: (debt) => `Overdue and not held: ${debt}; the instalments add up to it, or to what it is settled for.`,
    settled: 'Settled for (blank: all of it)',
    settles: (conceded) =>
      `${conceded} of the principal is conceded: that is to be approved (the policy sheet can make it count only then), and once the plan is paid the rest is demanded until it is entered in the write-offs.`,
    settledNote: (sum, owed, conceded) => `Settlement: ${owed} of principal owed, ${sum} agreed on, ${conceded} conceded`,
    instalments: 'Instalments',
    firstAmount: 'First amount',
    firstDate: 'First date (then monthly)',
    signedDate: 'Signed on',
    mixed: 'Partly by bill or asset',
    billAmount: 'Sum by bill',
    billDate: 'Bill falls due on',
    assetAmount: 'Sum by asset',
    assetDate: 'Asset handed over on',
    asset: 'What asset',
    valuers: 'Valued by (two, parted by commas)',
    twoValuers: 'An asset is to be valued by two; without two names the plan says that its value is still to be agreed on.',
    byMeans: { bill: ' (bill)', asset: ' (asset)' },
    assetNote: (asset, valuers) =>
      valuers.length >= 2
        ? `${asset}; valued by ${valuers.join(' and ')}`
        : `${asset}; ${valuers.length === 1 ? `valued by ${valuers[0] ?? ''} alone` : 'not valued'}, its value is still to be agreed on`,
    schedule: 'Schedule',
    line: (number, day, amount, rest) => `${number}. ${day}: ${amount}, ${rest} left`,
    tooSmall: (least) => `A first payment is at least 30% of the sum, ${least}.`,
    hint: 'Entered into 还款计划, a row an instalment; when it is paid, the card enters that from the receipts, or fill in its paid date and amount: one that is past due without them is warned of. It can’t be undone.',
    save: 'Enter the plan',
    saved: (customer, number) => `Plan ${number} with "${customer}" entered`,
    faults: {
      badSettled: () => 'Write a sum above 0 and below the debt, two decimals at most, or leave it blank',
      badCount: () => 'Write a whole number from 1 to 60',
      badDate: () => 'Write a date such as 2025-12-31',
      badAmount: () => 'Write an amount above 0 and not above what is paid in cash, at most two decimals; a single one is all of that',
      badPart: () => 'Write an amount above 0, at most two decimals',
      badAsset: () => 'Say what asset it is',
      signedLater: (asOf) => `It can't be signed after the as-of date ${asOf}`,
      beforeSigned: () => "It can't be before the plan was signed",
    },
  },
  objection: {
    heading: (customer) => `Objection of "${customer}"`,
    resolving: (customer) => `An objection of "${customer}" was resolved`,
    content: 'What is disputed',
    date: 'Raised on',
    resolvedDate: 'Resolved on',
    invoices: 'Invoices (parted by commas; blank: all)',
    faults: { content: 'Write what is disputed', date: 'Write a date such as 2025-12-31', invoices: '' },
    hint: "Entered into 争议: what is disputed is not demanded until it is resolved. It can't be undone.",
    saved: (customer) => `Objection of "${customer}" entered`,
    resolved: (customer) => `Objection of "${customer}" entered as resolved`,
  },
  letterFate: {
    heading: (customer) => `Letter to "${customer}"`,
    letter: 'Letter',
    of: (number, date) => `${number} (${date})`,
    mark: 'What became of it',
    marks: { sent: 'Sent', received: 'Received', returned: 'Came back', refused: 'Not taken' },
    waybill: 'Waybill',
    date: 'Date',
    hint: 'Entered in the rows of the letter in 催收记录; one that was not taken is entered as come back, with that as its result. It can’t be undone.',
    saved: (number) => `What became of letter ${number} is entered`,
  },
};
