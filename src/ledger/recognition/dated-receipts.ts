import type { ColumnProfile } from '../../tables/column-profile';
import type { Heading } from '../../tables/read-heading';
import type { ReceiptColumns } from '../ledger';

const stem =
  '(?:实际|实|客户|银行)?(?:收款|回款|到账|到款|来款|付款|进账|汇款|打款|回笼|收到|核销|已收|实收|payments?|receipts?|received|paid|collections?|collected)';
const dateWords = new RegExp(`^(?:${stem}(?:日期|时间|日|date|on)|date(?:of)?${stem})$`);
const amountWords = new RegExp(`^(?:${stem}(?:金额|额|款|款项|数|数额|amount|amt)?|(?:amount|amt)(?:of)?${stem})$`);
const ordinal =
  /首(?:次|笔|期)|第?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:st|nd|rd|th)?)(?:次|笔|期|批|回(?![款笼]))?|^(?:first|second|third|fourth|fifth)/;
const englishOrdinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const numerals = '一二三四五六七八九十';

const monthFirst = new RegExp(
  `^(?:(\\d{4}|\\d{2})年)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:末|底)?${stem}(?:金额|额|款|款项|数|合计)?$`,
);
const monthLast = new RegExp(`^${stem}(?:金额|额|款)?(?:(\\d{4}|\\d{2})年)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?$`);
const yearFirst = new RegExp(`^(20\\d{2}|\\d{2})年度?${stem}(?:金额|额|款)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?$`);
const digits = new RegExp(`^(20\\d{2})(0[1-9]|1[0-2])月?${stem}(?:金额|额|款|款项|数)?$`);
const english = new RegExp(`^(${months.join('|')})[a-z]*?(20\\d{2}|\\d{2})?${stem}(?:amount|amt)?$`);

/** 期初已收: what was received before the months beside it. */
const opening = new RegExp(
  `^(?:(?:期初|年初|上年度?|去年|往年|历年|以前年度?|前期|本年以前)(?:末|底|结转|累计)*|(?:opening|prior|previous)(?:years?|periods?)?)${stem}(?:金额|额|款|款项|数|amount|amt)?$`,
);

/** Whether a heading is a month and says nothing of what its sums are: 11月, 2025年11月. */
export const isBareMonth = (heading: string): boolean => /^(?:\d{2,4}年)?\d{1,2}月份?$/.test(heading.normalize('NFKC').replace(/\s+/g, ''));

interface Member {
  readonly column: number;
  readonly part: 'date' | 'amount';
  /** null where the heading counts nothing. */
  readonly count: number | null;
}

/**
 * The receipts that headings show to stand in columns of their own: dates and sums that are counted (一次回款日期, 一次回款金额) or repeated side by
 * side, and sums by month (9月回款), with what came before these (期初已收); positions are those of the headings (R9b).
 */
export function datedReceipts(
  headings: readonly (readonly Heading[])[],
  cells: (column: number) => ColumnProfile,
): readonly ReceiptColumns[] {
  const byMonth = headings.flatMap((readings, amount): ReceiptColumns[] => {
    const month = firstOf(readings, monthNamed);
    return month === null || !mayBeMoney(cells(amount)) ? [] : [{ kind: 'month', ...month, amount }];
  });
  const before =
    byMonth.length === 0
      ? []
      : headings.flatMap((readings, amount): ReceiptColumns[] => {
          const isOpening = firstOf(readings, (text) => (opening.test(text) ? true : null)) === true;
          return isOpening && mayBeMoney(cells(amount)) ? [{ kind: 'opening', amount }] : [];
        });
  const taken = new Set([...before, ...byMonth].map(({ amount }) => amount));
  const members = headings.flatMap((readings, column): Member[] => {
    const member = taken.has(column) ? null : firstOf(readings, memberNamed);
    return member === null ? [] : [{ ...member, column }];
  });
  return [...before, ...byMonth, ...pairs(members)];
}

/**
 * The columns of sums whose headings count receipts and date none (回款1, 第二次回款), in their order; positions are those of the headings (R9b).
 */
