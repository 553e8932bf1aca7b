import { readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

const ledger = sheetOf('发票', [
  ['客户', '发票号', '开票日期', '到期日', '价税合计'],
  ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000],
]);
const unusedIn = (heading: string, ...values: readonly (number | string)[]): unknown =>
  readOf(
    workbookOf(
      ledger,
      sheetOf('回款登记', [
        ['到账日期', '客户', '对应发票', '到账金额', heading],
        ...values.map((value) => ['2025-03-01', '甲公司', 'A1', 100, value]),
      ]),
    ),
  ).notices.flatMap((notice) => (notice.kind === 'unusedColumns' ? [[notice.sheetName, ...notice.columns.map((one) => one.letter)]] : []));

describe('a column of figures in a table of receipts that nothing uses (R9c)', () => {
  it.each(['手续费', '扣款', '其他'])('is named where it is %s', (heading) => {
    expect(unusedIn(heading, 15, '')).toEqual([['回款登记', 'E']]);
  });

  it.each(['序号', '流水号', '凭证编号'])('is no matter where it is %s', (heading) => {
    expect(unusedIn(heading, 901, 1702)).toEqual([]);
  });

  it('is no matter where it holds no figures', () => {
    expect(unusedIn('银行', '工行', '建行')).toEqual([]);
  });
});
