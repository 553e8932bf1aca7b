import type { AgedBook, AgedLedger, Position } from '../../ledger/aged-ledger';
import { closedAs } from '../../ledger/closed-as';
import { headRows } from '../head-places';

/** A position of the detail with the numeric key of its customer. */
export interface DetailPosition {
  readonly customerNumber: number;
  readonly position: Position;
}

/** Thrown where a book has a position of a customer that it does not list: a programmer's fault. */
export class UnlistedCustomer extends Error {
  override name = 'UnlistedCustomer';
}

const known = new WeakMap<AgedBook, readonly DetailPosition[]>();

/**
 * The positions that 账龄明细 shows: balance, penalty or write-off not zero, and every 贷项 and 待核实 row, so that no unreadable row goes unseen
 * (R12, R35). What is settled stands below what is open; each by customer in the order of the analysis, then by due date, then by place in
 * the ledger. Reckoned once a book, which nobody changes: four sheets ask for them.
 */
export function detailPositions(book: AgedBook): readonly DetailPosition[] {
  const positions = known.get(book) ?? orderedPositions(book);
  known.set(book, positions);
  return positions;
}

function orderedPositions({ customers, positions }: AgedBook): DetailPosition[] {
  const numbers = new Map(customers.map(({ customer, number }) => [customer.key, number]));
  return positions
    .filter(isShown)
    .map((position) => {
      const customerNumber = numbers.get(position.customer.key);
      if (customerNumber === undefined) throw new UnlistedCustomer(position.customer.name);
      return {
        group: (closedAs(position) === 'settled' ? settledGroups : 0) + customerNumber,
        place: dueOrder(position) * rowsOfASheet + position.source.rowNumber,
        line: { customerNumber, position },
      };
    })
    .sort((a, b) => a.group - b.group || a.place - b.place)
    .map(({ line }) => line);
}

/** More than there are customers. */
const settledGroups = 2 ** 40;
/** More than there are rows on a sheet; with a day before it still a whole number that is kept exactly. */
const rowsOfASheet = 2 ** 24;
/** After every day of the calendar. */
const noDay = 2 ** 28;

/** The 1-based row on which each position of the main currency stands in 账龄明细: under the header of the first table. */
export function detailRowNumbers({ main }: Pick<AgedLedger, 'main'>): ReadonlyMap<Position, number> {
  const numbers = knownNumbers.get(main) ?? new Map(detailPositions(main).map(({ position }, index) => [position, headRows + 2 + index]));
  knownNumbers.set(main, numbers);
  return numbers;
}

/** Every card of the top ten asks. */
const knownNumbers = new WeakMap<AgedBook, ReadonlyMap<Position, number>>();

function isShown({ balanceCents, penaltyCents, writtenOffCents, standing }: Position): boolean {
  return balanceCents !== 0 || penaltyCents !== 0 || writtenOffCents !== 0 || standing === '贷项' || standing === '待核实';
}

/** Rows without a due date come last. */
function dueOrder({ row }: Position): number {
  return row?.dueDay ?? noDay;
}
