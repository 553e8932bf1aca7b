import { clipped, linesWithRoom, sentenceLines, textLines } from '../../../src/jobs/desk/lines-on-page';
import type { PaperLine } from '../../../src/documents/paper';

const long =
  '对该客户起诉，先办财产保全，并停止供货，已供货的按月对账，逾期未付的从下月起加收违约金，由法务和销售一起办理，两周一报，直到结清为止';
const line = (text: string): PaperLine => [text, '李敏', '2025-12-01', '办理中'];

describe('the lines of a page', () => {
  it('are counted by the widest cell of a table’s line', () => {
    expect(textLines(line('对甲公司起诉'), 'words')).toBe(1);
    // 24.6 Chinese characters stand beside each other in the first column.
    expect(textLines(line('一'.repeat(24)), 'words')).toBe(1);
    expect(textLines(line('一'.repeat(25)), 'words')).toBe(2);
    expect(textLines(['甲公司', '10,000,000.00', '–', '一'.repeat(27)], 'figures')).toBe(2);
    expect(sentenceLines('一'.repeat(55))).toBe(1);
    expect(sentenceLines('一'.repeat(56))).toBe(2);
  });

  it('have room for so many rows and so many lines of text, the first at any rate', () => {
    const lines = [line('短'), line(long), line('短'), line('短')];
    expect(linesWithRoom(lines, 'words', 3, 99)).toHaveLength(3);
    // 1 + 3 + 1 lines.
    expect(linesWithRoom(lines, 'words', 9, 5)).toEqual(lines.slice(0, 3));
    expect(linesWithRoom(lines, 'words', 9, 3)).toEqual(lines.slice(0, 1));
    expect(linesWithRoom([line(long)], 'words', 9, 1)).toHaveLength(1);
  });

  it('let a long text end in two lines, and a short one stand', () => {
    expect(clipped('对甲公司起诉', 'words', 0)).toBe('对甲公司起诉');
    const short = clipped(long, 'words', 0);
    expect(short).toMatch(/^对该客户起诉.*…$/);
    expect(textLines(line(short), 'words')).toBe(2);
  });
});
