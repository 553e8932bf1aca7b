import type { Area } from '../../book/area';
import { MAX_COLS, MAX_ROWS } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { PageLayout, PageMargins, PageZoom, PaperSize } from '../../book/page-layout';
import { invalidArgument, itemNotFound } from '../host-error';
import { HeaderFooterGroup } from './header-footer';
import type { HostContext } from './host-context';
import { RangeAreas } from './range-areas';
import { RangeObject } from './range';
import { rangeOnSheet } from './range-reference';
import { NULL_OBJECT, RichObject } from './rich-object';
import { booleanArgument, choiceArgument, nameOfChoice, numberArgument, recordArgument, wholeNumberArgument } from './wire-arguments';

const orientations = { Portrait: 'portrait', Landscape: 'landscape' } as const;
const paperSizes: Readonly<Record<string, PaperSize>> = {
  Letter: 'letter',
  Legal: 'legal',
  Tabloid: 'tabloid',
  Executive: 'executive',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
};
const POINTS_PER_INCH = 72;
const unitsPerInch: Readonly<Record<string, number>> = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 };
const normalMargins: PageMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** How a worksheet is printed. */
export class PageLayoutObject extends RichObject {
  override readonly wireClass = 'PageLayout';
  override readonly defaultMembers = [
    'BottomMargin',
    'CenterHorizontally',
    'CenterVertically',
    'FooterMargin',
    'HeaderMargin',
    'LeftMargin',
    'Orientation',
    'PaperSize',
    'PrintGridlines',
    'PrintHeadings',
    'RightMargin',
    'TopMargin',
    'Zoom',
  ];

  constructor(
    private readonly context: HostContext,
    private readonly sheet: BookSheet,
  ) {
    super();
  }

  get Orientation(): string {
    return nameOfChoice(orientations, this.layout.orientation, 'Portrait');
  }

  set Orientation(value: unknown) {
    this.layout.orientation = choiceArgument(value, orientations);
  }

  get PaperSize(): string {
    return nameOfChoice(paperSizes, this.layout.paperSize, 'A4');
  }

  set PaperSize(value: unknown) {
    this.layout.paperSize = choiceArgument(value, paperSizes);
  }

  get Zoom(): unknown {
    const { zoom } = this.layout;
    if (zoom.kind === 'scale') return { scale: zoom.percent };
    return { horizontalFitToPages: zoom.pagesWide, verticalFitToPages: zoom.pagesTall };
  }

  set Zoom(value: unknown) {
    this.layout.zoom = zoomArgument(value);
  }

  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.layout.centerHorizontally = booleanArgument(value);
  }

  get CenterVertically(): boolean {
    return this.layout.centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.layout.centerVertically = booleanArgument(value);
  }

  get PrintGridlines(): boolean {
    return this.layout.printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.layout.printGridlines = booleanArgument(value);
  }

  get PrintHeadings(): boolean {
    return this.layout.printHeadings;
  }

  set PrintHeadings(value: unknown) {
    this.layout.printHeadings = booleanArgument(value);
  }

  /** Margins are points here, inches in the workbook. */
  get TopMargin(): number {
    return this.margins.top * POINTS_PER_INCH;
  }

  set TopMargin(value: unknown) {
    this.setMargins({ top: numberArgument(value, 0) / POINTS_PER_INCH });
  }

  get BottomMargin(): number {
    return this.margins.bottom * POINTS_PER_INCH;
  }

  set BottomMargin(value: unknown) {
    this.setMargins({ bottom: numberArgument(value, 0) / POINTS_PER_INCH });
  }

  get LeftMargin(): number {
    return this.margins.left * POINTS_PER_INCH;
  }

  set LeftMargin(value: unknown) {
    this.setMargins({ left: numberArgument(value, 0) / POINTS_PER_INCH });
  }

  get RightMargin(): number {
    return this.margins.right * POINTS_PER_INCH;
  }

  set RightMargin(value: unknown) {
    this.setMargins({ right: numberArgument(value, 0) / POINTS_PER_INCH });
  }

  get HeaderMargin(): number {
    return this.margins.header * POINTS_PER_INCH;
  }

  set HeaderMargin(value: unknown) {
    this.setMargins({ header: numberArgument(value, 0) / POINTS_PER_INCH });
  }

  get FooterMargin(): number {
    return this.margins.footer * POINTS_PER_INCH;
  }

  set FooterMargin(value: unknown) {
    this.setMargins({ footer: numberArgument(value, 0) / POINTS_PER_INCH });
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const perInch = choiceArgument(unit, unitsPerInch);
    const changes: Record<string, number> = {};
    for (const [side, size] of Object.entries(recordArgument(options))) {
      if (!Object.hasOwn(normalMargins, side)) throw invalidArgument();
      if (size !== null) changes[side] = numberArgument(size, 0) / perInch;
    }
    this.setMargins(changes);
  }

  SetPrintTitleRows(range: unknown): void {
    const { row, rows } = rangeOnSheet(this.context, range, this.sheet).area;
    this.layout.titleRows = { row, rows, col: 0, cols: MAX_COLS };
  }

  SetPrintTitleColumns(range: unknown): void {
    const { col, cols } = rangeOnSheet(this.context, range, this.sheet).area;
    this.layout.titleColumns = { col, cols, row: 0, rows: MAX_ROWS };
  }

  SetPrintArea(range: unknown): void {
    if (range instanceof RangeAreas) {
      if (range.sheet !== this.sheet) throw invalidArgument();
      this.layout.printAreas = range.areas;
    } else this.layout.printAreas = [rangeOnSheet(this.context, range, this.sheet).area];
  }

  GetPrintTitleRowsOrNullObject(): RichObject | typeof NULL_OBJECT {
    return this.rangeOrNull(this.layout.titleRows);
  }

  GetPrintTitleColumnsOrNullObject(): RichObject | typeof NULL_OBJECT {
    return this.rangeOrNull(this.layout.titleColumns);
  }

  GetPrintAreaOrNullObject(): RichObject | typeof NULL_OBJECT {
    const { printAreas } = this.layout;
    return printAreas.length > 0 ? this.context.rangeAreas(this.sheet, printAreas) : NULL_OBJECT;
  }

  GetPrintArea(): RichObject {
    const areas = this.GetPrintAreaOrNullObject();
    if (areas === NULL_OBJECT) throw itemNotFound();
    return areas;
  }

  private get layout(): PageLayout {
    return this.sheet.features.pageLayout;
  }

  private get margins(): PageMargins {
    return this.layout.margins ?? normalMargins;
  }

  private setMargins(changes: Partial<PageMargins>): void {
    this.layout.margins = { ...this.margins, ...changes };
  }

  private rangeOrNull(area: Area | null): RichObject | typeof NULL_OBJECT {
    return area ? new RangeObject(this.context, this.sheet, area) : NULL_OBJECT;
  }
}

/** A scale in percent, or a number of pages across and down, where 0 or nothing means as many as it takes. */
function zoomArgument(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordArgument(value);
  if (scale !== undefined && scale !== null) {
    const percent = wholeNumberArgument(scale, 10);
    if (percent > 400 || horizontalFitToPages || verticalFitToPages) throw invalidArgument();
    return { kind: 'scale', percent };
  }
  return { kind: 'fit', pagesWide: pages(horizontalFitToPages), pagesTall: pages(verticalFitToPages) };
}

const pages = (count: unknown): number | null => (count === undefined || count === null ? null : wholeNumberArgument(count, 0) || null);
