import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as fc from 'fast-check';

import { alertsOf } from '../../src/desk/alerts';
import { notApproved } from '../../src/desk/approvals';
import type { Desk } from '../../src/desk/desk';
import { letterRun } from '../../src/desk/letter-run';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { registerNamed } from '../../src/registers/all-registers';
import { deskOfTables, desksOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

interface ExpectedAt {
  readonly asOf: string;
  readonly balance: string;
  readonly held: readonly string[];
  readonly overLimit: readonly string[];
  readonly waiting: readonly string[];
  readonly said: readonly string[];
}

const caseFile = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, '..', 'cases', 'approval-by-hand', file), 'utf8'));
const tables = caseFile('input.json') as Tables;
const expected = caseFile('expected.json') as { readonly off: readonly ExpectedAt[]; readonly on: readonly ExpectedAt[] };

const demanding: Policy = {
  ...defaultPolicy,
  approval: { writeOffs: true, plans: 'all', limits: true, approver: '张总' },
};

const sum = (cents: number | null): string => (cents === null ? '-' : formatCents(cents));

/** What of a desk turns on what is approved. */
function figuresOf(desk: Desk): ExpectedAt {
  return {
    asOf: formatIsoDay(desk.asOf),
    balance: formatCents(desk.aged.main.balanceCents),
    held: letterRun(desk).held.map(({ customer, position, reason }) => [customer.name, position.row?.invoiceNumber, reason].join(' ')),
    overLimit: alertsOf(desk).alerts.flatMap(({ kind, customer, amountCents }) =>
      kind === 'creditLimit' ? [`${customer?.name ?? ''} ${sum(amountCents)}`] : [],
    ),
    waiting: workOfDay(desk).flatMap(({ kind, customer, amountCents, since, owner }) =>
      kind === 'approval' ? [[customer.name, sum(amountCents), since === null ? '-' : formatIsoDay(since), owner].join(' ')] : [],
    ),
    said: notApproved(desk).map(({ register, rowNumber, customer, what, amountCents, decision, person }) =>
      [registerNamed(register).title['zh-CN'], rowNumber, customer.name, what, sum(amountCents), decision, person].join(' '),
    ),
  };
}

/** Without what a case notes for its reader. */
function figures({ asOf, balance, held, overLimit, waiting, said }: ExpectedAt): ExpectedAt {
  return { asOf, balance, held, overLimit, waiting, said };
}

describe('what is asked for in test/cases/approval-by-hand', () => {
  it.each(expected.off)('counts at $asOf where the policy asks for no approval', (at) => {
    expect(figuresOf(deskOfTables(tables, at.asOf))).toEqual(figures(at));
  });

  it.each(expected.on)('counts at $asOf once it is agreed to where the policy asks for it, and waits for whom it names', (at) => {
    expect(figuresOf(deskOfTables(tables, at.asOf, {}, demanding))).toEqual(figures(at));
  });
});

describe('a settlement', () => {
  const settled = (amount: number, opinion: Row = []): Tables => ({
    ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]],
    receipts: [['2025-03-01', '甲公司', 'A1', 100]],
    plans: [['JH1', '甲公司', 'A1', '2025-07-15', amount, '', '', '2025-02-20', 1, ...opinion]],
  });
  const asking: Policy = { ...defaultPolicy, approval: { ...defaultPolicy.approval, plans: 'settlements' } };
  const holds = (amount: number, opinion?: Row): boolean =>
    letterRun(deskOfTables(settled(amount, opinion), '2025-06-30', {}, asking)).held.length > 0;

  it('is a plan for less than the principal owed on the day it was signed: that alone is to be approved (R33)', () => {
    expect(holds(1000)).toBe(true);
    // On 20 February 1,000 was owed, whatever came since.
    expect(holds(999.99)).toBe(false);
    expect(holds(999.99, ['李敏', '2025-02-20', '王总', '2025-02-21', '同意'])).toBe(true);
    expect(holds(999.99, ['李敏', '2025-02-20', '王总', '2025-07-01', '同意'])).toBe(false);
  });

  it('is none where money that came between the signing and the asking left what the instalments to come cover (R33)', () => {
    // 1,000 at the signing on 20 February; 100 came on 1 March, and 900 was owed when it was asked for.
    expect(holds(900, ['李敏', '2025-02-28', '', '', ''])).toBe(false);
    expect(holds(900, ['李敏', '2025-03-01', '', '', ''])).toBe(true);
    expect(holds(899.99, ['李敏', '2025-03-02', '', '', ''])).toBe(false);
  });

  it('stays one where the money that came before it was asked for paid its own instalments', () => {
    const paid = (dueDay: string, saidPaid: readonly [string, number] | null, appliedDay = '2025-03-02'): boolean =>
      letterRun(
        deskOfTables(
          {
            ...settled(0),
            receipts: [['2025-03-01', '甲公司', 'A1', 600]],
            plans: [['JH1', '甲公司', 'A1', dueDay, 600, saidPaid?.[0] ?? '', saidPaid?.[1] ?? '', '2025-02-20', 1, '李敏', appliedDay]],
          },
          '2025-03-02',
          {},
          asking,
        ),
      ).held.length > 0;
    // 600 of 1,000 signed for, and 600 came: 400 is conceded, whether the instalment was due by then or is said to be paid before its day.
    expect(paid('2025-03-02', null)).toBe(false);
    expect(paid('2025-03-31', ['2025-03-01', 600])).toBe(false);
    // Where nothing says so, 600 to come do not tie with the 400 that are left.
    expect(paid('2025-03-31', null)).toBe(false);
  });

  it('is told with the principal that it is for', () => {
    const [told] = notApproved(deskOfTables(settled(900), '2025-06-30', {}, asking));
    expect(told).toMatchObject({ what: 'settlement', amountCents: 90000, owedCents: 100000, decision: 'waiting', person: '' });
  });
});

