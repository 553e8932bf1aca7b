import type { LetterBlock, LetterColumn, LetterLook, LetterWording } from './letter-block';

const page = ['Page ', ''] as const;

const text = (look: LetterLook, words: string): LetterBlock => ({ kind: 'text', look, text: words });
const body = (words: string): LetterBlock => text('body', words);
const plain = (words: string): LetterBlock => text('plain', words);
const space = (points: number): LetterBlock => ({ kind: 'space', points });
const column = (heading: string, tag: string, width: number, align: LetterColumn['align']): LetterColumn => ({
  heading,
  text: `{${tag}}`,
  width,
  align,
});

const addressee: readonly LetterBlock[] = [
  text('strong', 'To: {Customer name}'),
  plain('Registration no.: {Customer credit code}'),
  plain('Address: {Customer address}'),
  { ...plain('Attention: {Customer contact details}'), when: 'Has customer contact' },
  space(4),
];

const overdueInvoices: LetterBlock = {
  kind: 'table',
  rows: 'Invoices',
  columns: [
    column('No.', 'No.', 450, 'center'),
    column('Contract', 'Contract', 1000, 'left'),
    column('Invoice', 'Invoice number', 2200, 'left'),
    column('Due date', 'Due date', 1060, 'center'),
    column('Days overdue', 'Days overdue', 830, 'center'),
    column('Amount', 'Amount', 1180, 'right'),
    column('Paid', 'Paid', 1150, 'right'),
    column('Outstanding', 'Outstanding', 1201, 'right'),
  ],
  total: { label: 'Total', texts: ['{Amount total}', '{Paid total}', '{Principal}'] },
};

const sums: readonly LetterBlock[] = [
  space(6),
  body('The principal outstanding on these invoices is {Currency} {Principal}.'),
  body('{Penalty basis}'),
  {
    ...body(
      'Reckoned on this basis, the penalty up to {Cut-off date} is {Currency} {Penalty total} (see Enclosure 1), and it continues to accrue until the day of actual payment.',
    ),
    when: 'Has penalty',
  },
  {
    ...body('Your credit balance with us (credit notes or overpayments) of {Currency} {Credits} has been deducted from the total.'),
    when: 'Has credits',
  },
  text('strong', 'Total due: {Currency} {Total due} (say {Total in words})'),
];

const account: readonly LetterBlock[] = [
  plain('Beneficiary: {Company name}'),
  plain('Bank: {Bank}'),
  plain('Account no.: {Bank account}'),
  space(4),
];

const closing: readonly LetterBlock[] = [
  { ...plain('Contact: {Signatory}, telephone {Company phone}'), when: 'Has signatory' },
  { ...plain('Telephone: {Company phone}'), unless: 'Has signatory' },
  { ...plain('Enclosure 1: Penalty calculation'), when: 'Has penalty' },
  plain('Also enclosed: □ contract □ invoices □ proof of delivery or acceptance □ statement of account'),
  text('small', 'Contents line of the waybill: {Waybill text}    Waybill no.: ______________________'),
];

const signature: readonly LetterBlock[] = [
  space(18),
  text('right', 'For and on behalf of {Company name} (seal)'),
  text('right', 'Address: {Company address}'),
  text('right', 'Registration no.: {Company credit code}'),
  text('right', '{Letter date}'),
];

const receipt: readonly LetterBlock[] = [
  space(6),
  { kind: 'cutLine' },
  text('heading', 'Acknowledgement of receipt'),
  body('We have received the letter “{Letter name}” (no. {Letter number}) of {Company name} dated {Letter date}.'),
  plain('□ We do not dispute the sums stated and will pay them by ____________________.'),
  plain('□ We dispute the sums stated for the following reason: ______________________________'),
  plain('For {Customer name} (seal)'),
  plain('Signature: ____________________    Date: ____________________'),
];

