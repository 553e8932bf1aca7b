import { body, column, plain, space, text } from './block-builders';
import type { LetterBlock } from './letter-block';

/** To whom a letter goes. */
export const addressee: readonly LetterBlock[] = [
  text('strong', 'To: {Customer name}'),
  plain('Registration no.: {Customer credit code}'),
  plain('Address: {Customer address}'),
  { ...plain('Attention: {Customer contact details}'), when: 'Has customer contact' },
  space(4),
];

/** The invoices that a demand lists. */
export const overdueInvoices: LetterBlock = {
  kind: 'table',
  rows: 'Invoices',
  columns: [
    column('No.', 'No.', 420, 'center'),
    column('Contract', 'Contract', 1240, 'left'),
    column('Invoice', 'Invoice number', 2200, 'left'),
    column('Due date', 'Due date', 1080, 'center'),
    column('Days overdue', 'Days overdue', 720, 'center'),
    column('Amount', 'Amount', 1140, 'right'),
    column('Paid or deducted', 'Paid', 1120, 'right'),
    column('Outstanding', 'Outstanding', 1151, 'right'),
  ],
  total: { label: 'Total', texts: ['{Amount total}', '{Paid total}', '{Principal}'] },
};

/** Which of the invoices a demand before has named. */
export const listedBefore: readonly LetterBlock[] = [
  { ...space(6), when: 'Has previous letter' },
  { ...body('{Listed before}'), when: 'Has previous letter' },
];

/** What the invoices listed come to. */
export const sums: readonly LetterBlock[] = [
  space(6),
  body('The principal outstanding on these invoices is {Currency} {Principal}.'),
  body('{Penalty basis}'),
  {
    ...body('Reckoned on this basis, the penalty up to {Cut-off date} is {Currency} {Penalty total} (see Enclosure 1){Further penalty}.'),
    when: 'Has penalty',
  },
  {
    ...body('Your credit balance with us (credit notes or overpayments) of {Currency} {Credits} has been deducted from the total.'),
    when: 'Has credits',
  },
  text('strong', 'Total due: {Currency} {Total due} (say {Total in words})'),
];

/** Where to pay. */
export const account: readonly LetterBlock[] = [
  plain('Beneficiary: {Company name}'),
  plain('Bank: {Bank}'),
  plain('Account no.: {Bank account}'),
  space(4),
];

/** Whom to ask, and what goes with the letter. */
export const closing: readonly LetterBlock[] = [
  { ...plain('Contact: {Signatory}, telephone {Company phone}'), when: 'Has signatory' },
  { ...plain('Telephone: {Company phone}'), unless: 'Has signatory' },
  { ...plain('Enclosure 1: Penalty calculation'), when: 'Has penalty' },
  plain('Also enclosed: □ contract □ invoices □ proof of delivery or acceptance □ statement of account'),
  text('small', 'Contents line of the waybill: {Waybill text}    Waybill no.: ______________________'),
];

/** Where the seal is put. */
export const signature: readonly LetterBlock[] = [
  space(18),
  text('right', 'For and on behalf of {Company name} (seal)'),
  text('right', 'Address: {Company address}'),
  text('right', 'Registration no.: {Company credit code}'),
  text('right', '{Letter date}'),
];

/** What the debtor signs and sends back. */
export const receipt: readonly LetterBlock[] = [
  space(6),
  { kind: 'cutLine' },
  text('heading', 'Acknowledgement of receipt'),
  body('We have received the letter “{Letter name}” (no. {Letter number}) of {Company name} dated {Letter date}.'),
  plain('□ We do not dispute the sums stated and will pay them by ____________________.'),
  plain('□ We dispute the sums stated for the following reason: ______________________________'),
  plain('For {Customer name} (seal)'),
  plain('Signature: ____________________    Date: ____________________'),
];

/** The enclosure: how the penalty came about. */
export const penaltyWorking: readonly LetterBlock[] = [
  { ...text('title', 'Enclosure 1: Penalty calculation'), when: 'Has penalty' },
  { ...plain('Debtor: {Customer name}'), when: 'Has penalty' },
  { ...plain('Letter no.: {Letter number}    Reckoned up to: {Cut-off date}'), when: 'Has penalty' },
  {
    kind: 'table',
    when: 'Has penalty',
    rows: 'Penalty working',
    columns: [
      column('Invoice', 'Invoice number', 2200, 'left'),
      column('Base', 'Base', 1100, 'right'),
      column('From', 'From', 990, 'center'),
      column('To', 'To', 990, 'center'),
      column('Days', 'Days', 540, 'center'),
      column('Rate', 'Rate', 1060, 'center'),
      column('Amount', 'Penalty of period', 980, 'right'),
      column('Receipts', 'Receipts of period', 1211, 'left'),
    ],
    total: { label: 'Total penalty', texts: ['{Penalty total}', ''] },
  },
  {
    ...text(
      'small',
      'The base is what was unpaid on the day, without penalties; the day of a payment still bears the balance before it. Each invoice is rounded once, half up to 0.01; periods are cut to the cent by running total, so that they add up to the letter. {Penalty note}',
    ),
    when: 'Has penalty',
  },
];
