import { formatCents } from '../../src/domain/money/cents';
import { agedOf, day, ledgerOf, readOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

const asOf = '2025-12-31';

describe('a book in the words of everyday (R9c, R12)', () => {
  const cells: Cells = [
    ['', '欠款一览'],
    ['', '日期25.12.31'],
    [],
    ['', '客户/项目', '什么时候开的票', '票号', '多少钱', '给了多少', '还欠', '约好什么时候给', '说明'],
    ['', '老王（建材）', '25.1.5', '0012', '3.5万', '1万', '2.5万', '25.3.5', ''],
    ['', '老王（建材）', '2025年4月', '0013', 42000, '', 42000, '6月底', '催过三次'],
    ['', '某置业项目部', '2024/11/30', '', '￥120,000.00', '60000元', '60,000', '2024-12-31', '商票拒付'],
    ['', '某置业项目部', '同上', '', '8000', '', '8000', '同上', ''],
    ['', '某建工分包', '2025.10.8', '0030', '壹拾万元整', '', '100000', '验收后30天', ''],
    ['', '总共', '', '', '', '', '235000', '', ''],
  ];

  it('is read where there is no doubt, and what is doubtful is unverified', () => {
    const { main, ledger } = agedOf(ledgerOf(cells), asOf);
    expect(formatCents(main.balanceCents)).toBe('235000.00');
    expect(main.byStanding).toMatchObject({ 损失: 9_300_000, 待核实: 14_200_000 });
    expect(ledger.problems.map(({ value }) => value)).toEqual(['2025年4月', '6月底', '验收后30天']);
    expect(ledger.rows[3]).toMatchObject({ invoiceDay: day('2024-11-30'), dueDay: day('2024-12-31') });
  });

  it('takes no sum from above where 同上 stands for one', () => {
    const { problems, rows } = readOf(
      ledgerOf([
        ['客户', '票号', '开票日期', '到期日', '多少钱'],
        ['甲', 'A1', '2025-01-05', '2025-02-05', 500],
        ['同上', 'A2', '2025-01-06', '同上', '同上'],
      ]),
    );
    expect(problems.map(({ value, reason }) => [value, reason.kind])).toEqual([['同上', 'amountUnreadable']]);
    expect(rows[1]).toMatchObject({ customer: { name: '甲' }, dueDay: day('2025-02-05') });
  });

  it.each([
    ['a subtotal', ['小计', '', '', '', 500]],
    ['a subtotal of one name', ['甲 小计', '', '', '', 500]],
    ['a blank row', ['', '', '', '', '']],
    ['headings met again', ['客户', '票号', '开票日期', '到期日', '应收金额']],
  ])('takes 同上 for the entry above, over %s', (_what, between) => {
    const { rows } = readOf(
      ledgerOf([
        ['客户', '票号', '开票日期', '到期日', '应收金额'],
        ['甲', 'A1', '2025-01-05', '2025-02-05', 500],
        between,
        ['同上', 'A2', '同上', '2025-03-05', 300],
        ['同上', 'A3', '2025-01-07', '2025-03-05', 200],
      ]),
    );
    expect(rows.map(({ customer, invoiceDay }) => [customer.name, invoiceDay])).toEqual([
      ['甲', day('2025-01-05')],
      ['甲', day('2025-01-05')],
      ['甲', day('2025-01-07')],
    ]);
  });

  it('leaves numbers of invoices that look like short dates as they are', () => {
    const { rows } = readOf(
      ledgerOf([
        ['2025年应收台账'],
        ['客户', '发票号', '开票日期', '到期日', '应收金额'],
        ['甲', '25-01-13', '25-01-13', '2025-02-13', 100],
        ['乙', '25-01-28', '25-01-28', '2025-02-28', 200],
      ]),
    );
    expect(rows.map(({ invoiceNumber, invoiceDay }) => [invoiceNumber, invoiceDay])).toEqual([
      ['25-01-13', day('2025-01-13')],
      ['25-01-28', day('2025-01-28')],
    ]);
  });

  it.each([
    ['years that whole dates name', ['25.1.5', '2025-02-06'], '2025-01-05'],
    ['dates beside them', ['25-12-31', '25-1-30'], '2025-12-31'],
    ['a month that is none', ['1/15/25', '2/3/25'], '2025-01-15'],
  ])('reads years of two digits by %s (R1)', (_what, [first = '', second = ''], expected) => {
    const { rows } = readOf(
      ledgerOf([
        ['客户', '票号', '开票日期', '到期日', '应收金额', '已收'],
        ['甲', 'A1', first, 46022, 500, 0],
        ['甲', 'A2', second, 46022, 500, 0],
      ]),
    );
    expect(rows[0]?.invoiceDay).toBe(day(expected));
  });

  it('leaves a date of two readings for what it is (R1)', () => {
    const { problems } = readOf(
      ledgerOf([
        ['客户', '票号', '开票日期', '到期日', '应收金额', '已收'],
        ['甲', 'A1', '3/4/5', 46022, 500, 0],
      ]),
    );
    expect(problems.map(({ reason }) => reason.kind)).toEqual(['invoiceDateUnreadable']);
  });
});

describe('a book of sums with their sides in a column (R10)', () => {
  it('takes what stands on the other side for receipts', () => {
    const { main } = agedOf(
      ledgerOf([
        ['Date', 'Voucher No', 'Customer', 'Description', 'Amount', 'Dr/Cr'],
        ['2025-01-05', 'V1', 'Oakfield', 'Sale', 1000, 'Dr'],
        ['2025-02-05', 'V2', 'Oakfield', 'Receipt', 400, 'Cr'],
        ['2025-03-05', 'V3', 'Oakfield', 'Sale', 50, 'Dr'],
      ]),
      asOf,
      { creditDays: 30, netUnallocated: true },
    );
    expect([main.balanceCents, main.byStanding.损失, main.tieOut.differenceCents]).toEqual([65000, 65000, 0]);
  });
});
