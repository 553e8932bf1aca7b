import { formatCents } from '../../../src/domain/money/cents';
import { agreesWithLedger } from '../../../src/ledger/disagreement';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['客户', '发票号', '发票日期', '到期日', '应收金额', '已收金额', '未收金额'];
const owed: Cells = [
  headings,
  ['甲公司', 'A1', '2025-01-26', '2025-03-27', 300, 100, 200],
  ['乙公司', 'B1', '2025-01-29', '2025-03-15', 50, 0, 50],
];
const total: Cells = [['合计', '', '', '', 350, '', 250]];
const below = (title: string, left = 500): Cells => [
  [],
  [title],
  headings,
  ['老客户', 'X1', '2020-01-01', '2020-03-01', 500, 500 - left, left],
];
const read = (cells: Cells) => {
  const aged = agedOf(ledgerOf(cells), '2025-12-31');
  const ends = aged.ledger.notices.flatMap((notice) => (notice.kind === 'endsAtNextTable' ? [notice.rowNumber] : []));
  return { owed: formatCents(aged.main.balanceCents), ends, agrees: agreesWithLedger(aged) };
};

describe('a table below the sum of a ledger (R12, R12f)', () => {
  it.each(['坏账已核销清单', '已核销坏账', '以下为已结清', '死帐', '已付清客户', 'Written-off accounts', 'Bad debts'])(
    'is left out and named where its title is %s',
    (title) => {
      expect(read([...owed, ...total, ...below(title)])).toEqual({ owed: '250.00', ends: [6], agrees: true });
      const bare = below(title).filter((row) => row[0] !== '客户');
      expect(read([...owed, ...total, ...bare])).toEqual({ owed: '250.00', ends: [6], agrees: true });
    },
  );

  it.each(['往来单位', '', '二、未结清'])('counts where its title is "%s", and the sum above is told to disagree', (title) => {
    expect(read([...owed, ...total, ...below(title)])).toEqual({ owed: '750.00', ends: [], agrees: false });
  });

  it('counts where it is paid in full, or where more that is owed follows it', () => {
    expect(read([...owed, ...total, ...below('已结清', 0)])).toMatchObject({ owed: '250.00', ends: [] });
    expect(read([...owed, ...total, ...below('坏账'), ...below('三、华南区')])).toMatchObject({ owed: '1250.00', ends: [] });
  });

  it('is one of several with sums of their own', () => {
    const south = below('华南区');
    expect(read([...owed, ...total, ...south, ['合计', '', '', '', 500, '', 500]])).toEqual({ owed: '750.00', ends: [], agrees: true });
  });
});