const penaltyWorking: readonly LetterBlock[] = [
  { ...text('title', 'Enclosure 1: Penalty calculation'), when: 'Has penalty' },
  { ...plain('Debtor: {Customer name}'), when: 'Has penalty' },
  { ...plain('Letter no.: {Letter number}    Reckoned up to: {Cut-off date}'), when: 'Has penalty' },
  {
    kind: 'table',
    when: 'Has penalty',
    rows: 'Penalty working',
    columns: [
      column('Invoice', 'Invoice number', 2200, 'left'),
      column('Base', 'Base', 1240, 'right'),
      column('From', 'From', 1050, 'center'),
      column('To', 'To', 1050, 'center'),
      column('Days', 'Days', 520, 'center'),
      column('Rate', 'Rate', 1000, 'center'),
      column('Amount', 'Penalty of period', 1090, 'right'),
      column('Receipts', 'Receipts of period', 921, 'left'),
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

const reserved =
  'We reserve all our rights under the contract and the law, including the right to further penalties or damages for late payment and to the reasonable costs of recovery. Nothing in this letter waives, reduces or varies any right.';

/** The letters in English, for foreign debtors (R21–R23). */
export const wordingEnUS = {
  first: {
    number: 'No.: {Letter number}',
    date: '{Letter date}',
    page,
    blocks: [
      ...addressee,
      { ...body('We refer to our business under the following contracts: {Contracts}.'), when: 'Has contracts' },
      body(
        'According to our books, as at {Cut-off date} the invoices listed below ({Invoice count} in all) are past their agreed due dates and have not been paid in full; the oldest is {Longest days overdue} days overdue:',
      ),
      overdueInvoices,
      ...sums,
      body('Please pay the total due by {Final payment date} (that day included) to the following account:'),
      ...account,
      body(
        'If you have paid already, please send us proof of payment. If you dispute any of these sums, please tell us so in writing, with supporting documents, within the same time; we will look into it at once. If we receive neither payment nor a written objection, we shall take further steps under the contract and the law.',
      ),
      body(reserved),
      body('Thank you for your prompt attention.'),
      ...closing,
      ...signature,
      ...receipt,
      ...penaltyWorking,
    ],
  },
  second: {
    number: 'No.: {Letter number}',
    date: '{Letter date}',
    page,
    blocks: [
      ...addressee,
      { ...body('{Previous letter}; the sums then demanded have still not been paid in full.'), when: 'Has previous letter' },
      { ...body('We refer to our business under the following contracts: {Contracts}.'), when: 'Has contracts' },
      body(
        'According to our books, as at {Cut-off date} the invoices listed below ({Invoice count} in all) remain unpaid; the oldest is {Longest days overdue} days overdue:',
      ),
      overdueInvoices,
      ...sums,
      body('We again demand that you pay the total due in one sum by {Final payment date} (that day included) to the following account:'),
      ...account,
      body(
        'Continued default may affect your commercial credit. Should the matter go to court or arbitration, you may also have to bear court fees, preservation fees and other costs that fall on you by law; a party that is able to perform an effective judgment and refuses may be put on the list of defaulters by a court of the People’s Republic of China.',
      ),
      body(
        'If you dispute any of these sums, please tell us so in writing, with supporting documents, within the same time. If we receive neither payment nor a written objection, we shall instruct lawyers.',
      ),
      body(reserved),
      ...closing,
      ...signature,
      ...receipt,
      ...penaltyWorking,
    ],
  },
  statement: {
    number: 'No.: {Letter number}',
    date: '{Letter date}',
    page,
    blocks: [
      ...addressee,
      body(
        'To reconcile our accounts, we list below what our books show as open with you as at {Cut-off date}. Please compare it with yours:',
      ),
      {
        kind: 'table',
        rows: 'Statement items',
        columns: [
          column('No.', 'No.', 450, 'center'),
          column('Date', 'Date', 1050, 'center'),
          column('Item', 'Item', 900, 'center'),
          column('Invoice', 'Invoice number', 2200, 'left'),
          column('Due date', 'Due date', 1050, 'center'),
          column('Amount', 'Amount', 1160, 'right'),
          column('Paid', 'Paid', 1100, 'right'),
          column('Balance', 'Outstanding', 1161, 'right'),
        ],
        total: { label: 'Total', texts: ['{Amount total}', '{Paid total}', '{Statement balance}'] },
      },
      space(6),
      text('strong', '{Statement balance text}'),
      body(
        'Please confirm the result below and return this page, or a scan of it with your seal, within ten days of receipt. This statement serves to reconcile accounts only: it does not alter agreed terms of payment, nor does it defer what is due already.',
      ),
      { ...plain('Contact: {Signatory}, telephone {Company phone}'), when: 'Has signatory' },
      { ...plain('Telephone: {Company phone}'), unless: 'Has signatory' },
      plain('Reply to: {Company address}'),
      ...signature,
      space(6),
      { kind: 'cutLine' },
      text('heading', 'Result of the comparison'),
      plain('Statement no. {Letter number} as at {Cut-off date}:'),
      plain('□ 1. We agree with the balance stated.'),
      plain('      For {Customer name} (seal)'),
      plain('      Signature: ____________________    Date: ____________________'),
      plain('□ 2. We disagree. The balance in our books is ______________________; differences and reasons:'),
      plain('      ____________________________________________________________________'),
      plain('      For {Customer name} (seal)'),
      plain('      Signature: ____________________    Date: ____________________'),
    ],
  },
} satisfies Record<string, LetterWording>;
