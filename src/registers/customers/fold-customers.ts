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

/** What is said of the limit goes with the limit, in its row. */
const approvedWith = ['creditLimitCents', 'limitAskedCents', 'approval'];

const placed: ReadonlySet<string> = new Set(['sheetName', 'rowNumber', 'customer', ...approvedWith]);

function together(known: CustomerRecord, other: CustomerRecord, differing: Set<string>): CustomerRecord {
  const filled: Record<string, unknown> = { ...known };
  for (const [field, value] of Object.entries(other)) {
    if (placed.has(field) || value === '' || value === null) continue;
    const own = filled[field];
    if (own === '' || own === null) filled[field] = value;
    else if (own !== value) differing.add(field.replace(/Cents$/, ''));
  }
  return { ...(filled as unknown as CustomerRecord), ...limitOfTwo(known, other, differing) };
}

/** The limit and what is asked about it, of the first row that says something of either. */
function limitOfTwo(
  known: CustomerRecord,
  other: CustomerRecord,
  differing: Set<string>,
): Pick<CustomerRecord, 'creditLimitCents' | 'limitAskedCents' | 'approval'> {
  const [first, second] = saysLimit(known) || !saysLimit(other) ? [known, other] : [other, known];
  const { creditLimitCents, limitAskedCents, approval } = first;
  const limits = new Set([creditLimitCents, second.creditLimitCents].filter((cents) => cents !== null));
  if (limits.size > 1) differing.add('creditLimit');
  return {
    creditLimitCents: creditLimitCents ?? second.creditLimitCents,
    ...(limitAskedCents !== undefined && { limitAskedCents }),
    ...(approval !== undefined && { approval }),
  };
}

function saysLimit({ creditLimitCents, limitAskedCents, approval }: CustomerRecord): boolean {
  return creditLimitCents !== null || limitAskedCents !== undefined || approval !== undefined;
}
