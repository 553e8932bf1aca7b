import type { AgedLedger, Position } from '../../ledger/aged-ledger';
import type { DetailHeadings } from '../../texts/sheets/sheet-texts';
import type { Texts } from '../../texts/texts';
import type { DetailPosition } from './detail-positions';
import type { CellKind } from '../../sheets/look';
import type { CellContent } from '../../sheets/sheet-model';
import { yuan } from '../yuan';

export type DetailColumnKey = keyof DetailHeadings;

/** One column of 账龄明细. */
export interface DetailColumn {
  readonly key: DetailColumnKey;
  readonly kind: CellKind;
  cell(line: DetailPosition, words: DetailCellWords): CellContent;
}

/** What cells say in words: texts, and the reasons of unreadable rows by `sheet!row`. */
export interface DetailCellWords {
  readonly texts: Texts;
  readonly reasons: ReadonlyMap<string, string>;
}

/** The columns of 账龄明细, in their order. */
export const detailColumns: readonly DetailColumn[] = [
  { key: 'customerNumber', kind: 'number', cell: ({ customerNumber }) => customerNumber },
  { key: 'customer', kind: 'text', cell: ({ position }) => position.customer.name },
  { key: 'contract', kind: 'text', cell: ({ position }) => position.row?.contract ?? '' },
  { key: 'invoiceNumber', kind: 'text', cell: ({ position }) => position.row?.invoiceNumber ?? '' },
  { key: 'invoiceDate', kind: 'date', cell: ({ position }) => position.row?.invoiceDay ?? null },
  { key: 'dueDate', kind: 'date', cell: ({ position }) => position.row?.dueDay ?? null },
  { key: 'terms', kind: 'text', cell: ({ position }) => position.row?.terms ?? '' },
  { key: 'amount', kind: 'amount', cell: ({ position }) => yuan(position.amountCents) },
  { key: 'received', kind: 'amount', cell: ({ position }) => yuan(position.receivedCents) },
  { key: 'balance', kind: 'amount', cell: ({ position }) => yuan(position.balanceCents) },
  { key: 'daysOverdue', kind: 'days', cell: ({ position }) => (isPaid(position) ? null : position.daysOverdue) },
  {
    key: 'riskClass',
    kind: 'word',
    cell: ({ position }, { texts }) => (isPaid(position) ? texts.sheets.detailWords.settled : position.standing),
  },
  { key: 'monitoringBand', kind: 'word', cell: ({ position }) => (isPaid(position) ? '' : (position.monitoringBand ?? '')) },
  { key: 'penalty', kind: 'amount', cell: ({ position }) => yuan(position.penaltyCents) },
  {
    key: 'letter',
    kind: 'word',
    cell: ({ position }, { texts }) => texts.sheets.detailWords.letters[isPaid(position) ? 0 : position.letterThreshold],
  },
  { key: 'limitation', kind: 'date', cell: ({ position }) => position.limitationDay },
  { key: 'ledgerRow', kind: 'text', cell: ({ position }) => sourceOf(position) },
  { key: 'remark', kind: 'text', cell: ({ position }, words) => remark(position, words) },
];

/** The 0-based column in which a figure of 账龄明细 stands. */
export function detailColumnIndex(key: DetailColumnKey): number {
  return detailColumns.findIndex((column) => column.key === key);
}

/** The reasons of unreadable rows by `sheet!row`, as the remark column shows them. */
export function reasonsByRow({ ledger }: AgedLedger, texts: Texts): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { place, reason } of ledger.problems) {
    const key = `${place.sheetName}!${place.row + 1}`;
    const earlier = reasons.get(key);
    const sentence = texts.reading.problem(reason);
    reasons.set(key, earlier === undefined ? sentence : `${earlier}${texts.listSeparator}${sentence}`);
  }
  return reasons;
}

/** Paid in full with its penalty still owed: it has no class any more (R15). */
function isPaid({ settled, balanceCents, standing }: Position): boolean {
  return settled && balanceCents === 0 && standing !== '待核实';
}

function sourceOf({ source }: Position): string {
  return `${source.sheetName}!${source.rowNumber}`;
}

function remark(position: Position, { texts, reasons }: DetailCellWords): string {
  const { row } = position;
  const words = texts.sheets.detailWords;
  if (!row) return words.unappliedReceipt;
  const remarks = [reasons.get(sourceOf(position))];
  if (row.entry === 'opening') remarks.push(words.opening);
  else if (row.dueDateSource === 'terms') remarks.push(words.dueFromTerms);
  else if (row.dueDateSource === 'customerTerms') remarks.push(words.dueFromCustomerTerms);
  else if (row.dueDateSource === 'missing' && position.standing === '待核实') remarks.push(words.dueMissing);
  if (row.disputed) remarks.push(words.disputed);
  return remarks.filter((text) => text !== undefined).join(texts.listSeparator);
}
