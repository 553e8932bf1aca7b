import { a1Of } from '../../src/cells/a1';
import type { CellValue } from '../../src/cells/cell-value';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { defaultAsOf } from '../../src/ledger/replay/default-as-of';
import { zhCN } from '../../src/texts/zh-CN';
import { defaultPolicy } from '../../src/policy/default-policy';
import { agedOf, day, ledgerOf, readOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import { placeAt } from '../support/place-at';

const headings = ['客户名称', '发票号', '开票日期', '到期日', '付款条件', '应收金额', '已收金额', '未收余额'];

/** Rows under the usual headings; 2025-01-01 is 45658. */
function usual(...rows: readonly (readonly CellValue[])[]): ReturnType<typeof ledgerOf> {
  return ledgerOf([headings, ...rows]);
}

describe('readLedger: customers', () => {
  it('compares names after NFKC without spaces and case, and shows the first spelling (R12a)', () => {
    const { rows } = readOf(
      usual(
        ['大连恒达（集团）公司 ', 'A1', 45658, 45688, '', 100, 0, 100],
        [' 大连恒达(集团) 公司', 'A2', 45658, 45688, '', 100, 0, 100],
        ['ABC Ltd', 'A3', 45658, 45688, '', 100, 0, 100],
        ['ＡＢＣ　ltd', 'A4', 45658, 45688, '', 100, 0, 100],
      ),
    );
    expect(rows.map(({ customer }) => customer.name)).toEqual(['大连恒达（集团）公司', '大连恒达（集团）公司', 'ABC Ltd', 'ABC Ltd']);
  });

  it('gives a blank name the one above, over blank rows too, with a notice (R12a)', () => {
    const ledger = readOf(
      usual(['甲', 'A1', 45658, 45688, '', 100, 0, 100], ['', '', '', '', '', '', '', ''], ['', 'A2', 45658, 45688, '', 200, 0, 200]),
    );
    expect(ledger.rows.map(({ customer }) => customer.name)).toEqual(['甲', '甲']);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices).toContainEqual({ kind: 'customersFilledDown', sheetName: '应收明细', rowNumbers: [4] });
  });

  it.each([
    ['under the headings', [['', 'A1', 45658, 45688, '', 100, 0, 100]], 'A2'],
    [
      'after a subtotal',
      [
        ['甲', 'A0', 45658, 45688, '', 100, 0, 100],
        ['小计', '', '', '', '', 100, 0, 100],
        ['', 'A1', 45658, 45688, '', 100, 0, 100],
      ],
      'A4',
    ],
  ])('lists a row without a customer right %s and puts it under （客户不明） (R12, R12a)', (_where, rows, cell) => {
    const workbook = usual(...rows);
    const ledger = readOf(workbook);
    expect(ledger.problems).toEqual([{ place: placeAt(cell), value: '', reason: { kind: 'customerMissing' } }]);
    const unknown = agedOf(workbook, '2025-12-31').main.customers.find(({ customer }) => customer.name === '（客户不明）');
    expect(unknown).toMatchObject({ balanceCents: 10000, byStanding: { 待核实: 10000 }, penaltyCents: 0 });
  });

  it('takes a name on a line of its own for the rows below it', () => {
    const { rows, problems } = readOf(usual(['甲公司', '', '', '', '', '', '', ''], ['', 'A1', 45658, 45688, '', 100, 0, 100]));
    expect(rows.map(({ customer }) => customer.name)).toEqual(['甲公司']);
    expect(problems).toEqual([]);
  });

  it('does not fill #N/A from above', () => {
    const { problems } = readOf(usual(['甲', 'A1', 45658, 45688, '', 100, 0, 100], ['#N/A', 'A2', 45658, 45688, '', 100, 0, 100]));
    expect(problems).toEqual([{ place: placeAt('A3'), value: '#N/A', reason: { kind: 'customerMissing' } }]);
  });
});

describe('readLedger: hidden side tables', () => {
  it('says where receipts and usual terms came from hidden sheets and rows (R9, R12b)', () => {
    const ledger = readOf(
      workbookOf(
        sheetOf('应收明细', [
          ['客户', '发票号', '开票日期', '到期日', '应收金额'],
          ['甲', 'A1', 45658, '', 100],
        ]),
        sheetOf(
          '收款明细',
          [
            ['收款日期', '客户', '发票号', '金额'],
            [45670, '甲', 'A1', 10],
            [45671, '甲', 'A1', 20],
            ['', '', '', ''],
          ],
          { visible: false, hiddenRows: [2, 3] },
        ),
        sheetOf(
          '客户资料',
          [
            ['客户', '账期'],
            ['甲', '月结30天'],
          ],
          { visible: false },
        ),
      ),
    );
    expect(ledger.notices.filter(({ kind }) => /^hidden/.test(kind))).toEqual([
      { kind: 'hiddenSheetRead', sheetName: '客户资料' },
      { kind: 'hiddenSheetRead', sheetName: '收款明细' },
      { kind: 'hiddenRowsRead', sheetName: '收款明细', count: 1 },
    ]);
  });
});

