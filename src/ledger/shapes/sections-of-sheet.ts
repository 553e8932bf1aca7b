import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { subtotalWord } from '../total-words';
import { plainText } from '../../domain/text/plain-text';
import { beginsOtherTable } from '../../tables/other-headings';
import { isFooterText } from '../reading/row-words';
import { knownHeadings } from '../recognition/known-headings';
import { headsPayables } from '../recognition/payable-side';
import { numberingStyle, titleSide } from '../recognition/title-side';
import type { TitleSide } from '../recognition/title-side';

/** A table's title, which may stand in several lines, as a part of its sheet. */
interface Section {
  /** Null where it names neither side plainly. */
  readonly side: TitleSide | null;
  /** How the line that tells the side is numbered, the first line where none does. */
  readonly numbering: string;
  /** Whether further lines name blocks of the section, such as its suppliers. */
  readonly hasBlocks: boolean;
}

/**
 * The account that each part of a sheet is of where it is none of the customers', null where it is theirs, by 0-based row of the values.
 */
export type SectionAccounts = ReadonlyMap<number, string | null>;

/**
 * What the titles of a sheet's tables say of the rows below them; empty where no title but those of debts of the firm parts it (R9a, R9c).
 */
export function sectionAccounts(sheet: SourceSheet): SectionAccounts {
  const sections = sectionsOf(sheet);
  const [first] = sections.values();
  const isFirstPayable = first?.side?.kind === 'payable';
  // Over tables of its own alone it may be the name of the whole sheet.
  const isParted = [...sections.values()].some(
    ({ side, numbering }) => side?.kind === 'receivable' || (side === null && (numbering !== '' || !isFirstPayable)),
  );
  const accounts = new Map<number, string | null>();
  if (!isParted) return accounts;
  let open: Section | null = null;
  for (const [row, section] of sections) {
    if (section.side?.kind === 'payable') {
      accounts.set(row, section.side.account);
      open = section;
    } else if (section.side !== null || open === null || !isBlockOf(section, open)) {
      accounts.set(row, null);
      open = null;
    }
  }
  return accounts;
}

/** Whether a title that names no side is of a block within a section of named blocks: it is numbered otherwise, or not at all. */
function isBlockOf({ numbering }: Section, section: Section): boolean {
  return section.hasBlocks && (numbering === '' || numbering !== section.numbering);
}

/** Titles right over headings, by the row of their first line. */
function sectionsOf({ values }: SourceSheet): Map<number, Section> {
  const sections = new Map<number, Section>();
  const seen = new Set<string>();
  let ownHeadings: readonly CellValue[] | null = null;
  for (let index = 0; index < values.length; index += 1) {
    const first = titleLine(values[index] ?? []);
    if (first === null) continue;
    const begin = index;
    const lines = [first];
    let below = nextFilled(values, index);
    for (let line = titleLine(values[below] ?? []); line !== null; line = titleLine(values[below] ?? [])) {
      lines.push(line);
      index = below;
      below = nextFilled(values, index);
    }
    const headings = values[below] ?? [];
    if (!beginsOtherTable(headings, knownHeadings) || lines.some(namesAccount)) continue;
    ownHeadings ??= headings;
    const titles = lines.slice(-5).filter((line) => !saysNothingOfParts(line));
    // What every printed page repeats parts nothing.
    const isNew = titles.some((line) => titleSide(line) !== null || !seen.has(line));
    for (const line of titles) seen.add(line);
    if (titles.length > 0 && isNew) sections.set(begin, sectionOf(titles, headsPayables(headings, [ownHeadings])));
  }
  return sections;
}

function sectionOf(titles: readonly string[], isOfSuppliers: boolean): Section {
  // The line nearest to the headings tells.
  const telling = [...titles].reverse().find((line) => titleSide(line) !== null) ?? titles[0] ?? '';
  const ofHeadings: TitleSide | null = isOfSuppliers ? { kind: 'payable', account: '应付账款' } : null;
  return {
    side: titleSide(telling) ?? ofHeadings,
    numbering: numberingStyle(telling),
    hasBlocks: titleSide(telling) !== null && titles.at(-1) !== telling,
  };
}

/** The next row that holds anything, blank ones before it at most two; past the end where there is none. */
function nextFilled(values: readonly (readonly CellValue[])[], index: number): number {
  for (let below = index + 1; below <= index + 3; below += 1) if (values[below]?.every(isBlank) === false) return below;
  return values.length;
}

/** The text that is all there is in a row; null for any other row. */
function titleLine(row: readonly CellValue[]): string | null {
  const at = row.findIndex((value) => !isBlank(value));
  const only = row[at];
  if (typeof only !== 'string' || only.length > 80) return null;
  return row.some((value, column) => column > at && !isBlank(value)) ? null : plainText(only);
}

/** 科目：2202 应付账款 says of itself what account it begins. */
function namesAccount(line: string): boolean {
  return /^(?:会计|明细|总账|[二三四]级)?科目(?:名称)? ?:/.test(line);
}

/** 单位：元, 第 2 页, 2025年12月, 合计: lines over or under a table that begin no part of a sheet. */
function saysNothingOfParts(line: string): boolean {
  return (
    isFooterText(line) ||
    subtotalWord(line) !== null ||
    /^\(?(?:(?:金额)?单位 ?:? ?(?:人民币)?[元千万百亿]|币种|编制|制表|审核|复核|打印|日期|截[止至]|期间|[接续]上?[表页]|第 ?\d+ ?页|共 ?\d+ ?页|page|unit|currency|prepared|printed|as (?:at|of)|continued|[\d年月日号./: -]+\)?$)/i.test(
      line,
    )
  );
}
