import { tint } from '../../src/reports/look';
import { headingWidth, shownWidth, textWidth } from '../../src/reports/shown-width';

describe('textWidth', () => {
  it.each([['', 0], ['INV-001', 7], ['客户', 4], ['（集团）Co', 10], ['乙*?公司', 8]])('counts %j as %i characters, Chinese ones twice', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('shownWidth', () => {
  it.each([
    // 13 characters of 1.15, and 0.6: never ####.
    [12345678.9, 'amount', 15.6],
    [-12345678.9, 'amount', 17.9],
    [0.6123, 'share', 6.4],
    [46022, 'date', 12.1],
    [null, 'amount', 0],
    ['应收台账!12', 'text', 11.6],
  ] as const)('gives %j as %s %d characters', (content, kind, width) => {
    expect(shownWidth(content, kind)).toBe(width);
  });

  it('measures a formula by what it comes to', () => {
    expect(shownWidth({ formula: '=SUM(A1:A9)', expected: 1000 }, 'amount')).toBe(9.8);
  });

  it('bounds texts, not numbers', () => {
    expect(shownWidth('很'.repeat(100), 'text')).toBe(36.6);
    expect(shownWidth(90071992547409.91, 'amount')).toBe(24.8);
  });
});

describe('headingWidth', () => {
  it.each([['余额', 5], ['逾期天数', 9], ['最长逾期天数', 7], ['Longest days overdue', 14], ['Balance', 8]])('lets %j break into two lines at %i characters', (heading, width) => {
    expect(headingWidth(heading)).toBe(width);
  });
});

describe('tint', () => {
  it.each([['#5B8C5A', '#E6EEE6'], ['#C0392B', '#F6E1DF'], ['#000000', '#D9D9D9']])('lays 15 %% of %s on white as %s', (color, light) => {
    expect(tint(color)).toBe(light);
  });
});
