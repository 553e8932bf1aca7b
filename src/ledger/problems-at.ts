import type { AgedLedger } from './aged-ledger';
import type { Problem } from './ledger';

/** The cells of a ledger that can't be read, as of the date: of rows dated after it that alone is said (R9, R12). */
export function problemsAt({ ledger, asOf }: Pick<AgedLedger, 'ledger' | 'asOf'>): readonly Problem[] {
  if (ledger.problems.length === 0) return [];
  const later = new Map(
    ledger.rows.flatMap(({ sheetName = ledger.layout.sheetName, rowNumber, invoiceDay }): [string, number][] =>
      invoiceDay !== null && invoiceDay > asOf ? [[`${rowNumber} ${sheetName}`, invoiceDay]] : [],
    ),
  );
  return ledger.problems.map((problem) => {
    const { sheetName, row } = problem.place;
    const invoiceDay = later.get(`${row + 1} ${sheetName}`);
    return invoiceDay === undefined ? problem : { ...problem, reason: { kind: 'afterAsOf', invoiceDay } };
  });
}
