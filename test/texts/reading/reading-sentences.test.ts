import type { Notice } from '../../../src/ledger/findings';
import { enUS } from '../../../src/texts/en-US';
import { groupedAmount } from '../../../src/texts/grouped-amount';
import { ratesOfDays } from '../../../src/texts/sheets/penalty-rates';
import { zhCN } from '../../../src/texts/zh-CN';
import { placeAt } from '../../support/place-at';

function both(notice: Notice): [string, string] {
  return [zhCN.reading.notice(notice), enUS.reading.notice(notice)];
}

describe('the sentences of a reading', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-123456, '-1,234.56'],
    [100000, '1,000.00'],
    [5096263826, '50,962,638.26'],
  ])('write %d cents as %s', (cents, amount) => {
    expect(groupedAmount(cents)).toBe(amount);
  });

  it("bridge the ledger's own sum to the balance (R10)", () => {
    const bridge = {
      kind: 'printedBalanceBridged',
      place: placeAt('J99', '台账'),
      word: '合计',
      statedCents: 1172714991,
      balanceCents: 1162578941,
      unallocatedCents: 10136050,
      unknownInvoiceCents: 0,
    } as const;
    expect(both(bridge)).toEqual([
      '台账“合计”行 11,727,149.91，减去未指明发票的收款 101,360.50，等于 11,625,789.41',
      'The ledger\'s "合计" row, 11,727,149.91, less receipts that name no invoice, 101,360.50, is 11,625,789.41',
    ]);
    expect(both({ ...bridge, unallocatedCents: 8276050, unknownInvoiceCents: 1860000 })[0]).toBe(
      '台账“合计”行 11,727,149.91，减去未指明发票的收款 82,760.50 和发票不在台账中的收款 18,600.00，等于 11,625,789.41',
    );
  });

  it('say how many rows first, then the first ten of them', () => {
    const rows = (count: number): Notice => ({
      kind: 'customersFilledDown',
      sheetName: '台账',
      rowNumbers: Array.from({ length: count }, (_, index) => index + 4),
    });
    expect(both(rows(84))).toEqual([
      '工作表“台账”有 84 行没有客户名称，按上一行的客户计（第 4、5、6、7、8、9、10、11、12、13 行等）',
      'Sheet "台账": 84 rows have no customer name; the name above is taken (rows 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 …)',
    ]);
    expect(both(rows(1))).toEqual([
      '工作表“台账”有 1 行没有客户名称，按上一行的客户计（第 4 行）',
      'Sheet "台账": 1 row has no customer name; the name above is taken (row 4)',
    ]);
  });

  it('name both cells of an invoice that falls due before its date', () => {
    const places = [placeAt('D3', '台账'), placeAt('C3', '台账'), placeAt('D9', '台账'), placeAt('C9', '台账')];
    const days = { due: 45536, invoice: 45870 };
    expect(both({ kind: 'dueBeforeInvoice', sheetName: '台账', places, days })).toEqual([
      '工作表“台账”D3 的到期日 2024-09-01 早于 C3 的开票（业务）日期 2025-08-01（共 2 行这样）：逾期天数按到期日计，请核对这两个日期',
      'Sheet "台账": the due date 2024-09-01 in D3 is before the invoice date 2025-08-01 in C3 (2 such rows): the days overdue run from the due date; please check both',
    ]);
    expect(both({ kind: 'dueBeforeInvoice', sheetName: '台账', places: places.slice(0, 2), days })[0]).toBe(
      '工作表“台账”D3 的到期日 2024-09-01 早于 C3 的开票（业务）日期 2025-08-01：逾期天数按到期日计，请核对这两个日期',
    );
  });

  it('name the receipts that balances come from, with their sum (R9)', () => {
    expect(both({ kind: 'repeatedReceipts', sheetName: '收款', groups: [{ invoiceNumber: 'B1', rowNumbers: [3, 4] }] })).toEqual([
      '工作表“收款”有日期、客户、发票号、金额全都相同的收款，均已计入，请核对是否重复录入：“B1”（第 3、4 行）',
      'Sheet "收款" has receipts that agree in date, customer, invoice number and amount; all count, please check whether they were typed twice: "B1" (rows 3, 4)',
    ]);
    const repeated = { kind: 'receiptsRepeated', sheetName: '收款 (2)', ofSheet: '收款', count: 2, totalCents: 123456 } as const;
    expect(both({ ...repeated, isLeftOut: true })).toEqual([
      '工作表“收款 (2)”的 2 笔收款（共 1,234.56 元）在“收款”里都有，只计一次，没有重复冲减',
      'Sheet "收款 (2)": all its 2 receipts (1,234.56) stand on "收款" too; they count once, and this sheet is left out',
    ]);
    expect(both({ ...repeated, isLeftOut: false })).toEqual([
      '工作表“收款 (2)”的 2 笔收款（共 1,234.56 元）与“收款”里的日期、客户、金额相同，均已计入，请核对是否重复登记',
      'Sheet "收款 (2)": its 2 receipts (1,234.56) have the dates, customers and amounts of receipts on "收款"; all count, please check whether they were typed twice',
    ]);
    expect(both({ kind: 'receiptsRead', sheetName: '收款明细', count: 301, totalCents: 5096263826 })).toEqual([
      '余额按“收款明细”逐笔还原（全部 301 笔，共 50,962,638.26 元）',
      'Balances are replayed receipt by receipt from "收款明细" (all 301, 50,962,638.26 in all)',
    ]);
  });

  it('call 待核实 unverified, in every English sentence (R12)', () => {
    expect(enUS.sheets.classNote([30, 90, 180])).toContain('待核实 unverified');
    expect(enUS.sheets.attention.unreadableRows(2)).toBe('2 rows could not be read and stand as unverified (待核实)');
  });
});

describe('the rates of a penalty', () => {
  const tiers = [
    { upToDays: 30, dailyRate: 0.0003 },
    { upToDays: 90, dailyRate: 0.0005 },
  ];

  it('go on after the last tier, or end there (R13)', () => {
    expect(ratesOfDays({ tiers, method: 'marginal', afterLast: 'continue' })).toEqual([
      { fromDay: 1, toDay: 30, rate: '0.03%' },
      { fromDay: 31, toDay: null, rate: '0.05%' },
    ]);
    expect(ratesOfDays({ tiers, method: 'marginal', afterLast: 'stop' })[1]).toEqual({ fromDay: 31, toDay: 90, rate: '0.05%' });
  });
});
