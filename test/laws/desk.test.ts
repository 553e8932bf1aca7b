import fc from 'fast-check';

import { alertsOf } from '../../src/desk/alerts';
import { backTestOf } from '../../src/desk/back-test';
import { recoveryOfCollectors } from '../../src/desk/collectors';
import { companyBalanceOn } from '../../src/desk/company-balance';
import { creditGradesOf } from '../../src/desk/credit-grades';
import type { Desk } from '../../src/desk/desk';
import { collectionsOf } from '../../src/desk/collections-of';
import { demandableInvoices } from '../../src/desk/demandable';
import { letterRun } from '../../src/desk/letter-run';
import { isOverdue } from '../../src/desk/open-balance';
import { paymentRecordAt } from '../../src/desk/payment-record';
import { recoveryOfMonths } from '../../src/desk/recovery';
import { topDebtors } from '../../src/desk/top-debtors';
import { workOfDay } from '../../src/desk/work-of-day';
import { writtenOffClaims } from '../../src/desk/written-off-claims';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { riskParts } from '../../src/domain/risk/risk-score';
import { balanceOn } from '../../src/ledger/replay/balance-on';
import { anyDay, latestDay, tables } from '../support/arbitrary-tables';
import { deskOfTables, desksOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';
import { figuresOfAged } from '../support/figures-of-aged';

const asOf = 46022;

const deskOf = (given: Tables, netUnallocated?: boolean): Desk =>
  deskOfTables(given, formatIsoDay(asOf), netUnallocated === undefined ? {} : { netUnallocated });

/** Everything that is told, wherever it stands. */
function told(desk: Desk): unknown {
  const { letters, held, waiting } = letterRun(desk);
  return {
    figures: figuresOfAged(desk.aged),
    top: topDebtors(desk).map(({ account, score, level, parts, nextStep, share, limitationDay, disputedCents, brokenPromises }) => [
      ...[account.customer.name, account.aging.balanceCents, account.aging.penaltyCents, score.toFixed(1), level, share.toFixed(8)],
      ...[nextStep, limitationDay, disputedCents, brokenPromises.length, riskParts.map((part) => parts[part]?.toFixed(8))],
    ]),
    alerts: alertsOf(desk).alerts.map(({ customer: one, ...alert }) => [one?.name, alert]),
    letters: letters.map(({ customer: one, lines, ...letter }) => [
      one.name,
      letter,
      lines.map(({ claimCents }) => claimCents).sort((a, b) => a - b),
    ]),
    held: held.map(({ position, reason }) => [position.row?.invoiceNumber, reason]),
    waiting: waiting.map((one) => one.customer.name),
    work: workOfDay(desk).map(({ customer: one, kind, amountCents, since, notBefore }) => [one.name, kind, amountCents, since, notBefore]),
    recovery: recoveryOfMonths(desk)?.map(({ recoverableCents, recoveredCents, efforts }) => [recoverableCents, recoveredCents, efforts]),
    collectors: recoveryOfCollectors(desk),
    grades: creditGradesOf(desk)?.map(({ account, record, graded, terms, suggestedLimitCents }) => [
      ...[account.customer.name, record, graded, terms?.toFixed(8), suggestedLimitCents],
    ]),
    backTest: backTestOf(desk),
    claims: writtenOffClaims(desk).map(({ customer: one, leftCents, limitationDay }) => [one.name, leftCents, limitationDay]),
  };
}

describe('the desk', () => {
  it('reads every row of these tables, so that the laws below say something (R39)', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const { collections, disputes, plans, writeOffs } = desksOfTables(given)(formatIsoDay(latestDay)).registers;
        expect([collections, disputes, plans, writeOffs].map((rows) => rows?.length ?? 0)).toEqual(
          [given.collections, given.disputes, given.plans, given.writeOffs].map((rows) => rows?.length),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('says the same to the last figure whatever the order of the registers’ rows and of the receipts, with or without netting (R9–R11, R35, R39)', () => {
    const shuffled = tables.chain((given) => {
      const names = ['receipts', 'customers', 'collections', 'disputes', 'plans', 'writeOffs'] as const;
      return fc
        .tuple(...names.map((name) => fc.shuffledSubarray([...(given[name] ?? [])], { minLength: given[name]?.length ?? 0 })))
        .map((rows) => [given, { ...given, ...Object.fromEntries(names.map((name, index) => [name, rows[index]])) }] as const);
    });
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([given, other], netting) => {
        expect(told(deskOf(other, netting))).toEqual(told(deskOf(given, netting)));
      }),
      { numRuns: 80 },
    );
  });

  it('says the same to the last figure without what is dated after asOf, with or without netting (R9–R11, R21a, R35)', () => {
    const after = (value: Row[number] | undefined): boolean => typeof value === 'number' && value > asOf;
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netting) => {
        const until: Tables = {
          ...given,
          ledger: given.ledger.filter((row) => !after(row[2])),
          receipts: (given.receipts ?? []).filter((row) => !after(row[0])),
          collections: (given.collections ?? [])
            .filter((row) => !after(row[0]))
            .map((row) => row.map((value, column) => (column >= 7 && after(value) ? '' : value))),
          disputes: (given.disputes ?? []).filter((row) => !after(row[2])).map((row) => row.map((value) => (after(value) ? '' : value))),
          plans: (given.plans ?? [])
            .filter((row) => !after(row[7]))
            .map((row) => (after(row[5]) ? row.map((value, column) => (column === 5 || column === 6 ? '' : value)) : row)),
          writeOffs: (given.writeOffs ?? []).filter((row) => !after(row[2])),
        };
        // The receipt of nothing that makes a table of receipts names the first invoice.
        fc.pre(until.ledger[0] === given.ledger[0] && (until.receipts ?? []).length > 0);
        // A table of which nothing is left is one that was never there: what is not checked without it is another matter.
        for (const name of ['collections', 'plans', 'disputes'] as const)
          fc.pre((until[name]?.length ?? 0) > 0 || (given[name]?.length ?? 0) === 0);
        expect(told(deskOf(until, netting))).toEqual(told(deskOf(given, netting)));
      }),
      { numRuns: 80 },
    );
  });

  it('has parts within 0 and 1, a score within 0 and 100, shares that sum to 1 (R29, R29b)', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const top = topDebtors(deskOf(given));
        for (const { parts, score } of top) {
          for (const part of riskParts) expect(parts[part] === null || (parts[part].gte(0) && parts[part].lte(1))).toBe(true);
          expect(score.gte(0) && score.lte(100)).toBe(true);
        }
        // At most three customers: all of them are shown.
        if (top.length > 0) expect(top.at(-1)?.runningShare.toFixed(12)).toBe('1.000000000000');
      }),
      { numRuns: 40 },
    );
  });

  it('ties out with write-offs, and has the balances of earlier days as a replay at that day has them (R9, R12, R35)', () => {
    fc.assert(
      fc.property(tables, anyDay, (given, earlier) => {
        const desk = deskOf(given);
        expect(desk.aged.main.tieOut.differenceCents).toBe(0);
        const on = Math.min(earlier, asOf);
        const then = desk.agedOn(on).main;
        expect(then.tieOut.differenceCents).toBe(0);
        expect(companyBalanceOn(desk, on)).toBe(then.balanceCents);
        const replayed = new Map(then.positions.map(({ row, balanceCents }) => [row, balanceCents]));
        for (const { invoices } of desk.accounts.values())
          for (const position of invoices) expect(balanceOn(position, on)).toBe(replayed.get(position.row) ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('has the payment records of earlier days as a replay at that day has them (R36, R9)', () => {
    fc.assert(
      fc.property(tables, anyDay, (given, earlier) => {
        const desk = deskOf(given);
        const on = Math.min(earlier, asOf);
        const then = desk.deskOn(on);
        for (const [key, account] of then.accounts) {
          const now = desk.accounts.get(key);
          expect(now === undefined ? null : paymentRecordAt(desk, now, on)).toEqual(paymentRecordAt(then, account, on));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks of everybody from whom something may be demanded, by a call, a letter, a promise or an instalment, within the days of its class (R41)', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const desk = deskOf(given);
        const work = workOfDay(desk);
        for (const [key, demandable] of demandableInvoices(desk)) {
          const lastDay = collectionsOf(desk, key).at(-1)?.day ?? -Infinity;
          const asks = work.some(
            ({ customer, kind }) =>
              customer.key === key &&
              (kind === 'call' || kind === 'letterFollowUp' || kind === 'promiseBroken' || kind === 'instalmentMissed'),
          );
          const longest = Math.max(...demandable.map(({ daysOverdue }) => daysOverdue ?? 0));
          const days = longest > 180 ? 30 : longest > 90 ? 7 : longest > 30 ? 10 : 14;
          if (asOf - lastDay >= days) expect(asks).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ties out where receipts are netted against what is left of write-offs, and no write-off makes a credit (R10, R11, R35)', () => {
    fc.assert(
      fc.property(tables, anyDay, (given, earlier) => {
        const desk = deskOf(given, true);
        const on = Math.min(earlier, asOf);
        for (const { main } of [desk.aged, desk.agedOn(on)]) {
          expect(main.tieOut.differenceCents).toBe(0);
          for (const { writtenOffCents, balanceCents } of main.positions) {
            expect(writtenOffCents).toBeGreaterThanOrEqual(0);
            if (writtenOffCents > 0) expect(balanceCents).toBeGreaterThanOrEqual(0);
          }
        }
        expect(companyBalanceOn(desk, on)).toBe(desk.agedOn(on).main.balanceCents);
      }),
      { numRuns: 60 },
    );
  });

  it('lists each overdue invoice once: in a letter, as held, with a customer that waits, or where no stage is due (R21a)', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const desk = deskOf(given);
        const { letters, held, waiting, stages } = letterRun(desk);
        const listed = [...letters.flatMap(({ lines }) => lines.map(({ position }) => position)), ...held.map(({ position }) => position)];
        expect(new Set(listed).size).toBe(listed.length);
        const waits = new Set(waiting.map((one) => one.customer.key));
        for (const { customer: one, invoices } of desk.accounts.values()) {
          const isListed = stages.has(one.key) && !waits.has(one.key);
          for (const position of invoices.filter(isOverdue)) {
            const isHeld = held.some((other) => other.position === position);
            expect(listed.includes(position)).toBe(isListed || isHeld);
          }
        }
        for (const { principalCents, penaltyCents, creditsCents, totalCents } of letters) {
          expect(totalCents).toBe(principalCents + penaltyCents - creditsCents);
          expect(totalCents).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
