import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { formatCents } from '../../src/domain/money/cents';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { agedOf } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

/** What a right report says of a ledger in a shape that firms keep; classes and customers that are left out are not compared. */
interface Expected {
  readonly asOf: string;
  /** Of the command: what answers that which it would ask. */
  readonly args?: readonly string[];
  readonly balance: string;
  readonly totals: Readonly<Record<string, string>>;
  readonly customers: Readonly<Record<string, string>>;
}

const folder = path.join(__dirname, '..', 'cases');
const kinds = readdirSync(folder).filter((name) => name.startsWith('kinds-'));

describe('ledgers in the shapes that firms keep (R9a–R9c, R12)', () => {
  it.each(kinds)('reads every figure of test/cases/%s', async (name) => {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected;
    const { main } = agedOf(await sourceOfXlsx(path.join(folder, name, 'input.xlsx')), expected.asOf, choicesOf(expected.args ?? []));
    expect({ balance: formatCents(main.balanceCents), totals: totalsOf(main.byStanding) }).toMatchObject({
      balance: expected.balance,
      totals: expected.totals,
    });
    expect(
      Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)])),
    ).toMatchObject(expected.customers);
    expect(main.tieOut.differenceCents).toBe(0);
  });
});

/** The command's arguments as the choices that they come to. */
function choicesOf(args: readonly string[]): ReadingChoices {
  const valueOf = (option: string): string | undefined => args[args.indexOf(option) + 1 || args.length];
  const [sheet, creditDays, net] = ['--sheet', '--credit-days', '--net'].map(valueOf);
  return {
    ...(sheet !== undefined && (sheet === 'all' ? { allSheets: true } : { sheetName: sheet })),
    ...(creditDays !== undefined && { creditDays: Number(creditDays) }),
    ...(net !== undefined && { netUnallocated: net === 'oldest' }),
  };
}

function totalsOf(byStanding: AgedLedger['main']['byStanding']): Record<string, string> {
  return Object.fromEntries(Object.entries(byStanding).map(([standing, cents]) => [standing, formatCents(cents)]));
}