describe('readLedger: opening balances', () => {
  it('keeps an invoice with a number or a due date one, whatever its remark says (R10)', () => {
    const remarked = ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '备注'],
      ['甲', 'A1', 45658, 45688, 100, '上年结转'],
      ['乙', '', 45658, 45688, 30, '上年结转'],
      ['丙', '', 45658, '', 20, '上年结转'],
      ['丁', '上年结转', 45658, 45688, 10, ''],
    ]);
    expect(readOf(remarked).rows.map(({ entry, dueDay }) => [entry, dueDay])).toEqual([
      [undefined, 45688],
      [undefined, 45688],
      ['opening', null],
      ['opening', null],
    ]);
  });
});

describe('readLedger: books', () => {
  it('carries a balance forward though its line has a voucher number (R10)', () => {
    const book = readOf(
      ledgerOf([
        ['日期', '客户', '凭证号', '摘要', '借方', '贷方', '余额'],
        [45658, '甲', '记-0', '上年结转', '', '', 50],
        [45667, '甲', '记-1', '销售', 1000, '', 1050],
        [45690, '甲', '记-2', '收款', '', 300, 750],
      ]),
    );
    expect(book.rows.map(({ entry, amountCents }) => [entry, amountCents])).toEqual([
      ['opening', 5000],
      [undefined, 100000],
      ['receipt', -30000],
    ]);
  });
});

describe('readLedger: amounts', () => {
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

  it.each([
    ['a title row', [['单位：万元'], ['客户', '发票号', '到期日', '应收金额'], ['甲', 'A1', 45688, 12.345678]]],
    [
      'a heading',
      [
        ['客户', '发票号', '到期日', '应收金额（万元）'],
        ['甲', 'A1', 45688, 12.345678],
      ],
    ],
  ])('scales 万元 of %s before rounding, and says so (R12c)', (_where, cells) => {
    const ledger = readOf(ledgerOf(cells));
    expect(ledger.rows[0]?.amountCents).toBe(12345678);
    expect(ledger.unitFactor).toBe(10000);
    expect(ledger.notices).toContainEqual({ kind: 'unitScaled', sheetName: '应收明细', factor: 10000 });
  });

  it.each<[string, number]>([
    ['百万元', 1000000],
    ['亿元', 100000000],
    ['十万元', 100000],
    ['万美元', 10000],
    ['in millions', 1000000],
    ['RMB’000', 1000],
    ['in thousands of RMB', 1000],
  ])('scales amounts in %s, named in a heading or a title row (R12c)', (unit, factor) => {
    const row = ['甲', 'A1', 45688, 0.25];
    const inHeading = readOf(ledgerOf([['客户', '发票号', '到期日', `应收金额（${unit}）`], row]));
    const inTitle = readOf(
      ledgerOf([
        [/^in/.test(unit) ? `Amounts ${unit}` : /元/.test(unit) ? `单位：${unit}` : `Unit: ${unit}`],
        ['客户', '发票号', '到期日', '应收金额'],
        row,
      ]),
    );
    expect([inHeading, inTitle].map(({ rows, unitFactor }) => [rows[0]?.amountCents, unitFactor])).toEqual([
      [25 * factor, factor],
      [25 * factor, factor],
    ]);
  });

  it('lets a heading in 元 stand against title rows in 千元 (R12c)', () => {
    const ledger = readOf(
      ledgerOf([['单位：千元'], ['客户', '发票号', '到期日', '应收金额(元)', '已收金额'], ['甲', 'A1', 45688, 5000, 2]]),
    );
    expect(ledger.rows[0]).toMatchObject({ amountCents: 500000, receivedCents: 200000 });
  });
});

