import type { ColumnRole } from '../reading-choices';
import { readTerms } from '../../domain/calendar/read-terms';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { ProblemReason } from '../findings';
import type { CustomerName, LedgerRow, Problem } from '../ledger';
import { cellText } from '../../cells/cell-text';
import type { DateRole, LedgerContext } from './ledger-context';
import { documentNumber } from './document-number';
import { isOpeningWord } from './row-words';
import { readRowAmounts } from './row-amounts';
import type { RowAmounts } from './row-amounts';
import type { RowDueDay } from './row-due-day';

/** A row as read, with what kept it from being read wholly. */
export interface RowReading {
  readonly row: LedgerRow;
  readonly problems: readonly Problem[];
  readonly amounts: RowAmounts;
  readonly due: RowDueDay;
}

const noDue: RowDueDay = { day: null, source: 'missing', fromInvoiceDate: false, onPlainWeekends: false, lacksStart: false, problem: null };

/** Reads one entry of the ledger; every cell that can't be read is a problem, and puts the row under 待核实 (R12). */
export function readRow(
  context: LedgerContext,
  row: number,
  customer: CustomerName,
  customerKnown: boolean,
  isOpening: boolean,
): RowReading {
  const { grid } = context;
  const problems: Problem[] = [];
  const complain = (role: ColumnRole, reason: ProblemReason): void => {
    const place = grid.place(row, role);
    problems.push({ place, value: grid.at(row, place.column), reason });
  };
  const text = (role: ColumnRole): string => cellText(grid.cell(row, role));
  if (!customerKnown) complain('customer', { kind: 'customerMissing' });
  const amounts = readRowAmounts(context, row, isOpening);
  if (amounts.problem !== null) complain(amounts.problem.role, amounts.problem.reason);
  const dayOf = (role: DateRole, kind: 'invoiceDateUnreadable' | 'settledDateUnreadable'): SerialDay | null => {
    const reading = context.days[role].read(grid.cell(row, role));
    if (!reading.ok && reading.fault.kind !== 'blank') complain(role, { kind });
    return reading.ok ? reading.day : null;
  };
  const invoiceDay = dayOf('invoiceDate', 'invoiceDateUnreadable');
  const settledDay = dayOf('settledDate', 'settledDateUnreadable');
  const due =
    isOpening || amounts.isReceipt
      ? noDue
      : context.dueDays.of(
          {
            due: context.days.dueDate.read(grid.cell(row, 'dueDate')),
            delivery: context.days.deliveryDate.read(grid.cell(row, 'deliveryDate')),
            invoiceDay,
          },
          grid.cell(row, 'terms'),
          context.usualTerms.get(customer.key),
        );
  if (due.problem !== null) {
    const isTerms = due.problem === 'dueDate' && readTerms(grid.cell(row, 'dueDate')).ok;
    complain(due.problem, { kind: isTerms ? 'dueDateIsTerms' : dueReasons[due.problem] });
  }
  const invoiceNumber = documentNumber(grid.cell(row, 'invoiceNumber'));
  const currency = context.amountRole === 'baseAmount' ? context.mainCurrency : (context.currencyOfRow.get(row) ?? context.mainCurrency);
  const ledgerRow: LedgerRow = {
    rowNumber: row + 1,
    customer,
    invoiceNumber: isOpeningWord(invoiceNumber) ? '' : invoiceNumber,
    contract: text('contract'),
    salesperson: text('salesperson'),
    invoiceDay,
    dueDay: due.day,
    dueDateSource: due.source,
    settledDay,
    terms: text('terms'),
    currency,
    amountCents: amounts.amountCents,
    receivedCents: amounts.receivedCents,
    statedBalanceCents: amounts.balanceCents,
    disputed: isYes(text('disputed')),
    verified: problems.length === 0 && !isOpening,
    note: text('note'),
  };
  return { row: withRarities(ledgerRow, amounts, isOpening), problems, amounts, due };
}

/** What few rows have, so that the others, nearly all, are made in one piece. */
function withRarities(row: LedgerRow, { reducedCents, isReceipt, fixed }: RowAmounts, isOpening: boolean): LedgerRow {
  if (reducedCents === 0 && !isOpening && !isReceipt && !fixed) return row;
  return {
    ...row,
    ...(reducedCents !== 0 && { reducedCents }),
    ...(isOpening ? { entry: 'opening' as const } : isReceipt ? { entry: 'receipt' as const } : {}),
    ...(fixed && { balanceFixed: true as const }),
  };
}

const dueReasons = { dueDate: 'dueDateUnreadable', terms: 'termsUnreadable', deliveryDate: 'deliveryDateUnreadable' } as const;

/** A dispute column says yes, or tells what the dispute is about. */
function isYes(text: string): boolean {
  return text !== '' && !/^(?:no|n|false|0|否|无|没有|不|无争议|未争议|x|×)$/i.test(text);
}
