import fc from 'fast-check';

import { type CellKind, cellStyles, tint } from '../../src/sheets/look';
import type { CellContent } from '../../src/sheets/sheet-model';
import { headingWidth, shownWidth, textWidth, WidestShown } from '../../src/sheets/shown-width';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['INV-001', 7],
    ['客户', 4],
    ['（集团）Co', 10],
    ['乙*?公司', 8],
  ])('counts %j as %i characters, Chinese ones twice', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('shownWidth', () => {
  it.each([
    // 10 digits of 1.15, 3 separators of 0.65, and 0.4: never ####.
    [12345678.9, 'amount', 13.9],
    [-12345678.9, 'amount', 15.2],
    [0.6123, 'share', 5.7],
    [0, 'rate', 6.8],
    [46022, 'date', 11.9],
    [0, 'check', 1.4],
    // Never bold: 3 digits, 3 separators of 0.65, and 0.4.
    [-0.01, 'check', 5.4],
    [null, 'amount', 0],
    ['应收台账!12', 'text', 11.1],
    ['预警', 'mark', 4.3],
    ['Warning', 'mark', 8.5],
  ] as const)('gives %j as %s %d characters', (content, kind, width) => {
    expect(shownWidth(content, kind)).toBe(width);
  });

  it('measures a formula by what it comes to', () => {
    expect(shownWidth({ formula: '=SUM(A1:A9)', expected: 1000 }, 'amount')).toBe(8.6);
  });

  it('bounds texts, not numbers', () => {
    expect(shownWidth('很'.repeat(100), 'text')).toBe(31.4);
    expect(shownWidth(90071992547409.91, 'amount')).toBe(22.1);
  });
});

describe('headingWidth', () => {
  it.each([
    ['余额', 4.5],
    ['待核实', 6.4],
    ['逾期天数', 4.5],
    ['最长逾期天数', 6.4],
    ['Longest days overdue', 14],
    ['Balance', 8.7],
  ])('lets %j break into two lines at %i characters', (heading, width) => {
    expect(headingWidth(heading)).toBe(width);
  });
});

describe('tint', () => {
  it.each([
    ['#5B8C5A', '#E6EEE6'],
    ['#C0392B', '#F6E1DF'],
    ['#000000', '#D9D9D9'],
  ])('lays 15 %% of %s on white as %s', (color, light) => {
    expect(tint(color)).toBe(light);
  });
});

describe('WidestShown', () => {
  const widest = (kind: CellKind, cells: readonly CellContent[]): number => {
    const found = new WidestShown(kind);
    for (const cell of cells) found.add(cell);
    return found.width;
  };

  it.each<[CellKind, readonly CellContent[], number]>([
    ['amount', [], 0],
    ['amount', [999_999.99, -1, 12_345_678.9, 3], 13.9],
    ['amount', [12_345_678.9, -12_345_678.9], 15.2],
    // ✓ and a blank beside 0.00 take more than (1.00).
    ['difference', [-1, 1, 0], 8],
    ['text', ['客户', 'INV-001', null, '（集团）'], 8.1],
    ['number', [10, 0.125, 3], 5.7],
    ['text', [{ formula: '=A1', expected: '客户甲乙丙' }, 'a'], 10],
  ])('of %s cells %j is %d', (kind, cells, width) => {
    expect(widest(kind, cells)).toBe(width);
  });

  it('is as wide as the widest cell measured by itself, for every kind of cell', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
      fc.constantFrom(0, 1e15, 1e21, -1e21, 123456789012345680000),
    );
    const content = fc.oneof(number, fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant(null), fc.boolean());
    const kinds = Object.keys(cellStyles) as CellKind[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(content, { maxLength: 30 }), (kind, cells) => {
        expect(widest(kind, cells)).toBe(Math.max(0, ...cells.map((cell) => shownWidth(cell, kind))));
      }),
      { numRuns: 1_000 },
    );
  });
});
