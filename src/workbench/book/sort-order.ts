import type { CellKind, CellScalar } from './cell-value';

/** A cell as a sort sees it. */
export interface SortedCell {
  readonly kind: CellKind;
  readonly value: CellScalar;
}

/** Excel's order of unlike values; empty cells come last in whatever direction. */
const ranks: Readonly<Record<CellKind, number>> = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** Which of two cells stands first when a range is sorted, as Excel has it: negative for the left one. */
export function compareCells(left: SortedCell, right: SortedCell, direction: 'ascending' | 'descending'): number {
  if (left.kind === 'empty' || right.kind === 'empty') return ranks[left.kind] - ranks[right.kind];
  const order = ranks[left.kind] - ranks[right.kind] || compareValues(left, right);
  return direction === 'ascending' ? order : -order;
}

function compareValues({ kind, value }: SortedCell, { value: other }: SortedCell): number {
  switch (kind) {
    case 'number':
    case 'boolean':
      return Number(value) - Number(other);
    case 'text':
      return compareTexts(String(value), String(other));
    // Errors stay in the order they are in.
    case 'error':
    case 'empty':
      return 0;
  }
}

/** Texts by pinyin, sign by sign: figures and letters before Chinese, which the collation of Chinese would have the other way round. */
export function compareTexts(left: string, right: string): number {
  const [signs, others] = [Array.from(left), Array.from(right)];
  for (const [place, sign] of signs.entries()) {
    const other = others[place];
    if (other === undefined) return 1;
    const order = Number(isChinese(sign)) - Number(isChinese(other)) || byPinyin.compare(sign.toLowerCase(), other.toLowerCase());
    if (order !== 0) return order;
  }
  return signs.length - others.length;
}

const isChinese = (sign: string): boolean => /\p{Script=Han}/u.test(sign);
