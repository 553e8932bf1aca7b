import { wrapParagraph } from '../../src/sheets/paragraph';

describe('wrapParagraph', () => {
  it('makes no row taller than Excel lets one be, however long the text', () => {
    const paragraph = { row: 3, column: 0, until: null, text: '长'.repeat(32_767) };
    expect(wrapParagraph(paragraph, [10, 10, 10], 3)).toEqual({ area: { row: 3, column: 0, rows: 1, columns: 3 }, height: 409 });
  });
});
