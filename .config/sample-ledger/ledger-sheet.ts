import type { WriteSheet } from 'hucre';

import { partsOf } from './calendar';
import { SheetDraft } from './cells';
import type { SampleDeals, SampleInvoice } from './deals';

const headings = [
  '序号',
  '客户名称',
  '合同编号',
  '发票号码',
  '开票日期',
  '付款条件',
  '到期日',
  '应收金额\n（含税）',
  '已收金额',
  '未收余额',
  '业务员',
  '备注',
];
const looksByColumn = ['text', 'text', 'id', 'id', 'date', 'text', 'date', 'amount', 'amount', 'amount', 'text', 'text'] as const;
const dueColumn = 6;
const amountColumn = 7;
const balanceColumn = 9;

/** Two invoices, unpaid, whose cells nobody can read. */
const withoutDueDate = 27;
const withoutAmount = 194;

/** The ledger as such a sheet comes off somebody's desk: mostly right, and untidy in the usual ways. */
export function ledgerSheet(deals: SampleDeals): WriteSheet {
  const draft = new SheetDraft();
  draft.addRow(['沈阳澜石机电设备有限公司（示例）应收账款台账'], 'title', 26);
  draft.addRow(['截止日期：2025年12月31日'], 'remark');
  draft.put(1, 11, '单位：元', 'remark');
  const headerRow = draft.addRow(headings, 'heading', 30);
  const received = receivedByInvoice(deals);
  const sectionEnds: { row: number; balanceCents: number }[] = [];
  let firstOfSection = draft.nextRow;
  let sectionCents = 0;
  for (const [index, invoice] of deals.invoices.entries()) {
    sectionCents += addInvoice(draft, deals.invoices, index, received.get(invoice.number) ?? 0);
    if (deals.invoices[index + 1]?.customer.salesperson === invoice.customer.salesperson) continue;
    const row = draft.addRow(['', '小计', '', '', '', '', '', '', '', null, invoice.customer.salesperson, ''], 'sum');
    draft.putFormula(row, balanceColumn, `SUM(J${firstOfSection + 1}:J${row})`, sectionCents / 100, 'sum');
    sectionEnds.push({ row, balanceCents: sectionCents });
    draft.skipRow();
    firstOfSection = draft.nextRow;
    sectionCents = 0;
  }
  const totalRow = draft.addRow(['', '合计', '', '', '', '', '', '', '', null, '', ''], 'sum');
  const totalCents = sectionEnds.reduce((sum, section) => sum + section.balanceCents, 0);
  draft.putFormula(totalRow, balanceColumn, sectionEnds.map(({ row }) => `J${row + 1}`).join('+'), totalCents / 100, 'sum');
  return draft.finish('应收台账', [6, 34, 13, 12, 15, 16, 15, 16, 16, 16, 9, 26], {
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 11 }],
    freezePane: { rows: headerRow + 1, columns: 2 },
  });
}

/** Adds one invoice and returns what its balance cell shows, in cents. */
function addInvoice(draft: SheetDraft, invoices: readonly SampleInvoice[], index: number, receivedCents: number): number {
  const invoice = invoices[index];
  if (invoice === undefined) return 0;
  const repeated = invoices[index - 1]?.customer === invoice.customer;
  const balanceCents = invoice.amountCents - receivedCents;
  const row = draft.addRow(
    [
      index + 1,
      customerAsTyped(invoice.customer.name, index, repeated),
      invoice.contract,
      invoice.number,
      dateAsTyped(invoice.day, index, 17),
      invoice.customer.terms,
      dueDateAsTyped(invoice, index),
      amountAsTyped(invoice.amountCents, index),
      receivedCents === 0 ? '' : index % 59 === 21 ? grouped(receivedCents) : receivedCents / 100,
      null,
      invoice.customer.salesperson,
      invoice.note,
    ],
    looksByColumn,
  );
  if (index === withoutAmount) {
    draft.put(row, amountColumn, '见补充协议', 'text');
    draft.put(row, balanceColumn, 58_000, 'amount');
    return 5_800_000;
  }
  if (index % 5 === 3) draft.put(row, balanceColumn, balanceCents / 100, 'amount');
  else draft.putFormula(row, balanceColumn, `H${row + 1}-I${row + 1}`, balanceCents / 100, 'amount');
  if (index === withoutDueDate) draft.put(row, dueColumn, '待客户验收', 'date');
  return balanceCents;
}

function customerAsTyped(name: string, index: number, repeated: boolean): string {
  if (!repeated) return name;
  if (Math.floor(index / 30) % 3 === 1) return '';
  if (index % 23 === 5) return `${name} `;
  if (index % 4 === 2) return name.replace('（', '(').replace('）', ')');
  return name;
}

function dueDateAsTyped(invoice: SampleInvoice, index: number): string | number {
  return invoice.amountCents > 0 && index % 12 === 7 ? '' : dateAsTyped(invoice.dueDay, index, 29);
}

function dateAsTyped(serial: number, index: number, every: number): string | number {
  if (index % every !== 4) return serial;
  const { year, month, day } = partsOf(serial);
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  const forms = [
    `${year}年${month}月${day}日`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${year}${twoDigits(month)}${twoDigits(day)}`,
  ];
  return forms[Math.floor(index / every) % forms.length] ?? serial;
}

/** Typed amounts are those of rows whose balance is typed too, so that no formula of the sample has to read text. */
function amountAsTyped(cents: number, index: number): string | number {
  if (cents < 0 || index % 5 !== 3) return cents / 100;
  if (index % 9 === 2) return `￥${grouped(cents)}`;
  if (index % 9 === 5) return grouped(cents);
  return index % 27 === 7 ? fullWidth((cents / 100).toFixed(2)) : cents / 100;
}

function grouped(cents: number): string {
  const [yuan = '', part = ''] = (cents / 100).toFixed(2).split('.');
  return `${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function receivedByInvoice({ receipts }: SampleDeals): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { invoiceNumber, amountCents } of receipts) sums.set(invoiceNumber, (sums.get(invoiceNumber) ?? 0) + amountCents);
  return sums;
}
