import { severalSentences } from '../../src/texts/several-sentences';

describe('severalSentences', () => {
  it('stand one after another, and numbered where one holds the mark that parts them', () => {
    expect(severalSentences(['甲没有审批', '乙没有审批'], '；')).toBe('甲没有审批；乙没有审批');
    expect(severalSentences(['甲没有审批；请填日期', '乙没有审批'], '；')).toBe('(1) 甲没有审批；请填日期；(2) 乙没有审批');
    expect(severalSentences(['A is a sum; not counted', 'B waits'], '; ')).toBe('(1) A is a sum; not counted; (2) B waits');
    expect(severalSentences(['只有一句；两半'], '；')).toBe('只有一句；两半');
    expect(severalSentences([], '；')).toBe('');
  });
});
