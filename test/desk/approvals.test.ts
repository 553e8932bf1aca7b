import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as fc from 'fast-check';

import { alertsOf } from '../../src/desk/alerts';
import { notApproved } from '../../src/desk/approvals';
import type { Desk } from '../../src/desk/desk';
import { letterRun } from '../../src/desk/letter-run';
import { workOfDay } from '../../src/desk/work-of-day';
import { toldOfRegisters } from '../../src/desk/told-of-registers';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { registerNamed } from '../../src/registers/all-registers';
import { registersZhCN } from '../../src/texts/registers/zh-CN';
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
  approval: { writeOffs: true, plans: 'all', limits: true, since: null, approver: '张总' },
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

describe('what was settled before approval was asked for', () => {
  const old: Tables = {
    ledger: [
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['乙公司', 'B1', '2025-01-01', '2025-01-31', 2000],
      ['丙公司', 'C1', '2025-01-01', '2025-01-31', 3000],
      ['丁公司', 'D1', '2025-01-01', '2025-01-31', 400],
    ],
    receipts: [],
    writeOffs: [
      ['丁公司', 'D1', '2025-02-28', 100, '王总'],
      ['丁公司', 'D1', '2025-03-01', 50, '王总'],
      ['丁公司', 'D1', '2025-02-27', 20, '王总', '李敏', '2025-02-27', '2025-02-28', '不同意'],
    ],
    plans: [
      ['JH1', '甲公司', 'A1', '2025-07-15', 1000, '', '', '2025-02-28', 1],
      ['JH2', '乙公司', 'B1', '2025-07-15', 2000, '', '', '2025-03-01', 1],
      // Nobody knows when it was signed.
      ['JH3', '丙公司', 'C1', '2025-07-15', 3000, '', '', '', 1],
    ],
  };
  const at = (since: Policy['approval']['since']): Desk =>
    deskOfTables(old, '2025-06-30', {}, { ...demanding, approval: { ...demanding.approval, since } });
  const heldAt = (since: Policy['approval']['since']) => figuresOf(at(since)).held;

  it('counts from the day that the policy names, unless it was decided otherwise or has no day', () => {
    // 2025-03-01.
    expect(heldAt(45_717)).toEqual(['甲公司 A1 plan']);
    expect(figuresOf(at(45_717)).balance).toBe('6300.00');
    expect(notApproved(at(45_717)).map(({ what, rowNumber, mayBeOlder }) => [what, rowNumber, mayBeOlder])).toEqual([
      ['writeOff', 3, false],
      ['writeOff', 4, false],
      ['plan', 3, false],
      ['plan', 4, false],
    ]);
  });

  it('is asked for by name where the policy names none: nothing of it was asked for or decided', () => {
    expect(heldAt(null)).toEqual([]);
    expect(figuresOf(at(null)).balance).toBe('6400.00');
    expect(notApproved(at(null)).map(({ what, rowNumber, mayBeOlder }) => [what, rowNumber, mayBeOlder])).toEqual([
      ['writeOff', 2, true],
      ['writeOff', 3, true],
      ['writeOff', 4, false],
      ['plan', 2, true],
      ['plan', 3, true],
      ['plan', 4, true],
    ]);
    const [notice] = toldOfRegisters(at(null)).notices.filter(({ kind }) => kind === 'notApproved');
    expect(notice === undefined ? '' : registersZhCN.notice(notice)).toBe(
      '坏账核销，工作表“坏账核销”第 2 行：“丁公司”的核销 100.00 元还没有审批（待王总），没有计入；如果在要求审批以前就已定下，请在“应收参数”填“从哪一天起要审批”',
    );
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
