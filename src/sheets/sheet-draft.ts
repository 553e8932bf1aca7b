import type { Area } from '../cells/area';
import { bodyStyle, cellStyles } from './look';
import type { CellKind } from './look';
import { PagesDown } from './pages-down';
import { fitWidths, planPages } from './page-plan';
import type { FlexibleColumn, PagePlan } from './page-plan';
import { lineHeight, wrapParagraph, wrappedStyle } from './paragraph';
import type { Paragraph } from './paragraph';
import { WidestShown } from './shown-width';
import type {
  CellBlock,
  CellContent,
  CellStyle,
  ChartModel,
  ConditionalFormatModel,
  PageSetup,
  SheetModel,
  StyledArea,
  TableModel,
  ValidationModel,
} from './sheet-model';

/** What of a sheet is not put there piece by piece. */
export type SheetFrame = Pick<SheetModel, 'name' | 'kind' | 'freeze' | 'tabColor'> & {
  readonly pageSetup: Omit<PageSetup, 'printAreas' | 'fitToPagesWide'>;
};

const narrowestColumn = 4.5;
const mostHeights = 2_000;

/** A sheet while it is being built, from top to bottom: pieces are put in, the model comes out. */
export class SheetDraft {
  private readonly blocks: CellBlock[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly heights = new Map<number, number>();
  private readonly tables: TableModel[] = [];
  private readonly conditionalFormats: ConditionalFormatModel[] = [];
  private readonly charts: ChartModel[] = [];
  private readonly validations: ValidationModel[] = [];
  private readonly sortable: Area[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly columnTexts: { readonly area: Area; readonly texts: readonly string[] }[] = [];
  private readonly widths: number[] = [];
  private readonly flexible: FlexibleColumn[] = [];
  private rows = 0;

  /** `columns` is the number of columns that the sheet's tables span, `titleColumns` of them stand on every page. */
  constructor(
    private readonly columns: number,
    private readonly titleColumns: number,
  ) {}

  /** Puts cells in; rows of different lengths are filled up with blanks. */
  put(row: number, column: number, cells: readonly (readonly CellContent[])[]): Area {
    const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    this.blocks.push({
      row,
      column,
      cells: cells.map((line) => (line.length === columns ? line : [...line, ...Array<null>(columns - line.length).fill(null)])),
    });
    return this.extend({ row, column, rows: cells.length, columns });
  }

  /** Puts one line of text that may run over the empty cells to its right. */
  line(row: number, column: number, content: CellContent, style: CellStyle): void {
    this.style(this.put(row, column, [[content]]), style);
  }

  /** Lets a text that was put break into lines where it does not fit before the column `until`, or before the page ends. */
  breakText(row: number, column: number, text: string, until: number | null = null): void {
    this.paragraphs.push({ row, column, until, text });
  }

  /** Puts a text that breaks into lines where it would reach beyond so many characters from column A on, or where the page ends. */
  paragraph(row: number, column: number, text: string, style: CellStyle, within: number): void {
    this.line(row, column, text, style);
    this.paragraphs.push({ row, column, until: null, within, text });
  }

  /** Lets the texts of the first column of an area break into lines where any is longer than the column is wide. */
  breakTexts({ row, column, rows }: Area, cells: readonly CellContent[]): void {
    this.columnTexts.push({
      area: { row, column, rows, columns: 1 },
      texts: cells.map((content) => (typeof content === 'string' ? content : '')),
    });
  }

  /** Styles an area; one without cells, the body of an empty list, is nothing to style. */
  style(area: Area, style: CellStyle): void {
    if (area.rows < 1 || area.columns < 1) return;
    this.styles.push({ area: this.extend(area), style });
  }

  /** Formats and aligns an area as a kind of cell, and makes each of its columns wide enough. */
  kind(area: Area, kind: CellKind): void {
    this.style(area, cellStyles[kind]);
    this.widenTo(
      area,
      Array.from({ length: area.columns }, () => kind),
    );
  }

  /** The same of an area each of whose columns has a kind of its own. */
  kinds(area: Area, kinds: readonly CellKind[]): void {
    kinds.forEach((kind, index) => this.style({ ...area, column: area.column + index, columns: 1 }, cellStyles[kind]));
    this.widenTo(area, kinds);
  }

  /** Line by line: the cells of a line lie side by side, those of a column all over the memory. */
  private widenTo(area: Area, kinds: readonly CellKind[]): void {
    const widest = kinds.map((kind) => new WidestShown(kind));
    for (const { row, column: first, cells } of this.blocks) {
      const end = Math.min(cells.length, area.row + area.rows - row);
      for (let index = Math.max(0, area.row - row); index < end; index += 1) {
        const line = cells[index] ?? [];
        for (let at = 0; at < widest.length; at += 1) widest[at]?.add(line[area.column + at - first] ?? null);
      }
    }
    widest.forEach(({ width }, at) => this.widen(area.column + at, width));
  }

  widen(column: number, characters: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? 0, characters);
  }

  /** Lets a column's texts break into lines down to a width, if that saves a page across; headings are as wide as they are. */
  breakColumn(column: number, least: number): void {
    this.flexible.push({ column, least });
  }

  height(row: number, height: number): void {
    this.heights.set(row, height);
  }

  table(table: TableModel): void {
    this.tables.push(table);
  }

  /** Says that the rows of an area, which is no table's, may be put in another order. */
  sort(area: Area): void {
    if (area.rows < 1) return;
    this.sortable.push(area);
  }

  conditional(format: ConditionalFormatModel): void {
    this.conditionalFormats.push(format);
  }

  /** Says what may be typed into an area. */
  validation(validation: ValidationModel): void {
    this.validations.push(validation);
  }

  /** The chart's place counts to the printed sheet. */
  chart(chart: ChartModel): void {
    this.charts.push(chart);
    this.extend(chart.place);
  }

  /** How the columns go onto pages as wide as they are so far. */
  plan(): PagePlan {
    return planPages(this.columnWidths(), this.titleColumns);
  }

  /**
   * The finished model. `tableEnd` is given where rows get heights of their own, so that pages can be reckoned: the row after the tables.
   * The chart that follows them begins a page if it would be cut. The header is repeated if any of `headed`, the tables that stand under
   * such a header, goes over a page; all of them are one unless told apart.
   */
  model(
    frame: SheetFrame,
    tableEnd: number | null = null,
    headed: readonly Pick<Area, 'row' | 'rows'>[] = [{ row: 0, rows: tableEnd ?? 0 }],
  ): SheetModel {
    const sheet: Area = { row: 0, column: 0, rows: this.rows, columns: this.columns };
    const plan = this.plan();
    const columnWidths = this.columnWidths();
    const merges: Area[] = [];
    const wrapped: StyledArea[] = [];
    const heights = new Map(this.heights);
    const raise = (row: number, height: number) => heights.set(row, Math.max(heights.get(row) ?? 0, height));
    for (const paragraph of this.paragraphs) {
      const lines = wrapParagraph(paragraph, columnWidths, plan.columnsOnFirstPage);
      if (!lines) continue;
      if (lines.area.columns > 1) merges.push(lines.area);
      wrapped.push({ area: lines.area, style: wrappedStyle });
      raise(paragraph.row, lines.height);
    }
    for (const { area, texts } of this.columnTexts) {
      const { row, column } = area;
      // A text breaks alike in every row of its column.
      const heightsOfTexts = new Map<string, number>();
      for (const text of new Set(texts)) {
        const lines = wrapParagraph({ row, column, until: column + 1, text }, columnWidths, this.columns);
        if (lines) heightsOfTexts.set(text, lines.height);
      }
      if (heightsOfTexts.size === 0) continue;
      const broken = texts.flatMap((text, index) => {
        const height = heightsOfTexts.get(text);
        return height === undefined ? [] : [{ row: row + index, height }];
      });
      if (broken.length > 0) wrapped.push({ area, style: wrappedStyle });
      // Excel finds the height of such rows itself; setting very many of them takes it long.
      if (broken.length <= mostHeights) for (const line of broken) raise(line.row, line.height);
    }
    if (tableEnd !== null) for (let row = 0; row < this.rows; row += 1) if (!heights.has(row)) heights.set(row, lineHeight);
    const rows = Array.from({ length: this.rows }, (_, row) => heights.get(row) ?? lineHeight);
    const header = frame.pageSetup.titleRows;
    const pages = new PagesDown(
      rows,
      plan.rowPoints,
      header ? rows.slice(header.first, header.last + 1).reduce((sum, height) => sum + height, 0) : 0,
    );
    const repeats = tableEnd === null || headed.some(({ row, rows: count }) => !pages.holdTogether(row, row + count));
    const cut = tableEnd !== null && this.charts.some(({ place }) => !pages.holdTogether(place.row, place.row + place.rows));
    return {
      name: frame.name,
      kind: frame.kind,
      blocks: this.blocks,
      styles: [{ area: sheet, style: bodyStyle }, ...this.styles, ...wrapped],
      columnWidths,
      rowHeights: [...heights].map(([row, height]) => ({ row, height })),
      merges,
      freeze: frame.freeze,
      tables: this.tables,
      sortable: this.sortable,
      conditionalFormats: this.conditionalFormats,
      ...(this.validations.length > 0 && { validations: this.validations }),
      charts: this.charts,
      definedNames: [],
      pageSetup: {
        ...frame.pageSetup,
        fitToPagesWide: plan.pagesAcross,
        titleRows: repeats ? frame.pageSetup.titleRows : null,
        titleColumns: plan.pagesAcross > 1 ? frame.pageSetup.titleColumns : null,
        printAreas: cut
          ? [
              { ...sheet, rows: tableEnd },
              { ...sheet, row: tableEnd, rows: this.rows - tableEnd, columns: this.columnsFrom(tableEnd, plan.columnsOnFirstPage) },
            ]
          : [sheet],
      },
      showGridlines: false,
      tabColor: frame.tabColor,
    };
  }

  /** So many columns, and more where anything stands in them below a row. */
  private columnsFrom(row: number, least: number): number {
    const below = this.blocks.filter((block) => block.row + block.cells.length > row);
    return below.reduce(
      (most, { column, cells }) =>
        cells.reduce((end, line) => Math.max(end, ...line.map((content, index) => (content === null ? 0 : column + index + 1))), most),
      least,
    );
  }

  private columnWidths(): number[] {
    const widths = Array.from({ length: this.columns }, (_, column) => Math.max(this.widths[column] ?? 0, narrowestColumn));
    return fitWidths(widths, this.titleColumns, this.flexible);
  }

  private extend(area: Area): Area {
    this.rows = Math.max(this.rows, area.row + area.rows);
    return area;
  }
}
