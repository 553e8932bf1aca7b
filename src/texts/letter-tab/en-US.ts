import { counted } from '../counted';
import { groupedCount } from '../grouped-count';
import type { LetterTabTexts } from './zh-CN';

/** The same in English. */
export const letterTabEnUS: LetterTabTexts = {
  heading: 'Letters',
  comma: ', ',
  semicolon: '; ',
  needsLedger: 'A ledger that can be read comes first: see on "Monthly report" what is missing.',
  toMonth: 'Go to the monthly report',
  letterDate: 'Date of the letters',
  useToday: (today) => `Use today, ${today}`,
  badDate: 'Write a date like 2025-12-31',
  listDue: 'List the letters due',
  listSelected: 'List debtors of selected rows',
  selectedHint:
    'Select rows in the ledger, the detail, the analysis, the largest debtors or the warnings, several areas with Ctrl; rows hidden by a filter do not count.',
  rowsWithout: (rows) =>
    `${counted(rows, 'selected row')} ${rows === 1 ? 'names' : 'name'} no debtor and ${rows === 1 ? 'was' : 'were'} left out.`,
  nothingDue: 'No letter is due.',
  madeUnsent: (letters) =>
    `${letters === 1 ? 'One letter was entered and not sent, so its invoices are' : `${groupedCount(letters)} letters were entered and not sent, so their invoices are`} not listed again. To write anew, strike below what will not go.`,
  found: (letters, statements, total, others) => {
    if (letters === 0) return 'No letter chosen';
    if (letters === statements) return `${counted(statements, 'statement')} chosen, nothing demanded`;
    return `${counted(letters, 'letter')} chosen, ${[total, ...others].join(' and ')} in all${statements === 0 ? '' : `, not counting ${counted(statements, 'statement')}`}`;
  },
  choose: (customer) => `Write to "${customer}"`,
  kindLabel: (customer) => `Kind of letter to "${customer}"`,
  kinds: {
    first: 'First demand',
    second: 'Second demand',
    lawyer: "Draft of a lawyer's letter",
    statement: 'Statement of account',
    agreement: 'Repayment agreement',
  },
  summary: (invoices, days) => `${counted(invoices, 'invoice')}, ${counted(days, 'day')} overdue at most`,
  statementSummary: 'Lists all that is open; demands nothing',
  penalty: (amount, basis) => `with penalties of ${amount} (${basis})`,
  noPenalty: (basis) => `no penalty (${basis})`,
  credits: (amount) => `less credits of ${amount}`,
  notClaimed: {
    sentence: (onSheets, amount, parts) =>
      `Penalty on the sheets ${onSheets}, of which this letter does not claim ${amount}: ${parts.join(', ')}`,
    part: (reason, amount) => `${reason} ${amount}`,
    reasons: {
      paidLate: 'invoices paid in full, late',
      writtenOff: 'invoices written off',
      dispute: 'invoices disputed',
      promise: 'invoices promised',
      plan: 'invoices under a plan that is kept',
      barred: 'invoices past their limitation',
      unconfirmed: 'an estimate, no basis is confirmed',
      leftOut: 'invoices left out',
    },
  },
  bases: { contract: 'contract', statutory: 'statutory', none: 'none', unconfirmed: 'basis not confirmed' },
  why: {
    due: (kind, of) =>
      of === null
        ? `Due: ${kind}`
        : `Due: ${kind}, for ${of.invoiceNumber === '' ? '(no number)' : of.invoiceNumber}, ${counted(of.daysOverdue, 'day')} overdue${of.more === 0 ? '' : `, and ${of.more} more`}`,
    afterHigher: (kind) =>
      `Other invoices have had the ${kind} already: they are listed, too, and stay where they are; leave them out if you like`,
    sent: (kind, date) => `${kind} sent ${date}`,
    entered: (kind, date) => `${kind} of ${date} entered without a date sent: the new letter does not say that it went out`,
    notDue: 'No letter is due now; you may write one all the same',
    statementOnly: 'Nothing overdue can be demanded; a statement of account may be sent',
    barredOnly: 'The limitation of every overdue invoice has passed',
  },
  details: 'Invoices, dates and preview',
  invoice: (number, dueDate, days) => `${number === '' ? '(no number)' : number}, due ${dueDate}, ${counted(days, 'day')} overdue`,
  withPenalty: (claim, penalty) => `${claim} + penalty ${penalty}`,
  goToRow: (row) => `row ${row}`,
  barredHeading: 'Limitation has passed: not demanded',
  barredHint:
    'Send a statement of account, or ask for a written confirmation (Civil Code, art. 192); tick those that are to stand in the demand all the same.',
  barredInvoice: (number, end) => `${number === '' ? '(no number)' : number}, limitation ended ${end}`,
  finalPaymentDate: 'Final payment date',
  letterLanguage: 'Language of the letter',
  plan: { count: 'Instalments', firstDate: 'First date', firstShare: 'First share (%)' },
  preview: 'Preview',
  previewOf: (customer) => `Letter to "${customer}"`,
  close: 'Close',
  mail: 'Reminder by e-mail',
  mailHint: 'Copy it into a message, or open your mail program with it.',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected, press Ctrl+C to copy',
  openMail: 'Open mail program',
  company: {
    heading: (needed, optional) =>
      [
        ...(needed === 0 ? [] : [`${counted(needed, 'field')} of ours ${needed === 1 ? 'is' : 'are'} missing`]),
        ...(optional === 0 ? [] : [`${counted(optional, needed === 0 ? 'field of ours' : 'more')} may be left blank`]),
      ].join(', '),
    hint: 'Kept on the policy sheet and asked for once.',
    markGaps: 'Write them now, with marks to fill in by hand',
  },
  fields: {
    name: 'Our name',
    creditCode: 'Unified social credit code',
    address: 'Address',
    contact: 'Contact',
    phone: 'Telephone',
    bank: 'Bank',
    account: 'Account to pay to',
    signatory: 'Signatory',
    jurisdiction: 'Jurisdiction',
    penaltyBasis: 'Basis of penalties',
  },
  optional: 'may be left blank',
  save: 'Save',
  basis: {
    heading: (count) => `${counted(count, 'debtor')} without a confirmed basis for penalties`,
    hint: 'Until it is confirmed a letter names no penalty and reserves the right to one. The answer is kept in the customers table and asked for once.',
    label: (customer) => `Basis of penalties of "${customer}"`,
    all: 'All of them',
    choices: { '': 'Choose', contract: 'Contract clause', statutory: 'Statutory rate', none: 'None', later: 'No sum now' },
  },
  debtorData: {
    heading: (customer) => `Data of "${customer}"`,
    hint: 'Kept in the customers table.',
  },
  waiting: {
    heading: (count) => `${counted(count, 'debtor')} ${count === 1 ? 'waits' : 'wait'} for a decision on netting`,
    unapplied: (amount, currency) => `receipts of ${`${currency} ${amount}`.trim()} are set against no invoice`,
    noSum: 'credits cover the debt: there is nothing to demand',
    net: 'Set against the oldest debts',
    notNettable: (amount, currency) =>
      `beside what was netted, receipts of ${`${currency} ${amount}`.trim()} name an invoice that the ledger does not hold and can't be netted: put its number right in 收款明细`,
    decline: 'Do not net, write all the same',
    declineNetted: 'Net nothing any more, write all the same',
    hint: 'Kept in this workbook, for the whole ledger and all debtors.',
    nettedHint: 'This takes back the netting of all debtors, and changes the sums of their letters.',
  },
  held: {
    heading: (count) => `${counted(count, 'invoice')} not demanded`,
    reasons: { dispute: 'disputed', promise: 'payment promised', plan: 'repayment plan is kept', barred: 'limitation passed' },
  },
  sheetsNotEntered: (sheets) =>
    `${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ` and ${sheets.length - 3} more` : ''}: worksheets of letters that the collection log does not know, perhaps of a run that was cut short. Do not send them; delete them and write the letters again.`,
  madeLater: {
    heading: (count) => `Letters to ${counted(count, 'debtor')} are made already`,
    line: (customer, number, date) => `${customer}: ${number}, ${date}`,
  },
  outputLabel: 'Make them as',
  outputs: {
    combined: 'Word files, one of each kind',
    zip: 'A zip with a Word file per debtor',
    sheets: 'Worksheets, ready to print',
  },
  write: (letters) => `Write ${counted(letters, 'letter')}`,
  willWrite: 'Nothing is written before that: you get the files, and every invoice of every letter gets a row in the collection log.',
  cannotUndo: 'Rows cannot be taken back with Undo; a letter that was never sent can be struck.',
  written: (letters) => `${counted(letters, 'letter')} written`,
  filesSaved: (names) => `Saved: ${names.join(', ')}`,
  entered: (rows) => `${counted(rows, 'row')} entered`,
  notShownSent: (numbers) =>
    `${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ` and ${groupedCount(numbers.length - 3)} more` : ''}: neither sent nor received by the log, so the new letters do not refer to them. If they went out, enter that and write the letters again.`,
  marked: (letters) => `${counted(letters, 'letter')} ${letters === 1 ? 'bears' : 'bear'} marks to be filled in before sending.`,
  log: {
    title: 'What became of letters',
    show: 'Show letters not received',
    none: 'The collection log has no letter that was not received.',
    heading: (count) => `Letters under way (${groupedCount(count)} not received)`,
    hint: 'Up and down go from letter to letter; S sent, R received, B came back, X strike, once more takes it back; type or scan a waybill, Enter goes on to the next.',
    date: 'Date to enter',
    letter: (customer, kind, number) => `${customer}, ${kind}, ${number}`,
    waybill: (number) => `Waybill of ${number}`,
    sent: 'Sent',
    received: 'Received',
    returned: 'Came back',
    struck: 'Strike',
    sentOn: (date) => `sent ${date}`,
    notSent: 'not sent',
    save: (count) => `Enter ${counted(count, 'letter')}`,
    recorded: (count) => `${counted(count, 'letter')} entered`,
  },
  templates: {
    heading: 'Templates',
    hint: 'Download one, change it in Word, load it back; yours is kept in this workbook, so that colleagues have it too.',
    choose: 'Template',
    own: 'yours',
    ours: 'ours',
    load: 'Show templates',
    download: 'Download',
    upload: 'Load a changed one',
    restore: 'Back to ours',
    saved: (name) => `Saved: ${name}`,
    kept: 'Your own template is used now',
    restored: 'Our template is used again',
    spoilt: 'The template kept in the workbook is not whole and is not used; load it again',
    faults: (count) => `${counted(count, 'fault')} in the template; it was not kept`,
    placeholders: 'Placeholders',
  },
  languages: { 'zh-CN': '中文', 'en-US': 'English' },
};
