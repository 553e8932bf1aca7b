import { AlikeLists } from './alike-lists';
import type { ContentLine, PlainLine } from './book-content';
import { type CellScalar, isErrorCode } from './cell-value';
import { KeptLine, type LineLooks, WIDEST_KEPT } from './kept-line';

/** Makes kept lines of a content's lines; those that look alike share their looks. */
export class ContentKeeper {
  private readonly alike = new AlikeLists<number | undefined>();
  private readonly looks = new Map<PlainLine['styles'], LineLooks>();

  /** `styleIds` are the workbook's ids of the content's looks. */
  constructor(private readonly styleIds: readonly (string | null)[]) {}

  /** The line as it is kept; null where it holds more than plain values, or reaches too far. */
  keep(line: ContentLine): KeptLine | null {
    const values: (CellScalar | undefined)[] = [];
    const styles: (number | undefined)[] = [];
    for (const [col, { value, isText, formula, spill, style }] of line) {
      if (formula !== undefined || spill || isText || col >= WIDEST_KEPT || isErrorCode(value)) return null;
      while (values.length <= col) values.push(undefined);
      while (styles.length <= col) styles.push(undefined);
      values[col] = value === null || value === '' ? undefined : value;
      styles[col] = style;
    }
    return this.keepPlain({ values, styles: this.alike.shared(styles) });
  }

  /** A line of two lists as it is kept. */
  keepPlain({ values, styles }: PlainLine): KeptLine {
    let looks = this.looks.get(styles);
    if (!looks)
      this.looks.set(styles, (looks = styles.map((style) => (style === undefined ? undefined : (this.styleIds[style] ?? undefined)))));
    // A copy: the line is written to.
    return new KeptLine(values.slice(), looks);
  }
}
