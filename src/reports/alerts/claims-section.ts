import { a1Area } from '../../cells/a1';
import type { Desk } from '../../desk/desk';
import { writtenOffClaims } from '../../desk/written-off-claims';
import { sumCents } from '../../domain/money/cents';
import { cellStyles, hairlines, listHeaderStyle, sectionStyle, totalsStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { alertSheetTexts } from '../../texts/alerts/alert-sheet-texts';
import type { ReportContext } from '../report-context';
import { yuan } from '../yuan';
import { alertColumnCount, alertColumns } from './alert-places';

/** The claims that were written off and go on, with their limitation ends (R35); answers the first free row. */
export function putClaims(draft: SheetDraft, row: number, desk: Desk, { texts }: ReportContext): number {
  const { claims: words, noData, none, total } = alertSheetTexts[texts.language];
  draft.line(row, 0, words.heading, sectionStyle);
  const claims = writtenOffClaims(desk);
  if (claims.length === 0) {
    draft.line(row + 1, alertColumns.customer, desk.registers.writeOffs === null ? words.noTable : none, { horizontal: 'left' });
    return row + 2;
  }
  const { headings } = words;
  draft.put(row + 1, 0, [
    [
      headings.number,
      headings.customer,
      headings.invoice,
      headings.left,
      headings.day,
      headings.writtenOff,
      headings.limitation,
      headings.basis,
      null,
      headings.penalty,
    ],
  ]);
  draft.style({ row: row + 1, column: 0, rows: 1, columns: alertColumnCount }, { ...listHeaderStyle, horizontal: 'center', wrap: true });
  const body = draft.put(
    row + 2,
    0,
    claims.map(({ customer, rows, leftCents, writtenOffCents, penaltyCents, limitationDay }, index): CellContent[] => [
      index + 1,
      customer.name,
      words.invoices([...new Set(rows.flatMap(({ invoiceNumbers }) => invoiceNumbers))]),
      yuan(leftCents),
      rows[0]?.day ?? null,
      yuan(writtenOffCents),
      limitationDay ?? noData,
      [...new Set(rows.flatMap(({ approver, basis }) => [approver, basis]).filter((text) => text !== ''))].join(texts.listSeparator),
      null,
      yuan(penaltyCents),
    ]),
  );
  const totalRow = body.row + body.rows;
  const sum = (column: number, cents: number): CellContent => ({
    formula: `=ROUND(SUM(${a1Area({ ...body, column, columns: 1 })}),2)`,
    expected: yuan(cents),
  });
  draft.put(totalRow, alertColumns.customer, [
    [
      total,
      null,
      sum(alertColumns.amount, sumCents(claims.map(({ leftCents }) => leftCents))),
      null,
      sum(alertColumns.urgency, sumCents(claims.map(({ writtenOffCents }) => writtenOffCents))),
      null,
      null,
      null,
      sum(alertColumns.owner, sumCents(claims.map(({ penaltyCents }) => penaltyCents))),
    ],
  ]);
  draft.style({ ...body, column: 0, columns: 1 }, cellStyles.number);
  draft.kind({ ...body, column: alertColumns.customer, columns: 2 }, 'text');
  for (const column of [alertColumns.amount, alertColumns.urgency, alertColumns.owner])
    draft.kind({ ...body, rows: body.rows + 1, column, columns: 1 }, 'amount');
  for (const column of [alertColumns.since, alertColumns.isNew]) draft.kind({ ...body, column, columns: 1 }, 'date');
  draft.style({ ...body, column: alertColumns.rule, columns: 1 }, { horizontal: 'left' });
  draft.style(body, hairlines);
  draft.style({ row: totalRow, column: 0, rows: 1, columns: alertColumnCount }, totalsStyle);
  claims.forEach((_, index) => {
    const text = body.row + index;
    const line = claims[index]?.rows.flatMap(({ approver, basis }) => [approver, basis]).filter((part) => part !== '') ?? [];
    draft.breakText(text, alertColumns.rule, [...new Set(line)].join(texts.listSeparator), alertColumns.owner);
  });
  return totalRow + 1;
}
