import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { formatCents } from '../../src/domain/money/cents';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import { agedOf } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

/** What a right report says of a ledger in a shape that firms keep; customers that are left out are not compared. */
interface Expected {
  readonly asOf: string;
  readonly balance: string;
  readonly totals: Readonly<Record<string, string>>;
  readonly customers: Readonly<Record<string, string>>;
}

const folder = path.join(__dirname, '..', 'cases');
const kinds = readdirSync(folder).filter((name) => name.startsWith('kinds-'));

describe('ledgers in the shapes that firms keep (R9a–R9c, R12)', () => {
  it.each(kinds)('reads every figure of test/cases/%s', async (name) => {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected;
    const { main } = agedOf(await sourceOfXlsx(path.join(folder, name, 'input.xlsx')), expected.asOf);
    expect({ balance: formatCents(main.balanceCents), totals: totalsOf(main.byStanding) }).toEqual({
      balance: expected.balance,
      totals: expected.totals,
    });
    expect(
      Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)])),
    ).toMatchObject(expected.customers);
    expect(main.tieOut.differenceCents).toBe(0);
  });
});

function totalsOf(byStanding: AgedLedger['main']['byStanding']): Record<string, string> {
  return Object.fromEntries(Object.entries(byStanding).map(([standing, cents]) => [standing, formatCents(cents)]));
}
