import type { AgedLedger } from '../../src/ledger/aged-ledger';
import { buildAnalysisSheet } from '../../src/reports/analysis/analysis-sheet';
import { buildDetailSheet } from '../../src/reports/detail/detail-sheet';
import type { Notice } from '../../src/ledger/findings';
import { columnOfLetters } from '../../src/cells/a1';
import { alertColor } from '../../src/sheets/look';
import type { SheetModel } from '../../src/sheets/sheet-model';
import { enUS } from '../../src/texts/en-US';
import { zhCN } from '../../src/texts/zh-CN';
import { sketchedAgedLedger, sketchedBook } from '../support/aged-ledger-fixture';
import { placeAt } from '../support/place-at';
import { contextFor, expectedOf, rowOf } from '../support/report-context-fixture';

const book = sketchedBook('CNY', [{ customer: '甲公司', rowNumber: 4, balanceCents: 1_000_00, standing: '正常' }]);
const nothingPrinted: AgedLedger['comparison'] = { kind: 'nothingPrinted' };
const agreed = sketchedAgedLedger(book).comparison;
const differing: AgedLedger['comparison'] = agreed.kind === 'compared' ? { ...agreed, differenceCents: 1 } : agreed;
const check: Notice = { kind: 'balanceDiffers', place: placeAt('G4'), statedCents: 1, reckonedCents: 2 };

/** The line under the title, the words beside 差额, and the row of what the ledger prints. */
function told(comparison: AgedLedger['comparison'], notices: readonly Notice[] = [], texts = zhCN): unknown[] {
  const aged = sketchedAgedLedger(book, { comparison, notices });
  const model = buildDetailSheet(aged, contextFor(aged, texts));
  const last = Math.max(...model.blocks.map(({ row, cells }) => row + cells.length)) - 1;
  return [expectedOf(model, 2)[0], expectedOf(model, last - 1)[2], ...rowOf(model, last).slice(1)];
}

describe('the tie-out of a sheet (R12, R12f)', () => {
  it('says where its own total comes from: a column added anew, or the cell that holds the sum', () => {
    const aged = sketchedAgedLedger(book);
    const sourceOn = (model: SheetModel): unknown =>
      model.blocks.flatMap(({ cells }) => cells.filter((line) => line.includes('本表合计')).map((line) => line.at(-1)))[0];
    expect(sourceOn(buildDetailSheet(aged, contextFor(aged, zhCN)))).toBe('  本表“余额”列之和（不随筛选变化）');
    const analysis = buildAnalysisSheet(aged, contextFor(aged, zhCN));
    const [, letters = '', row = ''] = /^ {2}取自本表 ([A-Z]+)(\d+)$/.exec(String(sourceOn(analysis))) ?? [];
    expect(expectedOf(analysis, Number(row) - 1)[columnOfLetters(letters)]).toBe(1000);
  });

  it('is ticked where the ledger prints its balance and agrees', () => {
    expect(told(agreed)).toEqual(['✓ 与台账一致，差额 0.00', '  一致', '台账所列', 1000, '  ✓ 与台账相符：“合计”行 G21 的 1,000.00']);
    expect(told(agreed, [], enUS)).toEqual([
      '✓ Ties to the ledger, difference 0.00',
      '  ties',
      'Printed by the ledger',
      1000,
      '  ✓ ties to the ledger: row "合计" G21, 1,000.00',
    ]);
  });

  it('bears no tick where the ledger prints nothing to be held against', () => {
    expect(told(nothingPrinted)).toEqual([
      '与台账各行一致，台账无合计可核对，差额 0.00',
      '  与台账各行一致',
      '台账所列',
      '',
      '  台账无合计可核对',
    ]);
    expect(told(nothingPrinted, [], enUS).slice(0, 2)).toEqual([
      'Ties to the rows of the ledger, which prints no total to check against, difference 0.00',
      '  ties to the rows of the ledger',
    ]);
  });

  it('bears no tick where the printed sum disagrees, or any other figure of the ledger', () => {
    expect(told(differing)).toEqual([
      '✗ 与台账各行一致，但台账自己的数字与各行不符（见表末），差额 0.00',
      '  与台账各行一致',
      '台账所列',
      1000,
      '  ✗ 与台账不符：“合计”行 G21 的 1,000.00，仍相差 0.01 元',
    ]);
    expect(told(agreed, [check])).toEqual([
      '✗ 与台账各行一致，但台账自己的数字与各行不符（见表末），差额 0.00',
      '  与台账各行一致',
      '台账所列',
      1000,
      '  ✗ 与台账相符：“合计”行 G21 的 1,000.00；台账自身的数字有 1 处与各行不符，请在面板里核对',
    ]);
    expect(told(nothingPrinted, [check], enUS)[4]).toBe(
      "  ✗ the ledger prints no total to check against; 1 figure of the ledger's own disagrees with its rows, please check in the pane",
    );
  });

  it('bears no tick where an amount could not be read', () => {
    expect(told({ ...agreed, unreadableMoney: 2 })).toEqual([
      '与台账各行一致，但有金额无法识别（见表末），差额 0.00',
      '  与台账各行一致',
      '台账所列',
      1000,
      '  与台账相符：“合计”行 G21 的 1,000.00；有 2 处金额无法识别',
    ]);
    expect(told({ ...nothingPrinted, unreadableMoney: 1 }, [], enUS)[4]).toBe(
      '  the ledger prints no total to check against; 1 amount could not be read',
    );
  });

  it('is red where something disagrees', () => {
    const aged = sketchedAgedLedger(book, { comparison: differing });
    const model = buildDetailSheet(aged, contextFor(aged));
    const last = Math.max(...model.blocks.map(({ row, cells }) => row + cells.length)) - 1;
    expect(model.styles.filter(({ area, style }) => area.row === last && area.column === 3 && style.color === alertColor)).toHaveLength(1);
  });
});
