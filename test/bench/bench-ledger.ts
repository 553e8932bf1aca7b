import { writeXlsx } from 'hucre/xlsx';

/** 2025-12-31, the date every bench ledger is aged at. */
export const benchAsOf = 46022;

const rowsOfACustomer = 50;

/** What a bench ledger is like. */
export interface LedgerShape {
  readonly rows: number;
  /** One for every fifty rows where it is left out. */
  readonly customers?: number;
  /** Contract texts of some hundred characters and a remark on every row, as ledgers kept by hand have them. */
  readonly hasLongTexts?: boolean;
}

/** One invoice, in whole cents, and the receipt for it where there is one. */
export interface BenchInvoice {
  /** 1-based. */
  readonly customer: number;
  readonly number: string;
  readonly day: number;
  readonly dueDay: number;
  readonly cents: number;
  readonly receipt: { readonly day: number; readonly cents: number } | null;
}

/** How many customers a shape has. */
export function customersOf({ rows, customers = Math.ceil(rows / rowsOfACustomer) }: LedgerShape): number {
  return customers;
}

export function customerName(customer: number): string {
  return `客户${String(customer).padStart(4, '0')}有限公司`;
}

/** The same invoices each time for a shape, with receipts for two thirds of them. */
export function* benchInvoices(shape: LedgerShape): Generator<BenchInvoice> {
  let state = 42;
  const chance = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 4294967296;
  const customers = customersOf(shape);
  for (let index = 0; index < shape.rows; index += 1) {
    const customer = 1 + Math.floor(chance() * customers);
    const day = benchAsOf - 1 - Math.floor(chance() * 700);
    const cents = 100_000 + Math.floor(chance() * 50_000_000);
    const paidCents = chance() < 1 / 3 ? 0 : chance() < 0.6 ? cents : Math.floor(cents * chance());
    const paidDay = Math.min(benchAsOf, day + 20 + Math.floor(chance() * 150));
    yield {
      customer,
      number: String(10_000_000 + index),
      day,
      dueDay: day + 60,
      cents,
      receipt: paidCents > 0 ? { day: paidDay, cents: paidCents } : null,
    };
  }
}

/** A tidy ledger .xlsx of a shape: for measuring, not for reading. */
export async function benchLedger(shape: LedgerShape): Promise<Uint8Array> {
  const invoices: (string | number)[][] = [];
  const receipts: (string | number)[][] = [];
  for (const { customer, number, day, dueDay, cents, receipt } of benchInvoices(shape)) {
    const contract = `HT-${String(invoices.length % 997).padStart(4, '0')}`;
    const remark = shape.hasLongTexts ? longText(`${contract} ${number}`) : '';
    invoices.push([customerName(customer), contract, number, day, '票到60天', dueDay, cents / 100, '', remark]);
    if (receipt)
      receipts.push([
        receipt.day,
        customerName(customer),
        number,
        receipt.cents / 100,
        shape.hasLongTexts ? longText(`货款 ${number}`) : '货款',
      ]);
  }
  const amount = { width: 16, numFmt: '#,##0.00' };
  const date = { width: 12, numFmt: 'yyyy-mm-dd' };
  return writeXlsx({
    sheets: [
      {
        name: '应收台账',
        rows: [
          ['截止日期：2025年12月31日'],
          ['客户名称', '合同编号', '发票号码', '开票日期', '付款条件', '到期日', '应收金额', '业务员', '备注'],
          ...invoices,
        ],
        columns: [{ width: 24 }, { width: 12 }, { width: 12 }, date, { width: 12 }, date, amount, { width: 8 }, { width: 12 }],
      },
      {
        name: '收款明细',
        rows: [['收款日期', '客户', '发票号', '金额', '摘要'], ...receipts],
        columns: [date, { width: 24 }, { width: 12 }, amount, { width: 12 }],
      },
    ],
  });
}

/** About 240 characters that no other row has. */
function longText(mark: string): string {
  return `${mark}：${'双方确认本批货物已按合同约定交付并验收合格，质保金另行结算，付款以收到合格发票为准；'.repeat(6)}`;
}
