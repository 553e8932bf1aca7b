import { body, column, plain, space, text, together } from './block-builders';
import type { LetterWording } from './letter-block';
import { account, addressee, closing, listedBefore, overdueInvoices, penaltyWorking, receipt, signature, sums } from './letter-parts-en-US';

const page = ['Page ', ''] as const;

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
      ...together(
        body(
          'According to our books, as at {Cut-off date} the invoices listed below ({Invoice count} in all) are past their agreed due dates and have not been paid in full; the oldest is {Longest days overdue} days overdue:',
        ),
        overdueInvoices,
      ),
      ...sums,
      ...together(body('Please pay the total due by {Final payment date} (that day included) to the following account:'), ...account),
      body(
        'If you have paid already, please send us proof of payment. If you dispute any of these sums, please tell us so in writing, with supporting documents, within the same time; we will look into it at once. If we receive neither payment nor a written objection, we shall take further steps under the contract and the law.',
      ),
      body(reserved),
      ...together(body('Thank you for your prompt attention.'), ...closing, ...signature),
      ...together(...receipt),
      ...penaltyWorking,
    ],
  },
  second: {
    number: 'No.: {Letter number}',
    date: '{Letter date}',
    page,
    blocks: [
      ...addressee,
      { ...body('{Previous letter}; the invoices that it lists have still not been paid in full.'), when: 'Has previous letter' },
      { ...body('We refer to our business under the following contracts: {Contracts}.'), when: 'Has contracts' },
      ...together(
        body(
          'According to our books, as at {Cut-off date} the invoices listed below ({Invoice count} in all) are overdue and unpaid; the oldest is {Longest days overdue} days overdue:',
        ),
        overdueInvoices,
      ),
      ...listedBefore,
      ...sums,
      ...together(
        {
          ...body(
            'We again demand that you pay the total due in one sum by {Final payment date} (that day included) to the following account:',
          ),
          when: 'Has previous letter',
        },
        {
          ...body('We demand that you pay the total due in one sum by {Final payment date} (that day included) to the following account:'),
          unless: 'Has previous letter',
        },
        ...account,
      ),
      body(
        'Continued default may affect your commercial credit. Should the matter go to court or arbitration, you may also have to bear court fees, preservation fees and other costs that fall on you by law; a party that is able to perform an effective judgment and refuses may be put on the list of defaulters by a court of the People’s Republic of China.',
      ),
      body(
        'If you dispute any of these sums, please tell us so in writing, with supporting documents, within the same time. If we receive neither payment nor a written objection, we shall instruct lawyers.',
      ),
      ...together(body(reserved), ...closing, ...signature),
      ...together(...receipt),
      ...penaltyWorking,
    ],
  },
  statement: {
    number: 'No.: {Letter number}',
    date: '{Letter date}',
    page,
    blocks: [
      ...addressee,
      ...together(
        body(
          'To reconcile our accounts, we list below what our books show as open with you as at {Cut-off date}. Please compare it with yours:',
        ),
        {
          kind: 'table',
          rows: 'Statement items',
          columns: [
            column('No.', 'No.', 420, 'center'),
            column('Date', 'Date', 1050, 'center'),
            column('Item', 'Item', 850, 'center'),
            column('Invoice', 'Invoice number', 2200, 'left'),
            column('Due date', 'Due date', 1050, 'center'),
            column('Amount', 'Amount', 1160, 'right'),
            column('Paid or deducted', 'Paid', 1160, 'right'),
            column('Balance', 'Outstanding', 1181, 'right'),
          ],
          total: { label: 'Total', texts: ['{Amount total}', '{Paid total}', '{Statement balance}'] },
        },
      ),
      space(6),
      text('strong', '{Statement balance text}'),
      ...together(
        body(
          'Please confirm the result below and return this page, or a scan of it with your seal, within ten days of receipt. This statement serves to reconcile accounts only: it does not alter agreed terms of payment, nor does it defer what is due already.',
        ),
        { ...plain('Contact: {Signatory}, telephone {Company phone}'), when: 'Has signatory' },
        { ...plain('Telephone: {Company phone}'), unless: 'Has signatory' },
        plain('Reply to: {Company address}'),
        ...signature,
      ),
      ...together(
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
      ),
    ],
  },
} satisfies Record<string, LetterWording>;
