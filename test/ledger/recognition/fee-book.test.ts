import { formatCents } from '../../../src/domain/money/cents';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const bills = (headings: readonly string[], ...rows: readonly (readonly (number | '')[])[]): Cells => [
  ['业主', '到期日', ...headings],
  ...rows.map((row, index) => [`业主${index + 1}`, '2025-03-31', ...row]),
];

describe('feeBook', () => {
  it.each<[readonly string[], readonly (readonly number[])[], string]>([
    [
      ['应收物业费', '应收水费', '已收物业费', '已收水费', '欠费'],
      [
        [1200, 150, 600, 150, 600],
        [1500, 200, 0, 0, 1700],
      ],
      '2300.00',
    ],
    [
      ['应收物业费', '应收水费', '已收金额', '欠费合计'],
      [
        [1200, 150, 750, 600],
        [1500, 200, 0, 1700],
      ],
      '2300.00',
    ],
    [
      ['应缴物业费', '已缴物业费', '欠缴物业费', '应缴停车费', '已缴停车费', '欠缴停车费'],
      [
        [1200, 600, 600, 150, 100, 50],
        [1500, 0, 1500, 200, 0, 200],
      ],
      '2350.00',
    ],
  ])('adds up %j so that what is left is theirs (R9b, R9c)', (headings, rows, balance) => {
    const aged = agedOf(ledgerOf(bills(headings, ...rows)), '2025-12-31');
    expect(formatCents(aged.main.balanceCents)).toBe(balance);
    expect(aged.comparison).toMatchObject({ kind: 'compared', differenceCents: 0 });
    expect(aged.ledger.notices.filter(({ kind }) => kind === 'unusedColumns')).toEqual([]);
  });

  it('names all columns of what is left that add up', () => {
    const cells = bills(
      ['应收物业费', '已收物业费', '欠物业费', '应收水费', '已收水费', '欠水费'],
      [1200, 600, 600, 150, 100, 50],
      [1500, 0, 1500, 200, 0, 200],
    );
    expect(readingZhCN.comparison(agedOf(ledgerOf(cells), '2025-12-31').comparison)).toBe(
      '与台账相符：E 列“欠物业费、欠水费”之和 2,350.00',
    );
  });

  it('asks where one fee alone would fit and the others are left over', () => {
    const cells = bills(['应收物业费', '已收物业费', '欠物业费', '应收水费'], [1200, 600, 600, 150], [1500, 0, 1500, 200]);
    expect(recogniseLedger(ledgerOf(cells), {})).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', role: 'balance', columns: [{ column: 4, heading: '欠物业费' }] },
    });
    expect(readOf(ledgerOf(cells), { columns: { balance: 4 } }).rows.map(({ statedBalanceCents }) => statedBalanceCents)).toEqual([
      60000, 150000,
    ]);
  });
});
