import { debtorCases } from '../../src/desk/debtor-cases';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { defaultPolicy } from '../../src/policy/default-policy';
import { desksOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

const ledger: readonly Row[] = [
  ['甲公司', 'A2', '2025-01-10', '2025-02-28', 2000],
  ['甲公司', 'A1', '2025-01-10', '2025-01-31', 1000],
  ['甲公司', 'A3', '2025-05-10', '2025-12-31', 4000],
  ['乙公司', 'B1', '2025-01-10', '2025-01-31', 500],
];

const at = (tables: Omit<Tables, 'ledger'>) => desksOfTables({ ledger, receipts: [], ...tables });
const blanks = (count: number): Row => Array<string>(count).fill('');
/** A case by its first columns and, from 调解协议生效 on, its later ones. */
const caseRow = (first: Row, later: Row = []): Row => [...first, ...blanks(10 - first.length), ...later];

describe('debtorCases (R43)', () => {
  it('takes the invoices that are named, else all that are overdue, by due date', () => {
    const desk = at({ cases: [caseRow(['AJ1', '甲公司']), caseRow(['AJ2', '甲公司', 'A3、A1'])] })('2025-06-30');
    const numbers = debtorCases(desk).map(({ invoices }) => invoices.map(({ row }) => row?.invoiceNumber));
    expect(numbers).toEqual([
      ['A1', 'A2'],
      ['A1', 'A3'],
    ]);
  });

  it('keeps what was written off, of which the claim goes on (R35), and leaves out what is paid', () => {
    const desk = at({
      cases: [caseRow(['AJ1', '甲公司', 'A1、A2'])],
      receipts: [['2025-03-01', '甲公司', 'A1', 1000]],
      writeOffs: [['甲公司', 'A2', '2025-04-01', 2000]],
    })('2025-06-30');
    expect(debtorCases(desk)[0]?.invoices.map(({ row, balanceCents }) => [row?.invoiceNumber, balanceCents])).toEqual([['A2', 0]]);
  });

  it('runs no period for a step that was taken, nor for a case that is closed', () => {
    const deadlinesOf = (row: Row) => debtorCases(at({ cases: [row] })('2025-03-10'))[0]?.deadlines.map(({ kind }) => kind);
    const preserved: Row = ['AJ1', '甲公司', '', '准备', '', '', '', '诉前', '2025-03-01'];
    expect(deadlinesOf(caseRow(preserved))).toEqual(['suitAfterPreservation']);
    expect(deadlinesOf(caseRow(preserved.map((cell, index) => (index === 5 ? '2025-03-05' : cell))))).toEqual([]);
    expect(deadlinesOf(caseRow(preserved.map((cell, index) => (index === 3 ? '结案' : cell))))).toEqual([]);
    expect(deadlinesOf(caseRow(preserved.map((cell, index) => (index === 7 ? '诉中' : cell))))).toEqual([]);
    expect(deadlinesOf(caseRow(['AJ1', '甲公司'], ['2025-02-01', '2025-02-20']))).toEqual([]);
    expect(deadlinesOf(caseRow(['AJ1', '甲公司', '', '执行'], ['', '', '', '', '2025-03-05', '', '', '2025-03-06', '2025-03-09']))).toEqual(
      [],
    );
  });

  it('says nothing more of a period that ended by itself, but of one that was missed', () => {
    const judged = caseRow(['AJ1', '甲公司'], ['2025-02-01', '', '', '', '2025-02-10']);
    expect(debtorCases(at({ cases: [judged] })('2025-04-01'))[0]?.deadlines.map(({ kind, day }) => [kind, formatIsoDay(day)])).toEqual([
      ['confirmation', '2025-03-03'],
    ]);
  });
});

describe('caseDeadline in the work of the day (R41)', () => {
  const items = (tables: Omit<Tables, 'ledger'>, asOf: string, policy = defaultPolicy) =>
    workOfDay(desksOfTables({ ledger, receipts: [], ...tables }, {}, policy)(asOf))
      .filter(({ kind }) => kind === 'caseDeadline')
      .map(({ customer, amountCents, since, deadline }) => [
        customer.name,
        amountCents,
        since === null ? null : formatIsoDay(since),
        deadline,
      ]);
  const preserved = caseRow(['AJ1', '甲公司', 'A1', '准备', '', '', '', '诉前', '2025-05-20']);

  it('is one for each customer, since the soonest last day, with what the cases’ invoices owe', () => {
    const mediated = caseRow(['AJ2', '甲公司', 'A2'], ['2025-05-10']);
    expect(items({ cases: [preserved, mediated] }, '2025-06-01')).toEqual([['甲公司', 300_000, '2025-06-09', 'confirmation']]);
  });

  it('counts an invoice of several cases once', () => {
    const preparing = (number: string): Row => caseRow([number, '甲公司', '', '准备', '', '', '', '诉前', '2025-05-20']);
    expect(items({ cases: [preparing('AJ1'), preparing('AJ2'), preserved] }, '2025-06-01')).toEqual([
      ['甲公司', 300_000, '2025-06-19', 'suitAfterPreservation'],
    ]);
  });

  it('is for who handles a case, and where nobody does for who sees to the customer, whichever row comes first', () => {
    const handled = (number: string, handler: string): Row => [...caseRow([number, ...preserved.slice(1)], blanks(9)), handler];
    const collections: readonly Row[] = [['2025-03-01', '甲公司', '', '电话', '', '', '', '', '', '', '王五']];
    const ownersOf = (...cases: readonly Row[]) =>
      workOfDay(at({ cases, collections })('2025-06-01')).flatMap(({ kind, owner }) => (kind === 'caseDeadline' ? [owner] : []));
    expect(ownersOf(handled('AJ1', '李四'))).toEqual(['李四']);
    expect(ownersOf(handled('AJ1', ''))).toEqual(['王五']);
    expect(ownersOf(handled('AJ1', '李四'), handled('AJ2', ''))).toEqual(['李四、王五']);
    expect(ownersOf(handled('AJ2', ''), handled('AJ1', '李四'))).toEqual(['王五、李四']);
    expect(ownersOf(handled('AJ1', '李四'), handled('AJ2', '李四'))).toEqual(['李四']);
  });

  it('is listed so many days before, and stays where it was missed', () => {
    const policy = { ...defaultPolicy, work: { ...defaultPolicy.work, caseDeadlineWithin: 5 } };
    expect(items({ cases: [preserved] }, '2025-06-13', policy)).toEqual([]);
    expect(items({ cases: [preserved] }, '2025-06-14', policy)).toEqual([['甲公司', 100_000, '2025-06-19', 'suitAfterPreservation']]);
    expect(items({ cases: [preserved] }, '2025-08-01', policy)).toEqual([['甲公司', 100_000, '2025-06-19', 'suitAfterPreservation']]);
  });

  it('lists enforcement’s two years as early as limitation', () => {
    const judged = caseRow(['AJ1', '甲公司', 'A1', '诉讼'], ['', '', '', '', '', '', '', '', '2025-03-31']);
    expect(items({ cases: [judged] }, '2026-10-01')).toEqual([]);
    expect(items({ cases: [judged] }, '2026-10-02')).toEqual([['甲公司', 100_000, '2027-03-31', 'enforcement']]);
  });

  it('is nothing without 案件', () => {
    expect(items({}, '2025-06-01')).toEqual([]);
  });
});
