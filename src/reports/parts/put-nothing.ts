import { greyLineStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { labelColumn, numberColumn } from './part-columns';

/** A part of which nothing is known, with the reason. Answers the first free row, one row between. */
export function putNothing(draft: SheetDraft, row: number, heading: string, reason: string): number {
  draft.line(row, numberColumn, heading, sectionStyle);
  draft.line(row + 1, labelColumn, reason, greyLineStyle);
  return row + 3;
}
