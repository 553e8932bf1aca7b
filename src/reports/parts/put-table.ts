import { a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { hairlines, headerStyle, sectionStyle, totalsStyle } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { lineHeight } from '../../sheets/paragraph';
import { headingWidth } from '../../sheets/shown-width';
import { labelColumn, numberColumn } from './part-columns';

/** A table of a part, from the number column on. */
export interface PartTable {
  readonly heading: string;
  /** Of the label column and those of figures; the number column has none. */
  readonly headers: readonly string[];
  /** Of the columns of figures. */
  readonly kinds: readonly CellKind[];
  /** Label first, then figures. */
  readonly lines: readonly (readonly CellContent[])[];
  /** A last line under a rule. */
  readonly total?: readonly CellContent[];
  /** Of the header: 2 unless its words are short. */
  readonly headerLines?: 1 | 2;
}

/** Where a table's lines stand, and the first free row after it, one row between. */
export interface PutTable {
  readonly body: Area;
  readonly next: number;
}

/** Puts a table with its heading. */
export function putTable(draft: SheetDraft, row: number, { heading, headers, kinds, lines, total, headerLines = 2 }: PartTable): PutTable {
  draft.line(row, numberColumn, heading, sectionStyle);
  const header = draft.put(row + 1, numberColumn, [[null, ...headers]]);
  draft.style(header, headerStyle);
  draft.height(row + 1, headerLines * lineHeight);
  headers.slice(1).forEach((title, index) => draft.widen(labelColumn + 1 + index, headingWidth(title)));
  const body = draft.put(
    row + 2,
    numberColumn,
    lines.map((line, index) => [index + 1, ...line]),
  );
  const end = body.row + body.rows;
  if (total !== undefined) {
    draft.put(end, numberColumn, [[null, ...total]]);
    draft.style({ row: end, column: numberColumn, rows: 1, columns: header.columns }, totalsStyle);
  }
  const rows = body.rows + (total === undefined ? 0 : 1);
  if (rows > 0) {
    draft.kind({ ...body, column: numberColumn, rows, columns: 1 }, 'number');
    draft.style({ ...body, column: labelColumn, rows, columns: 1 }, { horizontal: 'left' });
    kinds.forEach((kind, index) => draft.kind({ ...body, column: labelColumn + 1 + index, rows, columns: 1 }, kind));
    draft.breakTexts(
      { ...body, column: labelColumn, columns: 1 },
      lines.map(([label]) => label ?? null),
    );
    draft.style({ ...body, columns: header.columns }, hairlines);
  }
  return { body: { ...body, columns: header.columns }, next: end + (total === undefined ? 0 : 1) + 1 };
}

/** The sum of a column of a table's lines. */
export function sumOf(body: Area, column: number, expected: number): CellContent {
  return { formula: `=ROUND(SUM(${a1Area({ ...body, column, columns: 1 })}),2)`, expected };
}
