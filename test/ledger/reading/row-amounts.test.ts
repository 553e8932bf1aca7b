import { a1Of } from '../../../src/cells/a1';
import type { CellValue } from '../../../src/cells/cell-value';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';
import { usual } from '../../support/usual-ledger';

describe('readRowAmounts', () => {
  it.each<[string, readonly CellValue[], { amountCents: number; receivedCents: number; statedBalanceCents: number }]>([
    ['numbers', [1000, 300, 700], { amountCents: 100000, receivedCents: 30000, statedBalanceCents: 70000 }],
    ['texts', ['￥1,234.50', '１００．００', '1134.5元'], { amountCents: 123450, receivedCents: 10000, statedBalanceCents: 113450 }],
    [
      'sums of doubles',
      [616071.9300000001, 252589.49, 363482.44],
      { amountCents: 61607193, receivedCents: 25258949, statedBalanceCents: 36348244 },
    ],
    ['brackets for a credit', ['(500.00)', '-', '(500.00)'], { amountCents: -50000, receivedCents: 0, statedBalanceCents: -50000 }],
  ])('reads %s', (_what, [amount = '', received = '', balance = ''], expected) => {
    const ledger = readOf(usual(['甲', 'A1', 45658, 45688, '', amount, received, balance]));
    expect(ledger.rows[0]).toMatchObject({ ...expected, verified: true });
    expect(ledger.notices.filter(({ kind }) => kind === 'balanceDiffers')).toEqual([]);
  });

  it('takes an opening line without any figure for nothing brought forward (R10)', () => {
    const ledger = readOf(
      ledgerOf([
        ['日期', '凭证号', '客户', '摘要', '借方', '贷方', '方向', '余额'],
        ['', '', '甲公司', '年初余额', '', '', '平', ''],
        ['2025-10-08', '记-77', '甲公司', '销售', 2260, '', '借', 2260],
      ]),
    );
    expect(ledger.problems).toEqual([]);
    expect(ledger.rows.map(({ amountCents }) => amountCents)).toEqual([0, 226000]);
  });

  it('counts an unreadable amount 0 and names what was received (R12)', () => {
    const ledger = readOf(usual(['甲', 'A1', 45658, 45688, '', '???', 145205.73, '']));
    expect(ledger.rows[0]).toMatchObject({ amountCents: 0, statedBalanceCents: 0, verified: false });
    expect(ledger.problems).toEqual([
      { place: placeAt('F2'), value: '???', reason: { kind: 'amountUnreadable', receivedCents: 14520573 } },
    ]);
  });

  it('takes 未收 where 应收 is unreadable, under 待核实 (R12)', () => {
    const workbook = usual(['甲', 'A1', 45658, 45688, '', '#REF!', 50, 80]);
    expect(readOf(workbook).problems).toEqual([
      { place: placeAt('F2'), value: '#REF!', reason: { kind: 'amountFromBalance', balanceCents: 8000, receivedCents: 5000 } },
    ]);
    expect(agedOf(workbook, '2025-12-31').main).toMatchObject({
      balanceCents: 8000,
      byStanding: { 待核实: 8000 },
      penaltyCents: 0,
      tieOut: { differenceCents: 0 },
    });
  });

  it('puts a row whose received amount is unreadable under 待核实 at its stated balance (R12)', () => {
    const ledger = readOf(usual(['甲', 'A1', 45658, 45688, '', 100, '一半', 60]));
    expect(ledger.rows[0]).toMatchObject({ statedBalanceCents: 6000, verified: false });
    expect(ledger.problems.map(({ place, reason }) => [a1Of(place), reason.kind])).toEqual([['G2', 'receivedUnreadable']]);
  });

  it.each(['待查', '#N/A'])('puts the whole amount under 待核实 where %s stands for 未收 and no column has 已收 (R12)', (balance) => {
    const workbook = ledgerOf([
      ['客户', '发票号', '到期日', '应收金额', '未收余额'],
      ['甲', 'A1', 45688, 100, balance],
      ['甲', 'A2', 45688, 50, 20],
    ]);
    expect(readOf(workbook).problems).toEqual([
      { place: placeAt('E2'), value: balance, reason: { kind: 'balanceUnreadable', amountCents: 10000 } },
    ]);
    expect(agedOf(workbook, '2025-12-31').main).toMatchObject({
      balanceCents: 12000,
      byStanding: { 待核实: 10000, 损失: 2000 },
      tieOut: { differenceCents: 0 },
    });
  });

  it('takes a blank 未收 for nothing received, and says so (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '应收金额', '未收余额'],
        ['甲', 'A1', 45688, 100, ''],
        ['甲', 'A2', 45688, 50, 20],
      ]),
    );
    expect(ledger.rows.map(({ statedBalanceCents }) => statedBalanceCents)).toEqual([10000, 2000]);
    expect(ledger.notices).toContainEqual({ kind: 'balancesBlank', sheetName: '应收明细', rowNumbers: [2] });
  });

  it('puts a balance beside an unreadable 已收 under 待核实 (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '已收金额', '未收余额'],
        ['甲', 'A1', 45688, '待查', 70],
        ['甲', 'A2', 45688, 10, 20],
      ]),
    );
    expect(ledger.problems).toEqual([{ place: placeAt('D2'), value: '待查', reason: { kind: 'receivedUnreadable', balanceCents: 7000 } }]);
    expect(ledger.rows.map(({ statedBalanceCents, verified }) => [statedBalanceCents, verified])).toEqual([
      [7000, false],
      [2000, true],
    ]);
  });

  it('keeps 应收 − 已收 where 未收 disagrees, with a notice (R12)', () => {
    const ledger = readOf(usual(['甲', 'A1', 45658, 45688, '', 100, 30, 80]));
    expect(ledger.rows[0]).toMatchObject({ statedBalanceCents: 7000, verified: true });
    expect(ledger.notices).toContainEqual({
      kind: 'balanceDiffers',
      place: placeAt('H2'),
      statedCents: 8000,
      reckonedCents: 7000,
    });
  });

  it('reads a ledger that states balances alone, or amounts and balances', () => {
    const only = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '未收余额'],
        ['甲', 'A1', 45688, 70],
      ]),
    );
    expect(only.rows[0]).toMatchObject({ amountCents: 7000, receivedCents: 0, statedBalanceCents: 7000 });
    const both = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '应收金额', '未收余额'],
        ['甲', 'A1', 45688, 100, 70],
      ]),
    );
    expect(both.rows[0]).toMatchObject({ amountCents: 10000, receivedCents: 3000, statedBalanceCents: 7000 });
  });
});

