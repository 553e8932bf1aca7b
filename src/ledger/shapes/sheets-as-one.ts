import type { Area } from '../../cells/area';
import type { RowPlace } from '../../cells/cell-place';
import { cellText } from '../../cells/cell-text';
import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet, SumOfRows } from '../../cells/source-workbook';
import { customerKey } from '../../domain/text/customer-key';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import { readTitleFacts } from '../recognition/title-facts';
import { addColumn, widthOf } from './add-column';
import { firstHeadings } from './first-headings';
import { monthOfSheet } from './month-of-sheet';

/** Sheets of one layout taken for one ledger (R9a). */
export type SheetsAsOne =
  | {
      readonly kind: 'one';
      /** Bears the name of the first; its rows tell where they stand. */
      readonly sheet: SourceSheet;
      readonly sheetNames: readonly string[];
      /** Present where every sheet holds the whole ledger as of its month: the others, which do not count. */
      readonly older?: readonly string[];
      /** Sheets with headings of another layout, which are not taken in. */
      readonly apart: readonly string[];
    }
  /** Some invoices stand on several sheets, and nothing tells which of them counts. */
  | { readonly kind: 'unclear'; readonly sheetNames: readonly string[] };

interface Part {
  readonly sheet: SourceSheet;
  /** Position of the headings in `values`. */
  readonly top: number;
  readonly headings: string;
}

/** Sheets that hold nothing but what is recorded elsewhere. */
const copies = /备份|副本|作废|模板|示例|样例|旧|汇总|copy|backup|template|sample|old|summary/i;
const noNames = /^(?:sheet|工作表|表|page|table)? ?\d*$|月|^(?:19|20)\d\d|应收|台账|往来|明细|ledger|invoice|receivable/i;

/**
 * Takes the sheets that have the headings of `first`, or, where none is named, the headings that most sheets have, for one ledger; null
 * where there are not two of them (R9a).
 */
export function sheetsAsOne(sheets: readonly SourceSheet[], first: string | undefined): SheetsAsOne | null {
  const parts = sheets.flatMap((sheet) => partOf(sheet) ?? []);
  const groups = new Map<string, Part[]>();
  for (const part of parts) groups.set(part.headings, [...(groups.get(part.headings) ?? []), part]);
  const named = parts.find(({ sheet }) => sheet.name === first);
  const group = named === undefined ? [...groups.values()].sort((one, other) => other.length - one.length)[0] : groups.get(named.headings);
  if (group === undefined || group.length < 2) return null;
  const apart = parts.filter((part) => !group.includes(part)).map(({ sheet }) => sheet.name);
  return joined(group, apart);
}

function partOf(sheet: SourceSheet): Part | null {
  if (sheet.ours || !sheet.visible || copies.test(sheet.name)) return null;
  const named = underSheetName(sheet);
  const top = firstHeadings(named);
  if (top === null) return null;
  const headings = Array.from({ length: named.firstColumn }, () => '')
    .concat((named.values[top] ?? []).map((value) => readHeading(value).text))
    .join('\n')
    .replace(/\n+$/, '');
  return { sheet: named, top, headings };
}

/** A sheet that says nowhere whose it is stands under its own name, where that could be a customer's. */
function underSheetName(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null || noNames.test(sheet.name)) return sheet;
  const headings = sheet.values[top] ?? [];
  if (headings.some((value) => matchHeading(readHeading(value), ledgerRules.customer) >= 0.9)) return sheet;
  const cellOf = (row: readonly CellValue[], index: number): CellValue =>
    index === top ? '客户名称' : index > top && row.filter((value) => !isBlank(value)).length > 1 ? sheet.name.trim() : '';
  return addColumn(sheet, widthOf(sheet), cellOf, 0);
}

function joined(group: readonly Part[], apart: readonly string[]): SheetsAsOne {
  const sheetNames = group.map(({ sheet }) => sheet.name);
  const repeats = repeatsOf(group);
  if (repeats === 'none') return { kind: 'one', sheet: stacked(group), sheetNames, apart };
  const dated = group.map((part) => ({ part, month: monthOf(part) }));
  const months = new Set(dated.map(({ month }) => month));
  if (repeats === 'some' || months.size < group.length || months.has(null)) return { kind: 'unclear', sheetNames };
  const [newest, ...older] = dated.sort((one, other) => (other.month ?? 0) - (one.month ?? 0)).map(({ part }) => part);
  if (newest === undefined) return { kind: 'unclear', sheetNames };
  return { kind: 'one', sheet: stacked([newest]), sheetNames: [newest.sheet.name], older: older.map(({ sheet }) => sheet.name), apart };
}