export function countedReceipts(
  headings: readonly (readonly Heading[])[],
  cells: (column: number) => ColumnProfile,
  dated: readonly ReceiptColumns[],
): number[] {
  const taken = new Set(dated.map(({ amount }) => amount));
  return headings.flatMap((readings, column) => {
    const members = taken.has(column) ? [] : readings.map(({ text, qualifier }) => memberNamed(`${text}${qualifier}`));
    return members.some((member) => member?.part === 'amount' && (member.count ?? 0) > 0) && mayBeMoney(cells(column)) ? [column] : [];
  });
}

function firstOf<T>(readings: readonly Heading[], of: (text: string) => T | null): T | null {
  for (const { text, qualifier } of readings) {
    const found = text === '' ? null : (of(text) ?? (qualifier === '' ? null : (of(`${text}${qualifier}`) ?? of(`${qualifier}${text}`))));
    if (found !== null) return found;
  }
  return null;
}

function mayBeMoney({ filled, amounts }: ColumnProfile): boolean {
  return filled === 0 || amounts >= 0.5;
}

function pairs(members: readonly Member[]): ReceiptColumns[] {
  const counted = [...new Set(members.flatMap(({ count }) => count ?? []))].sort((a, b) => a - b);
  // 第一次回款 回款日期 第二次回款 回款日期: what only one of both counts is told by its place.
  const isCounted = (part: Member['part']): boolean => members.some((member) => member.part === part && member.count !== null);
  const groups =
    isCounted('date') && isCounted('amount')
      ? [null, ...counted].map((count) => members.filter((member) => member.count === count))
      : neighbours(members);
  return groups.flatMap((group): ReceiptColumns[] => {
    const dates = group.filter(({ part }) => part === 'date');
    const amounts = group.filter(({ part }) => part === 'amount');
    const [date, amount] = [dates[0], amounts[0]];
    return date !== undefined && amount !== undefined && dates.length === 1 && amounts.length === 1
      ? [{ kind: 'pair', date: date.column, amount: amount.column }]
      : [];
  });
}

/** 回款日期 回款金额 回款日期 回款金额: each date with the sum beside it; a single date counts nothing and is left to the roles of a ledger. */
function neighbours(members: readonly Member[]): Member[][] {
  const dates = members.filter(({ part }) => part === 'date');
  if (dates.length < 2) return [];
  for (const step of [1, -1]) {
    const groups = dates.map((date) => [date, ...members.filter(({ part, column }) => part === 'amount' && column === date.column + step)]);
    if (groups.every(({ length }) => length === 2)) return groups;
  }
  return [];
}

function memberNamed(text: string): Omit<Member, 'column'> | null {
  const token = ordinal.exec(text);
  const base = token === null ? text : text.slice(0, token.index) + text.slice(token.index + token[0].length);
  const part = dateWords.test(base) ? 'date' : amountWords.test(base) ? 'amount' : null;
  return part === null ? null : { part, count: token === null ? null : numberNamed(token[0]) };
}

/** 第三次 is 3, 首次 1, 十二 12. */
function numberNamed(token: string): number {
  if (token.startsWith('首')) return 1;
  if (englishOrdinals.includes(token)) return englishOrdinals.indexOf(token) + 1;
  const arabic = /\d+/.exec(token);
  if (arabic !== null) return Number(arabic[0]);
  const chinese = token.replace(/[^一二三四五六七八九十]/g, '');
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const digit = (text: string | undefined): number => (text === undefined || text === '' ? 0 : numerals.indexOf(text) + 1);
  return chinese.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones) : digit(ones);
}

function monthNamed(text: string): { readonly year: number | null; readonly month: number } | null {
  const found = monthFirst.exec(text) ?? monthLast.exec(text) ?? yearFirst.exec(text) ?? digits.exec(text);
  if (found !== null) return monthOf(found[1], numberNamed(found[2] ?? ''));
  const named = english.exec(text);
  return named === null ? null : monthOf(named[2], months.indexOf(named[1] as (typeof months)[number]) + 1);
}

function monthOf(year: string | undefined, month: number): { readonly year: number | null; readonly month: number } | null {
  if (month < 1 || month > 12) return null;
  return { year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year), month };
}
