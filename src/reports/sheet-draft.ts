import { bodyStyle, cellStyles } from './look';
import type { CellKind } from './look';
import { shownWidth } from './shown-width';
import type {
  Area, CellBlock, CellContent, CellStyle, ChartModel, ConditionalFormatModel, SheetModel, StyledArea, TableModel,
} from './sheet-model';

/** What of a sheet is not put there piece by piece. */
export type SheetFrame = Pick<SheetModel, 'name' | 'kind' | 'freeze' | 'tabColor'> & {
  readonly pageSetup: Omit<SheetModel['pageSetup'], 'printArea'>;
};

const narrowestColumn = 5;

/** A sheet while it is being built, from top to bottom: pieces are put in, the model comes out. */
export class SheetDraft {
  private readonly blocks: CellBlock[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly rowHeights: { row: number; height: number }[] = [];
  private readonly tables: TableModel[] = [];
  private readonly conditionalFormats: ConditionalFormatModel[] = [];
  private readonly charts: ChartModel[] = [];
  private readonly widths: number[] = [];
  private rows = 0;

  /** Puts cells in; rows of different lengths are filled up with blanks. */
  put(row: number, column: number, cells: readonly (readonly CellContent[])[]): Area {
    const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    this.blocks.push({ row, column, cells: cells.map((line) => [...line, ...Array<null>(columns - line.length).fill(null)]) });
    return this.extend({ row, column, rows: cells.length, columns });
  }

  /** Puts one line of text that may run over the empty cells to its right. */
  line(row: number, column: number, content: CellContent, style: CellStyle): void {
    this.style(this.put(row, column, [[content]]), style);
  }

  style(area: Area, style: CellStyle): void {
    this.styles.push({ area: this.extend(area), style });
  }

  /** Formats and aligns an area as a kind of cell, and makes each of its columns wide enough. */
  kind(area: Area, kind: CellKind): void {
    this.style(area, cellStyles[kind]);
    for (const block of this.blocks) {
      block.cells.forEach((line, index) => {
        const row = block.row + index;
        if (row < area.row || row >= area.row + area.rows) return;
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          this.widen(column, shownWidth(line[column - block.column] ?? null, kind));
        }
      });
    }
  }

  widen(column: number, characters: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? 0, characters);
  }

  height(row: number, height: number): void {
    this.rowHeights.push({ row, height });
  }

  table(table: TableModel): void {
    this.tables.push(table);
  }

  conditional(format: ConditionalFormatModel): void {
    this.conditionalFormats.push(format);
  }

  /** The chart's place counts to the printed sheet. */
  chart(chart: ChartModel): void {
    this.charts.push(chart);
    this.rows = Math.max(this.rows, chart.place.row + chart.place.rows);
  }

  /** The finished model; `columns` is the number of columns that the sheet's tables span. */
  model(frame: SheetFrame, columns: number): SheetModel {
    const sheet: Area = { row: 0, column: 0, rows: this.rows, columns };
    return {
      name: frame.name,
      kind: frame.kind,
      blocks: this.blocks,
      styles: [{ area: sheet, style: bodyStyle }, ...this.styles],
      columnWidths: Array.from({ length: columns }, (_, column) => Math.max(this.widths[column] ?? 0, narrowestColumn)),
      rowHeights: this.rowHeights,
      merges: [],
      freeze: frame.freeze,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
      definedNames: [],
      pageSetup: { ...frame.pageSetup, printArea: sheet },
      showGridlines: false,
      tabColor: frame.tabColor,
    };
  }

  private extend(area: Area): Area {
    this.rows = Math.max(this.rows, area.row + area.rows);
    return area;
  }
}