/** Whether invoices stand on one sheet each, on sheet after sheet as snapshots have them, or now and then on several. */
function repeatsOf(group: readonly Part[]): 'none' | 'some' | 'snapshots' {
  const keys = group.map(invoicesOn);
  const counts = new Map<string, number>();
  for (const key of keys.flatMap((own) => [...own])) counts.set(key, (counts.get(key) ?? 0) + 1);
  if ([...counts.values()].every((count) => count === 1)) return 'none';
  const ordered = group
    .map((part, index) => ({ month: monthOf(part) ?? index, keys: keys[index] ?? new Set<string>() }))
    .sort((one, other) => one.month - other.month);
  const carriesOn = ordered.slice(1).every(({ keys: own }, index) => {
    const before = ordered[index]?.keys ?? new Set<string>();
    const common = [...own].filter((key) => before.has(key)).length;
    return common * 2 >= Math.min(own.size, before.size) && common > 0;
  });
  return carriesOn ? 'snapshots' : 'some';
}

function invoicesOn({ sheet, top }: Part): ReadonlySet<string> {
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const columnOf = (role: 'customer' | 'invoiceNumber'): number => {
    const scores = headings.map((heading) => matchHeading(heading, ledgerRules[role]));
    const best = Math.max(...scores);
    return best >= 0.9 ? scores.indexOf(best) : -1;
  };
  const [customer, number] = [columnOf('customer'), columnOf('invoiceNumber')];
  if (number === -1) return new Set();
  let above = '';
  return new Set(
    sheet.values.slice(top + 1).flatMap((row) => {
      above = cellText(row[customer] ?? '') || above;
      const invoice = cellText(row[number] ?? '');
      return invoice === '' || !/\d/.test(invoice) ? [] : [`${customerKey(above)}\n${invoice}`];
    }),
  );
}

function monthOf({ sheet, top }: Part): number | null {
  const { text, statedAsOf } = readTitleFacts(sheet, top, 1900);
  const titled = monthOfSheet(text);
  const named = monthOfSheet(sheet.name);
  // A year in the title makes a whole month of the name's.
  if (titled !== null && (titled > 12 || named === null)) return titled;
  return named ?? (statedAsOf === null ? null : statedAsOf);
}

/** The rows of all sheets below the title and the headings of the first. */
function stacked(group: readonly Part[]): SourceSheet {
  const [first] = group;
  if (first === undefined) throw new RangeError('there are sheets to be stacked');
  const values: (readonly CellValue[])[] = [];
  const rowPlaces: RowPlace[] = [];
  const hiddenRows: number[] = [];
  const rowsApart = new Map<number, string>();
  const sumRows = new Map<number, SumOfRows>();
  const merges: Area[] = [];
  for (const { sheet, top } of group) {
    const hidden = new Set(sheet.hiddenRows);
    const shift = sheet.firstColumn - first.sheet.firstColumn;
    const begin = sheet === first.sheet ? 0 : top + 1;
    const down = values.length - sheet.firstRow - begin;
    for (const area of sheet.merges ?? []) if (area.row >= sheet.firstRow + begin) merges.push({ ...area, row: area.row + down });
    for (let index = begin; index < sheet.values.length; index += 1) {
      const row = sheet.values[index] ?? [];
      const own = sheet.firstRow + index;
      const place = sheet.rowPlaces?.[own] ?? { sheetName: sheet.name, row: own };
      if (hidden.has(own)) hiddenRows.push(values.length);
      const account = sheet.rowsApart?.get(own);
      if (account !== undefined) rowsApart.set(values.length, account);
      const sum = sheet.sumRows?.get(own);
      if (sum !== undefined)
        sumRows.set(values.length, { ...sum, cells: shifted(sum.cells, shift), of: sum.of.map((part) => part + down) });
      values.push(shifted(row, shift));
      rowPlaces.push(place);
    }
  }
  const twins = new Map(group.flatMap(({ sheet }) => [...(sheet.twins ?? [])]));
  const isMerged = group.some(({ sheet }) => sheet.merges !== undefined);
  return {
    ...first.sheet,
    firstRow: 0,
    values,
    rowPlaces,
    hiddenRows,
    tables: [],
    ...(isMerged && { merges }),
    ...(twins.size > 0 && { twins }),
    ...(rowsApart.size > 0 && { rowsApart }),
    ...(sumRows.size > 0 && { sumRows }),
  };
}

/** A row whose cells begin so many columns further right, or left where that is below 0. */
function shifted(row: readonly CellValue[], shift: number): readonly CellValue[] {
  return shift > 0 ? [...Array.from({ length: shift }, () => ''), ...row] : row.slice(-shift);
}
