import type { Desk } from '../../desk/desk';
import { oldestOpenInvoice } from '../../desk/oldest-open-invoice';
import type { RegisterRow } from '../../registers/register';
import { rowLink } from '../../sheets/row-link';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { vettingTexts } from '../../texts/vetting/vetting-texts';
import type { VettingTexts } from '../../texts/vetting/zh-CN';
import { greyLineStyle } from '../../sheets/look';
import { labelColumn } from '../parts/part-columns';
import { putTable } from '../parts/put-table';
import type { ReportContext } from '../report-context';
import { vettingColumnCount, vettingColumns as columns } from './vetting-places';

/** What every part of the sheet is made from. */
export interface VettingSource {
  readonly desk: Desk;
  readonly context: ReportContext;
  readonly words: VettingTexts;
}

export function vettingSource(desk: Desk, context: ReportContext): VettingSource {
  return { desk, context, words: vettingTexts[context.texts.language] };
}

/** The row of a register that a line can be followed to, without one the customer's oldest open invoice; nothing where it has none. */
export function linkTo(desk: Desk, row: RegisterRow | null, customerKey: string): CellContent {
  const { sheetName, rowNumber } = row ?? oldestOpenInvoice(desk, customerKey)?.source ?? { sheetName: '', rowNumber: 0 };
  return rowNumber === 0 ? null : rowLink(sheetName, rowNumber);
}

/** A table whose label and two last texts break; it ends in a column of links. Answers the first free row, one row between. */
export function putLines(draft: SheetDraft, row: number, words: VettingTexts, table: Parameters<typeof putTable>[2]): number {
  const { headers, kinds } = table;
  const { body, next } = putTable(draft, row, { ...table, headers: [...headers, words.row], kinds: [...kinds, 'link'] });
  for (const column of [columns.first, columns.last])
    draft.breakTexts(
      { ...body, column, columns: 1 },
      table.lines.map((line) => line[column - labelColumn] ?? null),
    );
  return next;
}

/** Grey sentences under a table, each breaking before the sheet's last column. Answers the first free row, one row between. */
export function putHints(draft: SheetDraft, row: number, hints: readonly string[]): number {
  hints.forEach((hint, index) => {
    draft.line(row + index, labelColumn, hint, greyLineStyle);
    draft.breakText(row + index, labelColumn, hint, vettingColumnCount);
  });
  return row + hints.length + (hints.length === 0 ? 0 : 1);
}
