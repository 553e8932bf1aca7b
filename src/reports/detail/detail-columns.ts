import type { SerialDay } from '../../domain/calendar/serial-day';
import type { AgedLedger, Position } from '../../ledger/aged-ledger';
import { closedAs } from '../../ledger/closed-as';
import type { LedgerRow } from '../../ledger/ledger';
import { rowLink } from '../../sheets/row-link';
import { sheetBlockTexts } from '../../texts/sheets/sheet-block-texts';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import type { Texts } from '../../texts/texts';
import type { DetailPosition } from './detail-positions';
import type { CellKind } from '../../sheets/look';
import type { CellContent } from '../../sheets/sheet-model';
import { basesOf, namedBasis } from '../penalty-bases';
import { hasYuanRate } from '../yuan-rate';
import { yuan } from '../yuan';

export type DetailColumnKey = keyof SheetTexts['detailHeadings'];

/** One column of 账龄明细. */
export interface DetailColumn {
  readonly key: DetailColumnKey;
  readonly kind: CellKind;
  /** Down to how many characters its texts may break into lines where that saves a page across. */
  readonly least?: number;
  /** Whether a ledger has what the column shows; absent for columns that always stand. */
  isKnown?(ledger: AgedLedger): boolean;
  cell(line: DetailPosition, words: DetailCellWords): CellContent;
}

/** What cells say in words: texts, the reasons of unreadable rows by `sheet!row`, and what of the table or the sheet a row doesn't know. */
export interface DetailCellWords {
  readonly texts: Texts;
  readonly reasons: ReadonlyMap<string, string>;
  readonly ledgerSheet: string;
  readonly asOf: SerialDay;
  /** The ends of limitation by what the registers say (R25); where a position has none there, its own stands. */
  readonly limitationEnds: ReadonlyMap<Position, SerialDay | null>;
  readonly currency: string;
  /** Whether a row of the ledger is a link to it, or its number alone. */
  readonly withLinks: boolean;
}

const allColumns: readonly DetailColumn[] = [
  { key: 'customerNumber', kind: 'number', cell: ({ customerNumber }) => customerNumber },
  { key: 'customer', kind: 'text', least: 15, cell: ({ position }) => position.customer.name },
  {
    key: 'salesperson',
    kind: 'text',
    isKnown: (aged) => someRow(aged, ({ salesperson }) => salesperson !== ''),
    cell: ({ position }) => position.row?.salesperson ?? '',
  },
  {
    key: 'contract',
    kind: 'text',
    isKnown: (aged) => someRow(aged, ({ contract }) => contract !== ''),
    cell: ({ position }) => position.row?.contract ?? '',
  },
  { key: 'invoiceNumber', kind: 'text', cell: ({ position }) => position.row?.invoiceNumber ?? '' },
  { key: 'invoiceDate', kind: 'date', cell: ({ position }) => position.row?.invoiceDay ?? null },
  { key: 'dueDate', kind: 'date', cell: ({ position }) => position.row?.dueDay ?? null },
  {
    key: 'terms',
    kind: 'text',
    least: 10,
    isKnown: (aged) => someRow(aged, ({ terms }) => terms !== ''),
    cell: ({ position }) => position.row?.terms ?? '',
  },
  {
    key: 'currency',
    kind: 'word',
    isKnown: ({ ledger }) => ledger.layout.columns.currency !== undefined,
    cell: (_, { currency }) => currency,
  },
  { key: 'amount', kind: 'amount', cell: ({ position }) => yuan(position.amountCents) },
  { key: 'received', kind: 'amount', cell: ({ position }) => yuan(position.receivedCents) },
  {
    key: 'reduced',
    kind: 'amount',
    isKnown: (aged) => someRow(aged, ({ reducedCents = 0 }) => reducedCents !== 0),
    cell: ({ position }) => yuan(position.row?.reducedCents ?? 0),
  },
  {
    key: 'writtenOff',
    kind: 'amount',
    isKnown: hasWriteOffs,
    cell: ({ position }) => yuan(position.writtenOffCents),
  },
  { key: 'balance', kind: 'amount', cell: ({ position }) => yuan(position.balanceCents) },
  { key: 'daysOverdue', kind: 'days', cell: ({ position }) => (closedAs(position) === 'settled' ? null : position.daysOverdue) },
  {
    key: 'riskClass',
    kind: 'word',
    cell: ({ position }, { texts }) => {
      const closed = closedAs(position);
      return closed === null ? position.standing : texts.sheets.detailWords[closed];
    },
  },
  { key: 'penalty', kind: 'amount', cell: ({ position }) => yuan(position.penaltyCents) },
  {
    key: 'basis',
    kind: 'word',
    isKnown: (aged) => basesOf(aged).length > 1,
    cell: ({ position }, { texts }) => (bearsPenalty(position) ? texts.sheets.detailWords.bases[namedBasis(position)] : ''),
  },
  {
    key: 'letter',
    kind: 'word',
    cell: ({ position }, { texts }) => texts.sheets.detailWords.letters[closedAs(position) === null ? position.letterThreshold : 0],
  },
  { key: 'limitation', kind: 'date', cell: ({ position }, words) => limitationEnd(position, words) },
  {
    key: 'ledgerRow',
    kind: 'link',
    cell: ({ position: { source } }, { withLinks }) => (withLinks ? rowLink(source.sheetName, source.rowNumber) : source.rowNumber),
  },
  { key: 'remark', kind: 'text', least: 13, cell: ({ position }, words) => remark(position, words) },
];

