import type { CellValue } from '../../../src/cells/cell-value';
import type { Ledger } from '../../../src/ledger/ledger';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

type Row = readonly CellValue[];

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];
const invoice: Row = ['甲', 'A1', '2025-01-01', '2025-03-05', 1000];

function balancesOf(ledger: Ledger): [string, number][] {
  return ledger.rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
}

describe('headings', () => {
  it('scales every column under 金额（万元） of merged headings (R12c)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户名称', '发票号', '到期日', '金额（万元）', '', ''],
        ['', '', '', '应收', '已收', '余额'],
        ['甲', 'A1', '2025-03-05', 0.1, 0.03, 0.07],
      ]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 70000]]);
    expect(ledger.rows[0]).toMatchObject({ amountCents: 100000, receivedCents: 30000 });
  });

  it.each(['预计回款日期', '计划收款日期', '最近收款日期', '应收款日期', 'Expected Payment Date', 'Last Payment Date'])(
    'does not take %s for the day of settlement (R9)',
    (heading) => {
      const workbook = ledgerOf([
        [...headings, heading],
        [...invoice, '2025-11-30'],
      ]);
      expect(agedOf(workbook, '2025-12-31')).toMatchObject({ basis: 'snapshot', main: { balanceCents: 100000 } });
    },
  );

  it.each(['票据到期日', '承兑到期日', '汇票到期日期', '质保金到期日', '质保到期日', '保函到期日', 'Warranty due date'])(
    'does not take %s for the day an invoice falls due (R12b)',
    (heading) => {
      const ledger = readOf(
        ledgerOf([
          ['客户名称', '发票号', '开票日期', '应收金额', heading],
          ['甲', 'A1', '2025-01-01', 1000, '2026-11-30'],
          ['乙', 'A2', '2025-02-01', 1000, '2026-12-30'],
        ]),
        { columns: { balance: null, received: null } },
      );
      expect(ledger.rows.map(({ dueDay }) => dueDay)).toEqual([null, null]);
      expect(ledger.notices.flatMap((notice) => (notice.kind === 'unusedColumns' ? notice.columns : []))).toMatchObject([
        { heading, holds: 'dates' },
      ]);
    },
  );

  it.each(['预计回款日期', '计划收款日期', 'Expected Payment Date'])('goes by terms where %s stands beside them (R12b)', (heading) => {
    const { rows } = readOf(
      ledgerOf([
        ['客户名称', '发票号', '开票日期', '账期(天)', '应收金额', '已收金额', heading],
        ['甲', 'A1', '2025-05-01', 60, 1000, 300, '2026-02-01'],
      ]),
    );
    expect(rows.map(({ dueDay, dueDateSource }) => [dueDay, dueDateSource])).toEqual([[45838, 'terms']]);
  });

  it.each(['收款日期', 'Payment Date', 'Date Paid'])('does not take %s beside a balance for the day of settlement (R9)', (heading) => {
    const workbook = ledgerOf([
      [...headings, '未收余额', heading],
      [...invoice, 600, '2025-05-05'],
    ]);
    expect(agedOf(workbook, '2025-12-31')).toMatchObject({ basis: 'snapshot', main: { balanceCents: 60000 } });
  });

  it('knows 销售额 and 结余', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '业务日期', '到期日', '销售额', '已收', '结余'],
        ['甲', 'A1', '2025-01-01', '2025-03-05', 1000, 300, 700],
      ]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 70000]]);
  });

  it.each([
    [['往来单位', '单据编号', '日期', '增加金额', '减少金额', '余额'], 100000],
    [['客户', '单据号', '日期', '应收增加', '应收减少', '余额'], 100000],
    [['租户', '房号', '应收日期', '应收金额', '实收金额', '差额'], 70000],
  ])('knows what a line adds and takes off by %j', (top, balance) => {
    const rows = balance === 100000 ? [['甲', 'X1', '2025-05-01', 1000, '', 1000]] : [['甲', '101', '2025-05-01', 1000, 300, 700]];
    expect(readOf(ledgerOf([top, ...rows])).rows.map(({ statedBalanceCents }) => statedBalanceCents)).toEqual([balance]);
  });

  it('finds a ledger under a title of receipts where it says what is left', () => {
    const { main } = agedOf(
      workbookOf(
        sheetOf('项目', [
          ['项目回款表'],
          ['项目名称', '客户', '累计开票', '累计回款', '欠款', '开票时间'],
          ['P1', '甲', 900, 450, 450, '2025-05-01'],
        ]),
      ),
      '2025-12-31',
      { creditDays: 0 },
    );
    expect(main.balanceCents).toBe(45000);
  });

  it('names the columns that a question is about', () => {
    const recognition = recogniseLedger(
      ledgerOf([
        [...headings, '应收金额'],
        [...invoice, 7],
      ]),
      {},
    );
    expect(recognition).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', role: 'amount', columns: [{ column: 4 }, { column: 5 }] },
    });
  });
});
