import { readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { usualHeadings } from '../../support/usual-ledger';

describe('hiddenNotices: side tables', () => {
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

describe('hiddenNotices: the ledger', () => {
  it('reads hidden rows and says how many', () => {
    const sheet = sheetOf(
      '应收明细',
      [usualHeadings, ['甲', 'A1', 45658, 45688, '', 100, 0, 100], ['甲', 'A2', 45658, 45688, '', 100, 0, 100]],
      { hiddenRows: [2, 7] },
    );
    const ledger = readOf(workbookOf(sheet));
    expect(ledger.rows).toHaveLength(2);
    expect(ledger.notices).toContainEqual({ kind: 'hiddenRowsRead', sheetName: '应收明细', count: 1 });
  });
});
