import { readFileSync } from 'node:fs';
import path from 'node:path';

import { caseLines } from '../../../src/jobs/cases/case-lines';
import { doubledInterest } from '../../../src/desk/cases/doubled-interest';
import { debtorCases } from '../../../src/desk/debtor-cases';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { formatCents } from '../../../src/domain/money/cents';
import { desksOfTables } from '../../support/desk-of-cells';
import { desksOf } from '../../support/desk-of-workbook';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Row, Tables } from '../../support/desk-of-cells';

interface Input extends Tables {
  readonly case: string;
  readonly asOf: readonly string[];
}

interface Expected {
  /** How a person comes to it. */
  readonly reckoned: string;
  readonly deadlines: readonly (readonly string[])[];
  readonly doubled: Readonly<Record<string, unknown>> | null;
}

const caseFile = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, '../../cases/court-by-hand', file), 'utf8'));
const { asOf: days, case: _case, ...tables } = caseFile('input.json') as Input;
const expected = caseFile('expected.json') as readonly Expected[];

describe('a case in court that was reckoned by hand (R43, R26, R19)', () => {
  const desks = desksOfTables(tables);

  it.each(days.map((day, index) => [day, expected[index]] as const))('stands at %s as a person comes to it', (day, answer) => {
    const { reckoned, deadlines, doubled, ...claims } = answer ?? { reckoned: '', deadlines: [], doubled: null };
    const desk = desks(day);
    const [line] = caseLines(desk) ?? [];
    expect(reckoned).not.toBe('');
    expect(line?.claims).toMatchObject(claims);
    expect(line?.deadlines.map(({ kind, date }) => [kind, date])).toEqual(deadlines);
    if (doubled === null) {
      expect(line?.claims.doubled).toBeNull();
      return;
    }
    const { segments, ...sums } = doubled;
    expect(line?.claims.doubled).toEqual(sums);
    const [one] = debtorCases(desk);
    const working = one === undefined ? null : doubledInterest(desk, one);
    expect(
      working?.segments.map((segment) => [
        formatIsoDay(segment.from),
        formatIsoDay(segment.to),
        segment.days,
        formatCents(segment.baseCents),
      ]),
    ).toEqual(segments);
  });

  it('names the articles that two sources confirm, and of the others the law alone (facts-law.md §12)', () => {
    expect(caseLines(desks('2025-07-20'))?.[0]?.deadlines).toEqual([
      { kind: 'appeal', date: '2025-07-30', article: 171 },
      { kind: 'enforcement', date: '2027-08-10', article: 250 },
    ]);
  });

  it('is null where there is no 案件', () => {
    expect(caseLines(desksOfTables({ ledger: tables.ledger })('2025-07-20'))).toBeNull();
  });
});

describe('what is paid after a judgment (R19)', () => {
  const blanks = (count: number): Row => Array<string>(count).fill('');
  const ledger: readonly Row[] = [
    ['甲公司', 'A1', '2025-01-10', '2025-01-31', 60000],
    ['甲公司', 'A2', '2025-01-10', '2025-01-31', 40000],
    ['甲公司', 'A3', '2025-07-01', '2025-07-31', 7000],
  ];
  const receipts: readonly Row[] = [['2025-07-10', '甲公司', 'A1', 60000]];
  /** Judged on 1 June, to be paid by 30 June. */
  const doubledOf = (invoices: string, awarded: number | '') => {
    const judged: Row = ['AJ1', '甲公司', invoices, '执行', ...blanks(9), '2025-06-01', '', '', awarded, '', '2025-06-30'];
    return caseLines(desksOfTables({ ledger, receipts, cases: [judged] })('2025-09-30'))?.[0]?.claims.doubled;
  };
  // 10 days x 100,000 x 0.0175% = 175 and 82 days x 40,000 x 0.0175% = 574; 40,749 x 1.5% - 100 = 511.235.
  const sums = { awarded: '100000.00', paid: '60000.00', unpaid: '40000.00', unset: '0.00', interest: '749.00', enforcementFee: '511.24' };

  it.each(['A1、A2', ''])('lowers what is unpaid, also where an invoice is paid in full since (%s)', (invoices) => {
    expect(doubledOf(invoices, 100_000)).toEqual({ basis: 'judgment', ...sums });
  });

  it.each(['A1、A2', ''])('takes for what was awarded what was owed on its day, and nothing that came later (%s)', (invoices) => {
    expect(doubledOf(invoices, '')).toEqual({ basis: 'principal', ...sums });
  });
});

describe('money since a judgment that names no invoice (R19)', () => {
  it('is told beside what is unpaid, which is not less by it', () => {
    const judged: Row = ['AJ1', '甲公司', 'A1', '执行', ...Array<string>(9).fill(''), '2025-06-01', '', '', 60_000, '', '2025-06-30'];
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-10', '2025-01-31', 60_000],
        ['甲公司', 'A2', '2025-01-10', '2025-01-31', 40_000],
      ],
      receipts: [
        ['2025-05-20', '甲公司', '', 500],
        ['2025-07-10', '甲公司', '', 7_000],
        ['2025-07-12', '甲公司', 'A2', 40_000],
        ['2025-07-14', '甲公司', 'A1', 10_000],
      ],
      cases: [judged],
    };
    // 14 days x 60,000 and 78 days x 50,000, x 0.0175%: 147 + 682.50.
    expect(caseLines(desksOfTables(tables)('2025-09-30'))?.[0]?.claims.doubled).toMatchObject({
      ...{ paid: '10000.00', unpaid: '50000.00', unset: '7000.00', interest: '829.50' },
    });
  });
});

