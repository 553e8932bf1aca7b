import { savedName } from '../../src/excel/saved-name';

describe('savedName', () => {
  it.each([
    ['催款函 甲公司 2025-12.docx', '催款函 甲公司 2025-12.docx'],
    ['甲/乙:丙*?"<>|\\.docx', '甲_乙_丙_______.docx'],
    ['a\u0000b\nc\u007F.zip', 'a_b_c_.zip'],
    ['报告\u202Excod.exe', '报告_xcod.exe'],
    ['  .. 函件.docx. ', '函件.docx'],
    ['CON.docx', '_CON.docx'],
    ['lpt1', '_lpt1'],
    ['contract.docx', 'contract.docx'],
    ['', '_'],
    ['???', '___'],
    ['一'.repeat(200) + '.docx', `${'一'.repeat(120)}.docx`],
    ['a'.repeat(119) + '𠮷.docx', `${'a'.repeat(119)}.docx`],
  ])('makes of %j what can be the name of a file', (name, saved) => {
    expect(savedName(name)).toBe(saved);
  });
});
