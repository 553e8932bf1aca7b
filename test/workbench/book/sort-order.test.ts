import { compareCells, compareTexts, type SortedCell } from '../../../src/workbench/book/sort-order';

const cell = (value: SortedCell['value'], kind: SortedCell['kind'] = 'text'): SortedCell => ({ value, kind });
const unlike = [
  cell('', 'empty'),
  cell('#N/A', 'error'),
  cell('乙'),
  cell(true, 'boolean'),
  cell('A'),
  cell(5, 'number'),
  cell(-1, 'number'),
];

describe('compareTexts', () => {
  it.each([
    [
      ['中', '阿', '北', '重', '长'],
      ['阿', '北', '长', '中', '重'],
    ],
    [
      ['张三', '李四', '王五', '赵六', '陈七'],
      ['陈七', '李四', '王五', '张三', '赵六'],
    ],
    [
      ['沈阳乙', '沈阳甲', '鞍山丙', '沈阳'],
      ['鞍山丙', '沈阳', '沈阳甲', '沈阳乙'],
    ],
    [
      ['甲公司', 'b公司', 'A公司', '10号', '2号'],
      ['10号', '2号', 'A公司', 'b公司', '甲公司'],
    ],
    [
      ['张A', '张三', '张'],
      ['张', '张A', '张三'],
    ],
  ])('puts %j in the order of pinyin, figures and letters first', (texts, sorted) => {
    expect([...texts].sort(compareTexts)).toEqual(sorted);
  });
});

describe('compareCells', () => {
  it('puts numbers before texts, booleans and errors, and empty cells last', () => {
    expect([...unlike].sort((a, b) => compareCells(a, b, 'ascending')).map(({ value }) => value)).toEqual([
      -1,
      5,
      'A',
      '乙',
      true,
      '#N/A',
      '',
    ]);
  });

  it('leaves empty cells last when the rest is turned round', () => {
    expect([...unlike].sort((a, b) => compareCells(a, b, 'descending')).map(({ value }) => value)).toEqual([
      '#N/A',
      true,
      '乙',
      'A',
      5,
      -1,
      '',
    ]);
  });
});
