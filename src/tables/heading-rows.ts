import type { CellValue } from '../cells/cell-value';
import type { SourceSheet } from '../cells/source-workbook';
import { looksLikeDay } from './column-profile';
import { knownOfSheet } from './known-of-sheet';
import { readHeading } from './read-heading';
import type { Heading } from './read-heading';

/**
 * The headings of a table that may begin at a row: each column's readings, and the rows they take; positions are those of `sheet.values`.
 */
export interface HeadingRows {
  readonly headings: readonly (readonly Heading[])[];
  readonly lastHeadingRow: number;
}

const mostLevels = 3;
/** 科目：1122 应收账款 over the headings is a line of the title, whatever words it holds. */
const titleLine =
  /^\s*(?:会计科目|科目|单位|公司|编制单位|会计期间|期间|月份|本位币|币别|币种|客户|客户名称|购货单位|往来单位|截止日期|日期|打印日期|制表)[^:：]{0,4}[:：]\s*[^\s]/;

/**
 * The row read as the only heading row, and, where the rows below could be the lower parts of merged headings, two or three rows read
 * together.
 */
export function headingRowsAt(sheet: SourceSheet, row: number, firstColumn: number, endColumn: number): readonly HeadingRows[] {
  return known(sheet, `${row} ${firstColumn} ${endColumn}`, () => readAt(sheet, row, firstColumn, endColumn));
}

const known = knownOfSheet<readonly HeadingRows[]>();

function readAt(sheet: SourceSheet, row: number, firstColumn: number, endColumn: number): HeadingRows[] {
  const levels = [cellsOf(sheet, row, firstColumn, endColumn)];
  const upper = levels[0] ?? [];
  if (upper.filter((value) => typeof value === 'string' && value.trim() !== '').length < 2) return [];
  const found: HeadingRows[] = [{ headings: upper.map((value) => [readHeading(value)]), lastHeadingRow: row }];
  while (levels.length < mostLevels) {
    const lower = cellsOf(sheet, row + levels.length, firstColumn, endColumn);
    if (!couldBeLowerPart(levels, lower)) break;
    levels.push(lower);
    found.push({
      headings: joined(levels, sheet.merges === undefined ? null : spansOf(sheet, row)),
      lastHeadingRow: row + levels.length - 1,
    });
  }
  return found;
}

function cellsOf(sheet: SourceSheet, row: number, firstColumn: number, endColumn: number): CellValue[] {
  const values = sheet.values[row] ?? [];
  return Array.from({ length: endColumn }, (_unused, column) => {
    const value = column < firstColumn ? '' : (values[column] ?? '');
    return typeof value === 'string' && titleLine.test(value) ? '' : value;
  });
}

/** Under merged headings stand short texts only, at least one of them below a cell that the merge left blank. */
function couldBeLowerPart(levels: readonly (readonly CellValue[])[], lower: readonly CellValue[]): boolean {
  const filled = lower.filter((value) => value !== '');
  if (filled.length < 2 || filled.some((value) => typeof value !== 'string' || looksLikeDay(value))) return false;
  const upper = levels.at(-1) ?? [];
  return lower.some((value, column) => value !== '' && upper[column] === '');
}

/** How far to the right the cell of a level reaches by the sheet's merges; null for a cell that is not merged. */
type ReachOf = (level: number, column: number) => number | null;

function spansOf(sheet: SourceSheet, row: number): ReachOf {
  return (level, column) => {
    const merge = sheet.merges?.find(
      (area) => area.row === sheet.firstRow + row + level && area.column === sheet.firstColumn + column && area.columns > 1,
    );
    return merge === undefined ? null : column + merge.columns;
  };
}

/** Each column's headings from the top level down: with all that stands over it, with what stands right over it, and alone. */
function joined(levels: readonly (readonly CellValue[])[], reachOf: ReachOf | null): Heading[][] {
  const over = levels.slice(0, -1).map((level, index) => carried(level, index, levels, reachOf));
  const bottom = levels.at(-1) ?? [];
  return bottom.map((below, column) => {
    const path = [...over.map((level) => level[column] ?? ''), below].filter((value) => value !== '').map(String);
    const own = path.at(-1);
    if (own === undefined) return [readHeading('')];
    const parents = path.slice(0, -1);
    // 应收款 over 金额(万元): the unit of any level is the column's.
    const unit = readHeading(own).unit ?? parents.map((parent) => readHeading(parent).unit).find((found) => found !== null) ?? null;
    const texts =
      parents.length === 0
        ? [own]
        : [`${withoutFiller(parents.join(''))}${own}`, `${withoutFiller(parents.at(-1) ?? '')}${own}`, `${parents.join('')}${own}`, own];
    return [...new Set(texts)].map((text) => ({ ...readHeading(text), unit }));
  });
}

/** A level with each heading carried over the cells that its merge leaves blank: by the sheet's merges, else up to the next heading. */
function carried(
  level: readonly CellValue[],
  index: number,
  levels: readonly (readonly CellValue[])[],
  reachOf: ReachOf | null,
): CellValue[] {
  let over: CellValue = '';
  let end = 0;
  return level.map((own, column) => {
    if (own !== '') {
      over = own;
      end = reachOf?.(index, column) ?? (reachOf === null ? Infinity : column + 1);
      return own;
    }
    const hasBelow = levels.slice(index + 1).some((lower) => (lower[column] ?? '') !== '');
    return column < end && hasBelow ? over : '';
  });
}

/** 收款情况 over 日期 is 收款日期: words that only say that a group follows. */
function withoutFiller(parent: string): string {
  return parent.trim().replace(/(?:情况|信息|资料|明细|记录|内容|部分|栏|栏目|数据|详情|info(?:rmation)?|details?)$/i, '');
}
