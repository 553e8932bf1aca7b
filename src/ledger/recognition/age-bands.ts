import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole } from '../reading-choices';

const unit = '(?:天|日|个?月|年|days?|months?|mths?|years?|yrs?|d|m|y)';
const number = '(?:\\d{1,4}|[一二三四五六七八九十半]{1,3})';
const forms = [
  `${number}${unit}?[-–—~至到]${number}${unit}?`,
  `${number}${unit}(?:以内|之内|内|以下|及以下|以上|及以上|之上|以外|\\+|andover|andabove|orless|orunder)`,
  `(?:超过|大于|小于|不到|不足|over|under|above|below|morethan|lessthan|[<>≤≥]=?)${number}${unit}?`,
  `${number}\\+${unit}?`,
  '\\d{1,3}(?:days?|months?)',
];
const band = new RegExp(`^(?:账龄)?(?:逾期|超期|overdue)?(?:${forms.join('|')})(?:金额|余额|欠款|应收|amount|balance)?(?:\\(.*\\))?$`, 'i');
/** 2025-01 is a month, 2024-2025 are years. */
const dated = /^(?:19|20)\d\d/;

/** Whether a heading is a band of age: 30天以内, 61–90, < 1 Month. */
export function isBand(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const text = value.normalize('NFKC').replace(/\s+/g, '');
  return band.test(text) && !dated.test(text);
}

/** The headings of a table that are bands of age, such as 30天以内, 1-2年 or 61–90; positions are those of `sheet.values`. */
export function ageBands({
  sheet,
  firstHeadingRow,
  headingRow,
}: Pick<TableCandidate<ColumnRole>, 'sheet' | 'firstHeadingRow' | 'headingRow'>): string[] {
  const rows = sheet.values.slice(firstHeadingRow, headingRow + 1);
  const bands = rows.map((row) => row.filter(isBand).map((text) => text.trim()));
  return bands.sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Whether a table shows balances by bands of age and dates nothing, so that no age can be reckoned from it. */
export function isAgingTable(table: TableCandidate<ColumnRole>): boolean {
  const { columns } = table;
  const dates = [columns.dueDate, columns.invoiceDate, columns.deliveryDate, columns.receiptDate, columns.settledDate, columns.terms];
  return dates.every((column) => column === undefined) && ageBands(table).length >= 2;
}
