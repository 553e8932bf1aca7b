import { ledgerHeadingWords } from '../ledger/recognition/heading-words/ledger-heading-words';
import { misleadingHeadings } from '../ledger/recognition/heading-words/misleading-headings';
import { columnOf } from './column-of';

/** Numbers of the row itself, which in a register mean no invoice. */
const ownNumbers: ReadonlySet<string> = new Set(['编号', '单号', '号码', 'reference', 'ref no', 'ref']);

/** 客户, called as in ledgers (R12a). */
export const customerColumn = columnOf(['客户', 'Customer'], ['甲公司', 'Alpha Co.'], {
  also: ledgerHeadingWords.customer,
  misleading: misleadingHeadings.customer,
  content: 'text',
  required: true,
  width: 30,
});

/** 发票号, called as in ledgers; a register's own 编号 is none. */
export const invoicesColumn = columnOf(['发票号', 'Invoice number'], ['00012345（几张用、分隔）', '00012345 (several: part by commas)'], {
  also: ledgerHeadingWords.invoiceNumber.filter((word) => !ownNumbers.has(word)),
  content: 'text',
  width: 18,
});

/** What the headings of days never say. */
export const misleadingDays = misleadingHeadings.date;

export const exampleDay = '2025-03-05';
export const exampleAmount = '12,345.67';
