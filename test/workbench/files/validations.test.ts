import { Workbook } from '@cj-tech-master/excelts';

import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { ZipPackage } from '../../../src/workbench/files/zip-package';
import { handMadePackage } from './hand-made-package';

const EXTENDED =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="客户" prompt="选&lt;一&gt;个"><x14:formula1><xm:f>名单!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation>' +
  '</x14:dataValidations></ext></extLst>';

const usual = {
  operator: 'between',
  choices: null,
  formula1: null,
  formula2: null,
  hasDropDown: true,
  allowBlank: false,
  input: null,
  error: null,
};

async function validationsOf(bytes: Uint8Array) {
  const { content, notCarried } = await new XlsxFile().read(bytes);
  expect(notCarried).toEqual([]);
  return { content, rules: content.sheets[0]?.features.dataValidations };
}

describe('rules for what may be typed, of a file', () => {
  it.each([
    [
      'a hidden list with quotation marks',
      '<dataValidation type="list" showDropDown="1" sqref="A1:A3"><formula1>"5"" 屏,甲 &amp; 乙"</formula1></dataValidation>',
      [{ ...usual, areas: [{ row: 0, col: 0, rows: 3, cols: 1 }], type: 'list', choices: ['5" 屏', '甲 & 乙'], hasDropDown: false }],
    ],
    [
      'a prompt alone',
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="注意" prompt="第一行&#10;第二行" sqref="C3"/>',
      [
        {
          ...usual,
          areas: [{ row: 2, col: 2, rows: 1, cols: 1 }],
          type: 'none',
          allowBlank: true,
          input: { title: '注意', message: '第一行\n第二行' },
        },
      ],
    ],
    [
      'a day between two',
      '<dataValidation type="date" errorStyle="warning" operator="notBetween" showErrorMessage="1" error="不行" sqref="A1"><formula1>45000</formula1><formula2>A2+1</formula2></dataValidation>',
      [
        {
          ...usual,
          areas: [{ row: 0, col: 0, rows: 1, cols: 1 }],
          type: 'date',
          operator: 'notBetween',
          formula1: '=45000',
          formula2: '=A2+1',
          error: { style: 'warning', title: '', message: '不行' },
        },
      ],
    ],
  ])('come back as they were: %s', async (_what, xml, rules) => {
    const bytes = await handMadePackage({ worksheet: `<sheetData/><dataValidations count="1">${xml}</dataValidations>` });
    const read = await validationsOf(bytes);
    expect(read.rules).toEqual(rules);
    const written = await new XlsxFile().write(read.content);
    expect((await validationsOf(written)).rules).toEqual(rules);
    const part = await new ZipPackage(written).text('xl/worksheets/sheet1.xml');
    expect(part.match(/<dataValidations /g)).toHaveLength(1);
  });

  it('come from the newer list too, where Excel puts those that name other sheets', async () => {
    const bytes = await handMadePackage({
      worksheet: `<sheetData/><dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>${EXTENDED}`,
    });
    const { rules, content } = await validationsOf(bytes);
    expect(rules).toEqual([
      { ...usual, areas: [{ row: 0, col: 0, rows: 1, cols: 1 }], type: 'whole', formula1: '=1', formula2: '=2' },
      {
        ...usual,
        areas: [
          { row: 1, col: 1, rows: 8, cols: 1 },
          { row: 1, col: 3, rows: 1, cols: 1 },
        ],
        type: 'list',
        formula1: '=名单!$A$1:$A$5',
        allowBlank: true,
        input: { title: '客户', message: '选<一>个' },
        error: { style: 'stop', title: '', message: '' },
      },
    ]);
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(await new XlsxFile().write(content)));
    expect(workbook.worksheets[0]?.getCell('B5').dataValidation).toMatchObject({ type: 'list', formulae: ['名单!$A$1:$A$5'] });
  });
});
