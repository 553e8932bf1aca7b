import { readFileSync } from 'node:fs';
import path from 'node:path';

import { alertsOf } from '../../src/desk/alerts';
import type { Desk } from '../../src/desk/desk';
import { dueReceiptsOf } from '../../src/desk/lateness';
import { letterRun } from '../../src/desk/letter-run';
import { promisesOfCustomers } from '../../src/desk/promises';
import type { PromiseToPay } from '../../src/desk/promises';
import { addMonthsClamped } from '../../src/domain/calendar/month-steps';
import type { SerialDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { averageDaysLate } from '../../src/domain/ratios/average-days-late';
import { shareLate } from '../../src/domain/ratios/share-late';
import { desksOf } from '../support/desk-of-workbook';
import { day } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

/** Of a workbook with a busy 催收记录, what was reckoned independently and rests on promises, lateness, limitation and the letter run. */
interface ExpectedAt {
  readonly asOf: string;
  readonly balance: string;
  readonly work: readonly { readonly customer: string; readonly kind: string; readonly amount: string | null }[];
  readonly recovery: {
    readonly months: readonly { readonly monthEnd: string; readonly promisesKept: number; readonly promisesBroken: number }[];
  };
  readonly credit: {
    readonly grades: readonly {
      readonly name: string;
      readonly averageDaysLate: string | null;
      readonly shareLate: string | null;
      readonly brokenPromises: number;
    }[];
  };
}

const folder = path.join(__dirname, '..', 'cases', 'collect');
const { at: dates } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { at: readonly ExpectedAt[] };

describe.each(dates.map((at) => [at.asOf, at] as const))('the desk of test/cases/collect at %s', (asOf, expected) => {
  let desk: Desk;
  let promises: readonly PromiseToPay[];
  beforeAll(async () => {
    desk = desksOf(await sourceOfXlsx(path.join(folder, 'input.xlsx')))(day(asOf));
    promises = [...promisesOfCustomers(desk).values()].flat();
  });

  it('has the balance (R12)', () => {
    expect(formatCents(desk.aged.main.balanceCents)).toBe(expected.balance);
  });

  it('keeps and breaks promises as it should, month by month (R28c)', () => {
    const between = (after: SerialDay, upTo: SerialDay): readonly string[] =>
      promises.filter(({ promisedDay }) => promisedDay > after && promisedDay <= upTo && promisedDay < desk.asOf).map(({ state }) => state);
    const { months } = expected.recovery;
    const counted = months.slice(1).map(({ monthEnd }, index) => {
      const states = between(day(months[index]?.monthEnd ?? ''), day(monthEnd));
      return [monthEnd, states.filter((state) => state === 'kept').length, states.filter((state) => state === 'broken').length];
    });
    expect(counted).toEqual(months.slice(1).map(({ monthEnd, promisesKept, promisesBroken }) => [monthEnd, promisesKept, promisesBroken]));
  });

  it('has each customer’s lateness and broken promises of two years (R29a, R28c)', () => {
    const after = addMonthsClamped(desk.asOf, -24);
    const figures = [...desk.accounts.values()].map((account) => {
      const receipts = dueReceiptsOf(account);
      const broken = (promisesOfCustomers(desk).get(account.customer.key) ?? []).filter(
        ({ state, promisedDay }) => state === 'broken' && promisedDay > after,
      );
      return {
        name: account.customer.name,
        averageDaysLate: averageDaysLate(receipts, after, desk.asOf)?.toFixed(1) ?? null,
        shareLate: shareLate(receipts, after, desk.asOf)?.toFixed(4) ?? null,
        brokenPromises: broken.length,
      };
    });
    const wanted = expected.credit.grades.map(({ name, averageDaysLate: average, shareLate: share, brokenPromises }) => ({
      ...{ name, averageDaysLate: average, shareLate: share, brokenPromises },
    }));
    expect(figures.sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual(wanted);
  });

  it('proposes the letters, and warns of the limitations, that its day’s work names (R21a, R28)', () => {
    const workOf = (kind: string): string[] =>
      expected.work.filter((item) => item.kind === kind).map(({ customer, amount }) => `${customer} ${amount ?? ''}`);
    const letters = letterRun(desk).letters.map(({ customer, principalCents }) => `${customer.name} ${formatCents(principalCents)}`);
    expect(letters.sort()).toEqual(workOf('letterDue').sort());
    const limitations = alertsOf(desk).alerts.filter(({ kind }) => kind === 'limitation');
    expect(limitations.map(({ customer, amountCents }) => `${customer?.name ?? ''} ${formatCents(amountCents)}`)).toEqual(
      workOf('limitation'),
    );
  });
});
