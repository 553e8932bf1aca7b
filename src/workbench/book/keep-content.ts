import type { ContentLine } from './book-content';
import { isErrorCode } from './cell-value';
import { KeptLine, type LineLooks, type LineValues, WIDEST_KEPT } from './kept-line';

/** Looks compared with those of a line: files give rows in turns of two or three. */
const REMEMBERED = 8;

/** Makes kept lines of a content's lines; those that look alike share their looks. */
export class ContentKeeper {
  private readonly known: LineLooks[] = [];
  private readonly values: LineValues = [];
  private readonly looks: (string | null | undefined)[] = [];

  /** `styleIds` are the workbook's ids of the content's looks. */
  constructor(private readonly styleIds: readonly (string | null)[]) {}

  /** The line as it is kept; null where it holds more than plain values, or reaches too far. */
  keep(line: ContentLine): KeptLine | null {
    const { values, looks } = this;
    values.length = looks.length = 0;
    for (const [col, { value, isText, formula, spill, style }] of line) {
      if (formula !== undefined || spill || isText || col >= WIDEST_KEPT || isErrorCode(value)) return null;
      while (values.length <= col) values.push(undefined);
      while (looks.length <= col) looks.push(undefined);
      values[col] = value === null || value === '' ? undefined : value;
      looks[col] = style === undefined ? undefined : (this.styleIds[style] ?? undefined);
    }
    // Copies: lists that grew one by one hold room for more.
    return new KeptLine(values.slice(), this.shared(looks));
  }

  private shared(looks: LineLooks): LineLooks {
    for (const each of this.known) if (isSame(each, looks)) return each;
    const own = looks.slice();
    this.known.unshift(own);
    this.known.length = Math.min(this.known.length, REMEMBERED);
    return own;
  }
}

function isSame(a: LineLooks, b: LineLooks): boolean {
  if (a.length !== b.length) return false;
  for (let col = 0; col < a.length; col++) if (a[col] !== b[col]) return false;
  return true;
}
