import { letterChoices } from '../../src/letters/letter-wordings';
import { letterEngine } from '../../src/letters/letters';
import { letterSheets } from '../../src/letters/letter-sheets';
import type { SheetModel } from '../../src/sheets/sheet-model';
import type { Row } from '../support/desk-of-cells';
import { letterDesk, letterOf } from './letter-desk';

const rowsOf = ({ blocks }: SheetModel): string[][] =>
  blocks.flatMap(({ cells }) =>
    cells.map((line) => line.flatMap((content) => (typeof content === 'string' && content !== '' ? [content] : []))),
  );
const textOf = (sheet: SheetModel): string => rowsOf(sheet).flat().join('\n');

const invoices = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ['甲公司', `2444200000001234${5000 + index}`, '2024-12-02', '2025-01-01', 1_000 + index]);

describe('letterSheets', () => {
  it('gives a letter as a sheet, and its enclosure as one of its own, called by the letter’s number', () => {
    const sheets = letterSheets([letterOf(letterDesk(), 'first')]);
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['CK-20250215-001', 'letter'],
      ['CK-20250215-001 (2)', 'letter'],
    ]);
    const [letter, enclosure] = sheets.map(textOf);
    expect(letter).toContain('应付总额：人民币101,650.00元（大写：人民币壹拾万壹仟陆佰伍拾元整）');
    expect(letter).toContain('致：甲公司');
    expect(letter).not.toContain('附件一　违约金计算明细');
    expect(enclosure).toContain('附件一　违约金计算明细');
    expect(enclosure).toContain('1,650.00');
  });

  it('names no contracts in brackets where none is known', () => {
    const text = letterSheets([letterOf(letterDesk(), 'lawyer')])
      .map(textOf)
      .join('\n');
    expect(text).toContain('□ 合同　□ 订单');
    expect(text).not.toMatch(/（）|\(\)/);
  });

  it('has no enclosure where there is no penalty', () => {
    expect(letterSheets([letterOf(letterDesk({ customers: [['甲公司', '无']] }), 'first')])).toHaveLength(1);
  });

  it('gives a line of a table, invoice numbers of twenty digits and sums of millions too, the height of one', () => {
    const ledger: Row[] = [['甲公司', '24442000000012345010', '2024-12-02', '2025-01-01', 1_234_567.89]];
    const sheets = letterSheets([letterOf(letterDesk({ ledger }), 'first')]);
    const heights = sheets.flatMap(({ blocks, rowHeights }) =>
      blocks.flatMap(({ cells }) => cells.flatMap((line, row) => (line.includes('24442000000012345010') ? [rowHeights[row]?.height] : []))),
    );
    expect(heights).toEqual([15, 15, 15]);
    const [letter] = sheets;
    const total = rowsOf(letter as SheetModel).findIndex((line) => line[0] === '合计');
    expect(letter?.rowHeights[total]?.height).toBe(15);
  });

  it('prints the sums of a table with its last line, never alone overleaf', () => {
    for (let count = 1; count <= 40; count += 1) {
      const [sheet] = letterSheets([letterOf(letterDesk({ ledger: invoices(count) }), 'first')]);
      if (sheet === undefined) throw new Error('no sheet');
      const rows = rowsOf(sheet);
      const total = rows.findIndex(([first]) => first === '合计');
      const page = sheet.pageSetup.printAreas.find(({ row, rows: many }) => total >= row && total < row + many);
      expect([count, rows[total - 1]?.[0], (page?.row ?? total) < total - 1]).toEqual([count, String(count), true]);
    }
  });

  it('has every row of the letter, the heading again on each page, and pages that go on without a gap', () => {
    const [sheet] = letterSheets([letterOf(letterDesk({ ledger: invoices(60) }), 'first')]);
    if (sheet === undefined) throw new Error('no sheet');
    const rows = rowsOf(sheet);
    expect(
      rows.filter(([first, , number]) => /^\d+$/.test(first ?? '') && /^2444/.test(number ?? '')).map(([, , number]) => number),
    ).toEqual(invoices(60).map(([, number]) => number));
    const { printAreas, orientation, fitToPagesWide } = sheet.pageSetup;
    expect([orientation, fitToPagesWide]).toEqual(['portrait', 1]);
    expect(printAreas.length).toBeGreaterThan(1);
    let next = 0;
    for (const { row, rows: count } of printAreas) {
      expect(row).toBe(next);
      next = row + count;
    }
    expect(next).toBe(rows.length);
    const tablePages = printAreas.filter(({ row, rows: count }) =>
      rows.slice(row, row + count).some(([, , number]) => /^2444/.test(number ?? '')),
    );
    expect(tablePages.every(({ row, rows: count }) => rows.slice(row, row + count).some(([first]) => first === '序号'))).toBe(true);
    const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
    // 841.9 less margins of 50 and 56 points.
    expect(
      printAreas.every(
        ({ row, rows: count }) =>
          Array.from({ length: count }, (_, index) => heights.get(row + index) ?? 0).reduce((sum, height) => sum + height, 0) <= 735,
      ),
    ).toBe(true);
  });

  it.each([
    ['first', '感谢贵司一直以来的合作', '示例科技有限公司（盖章）', '回　执', '经手人（签字）'],
    ['lawyer', '五、证据清单', '律师事务所（盖章）', '一、事实', '贵司有下列'],
    ['statement', '请贵司核对后', '示例科技有限公司（盖章）', '核 对 结 果', '□ 二、数据不符'],
    ['agreement', '乙方签署本协议', '甲方（盖章）', '三、款项抵充', '乙方的付款不足以清偿'],
  ] as const)(
    'prints the seal of %s on the page of the words before it, and slips whole, however many invoices there are',
    (kind, words, seal, first, last) => {
      for (let count = 1; count <= 45; count += 1) {
        const [sheet] = letterSheets([letterOf(letterDesk({ ledger: invoices(count) }), kind)]);
        if (sheet === undefined) throw new Error('no sheet');
        const rows = rowsOf(sheet);
        const pages = sheet.pageSetup.printAreas.map(({ row, rows: height }) =>
          rows
            .slice(row, row + height)
            .flat()
            .join('\n'),
        );
        expect([count, pages.filter((page) => page.includes(seal)).every((page) => page.includes(words))]).toEqual([count, true]);
        expect([count, pages.find((page) => page.includes(first))?.includes(last)]).toEqual([count, true]);
      }
    },
  );

  it.each(letterChoices)('$kind in $language leaves no tag unfilled and no cells that overlap', ({ kind, language }) => {
    for (const sheet of letterSheets([letterOf(letterDesk(), kind, language)])) {
      expect(textOf(sheet)).not.toMatch(/\{[^{}]*\}/);
      const taken = new Set<string>();
      for (const { row, column, columns } of sheet.merges) {
        for (let at = column; at < column + columns; at += 1) {
          expect(taken.has(`${row} ${at}`)).toBe(false);
          taken.add(`${row} ${at}`);
        }
      }
      expect(sheet.name.length).toBeLessThanOrEqual(31);
    }
  });

  it('writes what reads like a formula or a tag as text', () => {
    const [sheet] = letterSheets([
      letterOf(letterDesk({ ledger: [['=1+1{应付总额}', 'A1', '2024-12-02', '2025-01-01', 10]] }), 'statement'),
    ]);
    expect(sheet && textOf(sheet)).toContain('致：=1+1{应付总额}');
  });

  it('tells the sheets of letters with one number apart', () => {
    const letter = letterOf(letterDesk(), 'statement');
    expect(letterSheets([letter, letter]).map(({ name }) => name)).toEqual(['CK-20250215-001', 'CK-20250215-001 (2)']);
  });

  it('is loaded by the engine when it is asked for', async () => {
    const letter = letterOf(letterDesk(), 'statement');
    expect(await letterEngine.letterSheets([letter])).toEqual(letterSheets([letter]));
  });
});
