import { ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('cellsAsTyped', () => {
  it('quotes a figure that can be read in two ways as it was typed (R12)', () => {
    const { problems } = readOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '金额'],
        ['甲', 'A1', '2025-01-05', '2025-02-05', '3.000'],
        ['乙', 'B1', '2025-01-05', '2025-02-05', '300 ?'],
      ]),
    );
    expect(problems.map(({ value }) => value)).toEqual(['3.000', '300 ?']);
  });
});
