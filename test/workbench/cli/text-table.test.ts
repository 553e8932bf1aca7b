import { displayWidth, textTable } from '../../../src/workbench/cli/text-table';

describe('displayWidth', () => {
  it.each([
    ['应收', 4],
    ['（a）', 5],
    ['a,1.00', 6],
    ['', 0],
    ['é', 1],
    ['e\u0301', 1],
    ['１２', 4],
    ['𠮷', 2],
  ])('counts %j as %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('textTable', () => {
  it('aligns Chinese and Latin text, names to the left, amounts to the right', () => {
    expect(
      textTable(
        [
          { heading: '客户', align: 'left' },
          { heading: '余额', align: 'right' },
        ],
        [
          ['甲公司', '1,200.00'],
          ['B Ltd', '-3.00'],
        ],
      ),
    ).toBe(['客户        余额', '------  --------', '甲公司  1,200.00', 'B Ltd      -3.00'].join('\n'));
  });
});
