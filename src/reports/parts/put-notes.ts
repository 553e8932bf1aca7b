import { cellStyles, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { labelColumn, numberColumn } from './part-columns';

/** Numbered sentences under a heading, each breaking before the column `until`. Answers the first free row. */
export function putNotes(draft: SheetDraft, row: number, heading: string, lines: readonly string[], until: number): number {
  draft.line(row, numberColumn, heading, sectionStyle);
  const put = draft.put(
    row + 1,
    numberColumn,
    lines.map((line, index) => [index + 1, line]),
  );
  draft.style({ ...put, columns: 1 }, cellStyles.number);
  draft.style({ ...put, column: labelColumn, columns: 1 }, { horizontal: 'left' });
  lines.forEach((line, index) => draft.breakText(row + 1 + index, labelColumn, line, until));
  return row + 1 + lines.length;
}
