import type { BookSheet } from '../../book/book-sheet';
import type { PageTexts } from '../../book/page-layout';
import { invalidArgument } from '../host-error';
import { RichObject } from './rich-object';
import { textArgument } from './wire-arguments';

const LONGEST_TEXT = 255;

/** The headers and footers of a worksheet's printed pages. */
export class HeaderFooterGroup extends RichObject {
  override readonly wireClass = 'HeaderFooterGroup';

  constructor(private readonly sheet: BookSheet) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

/** The six texts, with Excel's codes such as `&P` in them. */
class HeaderFooter extends RichObject {
  override readonly wireClass = 'HeaderFooter';
  override readonly defaultMembers = ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'];

  constructor(private readonly sheet: BookSheet) {
    super();
  }

  get LeftHeader(): string {
    return this.read('header', 'left');
  }

  set LeftHeader(value: unknown) {
    this.write('header', 'left', value);
  }

  get CenterHeader(): string {
    return this.read('header', 'center');
  }

  set CenterHeader(value: unknown) {
    this.write('header', 'center', value);
  }

  get RightHeader(): string {
    return this.read('header', 'right');
  }

  set RightHeader(value: unknown) {
    this.write('header', 'right', value);
  }

  get LeftFooter(): string {
    return this.read('footer', 'left');
  }

  set LeftFooter(value: unknown) {
    this.write('footer', 'left', value);
  }

  get CenterFooter(): string {
    return this.read('footer', 'center');
  }

  set CenterFooter(value: unknown) {
    this.write('footer', 'center', value);
  }

  get RightFooter(): string {
    return this.read('footer', 'right');
  }

  set RightFooter(value: unknown) {
    this.write('footer', 'right', value);
  }

  private read(part: 'header' | 'footer', place: keyof PageTexts): string {
    return this.sheet.features.pageLayout[part][place];
  }

  private write(part: 'header' | 'footer', place: keyof PageTexts, value: unknown): void {
    const text = textArgument(value);
    const texts = { ...this.sheet.features.pageLayout[part], [place]: text };
    // Excel counts the three texts of a line together.
    if (texts.left.length + texts.center.length + texts.right.length > LONGEST_TEXT)
      throw invalidArgument('Headers and footers have at most 255 characters.');
    this.sheet.features.pageLayout[part] = texts;
  }
}
