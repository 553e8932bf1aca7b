import { isErrorCode, LONGEST_TEXT } from '../book/cell-value';
import { TextList } from '../book/text-list';
import { fittingText } from './fitting-text';
import { UnreadableFile } from './workbook-file';

/** What is known of a shared text without looking at it again. */
export interface TextKind {
  readonly isEmpty: boolean;
  /** It is longer than a cell holds; what stands in the list is as much as one holds. */
  readonly isCut: boolean;
  readonly readsLikeError: boolean;
}

const PLAIN: TextKind = { isEmpty: false, isCut: false, readsLikeError: false };

/** The texts of a file that its cells name by number: each is looked at once, however many cells name it. */
export class SharedTexts {
  /** They come first in the list of all texts. */
  readonly list: TextList;
  private readonly count: number;
  private readonly kinds = new Map<number, TextKind>();

  constructor(texts: readonly string[]) {
    this.count = texts.length;
    this.list = new TextList(texts.map(fittingText));
    texts.forEach((text, number) => {
      const isCut = text.length > LONGEST_TEXT;
      if (text === '' || isCut || isErrorCode(text))
        this.kinds.set(number, { isEmpty: text === '', isCut, readsLikeError: isErrorCode(text) });
    });
  }

  /** What the text is that a cell names. Left out, it would be a customer or a date that is not there: so an unknown one is a damaged file. */
  kindOf(number: number): TextKind {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) throw new UnreadableFile('damaged', `There is no text ${number}.`);
    return this.kinds.get(number) ?? PLAIN;
  }
}
