import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Decimal } from 'decimal.js';

import { alertsOf } from '../../src/desk/alerts';
import type { Desk } from '../../src/desk/desk';
import { letterRun } from '../../src/desk/letter-run';
import { topDebtors } from '../../src/desk/top-debtors';
import type { SerialDay } from '../../src/domain/calendar/serial-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { day } from '../support/ledger-of-cells';
import { desksOf } from '../support/desk-of-workbook';
import { sourceOfXlsx } from '../support/source-of-xlsx';

/** What right reports say of a case's workbook at a date, reckoned independently. */
interface ExpectedAt {
  readonly asOf: string;
  readonly balance: string;
  readonly top: readonly unknown[];
  readonly alerts: readonly unknown[];
  readonly unchecked?: readonly unknown[];
  /** Absent in a case that is worked out for debtors and warnings alone. */
  readonly letters?: readonly Readonly<Record<string, unknown>>[];
  readonly held?: readonly unknown[];
  readonly waiting?: readonly unknown[];
}

const folder = path.join(__dirname, '..', 'cases');
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'input.xlsx')) && name.startsWith('desk'));

describe.each(cases)('the desk of test/cases/%s', (name) => {
  const { at: dates } = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as { at: readonly ExpectedAt[] };
  let deskAt: (asOf: SerialDay) => Desk;
  beforeAll(async () => {
    deskAt = desksOf(await sourceOfXlsx(path.join(folder, name, 'input.xlsx')));
  });

  describe.each(dates.map((at) => [at.asOf, at] as const))('at %s', (asOf, expected) => {
    let desk: Desk;
    beforeAll(() => {
      desk = deskAt(day(asOf));
    });

    it('has the balance, tied out (R12, R35)', () => {
      expect(formatCents(desk.aged.main.balanceCents)).toBe(expected.balance);
      expect(desk.aged.main.tieOut.differenceCents).toBe(0);
    });

    it('names the largest debtors with every figure (R29)', () => {
      expect(topOf(desk)).toEqual(expected.top);
    });

    it('warns of what it should, in order (R28)', () => {
      const { alerts } = alertsOf(desk);
      expect(
        alerts.map(({ customer, kind, amountCents, since, urgency }) => ({
          customer: customer?.name ?? '',
          kind,
          amount: formatCents(amountCents),
          since: dayOrNull(since),
          urgency,
        })),
      ).toEqual(expected.alerts);
    });

    it('leaves no kind unchecked as a whole (R28)', () => {
      const whole = alertsOf(desk).unchecked.filter(({ customers }) => customers === undefined);
      expect(whole.map(({ kind, missing }) => ({ kind, missing }))).toEqual(expected.unchecked ?? []);
    });

    const { letters } = expected;
    if (letters === undefined) return;

    it('has the letters that are due, with their sums (R21, R21a, R21b)', () => {
      expect(lettersOf(desk)).toEqual(letters.map(withoutWords));
    });

    it('holds the invoices and lets the customers wait that it should (R21a, R22)', () => {
      const { held, waiting } = letterRun(desk);
      expect(
        held.map(({ customer, position, reason }) => ({ customer: customer.name, invoiceNumber: position.row?.invoiceNumber, reason })),
      ).toEqual(expected.held);
      expect(waiting.map(({ customer, reason }) => ({ customer: customer.name, reason }))).toEqual(expected.waiting);
    });
  });
});

function topOf(desk: Desk): unknown[] {
  return topDebtors(desk).map(({ account: { customer, aging }, parts, ...debtor }) => ({
    name: customer.name,
    balance: formatCents(aging.balanceCents),
    share: rounded(debtor.share, 4),
    runningShare: rounded(debtor.runningShare, 4),
    longestDaysOverdue: aging.longestDaysOverdue,
    penalty: formatCents(aging.penaltyCents),
    tradeRatio: rounded(debtor.tradeRatio, 4),
    averageDaysLate: rounded(debtor.averageDaysLate, 1),
    disputed: formatCents(debtor.disputedCents),
    brokenPromises: debtor.brokenPromises.length,
    openPromises: debtor.openPromises.length,
    limitationDate: dayOrNull(debtor.limitationDay),
    score: rounded(debtor.score, 1),
    level: debtor.level,
    parts: {
      age: rounded(parts.ageMix, 4),
      longest: rounded(parts.longestOverdue, 4),
      concentration: rounded(parts.concentration, 4),
      lateness: rounded(parts.lateness, 4),
      trust: rounded(parts.disputesAndPromises, 4),
      limitation: rounded(parts.limitation, 4),
    },
    nextStep: debtor.nextStep.key,
  }));
}

/** A letter's dates and capitals are not the run's. */
function withoutWords(letter: NonNullable<ExpectedAt['letters']>[number]): unknown {
  const words = ['letterDate', 'finalPaymentDate', 'totalInCapitals'];
  return Object.fromEntries(Object.entries(letter).filter(([key]) => !words.includes(key)));
}

function lettersOf(desk: Desk): unknown[] {
  return letterRun(desk).letters.map(({ customer, stage, basis, lines, ...sums }) => ({
    customer: customer.name,
    stage,
    basis,
    principal: formatCents(sums.principalCents),
    penalty: formatCents(sums.penaltyCents),
    credits: formatCents(sums.creditsCents),
    total: formatCents(sums.totalCents),
    invoices: lines.map(({ position, claimCents, penaltyCents }) => ({
      invoiceNumber: position.row?.invoiceNumber,
      row: position.source.rowNumber,
      balance: formatCents(claimCents),
      daysOverdue: position.daysOverdue,
      penalty: formatCents(penaltyCents),
    })),
  }));
}

function rounded(value: Decimal | null, decimals: number): string | null {
  return value === null ? null : value.toFixed(decimals);
}

function dayOrNull(serial: SerialDay | null): string | null {
  return serial === null ? null : formatIsoDay(serial);
}