describe('the rows of one plan', () => {
  const plan = (first: Row, second: Row): Tables => ({
    ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]],
    receipts: [],
    plans: [
      ['JH1', '甲公司', 'A1', '2025-07-15', 500, '', '', '2025-02-20', 1, ...first],
      ['JH1', '甲公司', 'A1', '2025-08-15', 500, '', '', '2025-02-20', 2, ...second],
    ],
  });
  const agreed: Row = ['', '', '王总', '2025-03-01', '同意'];
  const state = (first: Row, second: Row): string =>
    notApproved(deskOfTables(plan(first, second), '2025-06-30', {}, demanding))[0]?.decision ?? 'agreed';

  it('are one decision: one row speaks for the blank ones, and a refusal goes before an agreement', () => {
    expect(state(agreed, [])).toBe('agreed');
    expect(state([], agreed)).toBe('agreed');
    expect(state([], [])).toBe('waiting');
    expect(state(agreed, ['', '', '王总', '2025-03-01', '不同意'])).toBe('refused');
    expect(state(agreed, ['', '', '王总', '2025-03-01', '退回'])).toBe('returned');
  });
});

describe('the columns of approval', () => {
  const word = fc.constantFrom('', '同意', '不同意', '退回', 'Approved', '也许');
  const when = fc.constantFrom('', '2025-06-05', '2025-06-20', '2025-08-01');
  const person = fc.constantFrom('', '李敏', '王总');
  const said = fc.tuple(person, when, person, when, word);

  const kept: Row = ['', '', '', '', ''];
  const without = ({ writeOffs = [], plans = [], customers = [] }: Tables): Tables => ({
    ...tables,
    writeOffs: writeOffs.map((row) => row.slice(0, 5)),
    plans: plans.map((row) => row.slice(0, 9)),
    customers: customers.map((row) => row.slice(0, 6)),
  });

  it('change no figure where the policy asks for no approval, whatever stands in them', () => {
    const plain = figuresOf(deskOfTables(without(tables), '2025-06-30'));
    fc.assert(
      fc.property(fc.array(said, { minLength: 9, maxLength: 9 }), (cells) => {
        const of = (index: number): Row => cells[index] ?? kept;
        const marked: Tables = {
          ...tables,
          writeOffs: (tables.writeOffs ?? []).map((row, index) => {
            const [applicant = '', applied = '', , approved = '', opinion = ''] = of(index);
            return [...row.slice(0, 5), applicant, applied, approved, opinion];
          }),
          plans: (tables.plans ?? []).map((row, index) => [...row.slice(0, 9), ...of(3 + index)]),
          customers: (tables.customers ?? []).map((row, index) => [...row.slice(0, 6), 9999, ...of(6 + index)]),
        };
        expect(figuresOf(deskOfTables(marked, '2025-06-30'))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('make a row that is not agreed to count as if it were not there where it does', () => {
    const on = desksOfTables({ ...tables, customers: [] }, {}, demanding);
    const gone = desksOfTables(
      { ...tables, customers: [], writeOffs: tables.writeOffs?.slice(0, 1) ?? [], plans: tables.plans?.slice(0, 2) ?? [] },
      {},
      demanding,
    );
    const counted = ({ balance, held }: ExpectedAt): unknown => ({ balance, held });
    expect(counted(figuresOf(on('2025-06-30')))).toEqual(counted(figuresOf(gone('2025-06-30'))));
  });
});
