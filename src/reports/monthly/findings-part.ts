import { sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { mostFindings } from './findings';
import type { Finding } from './findings';
import { labelColumn, numberColumn } from '../parts/part-columns';
import { monthlyColumns } from './monthly-places';

/** The findings, numbered, on lines that are kept for them. */
export function putFindings(draft: SheetDraft, row: number, heading: string, findings: readonly Finding[]): void {
  draft.line(row, numberColumn, heading, sectionStyle);
  draft.put(
    row + 1,
    numberColumn,
    findings.map(({ sentence }, index) => [index + 1, sentence]),
  );
  draft.style({ row: row + 1, column: numberColumn, rows: mostFindings, columns: 1 }, { horizontal: 'center' });
  draft.style({ row: row + 1, column: labelColumn, rows: mostFindings, columns: 1 }, { horizontal: 'left' });
  findings.forEach(({ sentence }, index) => {
    draft.breakText(row + 1 + index, labelColumn, sentence, monthlyColumns);
  });
}
