import { writeXlsx } from 'hucre/xlsx';

const asOf = 46022;
const rowsOfACustomer = 50;

/** A tidy ledger .xlsx of so many invoices with receipts for two thirds of them: for measuring, not for reading. */
export async function benchLedger(rows: number): Promise<Uint8Array> {
  let state = 42;
  const chance = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 4294967296;
  const customers = Math.ceil(rows / rowsOfACustomer);
  const invoices: (string | number)[][] = [];
  const receipts: (string | number)[][] = [];
  for (let index = 0; index < rows; index += 1) {
    const customer = `客户${String(1 + Math.floor(chance() * customers)).padStart(4, '0')}有限公司`;
    const number = String(10_000_000 + index);
    const day = asOf - 1 - Math.floor(chance() * 700);
    const cents = 100_000 + Math.floor(chance() * 50_000_000);
    const paidCents = chance() < 1 / 3 ? 0 : chance() < 0.6 ? cents : Math.floor(cents * chance());
    const paidDay = Math.min(asOf, day + 20 + Math.floor(chance() * 150));
    invoices.push([customer, `HT-${String(index % 997).padStart(4, '0')}`, number, day, '票到60天', day + 60, cents / 100, '', '']);
    if (paidCents > 0) receipts.push([paidDay, customer, number, paidCents / 100, '货款']);
  }
  const amount = { width: 16, numFmt: '#,##0.00' };
  const date = { width: 12, numFmt: 'yyyy-mm-dd' };
  return writeXlsx({
    sheets: [
      {
        name: '应收台账',
        rows: [['截止日期：2025年12月31日'], ['客户名称', '合同编号', '发票号码', '开票日期', '付款条件', '到期日', '应收金额', '业务员', '备注'], ...invoices],
        columns: [{ width: 24 }, { width: 12 }, { width: 12 }, date, { width: 12 }, date, amount, { width: 8 }, { width: 12 }],
      },
      { name: '收款明细', rows: [['收款日期', '客户', '发票号', '金额', '摘要'], ...receipts], columns: [date, { width: 24 }, { width: 12 }, amount, { width: 12 }] },
    ],
  });
}
