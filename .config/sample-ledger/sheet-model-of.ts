import type { Area } from '../../src/cells/area';
import type { Cell, CellStyle, WriteSheet } from 'hucre';

import type { CellContent, CellStyle as ModelStyle, SheetModel, StyledArea } from '../../src/sheets/sheet-model';

/** A sheet of the sample as the add-in writes it into an open workbook: the same cells with the same looks. */
export function sheetModelOf(sheet: WriteSheet, kind: string): SheetModel {
  const grid = gridOf(sheet);
  return {
    name: sheet.name,
    kind,
    blocks: [{ row: 0, column: 0, cells: grid.map((line) => line.map(contentOf)) }],
    styles: stylesOf(grid),
    columnWidths: (sheet.columns ?? []).map(({ width }) => width ?? 8),
    rowHeights: [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) => (height === undefined ? [] : [{ row, height }])),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    tables: [],
    conditionalFormats: [],
    charts: [],
    definedNames: [],
    pageSetup: {
      orientation: 'landscape',
      paper: 'A4',
      fitToPagesWide: 1,
      titleRows: null,
      titleColumns: null,
      footer: { left: '', center: '', right: '' },
      printAreas: [],
    },
    showGridlines: true,
    tabColor: null,
  };
}

type DraftCell = Partial<Cell> | undefined;

function gridOf({ cells = new Map<string, Partial<Cell>>() }: WriteSheet): DraftCell[][] {
  const places = [...cells.keys()].map((key) => key.split(',').map(Number));
  const rows = Math.max(...places.map(([row = 0]) => row)) + 1;
  const columns = Math.max(...places.map(([, column = 0]) => column)) + 1;
  return Array.from({ length: rows }, (_line, row) => Array.from({ length: columns }, (_cell, column) => cells.get(`${row},${column}`)));
}

function contentOf(cell: DraftCell): CellContent {
  if (cell?.formula !== undefined) return { formula: `=${cell.formula}` };
  const value = cell?.value;
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}

/** Down each column as far as cells look alike, then to the right where neighbours run alike. */
function stylesOf(grid: readonly (readonly DraftCell[])[]): StyledArea[] {
  const areas: { area: Area; look: CellStyle }[] = [];
  for (let column = 0; column < (grid[0]?.length ?? 0); column++) {
    for (let row = 0, end = 1; row < grid.length; row = end, end++) {
      const look = grid[row]?.[column]?.style;
      while (end < grid.length && grid[end]?.[column]?.style === look) end++;
      if (!look) continue;
      const left = areas.find(
        ({ area, look: other }) => other === look && area.row === row && area.rows === end - row && area.column + area.columns === column,
      );
      if (left) left.area = { ...left.area, columns: left.area.columns + 1 };
      else areas.push({ area: { row, column, rows: end - row, columns: 1 }, look });
    }
  }
  return areas.map(({ area, look }) => ({ area, style: modelStyle(look) }));
}

function modelStyle({ font, fill, alignment, border, numFmt }: CellStyle): ModelStyle {
  const line = border?.bottom && ({ style: 'hair', color: `#${border.bottom.color?.rgb ?? '000000'}` } as const);
  return {
    ...(numFmt !== undefined && { numberFormat: numFmt }),
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.color?.rgb !== undefined && { color: `#${font.color.rgb}` }),
    ...(fill?.type === 'pattern' && fill.fgColor?.rgb !== undefined && { fill: `#${fill.fgColor.rgb}` }),
    ...((alignment?.horizontal === 'center' || alignment?.horizontal === 'right') && { horizontal: alignment.horizontal }),
    ...(alignment?.vertical === 'center' && { vertical: alignment.vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(line && { borders: { bottom: line, insideHorizontal: line } }),
  };
}
