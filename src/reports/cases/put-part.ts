import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn, labelColumn } from '../parts/part-columns';
import { putNothing } from '../parts/put-nothing';
import { putTable } from '../parts/put-table';
import { casesColumnCount } from './cases-places';

interface Part {
  readonly heading: string;
  /** Of the label, the figures and, where lines end with one, the text. */
  readonly headers: readonly string[];
  readonly kinds: readonly CellKind[];
  readonly lines: readonly (readonly CellContent[])[];
  readonly total?: readonly CellContent[];
  /** What is said where there are no lines. */
  readonly nothing: string;
  readonly note?: string;
  /** Each line ends with a text that goes on to the last column. */
  readonly endsWithText?: true;
}

/** A part of the sheet as wide as all others: a table, or why there is none. Answers the first free row. */
export function putPart(draft: SheetDraft, row: number, part: Part): number {
  const { heading, headers, kinds, lines, total, nothing, note, endsWithText } = part;
  if (lines.length === 0) return putNothing(draft, row, heading, nothing);
  const wide = [...headers, ...Array<string>(casesColumnCount - labelColumn - headers.length).fill('')];
  const { body, next } = putTable(draft, row, {
    ...{ heading, headers: wide, kinds, lines },
    ...(total !== undefined && { total }),
  });
  if (endsWithText) {
    const column = figureColumn + kinds.length;
    lines.forEach((line, index) => {
      const text = line.at(-1);
      draft.style({ row: body.row + index, column, rows: 1, columns: 1 }, { horizontal: 'left' });
      if (typeof text === 'string') draft.breakText(body.row + index, column, text, casesColumnCount);
    });
  }
  if (note === undefined) return next;
  draft.line(next - 1, labelColumn, note, { horizontal: 'left' });
  draft.breakText(next - 1, labelColumn, note, casesColumnCount);
  return next + 1;
}
