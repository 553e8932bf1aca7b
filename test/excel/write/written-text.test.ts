import { writtenText } from '../../../src/excel/write/written-text';

describe('writtenText', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'quoted",
    ' =1+1',
    '＝1+1',
    '00123',
    '1-2',
    '3/4',
    '12%',
    '￥100',
    '(100)',
    '1e5',
    '2025年12月',
    '二〇二五年十二月',
    'TRUE',
    ' false',
    '#N/A',
    '１２',
    'Mar 5',
    '#REF!',
    '上午8:00',
  ])('puts an apostrophe before %j, which Excel would read as something else', (text) => {
    expect(writtenText(text, false)).toBe(`'${text}`);
  });

  it.each(['沈阳机床股份有限公司', '客户名称', 'Customer', '正常', '一般', 'A=B', '甲-乙', '', '对账@财务'])(
    'leaves %j as it is',
    (text) => {
      expect(writtenText(text, false)).toBe(text);
    },
  );

  it.each(['=1+1', '00123', '1-2', '@x'])('leaves %j as it is in a cell that is text', (text) => {
    expect(writtenText(text, true)).toBe(text);
  });

  it('cuts a text that is longer than a cell holds', () => {
    expect(writtenText('长'.repeat(40_000), false)).toBe(`${'长'.repeat(32_766)}…`);
    expect(writtenText(`=${'1'.repeat(40_000)}`, false)).toHaveLength(32_768);
  });

  it('cuts before a character of two units that would be parted', () => {
    expect(writtenText(`${'长'.repeat(32_765)}𠮷${'长'.repeat(10)}`, false)).toBe(`${'长'.repeat(32_765)}…`);
    expect(writtenText(`${'长'.repeat(32_764)}𠮷${'长'.repeat(10)}`, false)).toBe(`${'长'.repeat(32_764)}𠮷…`);
  });

  it('keeps a leading apostrophe in a cell that is text, where Excel would take it for a sign', () => {
    expect(writtenText("'quoted", true)).toBe("''quoted");
  });
});
