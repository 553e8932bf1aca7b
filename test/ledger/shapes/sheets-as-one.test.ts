import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { readingEnUS } from '../../../src/texts/reading/en-US';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';
import { agedOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额'];
const choices = { allSheets: true } as const;

const month = (name: string, rows: Cells, title = '') => sheetOf(name, [...(title === '' ? [] : [[title]]), headings, ...rows]);

const a1 = (received: number) => ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, received];
const a2 = (received: number) => ['甲公司', 'A2', '2025-01-15', '2025-02-15', 500, received];
const b1 = ['乙公司', 'B1', '2025-02-05', '2025-03-05', 300, 0];
const d1 = ['丁公司', 'D1', '2025-02-06', '2025-03-06', 100, 0];
const e1 = ['戊公司', 'E1', '2025-01-06', '2025-02-06', 100, 0];
const c1 = ['丙公司', 'C1', '2025-03-05', '2025-04-05', 200, 0];

describe('sheets of one layout (R9a)', () => {
  it('are snapshots where their invoice numbers repeat from month to month: the newest counts, and it is said', () => {
    const workbook = workbookOf(month('1月', [a1(0), a2(0)]), month('2月', [a1(400), a2(0), b1]), month('3月', [a1(600), a2(500), b1, c1]));
    const { main, ledger } = agedOf(workbook, '2025-12-31', choices);
    expect(main.balanceCents).toBe(90_000);
    expect(ledger.notices).toContainEqual({ kind: 'newestSheetCounts', sheetName: '3月', older: ['2月', '1月'] });
  });

  it('are one ledger where no number stands on two of them, with its rows on all', () => {
    const workbook = workbookOf(month('1月', [a1(0), a2(0)]), month('2月', [b1]), month('3月', [c1]));
    const { main, ledger } = agedOf(workbook, '2025-12-31', choices);
    expect(main.balanceCents).toBe(200_000);
    expect(ledger.notices).toContainEqual({ kind: 'sheetsAsOne', sheetNames: ['1月', '2月', '3月'] });
    expect(ledger.rows.map(({ sheetName, rowNumber }) => `${sheetName ?? ''} ${rowNumber}`)).toEqual(['1月 2', '1月 3', '2月 2', '3月 2']);
  });

  it.each([
    ['only some numbers repeat', workbookOf(month('1月', [a1(0), a2(0), e1]), month('2月', [a1(0), b1, c1, d1]))],
    ['nothing tells which sheet is the newest', workbookOf(month('一部', [a1(0), a2(0)]), month('二部', [a1(400), a2(0)]))],
  ])('are asked about where %s', (_what, workbook) => {
    expect(recogniseLedger(workbook, choices)).toMatchObject({ kind: 'question', question: { kind: 'whichLedger' } });
  });

  it('leave out sheets of another layout, which are named, but for those that are used', () => {
    const other = sheetOf('老台账', [
      ['客户名称', '单据号', '到期日', '未收余额'],
      ['戊公司', 'E1', '2024-01-05', 700],
    ]);
    const receipts = sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-02-10', '甲公司', 'A1', 400],
    ]);
    const workbook = workbookOf(month('1月', [a1(400), a2(0)]), month('2月', [b1]), other, receipts);
    const said = readOf(workbook, choices).notices.filter(({ kind }) => kind === 'sheetsApart');
    expect(said).toEqual([{ kind: 'sheetsApart', sheetNames: ['老台账'] }]);
    expect(said.map((notice) => [readingZhCN.notice(notice), readingEnUS.notice(notice)])).toEqual([
      ['工作表“老台账”版式不同，没有并入台账', 'Sheet "老台账" of another layout was not taken into the ledger'],
    ]);
  });
});
