import type { WriteSheet } from 'hucre';

import { partsOf } from './calendar';
import { SheetDraft } from './cells';
import type { SampleDeals } from './deals';

/** 收款明细: what came in, by date. */
export function receiptsSheet({ receipts }: SampleDeals): WriteSheet {
  const draft = new SheetDraft();
  draft.addRow(['收款日期', '客户', '发票号', '金额', '币种', '摘要'], 'heading', 22);
  for (const [index, { customer, invoiceNumber, day, amountCents, note }] of receipts.entries()) {
    const { year, month, day: dayOfMonth } = partsOf(day);
    const date = index % 37 === 11 ? `${year}年${month}月${dayOfMonth}日` : day;
    draft.addRow([date, customer.name, invoiceNumber, amountCents / 100, '人民币', note], ['date', 'text', 'id', 'amount', 'text', 'text']);
  }
  return draft.finish('收款明细', [15, 34, 12, 16, 9, 24], { freezePane: { rows: 1 } });
}