describe('readLedger: dates and terms', () => {
  it.each<[string, CellValue, string]>([
    ['a serial number', 45700.75, '2025-02-12'],
    ['a number of digits', 20250212, '2025-02-12'],
    ['dots', '2025.2.12', '2025-02-12'],
    ['characters', '2025年2月12日', '2025-02-12'],
  ])('reads a due date as %s (R1)', (_form, cell, expected) => {
    expect(readOf(usual(['甲', 'A1', 45658, cell, '', 100, 0, 100])).rows[0]?.dueDay).toBe(day(expected));
  });

  it('finds the order of dates from a value of the same column (R1)', () => {
    const ledger = readOf(
      ledgerOf([
        ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount'],
        ['X', 1, '1/2/2013', '13/2/2013', 5],
        ['Y', 2, '1/15/2013', '2/3/2013', 6],
      ]),
    );
    expect(ledger.rows.map(({ invoiceDay, dueDay }) => [invoiceDay, dueDay])).toEqual([
      [day('2013-01-02'), day('2013-02-13')],
      [day('2013-01-15'), day('2013-03-02')],
    ]);
  });

  it('asks for the order where a column shows none, and takes the answer (R1)', () => {
    const workbook = ledgerOf([
      ['customer', 'invoice no', 'due date', 'amount'],
      ['X', 1, '1/2/2013', 5],
    ]);
    const recognition = recogniseLedger(workbook, {});
    if (recognition.kind !== 'found') throw new Error('not found');
    expect(readLedger(workbook, recognition.layout, {}, defaultPolicy)).toEqual({
      kind: 'question',
      question: { kind: 'dateOrder', place: placeAt('C2'), heading: 'due date', value: '1/2/2013' },
    });
    expect(readOf(workbook, { dateOrder: 'dmy' }).rows[0]?.dueDay).toBe(day('2013-02-01'));
    expect(readOf(workbook, { dateOrder: 'mdy' }).rows[0]?.dueDay).toBe(day('2013-01-02'));
  });

  it('reads the 1904 date system (R1)', () => {
    const workbook = { ...usual(['甲', 'A1', 44196, 44226, '', 100, 0, 100]), dateSystem: 1904 as const };
    expect(readOf(workbook).rows[0]).toMatchObject({ invoiceDay: 45658, dueDay: 45688 });
  });

  it.each<[string, readonly CellValue[], string, CellValue]>([
    ['due date', [45658, '待定', '月结30天'], 'D2', '待定'],
    ['invoice date', ['2025-02-30', 45688, ''], 'C2', '2025-02-30'],
    ['terms without a due date', [45658, '', '看情况'], 'E2', '看情况'],
  ])('puts a row with an unreadable %s under 待核实 whatever its sign (R12, R12b)', (_what, cells, cell, value) => {
    for (const amount of [100, -100]) {
      const workbook = ledgerOf([headings, ['甲', 'A0', 45658, 45688, '月结', 1, 0, 1], ['甲', 'A1', ...cells, amount, 0, amount]]);
      expect(readOf(workbook).problems.map((problem) => [a1Of(problem.place), problem.value])).toEqual([[cell.replace('2', '3'), value]]);
      expect(agedOf(workbook, '2025-12-31').main.byStanding.待核实).toBe(amount * 100);
    }
  });

  it.each<[string, string, string]>([
    ['月结30天', '2025-01-10', '2025-03-02'],
    ['票到60天', '2025-01-10', '2025-03-11'],
    ['3个月', '2024-11-30', '2025-02-28'],
    ['NET 45', '2025-01-10', '2025-02-24'],
  ])('works a missing due date out from %s (R12b)', (terms, invoiced, expected) => {
    expect(readOf(usual(['甲', 'A1', invoiced, '', terms, 100, 0, 100])).rows[0]).toMatchObject({
      dueDay: day(expected),
      dueDateSource: 'terms',
    });
  });

  it('runs delivery terms from the delivery date where there is one, else from the invoice date with a notice (R12b)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '签收日期', '到期日', '付款条件', '应收金额'],
        ['甲', 'A1', 45658, 45668, '', '签收后30天', 100],
        ['甲', 'A2', 45658, '', '', '货到付款', 100],
      ]),
    );
    expect(ledger.rows.map(({ dueDay }) => dueDay)).toEqual([45698, 45658]);
    expect(ledger.notices).toContainEqual({ kind: 'deliveryTermsFromInvoiceDate', sheetName: '应收明细', rowNumbers: [3] });
  });

  it('falls back on the usual terms of 客户资料, else the row has no age and is no problem (R12b)', () => {
    const workbook = workbookOf(
      sheetOf('应收明细', [headings, ['甲', 'A1', 45658, '', '', 100, 0, 100], ['乙', 'A2', 45658, '', '', 50, 0, 50]]),
      sheetOf('客户资料', [
        ['客户名称', '地址', '付款条件', '信用额度'],
        [' 甲', '沈阳', '发票日后30日内', 5000],
        ['丙', '', '月结', 1],
      ]),
    );
    const ledger = readOf(workbook);
    expect(ledger.rows.map(({ dueDay, dueDateSource }) => [dueDay, dueDateSource])).toEqual([
      [45688, 'customerTerms'],
      [null, 'missing'],
    ]);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices).toContainEqual({ kind: 'dueDatesMissing', sheetName: '应收明细', rowNumbers: [3] });
    expect(agedOf(workbook, '2025-12-31').main.byStanding).toMatchObject({ 损失: 10000, 待核实: 5000 });
  });

  it('reads a bare number under 账期 as days', () => {
    expect(
      readOf(
        ledgerOf([
          ['客户', '发票号', '开票日期', '账期', '应收金额'],
          ['甲', 'A1', 45658, 45, 100],
        ]),
      ).rows[0]?.dueDay,
    ).toBe(45703);
  });
});

