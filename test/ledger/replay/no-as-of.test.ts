import { defaultAsOf } from '../../../src/ledger/replay/default-as-of';
import { noAsOf } from '../../../src/ledger/replay/no-as-of';
import { zhCN } from '../../../src/texts/zh-CN';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import { invoiceHeadings } from '../../support/ledger-with-receipts';
import { placeAt } from '../../support/place-at';

describe('a ledger without a readable date', () => {
  const workbook = ledgerOf([invoiceHeadings, ['甲', 'A1', '25.9.1', '25/10/01', 1000], ['乙', 'B1', '25.9.2', '25/10/02', 500]]);

  it('counts under 待核实 at every date (R9, R12)', () => {
    const { main } = agedOf(workbook, '2001-01-01');
    expect([main.balanceCents, main.byStanding.待核实, main.tieOut.differenceCents]).toEqual([150000, 150000, 0]);
  });

  it('has no as-of date of its own, and names the first cell that stands in the way', () => {
    const ledger = readOf(workbook);
    expect(defaultAsOf(ledger)).toBeNull();
    expect(noAsOf(ledger)).toEqual({ kind: 'noAsOf', unreadable: { place: placeAt('C2'), value: '25.9.1' } });
    expect(zhCN.reading.notice(noAsOf(ledger))).toContain('或指定截止日期');
    expect(
      noAsOf(
        readOf(
          ledgerOf([
            ['客户', '发票号', '应收金额'],
            ['甲', 'A1', 1000],
          ]),
        ),
      ),
    ).toEqual({ kind: 'noAsOf', unreadable: null });
  });
});
