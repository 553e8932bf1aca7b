import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Decimal } from 'decimal.js';

import { backTestOf } from '../../src/desk/back-test';
import { recoveryOfCollectors } from '../../src/desk/collectors';
import { creditGradesOf } from '../../src/desk/credit-grades';
import type { Desk } from '../../src/desk/desk';
import type { Efforts } from '../../src/desk/efforts';
import { recoveryOfMonths } from '../../src/desk/recovery';
import { workOfDay } from '../../src/desk/work-of-day';
import type { SerialDay } from '../../src/domain/calendar/serial-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { desksOf } from '../support/desk-of-workbook';
import { day } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

/** What the work of the day, the recovery and the credit of a workbook are at a date, reckoned independently. */
interface ExpectedAt {
  readonly asOf: string;
  readonly work: readonly unknown[];
  readonly recovery: { readonly months: readonly unknown[]; readonly collectors: readonly unknown[] };
  readonly credit: { readonly grades: readonly unknown[]; readonly backTest: readonly unknown[] };
}

const folder = path.join(__dirname, '..', 'cases', 'collect');
const { at: dates } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { at: readonly ExpectedAt[] };
let deskAt: (asOf: SerialDay) => Desk;
beforeAll(async () => {
  deskAt = desksOf(await sourceOfXlsx(path.join(folder, 'input.xlsx')));
});

describe.each(dates.map((at) => [at.asOf, at] as const))('the collection desk of test/cases/collect at %s', (asOf, expected) => {
  let desk: Desk;
  beforeAll(() => {
    desk = deskAt(day(asOf));
  });

  it('lists the work of the day, in order, with who sees to it and from when on (R41, R42)', () => {
    const work = workOfDay(desk).map(({ customer, kind, amountCents, since, owner, notBefore }) => ({
      customer: customer.name,
      kind,
      amount: amountCents === null ? null : formatCents(amountCents),
      since: dayOrNull(since),
      owner,
      notBefore: dayOrNull(notBefore),
    }));
    expect(work).toEqual(expected.work);
  });

  it('measures twelve periods of recovery (R38)', () => {
    const months = recoveryOfMonths(desk)?.map(({ period, efforts, ...measures }) => ({
      monthEnd: formatIsoDay(period.end),
      recoverable: formatCents(measures.recoverableCents),
      recovered: formatCents(measures.recoveredCents),
      rate: rounded(measures.rate, 4),
      daysToRecover: rounded(measures.daysToRecover, 1),
      ...told(efforts),
      costPerYuan: rounded(measures.costPerYuan, 4),
    }));
    expect(months).toEqual(expected.recovery.months);
  });

  it('measures what each collector recovered (R38)', () => {
    const collectors = recoveryOfCollectors(desk)?.map(({ name, recoveredCents, costPerYuan, ...efforts }) => ({
      name,
      recovered: formatCents(recoveredCents),
      ...told(efforts),
      costPerYuan: rounded(costPerYuan, 4),
    }));
    expect(collectors).toEqual(expected.recovery.collectors);
  });

  it('grades every customer, and suggests limits (R36)', () => {
    const grades = creditGradesOf(desk)?.map(({ account, record, graded, terms, suggestedLimitCents }) => ({
      name: account.customer.name,
      grade: graded?.grade ?? null,
      averageDaysLate: rounded(record.averageDaysLate, 1),
      shareLate: rounded(record.shareLate, 4),
      worstDays: record.worstDays,
      brokenPromises: record.brokenPromises,
      terms: rounded(terms, 1),
      suggestedLimit: suggestedLimitCents === null ? null : formatCents(suggestedLimitCents),
    }));
    expect(grades).toEqual(expected.credit.grades);
  });

  it('holds the grades against what became of them (R36)', () => {
    const tested = backTestOf(desk)?.map(({ grade, customers, balanceCents, laterBadCents, share }) => ({
      grade,
      customers,
      balance: formatCents(balanceCents),
      laterBad: formatCents(laterBadCents),
      share: rounded(share, 4),
    }));
    expect(tested).toEqual(expected.credit.backTest);
  });
});

function told(efforts: Efforts | null): object {
  if (efforts === null) return {};
  const { calls, visits, letters, promisesKept, promisesBroken, costCents, satisfaction } = efforts;
  return { calls, visits, letters, promisesKept, promisesBroken, cost: formatCents(costCents), satisfaction: rounded(satisfaction, 1) };
}

function rounded(value: Decimal | null, decimals: number): string | null {
  return value === null ? null : value.toDecimalPlaces(decimals).toFixed(decimals);
}

function dayOrNull(serial: SerialDay | null): string | null {
  return serial === null ? null : formatIsoDay(serial);
}
