import { a1Of } from '../cells/a1';
import { cutText } from '../cells/cut-text';
import type { AgedBook, AgedLedger } from '../ledger/aged-ledger';
import { problemsAt } from '../ledger/problems-at';

/** A debt that counts 0 because what is owed can't be read: whose, and what stands in which cell (R12). */
export interface UnreadAmount {
  readonly customer: string;
  readonly cell: string;
  readonly value: string;
}

const longestValue = 20;

/** The keys of customers with rows of which what is owed can't be read, so that they count 0 whatever is owed (R12). */
export function unreadAmounts(positions: AgedBook['positions']): ReadonlySet<string> {
  return new Set(
    positions.flatMap(({ row, customer, balanceCents }) => (row?.balanceFixed === true && balanceCents === 0 ? [customer.key] : [])),
  );
}

/** The debts that count 0 because what is owed can't be read, in the order of the ledger. */
export function unreadCells(aged: AgedLedger): UnreadAmount[] {
  const problems = problemsAt(aged).filter(({ reason }) => reason.kind === 'amountUnreadable');
  if (problems.length === 0) return [];
  const names = new Map(
    [aged.main, ...aged.otherCurrencies].flatMap(({ positions }) =>
      positions.flatMap(({ row, source, customer }): [string, string][] =>
        row?.balanceFixed === true ? [[`${source.sheetName}!${source.rowNumber}`, customer.name]] : [],
      ),
    ),
  );
  return problems.flatMap(({ place, value }) => {
    const customer = names.get(`${place.sheetName}!${place.row + 1}`);
    return customer === undefined ? [] : [{ customer, cell: a1Of(place), value: cutText(String(value), longestValue) }];
  });
}
