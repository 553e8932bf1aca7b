/**
 * Printers and programs measure differently, most of all where the body font is missing: what holds must hold for pages of other heights,
 * too.
 */
const pageHeights = [0.97, 1, 1.07, 1.14, 1.28];

/** Rows of known heights laid onto pages, in points; the header is repeated on every page but the first. */
export class PagesDown {
  constructor(
    private readonly rowHeights: readonly number[],
    private readonly pageHeight: number,
    private readonly headerHeight: number,
  ) {}

  /** Whether the rows from `first` to before `end` come out on one page. */
  holdTogether(first: number, end: number): boolean {
    return pageHeights.every((part) => {
      const pages = this.pagesOf(this.pageHeight * part);
      return pages[first] === pages[end - 1];
    });
  }

  private pagesOf(pageHeight: number): number[] {
    let page = 0;
    let used = 0;
    return this.rowHeights.map((height) => {
      if (used + height > pageHeight) {
        page += 1;
        used = this.headerHeight;
      }
      used += height;
      return page;
    });
  }
}