describe('readLedger: rows that are no entries', () => {
  it.each(['小计', '合  计', '总计：', '本页合计', '本月合计', '本年累计', '累计', 'Total', 'Sub-total', '甲公司 汇总'])(
    'leaves %s out and lists it (R12)',
    (word) => {
      const ledger = readOf(usual(['甲', 'A1', 45658, 45688, '', 100, 0, 100], [word, '', '', '', '', 100, 0, 100]));
      expect(ledger.rows).toHaveLength(1);
      expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([3]);
      expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([]);
    },
  );

  it.each(['合计贸易有限公司', '小计科技', '累计达物流', '总计信息技术公司'])('keeps a customer called %s (R12)', (name) => {
    const ledger = readOf(usual([name, 'A1', 45658, 45688, '', 100, 0, 100]));
    expect(ledger.rows.map(({ customer }) => customer.name)).toEqual([name]);
    expect(ledger.leftOut).toEqual([]);
  });

  it('finds the word in the column of running numbers or of notes', () => {
    const { leftOut } = readOf(
      ledgerOf([
        ['序号', '客户', '发票号', '到期日', '应收金额', '摘要'],
        [1, '甲', 'A1', 45688, 100, ''],
        ['合计', '', '', '', 100, ''],
        ['', '', '', '', 100, '本月合计'],
      ]),
    );
    expect(leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
      [3, '合计'],
      [4, '本月合计'],
    ]);
  });

  it('compares printed sums apart, and never with the tie-out (R12)', () => {
    const workbook = usual(
      ['甲', 'A1', 45658, 45688, '', 100, 0, 100],
      ['乙', 'A2', 45658, 45688, '', 200, 50, 150],
      ['小计', '', '', '', '', 200, 50, 150],
      ['合  计', '', '', '', '', 300, 50, 1],
    );
    expect(readOf(workbook).notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([
      { kind: 'printedTotalDiffers', place: placeAt('H5'), word: '合计', statedCents: 100, addedCents: 25000 },
    ]);
    expect(agedOf(workbook, '2025-12-31').main.tieOut).toEqual({
      ledgerBalanceCents: 25000,
      reportBalanceCents: 25000,
      differenceCents: 0,
    });
  });

  it('names the unreadable cells that a printed sum differs by, only those of its own rows (R12)', () => {
    const ledger = readOf(
      usual(
        ['甲', 'A1', 45658, 45688, '', '???', 0, ''],
        ['甲', 'A2', 45658, 45688, '', 100, 0, 100],
        ['小计', '', '', '', '', 350, 0, 350],
        ['乙', 'B1', 45658, 45688, '', 200, 0, 200],
        ['小计', '', '', '', '', 210, 0, 200],
      ),
    );
    expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([
      {
        kind: 'printedTotalDiffers',
        place: placeAt('F4'),
        word: '小计',
        statedCents: 35000,
        addedCents: 10000,
        unreadablePlaces: [placeAt('F2')],
      },
      {
        kind: 'printedTotalDiffers',
        place: placeAt('H4'),
        word: '小计',
        statedCents: 35000,
        addedCents: 10000,
        unreadablePlaces: [placeAt('F2')],
      },
      { kind: 'printedTotalDiffers', place: placeAt('F6'), word: '小计', statedCents: 21000, addedCents: 20000 },
    ]);
    expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers').map((notice) => zhCN.reading.notice(notice))[0]).toBe(
      '工作表“应收明细”F4 的小计 350.00 与逐行相加 100.00 相差 250.00 元；其中 F2 无法识别，没有计入逐行相加，差额可能出自这里',
    );
  });

  it('keeps an invoice typed twice as two rows and names them (R12)', () => {
    const ledger = readOf(
      usual(
        ['甲', 'A1', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A2', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A1', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A2', 45658, 45689, '', 100, 0, 100],
        ['乙', 'A1', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A2', 45658, 45688, '', 90, 0, 90],
      ),
    );
    expect(ledger.rows).toHaveLength(6);
    expect(ledger.notices.filter(({ kind }) => kind === 'repeatedInvoices')).toEqual([
      { kind: 'repeatedInvoices', sheetName: '应收明细', groups: [{ invoiceNumber: 'A1', rowNumbers: [2, 4] }] },
    ]);
  });

  it('puts 期初余额 and 上年结转 under 待核实: a balance without an age (R10)', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '未收余额', '摘要'],
      ['甲', '', '', '', '', 500, '期初余额'],
      ['甲', '上年结转', '', '', 30, '', ''],
      ['甲', 'A1', 45658, 45688, 100, 100, ''],
    ]);
    const ledger = readOf(workbook);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices).toContainEqual({ kind: 'openingBalances', sheetName: '应收明细', rowNumbers: [2, 3], totalCents: 53000 });
    expect(agedOf(workbook, '2025-12-31').main.byStanding).toMatchObject({ 待核实: 53000, 损失: 10000 });
  });

  it('passes over repeated headings, blank rows, numbered empty rows and the lines of signatures', () => {
    const ledger = readOf(
      ledgerOf([
        ['序号', ...headings],
        [1, '甲', 'A1', 45658, 45688, '', 100, 0, 100],
        ['', '', '', '', '', '', '', '', ''],
        ['序号', ...headings],
        [2, '乙', 'A2', 45658, 45688, '', 100, 0, 100],
        [3, '', '', '', '', '', '', '', 0],
        ['制表人：张三', '', '审核：李四', '', '日期：2025-12-31', '', '', '', ''],
      ]),
    );
    expect(ledger.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 5]);
    expect(ledger.problems).toEqual([]);
  });

  it('ends where another table begins on the same sheet, and finds the receipts there (R9)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '应收金额'],
        ['甲', 'A1', 45688, 100],
        ['', '', '', ''],
        ['收款日期', '客户', '发票号', '收款金额'],
        [45690, '甲', 'A1', 40],
      ]),
    );
    expect(ledger.rows).toHaveLength(1);
    expect(ledger.receipts).toMatchObject([{ rowNumber: 5, amountCents: 4000, invoiceNumber: 'A1' }]);
  });

  it('reads hidden rows and says how many', () => {
    const sheet = sheetOf(
      '应收明细',
      [headings, ['甲', 'A1', 45658, 45688, '', 100, 0, 100], ['甲', 'A2', 45658, 45688, '', 100, 0, 100]],
      { hiddenRows: [2, 7] },
    );
    const ledger = readOf(workbookOf(sheet));
    expect(ledger.rows).toHaveLength(2);
    expect(ledger.notices).toContainEqual({ kind: 'hiddenRowsRead', sheetName: '应收明细', count: 1 });
  });
});

