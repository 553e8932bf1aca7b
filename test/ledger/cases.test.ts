import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { formatCents } from '../../src/domain/money/cents';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import { customerKey } from '../../src/domain/text/customer-key';
import type { Ledger } from '../../src/ledger/ledger';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import { defaultPolicy } from '../../src/policy/default-policy';
import { day, readOf } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

/** What a right report says of a case's ledger, reckoned independently. */
interface Expected {
  readonly rows: number;
  readonly problems: readonly (readonly [row: number, cell: string])[];
  readonly skipped: readonly number[];
  readonly at: readonly {
    readonly asOf: string;
    readonly customers: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
    readonly totals: Readonly<Record<string, string>>;
    readonly top10: readonly string[];
  }[];
}

const folder = path.join(__dirname, '..', 'cases');
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'input.xlsx')) && name.startsWith('ledger-'));

describe.each(cases)('the ledger of test/cases/%s', (name) => {
  const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected;
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = readOf(await sourceOfXlsx(path.join(folder, name, 'input.xlsx')));
  });

  it('has the rows, the unreadable rows and the subtotal rows that it should (R12)', () => {
    expect(ledger.rows).toHaveLength(expected.rows);
    expect(ledger.problems.map(({ place }) => place.row + 1)).toEqual(expected.problems.map(([row]) => row));
    expect(ledger.problems.map(({ reason }) => (reason.kind === 'amountUnreadable' ? 'amount' : 'date'))).toEqual(
      expected.problems.map(([, kind]) => kind),
    );
    expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual(expected.skipped);
  });

  it.each(expected.at.map((at) => [at.asOf, at] as const))('gives every figure at %s (R5, R9–R15)', (asOf, at) => {
    const aged = ageLedger(ledger, day(asOf), {}, defaultPolicy);
    expect(customersOf(aged)).toEqual(
      Object.fromEntries(Object.entries(at.customers).map(([customer, figures]) => [customerKey(customer), figures])),
    );
    const { main } = aged;
    expect({ balance: formatCents(main.balanceCents), ...amounts(main.byStanding), penalty: formatCents(main.penaltyCents) }).toEqual(
      at.totals,
    );
    expect(main.customers.slice(0, 10).map(({ customer }) => customer.key)).toEqual(at.top10.map(customerKey));
    expect(main.tieOut.differenceCents).toBe(0);
    expect(formatCents(main.tieOut.ledgerBalanceCents)).toBe(at.totals['balance']);
  });
});

function customersOf({ main }: AgedLedger): Record<string, Record<string, string | number>> {
  return Object.fromEntries(
    main.customers.map((customer) => [
      customer.customer.key,
      {
        balance: formatCents(customer.balanceCents),
        ...amounts(customer.byStanding),
        penalty: formatCents(customer.penaltyCents),
        maxDays: customer.longestDaysOverdue,
      },
    ]),
  );
}

function amounts(cents: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cents).map(([standing, amount]) => [standing, formatCents(amount)]));
}
