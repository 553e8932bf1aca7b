import * as fc from 'fast-check';

import { PlainCellMarkup } from '../../../src/workbench/files/plain-cell-markup';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage } from './hand-made-package';

/** What is read of a cell that stands at the end of some text, all of it; null where its markup is left to others. */
function plainOf(markup: string): Pick<PlainCellMarkup, 'row' | 'col' | 'xf' | 'kind' | 'value'> | null {
  const cell = new PlainCellMarkup();
  const before = '<row r="1">';
  const end = cell.read(before + markup + '</row>', before.length);
  if (end >= 0) expect(end).toBe(before.length + markup.length);
  const { row, col, xf, kind, value } = cell;
  return end < 0 ? null : { row, col, xf, kind, value };
}

describe('PlainCellMarkup', () => {
  it('reads addresses, looks, numbers and numbers of texts', () => {
    expect(plainOf('<c r="A1"><v>12.5</v></c>')).toEqual({ row: 0, col: 0, xf: 0, kind: 'number', value: 12.5 });
    expect(plainOf('<c r="AB1048576" s="17" t="s"><v>20</v></c>')).toEqual({
      row: 1_048_575,
      col: 27,
      xf: 17,
      kind: 'sharedText',
      value: 20,
    });
    expect(plainOf('<c t="n" s="3" r="XFD7"><v>-0.01</v></c>')).toEqual({ row: 6, col: 16_383, xf: 3, kind: 'number', value: -0.01 });
    expect(plainOf('<c r="B2" s="4"/>')).toMatchObject({ row: 1, col: 1, xf: 4, kind: 'empty' });
  });

  it('reads each number as JavaScript does, or leaves it', () => {
    for (const text of ['0', '-0', '007', '1.', '.5', '0.1', '45292', '999999999999999', '0.12345678901234'])
      expect([text, plainOf(`<c r="A1"><v>${text}</v></c>`)?.value ?? null]).toEqual([text, Number(text)]);
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map((cents) => cents / 100),
    );
    fc.assert(fc.property(number, (value) => [null, value].includes(plainOf(`<c r="A1"><v>${value}</v></c>`)?.value ?? null)));
    expect(plainOf('<c r="A1"><v>1234567.89</v></c>')?.value).toBe(1_234_567.89);
  });

  it.each([
    '<c><v>1</v></c>',
    '<c  r="A1"><v>1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c r="A1" ><v>1</v></c>',
    '<c r="a1"><v>1</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="1"><v>1</v></c>',
    '<c r="A"><v>1</v></c>',
    '<c r="ABCD1"><v>1</v></c>',
    '<c r="A1" r="B1"><v>1</v></c>',
    '<c r="A1" s=""><v>1</v></c>',
    '<c r="A1" s="1" s="2"><v>1</v></c>',
    '<c r="A1" cm="1"><v>1</v></c>',
    '<c r="A1" t="str"><v>1</v></c>',
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="A1" t="e"><v>#N/A</v></c>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1" t="s"><v>-1</v></c>',
    '<c r="A1" t="s"><v>1.5</v></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v>.</v></c>',
    '<c r="A1"><v>-</v></c>',
    '<c r="A1"><v> 1</v></c>',
    '<c r="A1"><v>1.2.3</v></c>',
    '<c r="A1"><v>1E3</v></c>',
    '<c r="A1"><v>0x10</v></c>',
    '<c r="A1"><v>1234567890123456</v></c>',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    '<c r="A1"><v>1</v><f>B1</f></c>',
    '<c r="A1"><is><t>1</t></is></c>',
    '<c r="A1"></c>',
    '<c r="A1"><v>1</v>',
    '<cell r="A1"><v>1</v></cell>',
  ])('leaves %s to whoever reads attributes and elements', (markup) => {
    expect(plainOf(markup)).toBeNull();
  });

  it('reads what whoever reads attributes and elements does', async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45292</v></c><c r="C1"><v>-12.34</v></c><c r="D1" s="1"/><c r="E1"/>',
      '<c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" s="1" t="s"><v>3</v></c><c r="XFE2"><v>1</v></c><c r="E2"><v>5</v></c>',
    ];
    const sharedStrings =
      '<si><t>客户</t></si><si><t>#N/A</t></si><si><t></t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></si>';
    const read = async (change: (markup: string) => string): Promise<unknown> => {
      const rows = cells.map((line, row) => `<row r="${row + 1}">${change(line)}</row>`).join('');
      const { content } = await new XlsxFile().read(await handMadePackage({ worksheet: `<sheetData>${rows}</sheetData>`, sharedStrings }));
      const [sheet] = content.sheets;
      return { cells: Array.from(sheet?.cells ?? [], ([row, line]) => [row, [...line]]), richTexts: sheet?.features.richTexts };
    };
    const plain = await read((markup) => markup);
    expect(plain).toEqual(await read((markup) => markup.replaceAll('<c ', '<c\n')));
    expect(plain).toMatchObject({
      cells: [
        [
          0,
          [
            [0, { value: '客户' }],
            [1, { value: 45_292, style: 0 }],
            [2, { value: -12.34 }],
            [3, { value: null, style: 0 }],
          ],
        ],
        [
          1,
          [
            [1, { value: '#N/A', isText: true }],
            [3, { value: '粗细', style: 0 }],
            [4, { value: 5 }],
          ],
        ],
      ],
      richTexts: [{ row: 1, col: 3 }],
    });
  });
});