describe('readLedger: currencies', () => {
  it('keeps rows outside the main currency in a book of their own (R12d)', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '到期日', '币种', '应收金额'],
      ['甲', 'A1', 45688, '人民币', 100],
      ['甲', 'A2', 45688, 'RMB', 200],
      ['甲', 'A3', 45688, '美元', 50],
    ]);
    const { main, otherCurrencies } = agedOf(workbook, '2025-12-31');
    expect([main.currency, main.balanceCents]).toEqual(['CNY', 30000]);
    expect(otherCurrencies.map(({ currency, balanceCents, tieOut }) => [currency, balanceCents, tieOut.differenceCents])).toEqual([
      ['USD', 5000, 0],
    ]);
    expect(readOf(workbook).notices).toContainEqual({ kind: 'otherCurrenciesApart', mainCurrency: 'CNY', currencies: ['USD'] });
  });

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

describe('defaultAsOf', () => {
  it.each([
    [[['截止日期：2025年12月31日']], '2025-12-31', 'titleRow'],
    [[['截至2025-11-30']], '2025-11-30', 'titleRow'],
    [[['应收账款明细表（截止2025.10.31）']], '2025-10-31', 'titleRow'],
    [[['截止日期', 46022]], '2025-12-31', 'titleRow'],
    [[['As of 2025-09-30']], '2025-09-30', 'titleRow'],
    [[['二〇二五年应收']], '2025-02-28', 'newestMonth'],
  ])('takes the day that title rows %j state, else the end of the newest month (R9)', (title, expected, source) => {
    const ledger = readOf(
      ledgerOf([...title, headings, ['甲', 'A1', 45658, 46000, '', 100, 0, 100], ['甲', 'A2', '2025-02-03', 45688, '', 100, 0, 100]]),
    );
    expect(defaultAsOf(ledger)).toEqual({ day: day(expected), source });
  });
});
