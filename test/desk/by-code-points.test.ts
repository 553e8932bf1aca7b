import { byCodePoints } from '../../src/desk/by-code-points';

describe('byCodePoints', () => {
  it('orders by characters, a beginning before what goes on (R41)', () => {
    expect(['乙', '甲乙', '甲', 'A'].sort(byCodePoints)).toEqual(['A', '乙', '甲', '甲乙']);
    expect(byCodePoints('甲', '甲')).toBe(0);
  });

  it('puts a rare character of two halves after every common one (R41)', () => {
    // U+FF21 Ａ comes before U+20000 𠀀, whose first half is U+D840.
    expect(['𠀀公司', 'Ａ公司'].sort(byCodePoints)).toEqual(['Ａ公司', '𠀀公司']);
  });
});