describe('a customer’s credits over its cases (R10, R21b)', () => {
  const ledger: readonly Row[] = [
    ['甲公司', 'A1', '2025-01-10', '2025-01-31', 1000],
    ['甲公司', 'A2', '2025-01-10', '2025-01-31', 5000],
    ['甲公司', 'A3', '2025-01-10', '2025-01-31', -1800],
  ];
  const claimsOf = (...cases: readonly Row[]) =>
    caseLines(desksOfTables({ ledger, receipts: [], cases, customers: [['甲公司', '无']] })('2025-04-01'))?.map(
      ({ claims: { principal, credits, creditsElsewhere, total } }) => [
        ...[principal, credits, total],
        creditsElsewhere.map((other) => `${other.case} ${other.credits}`).join(),
      ],
    );

  it('count once: the first takes what comes to its claim, the next the rest, and each names the other', () => {
    expect(claimsOf(['AJ1', '甲公司', 'A1'], ['AJ2', '甲公司', 'A2'], ['AJ3', '甲公司', 'A2', '结案'])).toEqual([
      ['1000.00', '1000.00', '0.00', 'AJ2 800.00'],
      ['5000.00', '800.00', '4200.00', 'AJ1 1000.00'],
      ['5000.00', '0.00', '5000.00', 'AJ1 1000.00,AJ2 800.00'],
    ]);
  });

  it('are shared in the order of filing, then of numbers, wherever the rows stand', () => {
    expect(claimsOf(['AJ2', '甲公司', 'A2'], ['AJ1', '甲公司', 'A1'])).toEqual([
      ['5000.00', '800.00', '4200.00', 'AJ1 1000.00'],
      ['1000.00', '1000.00', '0.00', 'AJ2 800.00'],
    ]);
    const filed = (number: string, invoice: string, day: string): Row => [number, '甲公司', invoice, '诉讼', '', day];
    expect(claimsOf(filed('AJ1', 'A1', '2025-03-02'), filed('AJ2', 'A2', '2025-03-01'))).toEqual([
      ['1000.00', '0.00', '1000.00', 'AJ2 1800.00'],
      ['5000.00', '1800.00', '3200.00', ''],
    ]);
  });

  it('stand whole in the only one', () => {
    expect(claimsOf(['AJ2', '甲公司', 'A2'])).toEqual([['5000.00', '1800.00', '3200.00', '']]);
  });
});

describe('a case before an arbitrator', () => {
  it('has no fees of courts but that of preservation, and no way but those out of court (R26)', () => {
    const tables: Tables = {
      ledger: [['甲公司', 'A1', '2025-01-10', '2025-01-31', 100_000]],
      customers: [['甲公司', '无']],
      cases: [['AJ1', '甲公司', '', '仲裁']],
      agencies: [['丙调解中心', '调解组织', 500]],
    };
    const [line] = caseLines(desksOfTables(tables)('2025-04-01')) ?? [];
    expect(line?.claims).toMatchObject({ acceptanceFee: null, preservationFee: '1020.00', paymentOrderFee: null, withCosts: null });
    expect(line?.worth).toEqual([
      {
        ...{
          way: 'outOfCourt',
          agency: '丙调解中心',
          base: '100000.00',
          hindrance: null,
          courtFees: '0.00',
          fixedFee: '500.00',
          recoveredShare: null,
          daysToMoney: null,
        },
        left: { full: '99500.00', half: '49500.00', none: '-500.00' },
      },
    ]);
  });
});

describe('the claims of a case', () => {
  it('tell money that is set against no invoice, by which they are not less (R10)', () => {
    const tables: Tables = {
      ledger: [['甲公司', 'A1', '2025-01-10', '2025-01-31', 1000]],
      receipts: [['2025-03-01', '甲公司', '', 300]],
      cases: [['AJ1', '甲公司']],
    };
    expect(caseLines(desksOfTables(tables)('2025-04-01'))?.[0]?.claims).toMatchObject({ total: '1000.00', unapplied: '300.00' });
    expect(caseLines(desksOfTables(tables)('2025-02-20'))?.[0]?.claims).toMatchObject({ total: '1000.00', unapplied: '0.00' });
  });
});

describe('a case in a foreign currency (R26)', () => {
  it('has its claims, and no fees, which courts reckon from yuan', () => {
    const book = workbookOf(
      sheetOf('应收台账', [
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '币种'],
        ['甲公司', 'A1', 45667, 45688, 1000, 'USD'],
      ]),
      sheetOf('案件', [
        ['案件编号', '客户', '案件状态'],
        ['AJ1', '甲公司', '准备'],
      ]),
    );
    const [line] = caseLines(desksOf(book)(45747)) ?? [];
    expect(line?.claims).toMatchObject({ total: '1000.00', guarantee: '300.00' });
    expect(line?.claims).toMatchObject({ acceptanceFee: null, preservationFee: null, paymentOrderFee: null, withCosts: null });
    expect(line?.worth).toEqual([]);
  });
});