/** The columns of 账龄明细 in their order: those of which the ledger has something. */
export function detailColumns(aged: AgedLedger): DetailColumn[] {
  return allColumns.filter((column) => column.isKnown?.(aged) ?? true);
}

function hasWriteOffs({ main, otherCurrencies }: AgedLedger): boolean {
  return [main, ...otherCurrencies].some(({ positions }) => positions.some(({ writtenOffCents }) => writtenOffCents !== 0));
}

/** Also where it comes to nothing, so that it can be seen why. */
function bearsPenalty({ penaltyCents, daysOverdue }: Position): boolean {
  return penaltyCents !== 0 || (daysOverdue ?? 0) > 0;
}

function someRow({ main, otherCurrencies }: AgedLedger, test: (row: LedgerRow) => boolean): boolean {
  return [main, ...otherCurrencies].some(({ positions }) => positions.some(({ row }) => row !== null && test(row)));
}

/** The reasons of unreadable rows by `sheet!row`, as the remark column shows them. */
export function reasonsByRow({ ledger }: AgedLedger, texts: Texts): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { place, value, reason } of ledger.problems) {
    const key = `${place.sheetName}!${place.row + 1}`;
    const earlier = reasons.get(key);
    const sentence = texts.reading.problem(reason, value);
    reasons.set(key, earlier === undefined ? sentence : `${earlier}${texts.listSeparator}${sentence}`);
  }
  return reasons;
}

function limitationEnd(position: Position, { limitationEnds }: DetailCellWords): SerialDay | null {
  const known = limitationEnds.get(position);
  return known === undefined ? position.limitationDay : known;
}

function sourceOf({ source }: Position): string {
  return `${source.sheetName}!${source.rowNumber}`;
}

function remark(position: Position, cellWords: DetailCellWords): string {
  const { texts, reasons, ledgerSheet, asOf, currency } = cellWords;
  const { row, source } = position;
  const words = texts.sheets.detailWords;
  const elsewhere = source.sheetName === ledgerSheet ? undefined : words.onSheet(source.sheetName);
  if (!row) return [words.unappliedReceipt, elsewhere].filter((text) => text !== undefined).join(texts.listSeparator);
  const remarks = [elsewhere, reasons.get(sourceOf(position))];
  if (row.entry === 'opening') remarks.push(words.opening);
  else if (row.dueDateSource === 'terms') remarks.push(words.dueFromTerms);
  else if (row.dueDateSource === 'customerTerms') remarks.push(words.dueFromCustomerTerms);
  else if (row.dueDateSource === 'missing' && position.standing === '待核实') remarks.push(words.dueMissing);
  if (row.disputed) remarks.push(words.disputed);
  if (hasYuanRate(position, currency)) remarks.push(sheetBlockTexts[texts.language].yuanRate);
  const end = limitationEnd(position, cellWords);
  if (end !== null && end < asOf) remarks.push(words.limitationPassed);
  return remarks.filter((text) => text !== undefined).join(texts.listSeparator);
}
