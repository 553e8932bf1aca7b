import type { CellContent, SheetModel } from '../../sheets/sheet-model';

/** Text of a model in its cell; rows and columns are 0-based. */
export interface SheetLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** By what a sheet is seen to be one of ours, whatever a mark says. */
export interface ModelLabels {
  /** Title and labels at the head of column A: one of them stands there at least, for titles change with a company's name. */
  readonly head: readonly SheetLabel[];
  /** Headings of tables: each stands there, build after build. */
  readonly headings: readonly SheetLabel[];
}

/** Rows of the head of a sheet. */
const headRows = 5;

export function labelsOf({ blocks, tables }: SheetModel): ModelLabels {
  const contentAt = (row: number, column: number): CellContent | undefined => {
    const block = blocks.find(
      ({ row: first, column: left, cells }) =>
        row >= first && row < first + cells.length && column >= left && column < left + (cells[row - first]?.length ?? 0),
    );
    return block?.cells[row - block.row]?.[column - block.column];
  };
  const label = (row: number, column: number): SheetLabel[] => {
    const text = contentAt(row, column);
    return typeof text === 'string' && text !== '' ? [{ row, column, text }] : [];
  };
  return {
    head: Array.from({ length: headRows }, (_, row) => label(row, 0)).flat(),
    headings: tables.flatMap(({ area: { row, column, columns } }) =>
      Array.from({ length: columns }, (_, index) => label(row, column + index)).flat(),
    ),
  };
}
