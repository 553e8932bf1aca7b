import type { RegisterNotice } from '../register-notice';
import type { CustomerRecord } from './customer-record';

/** One record a customer: of several rows the first cell that is filled counts, and rows that differ are said (R39). */
export function foldCustomers(rows: readonly CustomerRecord[] | null): {
  readonly rows: readonly CustomerRecord[] | null;
  readonly notices: readonly RegisterNotice[];
} {
  if (rows === null) return { rows, notices: [] };
  const byKey = new Map<string, CustomerRecord[]>();
  for (const row of rows) {
    const same = byKey.get(row.customer.key);
    if (same === undefined) byKey.set(row.customer.key, [row]);
    else same.push(row);
  }
  const folded: CustomerRecord[] = [];
  const notices: RegisterNotice[] = [];
  for (const [first, ...others] of byKey.values()) {
    if (first === undefined) continue;
    const differing = new Set<string>();
    folded.push(others.reduce((known, other) => together(known, other, differing), first));
    if (differing.size === 0) continue;
    notices.push({
      kind: 'customerRepeated',
      customer: first.customer.name,
      sheetName: first.sheetName,
      rowNumbers: [first, ...others].flatMap(({ sheetName, rowNumber }) => (sheetName === first.sheetName ? [rowNumber] : [])),
      differing: [...differing],
    });
  }
  return { rows: folded, notices };
}

const placed: ReadonlySet<string> = new Set(['sheetName', 'rowNumber', 'customer']);

function together(known: CustomerRecord, other: CustomerRecord, differing: Set<string>): CustomerRecord {
  const filled: Record<string, unknown> = { ...known };
  for (const [field, value] of Object.entries(other)) {
    if (placed.has(field) || value === '' || value === null) continue;
    const own = filled[field];
    if (own === '' || own === null) filled[field] = value;
    else if (own !== value) differing.add(field.replace(/Cents$/, ''));
  }
  return filled as unknown as CustomerRecord;
}