describe('readRowAmounts: 本位币金额', () => {
  it.each<CellValue>(['', 0, '待查'])('subtracts nothing in dollars from 本位币金额 where the amount in dollars is "%s" (R12d)', (own) => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '币种', '金额', '已收金额', '本位币金额'],
        ['甲', 'A1', 45688, 'CNY', '', 30, 100],
        ['甲', 'A2', 45688, 'USD', own, 20, 355],
      ]),
    );
    expect(ledger.rows.map(({ statedBalanceCents, verified }) => [statedBalanceCents, verified])).toEqual([
      [7000, true],
      [35500, false],
    ]);
    expect(ledger.problems).toEqual([{ place: placeAt('F3'), value: 20, reason: { kind: 'receivedUnreadable', balanceCents: 35500 } }]);
  });

  it("converts by the row's own rate, half cents away from zero (R12d)", () => {
    // -0.01 × 7.50 ÷ 1.00 is -0.075.
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '币种', '金额', '已收金额', '本位币金额'],
        ['甲', 'A1', 45688, 'CNY', 100, 0, 100],
        ['甲', 'A2', 45688, 'USD', 1, -0.01, 7.5],
      ]),
    );
    expect(ledger.rows[1]).toMatchObject({ receivedCents: -8, statedBalanceCents: 758 });
  });

  it("takes 本位币金额 where the ledger has it, and the received amount by the row's own rate (R12d)", () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '币种', '金额', '已收金额', '本位币金额'],
        ['甲', 'A1', 45688, 'CNY', 100, 0, 100],
        ['甲', 'A3', 45688, 'USD', 50, 20, 355],
      ]),
    );
    expect(ledger.rows.map(({ currency, amountCents, statedBalanceCents }) => [currency, amountCents, statedBalanceCents])).toEqual([
      ['CNY', 10000, 10000],
      ['CNY', 35500, 21300],
    ]);
  });
});
