import { detailColumns } from '../../../src/reports/detail/detail-columns';
import { putDetailTotals } from '../../../src/reports/detail/detail-totals';
import { SheetDraft } from '../../../src/sheets/sheet-draft';
import { zhCN } from '../../../src/texts/zh-CN';
import type { PositionSketch } from '../../support/aged-ledger-fixture';
import { sketchedAgedLedger, sketchedBook } from '../../support/aged-ledger-fixture';
import { expectedOf, rowOf } from '../../support/report-context-fixture';

/** The row of totals below two rows of a table that begins in row 2: its formulas by heading, and what they come to. */
function totalsOf(...sketches: readonly PositionSketch[]): {
  formulas: Record<string, unknown>;
  values: Record<string, unknown>;
  place: unknown;
} {
  const book = sketchedBook('CNY', sketches);
  const columns = detailColumns(sketchedAgedLedger(book));
  const draft = new SheetDraft(columns.length, 2);
  draft.put(0, 0, [columns.map(({ key }) => key)]);
  const { row, column, added } = putDetailTotals(
    draft,
    { row: 1, column: 0, rows: 2, columns: columns.length },
    book,
    columns,
    zhCN.sheets.detailWords,
  );
  const model = draft.model({
    name: '明细',
    kind: 'detail',
    freeze: { rows: 1, columns: 2 },
    tabColor: null,
    pageSetup: { orientation: 'portrait', paper: 'A4', titleRows: null, titleColumns: null, footer: { left: '', center: '', right: '' } },
  });
  const cells = rowOf(model, row);
  const filled = columns.flatMap(({ key }, index) =>
    cells[index] === null || cells[index] === undefined ? [] : [[key, cells[index]] as const],
  );
  const expected = expectedOf(model, row).filter((value) => value !== null);
  return {
    formulas: Object.fromEntries(filled),
    values: Object.fromEntries(filled.slice(1).map(([key], index) => [key, expected[index]])),
    place: [row, columns[column]?.key, added?.row, added?.rows, added?.column],
  };
}

const open: PositionSketch = {
  ...{ customer: '甲', rowNumber: 5, amountCents: 1_200_00, receivedCents: 200_00, balanceCents: 1_000_00 },
  ...{ standing: '次级', daysOverdue: 75, penaltyCents: 31_50 },
};
const small: PositionSketch = { customer: '乙', rowNumber: 6, balanceCents: 99_99, standing: '正常', daysOverdue: -3 };

describe('putDetailTotals', () => {
  it('stands a row below the table and adds up the rows that a filter shows, 应收 − 已收 = 余额 among them (R12)', () => {
    const { formulas, values, place } = totalsOf(open, small);
    expect(place).toEqual([4, 'balance', 1, 2, 7]);
    expect(formulas).toMatchObject({
      customer: '合计（所显示的行）',
      amount: '=ROUND(SUBTOTAL(109,F2:F3),2)',
      received: '=ROUND(SUBTOTAL(109,G2:G3),2)',
      balance: '=ROUND(SUBTOTAL(109,H2:H3),2)',
      penalty: '=ROUND(SUBTOTAL(109,K2:K3),2)',
    });
    expect(values).toEqual({ amount: 1299.99, received: 200, balance: 1099.99, penalty: 31.5, remark: '应收－已收＝余额 ✓' });
    expect(String(formulas['remark'])).toContain('ROUND(F5-G5-H5,2)=0');
  });

  it('takes what was written off off the balance, not off the claim (R35)', () => {
    const written: PositionSketch = { ...small, amountCents: 400_00, receivedCents: 0, writtenOffCents: 300_01, balanceCents: 99_99 };
    const { formulas, values } = totalsOf(open, written);
    expect(values).toMatchObject({ amount: 1600, received: 200, writtenOff: 300.01, balance: 1099.99, remark: '应收－已收－核销＝余额 ✓' });
    expect(String(formulas['remark'])).toContain('ROUND(F5-G5-H5-I5,2)=0');
  });

  it('says what rows make whose 应收 could not be read (R12)', () => {
    const unread: PositionSketch = { ...small, amountCents: 0, receivedCents: 0, standing: '待核实' };
    expect(totalsOf(open, unread).values).toMatchObject({
      balance: 1099.99,
      remark: '应收－已收与余额相差 -99.99：1 行的应收金额无法识别，余额取自台账（见各行备注）',
    });
  });

  it('counts no row that is not shown', () => {
    const settled: PositionSketch = { ...small, amountCents: 70_00, receivedCents: 70_00, balanceCents: 0, settled: true };
    expect(totalsOf(open, settled).values).toMatchObject({ amount: 1200, received: 200, balance: 1000 });
  });
});
