import fc from 'fast-check';
import { encode } from 'iconv-lite';

import { CsvFile } from '../../../src/workbench/files/csv-file';
import { workbookFileFor } from '../../../src/workbench/files/file-format';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';

async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const { content } = await new CsvFile().read(bytes, '台账 2025.csv');
  return [...(content.sheets[0]?.cells ?? [])].map(([, line]) => [...line.values()].map(({ value }) => value));
}

describe('CsvFile', () => {
  const text = '客户,备注,金额\r\n"甲, ""老""公司","两\n行",1200.50\r\n';
  const rows = [
    ['客户', '备注', '金额'],
    ['甲, "老"公司', '两\n行', 1200.5],
  ];

  it.each([
    ['UTF-8', encode(text, 'utf8')],
    ['UTF-8 with a mark', encode(`\uFEFF${text}`, 'utf8')],
    ['UTF-16 with a mark', encode(text, 'utf-16le', { addBOM: true })],
    ['big-endian UTF-16 with a mark', encode(text, 'utf-16be', { addBOM: true })],
    ['GB18030', encode(text, 'gb18030')],
  ])('reads %s, with quotes and line breaks in quoted values', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  it.each([['a;b\n1;2,5'], ['a\tb\n1\t2,5'], ['sep=;\na;b\n1;2,5']])('finds the separator of %j', async (separated) => {
    expect(await rowsOf(encode(separated, 'utf8'))).toEqual([
      ['a', 'b'],
      [1, '2,5'],
    ]);
  });

  it('makes numbers of plain numbers only', async () => {
    const values = [
      '0',
      '-3.5',
      '12.00',
      '0.10',
      '123456789012345',
      '007',
      '-0',
      '+5',
      '1e5',
      '1,234',
      '1234567890123456',
      ' 5',
      '1/15/2013',
      '=1+1',
      '12%',
    ];
    const csv = values.map((value) => `"${value}"`).join('\n');
    expect((await rowsOf(encode(csv, 'utf8'))).flat()).toEqual([
      0,
      -3.5,
      12,
      0.1,
      123456789012345,
      '007',
      '-0',
      '+5',
      '1e5',
      '1,234',
      '1234567890123456',
      ' 5',
      '1/15/2013',
      '=1+1',
      '12%',
    ]);
  });

  it('keeps 3.000 as it is written unless its column shows the point to be the decimal one', async () => {
    const rows = await rowsOf(encode('German;points;alone\n1.274,50;3.000;3.000\n3.000;0.125;12000\n-12.500;1.250;5\n', 'utf8'));
    expect(rows.slice(1)).toEqual([
      ['1.274,50', 3, '3.000'],
      ['3.000', 0.125, 12000],
      ['-12.500', 1.25, 5],
    ]);
  });

  it('names its sheet after the file, and tells binary data and empty files', async () => {
    const { content } = await new CsvFile().read(encode('a', 'utf8'), '/data/应收[2025]*台账.csv');
    expect(content.sheets[0]?.name).toBe('应收 2025  台账');
    await expect(new CsvFile().read(Uint8Array.of(1, 0, 2))).rejects.toMatchObject({ reason: 'notAWorkbook' });
    await expect(new CsvFile().read(Uint8Array.of())).rejects.toMatchObject({ reason: 'empty' });
  });

  it.each([
    ['to the end of the file', '客户,金额\n甲,1\n"乙,2\n丙,3\n丁,4\n', '3'],
    ['to the next quoted cell', '客户,备注,金额\n甲,"货,1\n乙,"好",2\n丙,,3\n', '2'],
    ['to the next row that begins with one', '客户,金额\r\n"甲,1\r\n"乙",2\r\n', '2'],
    ['over an empty cell in quotes', '客户;备注;金额\n"甲;x;1\n乙;"";2\n丙;"y";3\n', '2'],
    ['to the next one that means the row above', '客户,部门,金额\n甲,一部,1\n乙,",2\n丙,",3\n', '3'],
    ['to the next one in the last column', '客户\t金额\t部门\n甲\t1\t"\n乙\t2\t"\n', '2'],
    ['below a line that names the separator', 'sep=;\n客户;金额\n"甲;1\n乙;2\n', '3'],
    ['in a file of the old Macintosh', '客户,金额\r"甲,1\r乙,2\r', '2'],
    ['with nothing behind it', '客户,金额\n甲,1\n乙,"', '3'],
  ])('names the line of a quote that draws rows into its cell %s', async (_, csv, line) => {
    await expect(new CsvFile().read(encode(csv, 'utf8'))).rejects.toMatchObject({ reason: 'openQuote', detail: line });
  });

  it('takes quotes within a cell, cells of several lines and of quotes alone as they are', async () => {
    expect(await rowsOf(encode('a,b\n甲"乙",5" 管\n"丙"公司,"一,\n二"\n"""丁""","戊\n""己"""\n"",x\n"\n庚\n",y\n', 'utf8'))).toEqual([
      ['a', 'b'],
      ['甲"乙"', '5" 管'],
      ['丙公司', '一,\n二'],
      ['"丁"', '戊\n"己"'],
      ['x'],
      ['\n庚\n', 'y'],
    ]);
  });

  it('tells of texts that a cell can’t hold whole, and cuts no character in two', async () => {
    const long = `${'长'.repeat(32_766)}😀`;
    const { content, notCarried } = await new CsvFile().read(
      encode(`客户,备注\n甲,${long}\n乙,${'短'.repeat(32_767)}\n`, 'utf8'),
      '台账.csv',
    );
    expect(notCarried).toEqual([{ kind: 'textEnd', sheet: '台账', count: 1 }]);
    expect(content.sheets[0]?.cells.get(1)?.get(1)?.value).toBe('长'.repeat(32_766));
    expect(content.sheets[0]?.cells.get(2)?.get(1)?.value).toBe('短'.repeat(32_767));
  });

  it('loses no row of any table of texts, whatever quotes and breaks they hold', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '甲', '\n', 'b'), maxLength: 6 }).map((value) => `x${value}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }), async (table) => {
        const csv = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(await rowsOf(encode(`sep=,\n${csv}`, 'utf8'))).toEqual(table);
      }),
    );
  });

  it('reads what it writes', async () => {
    const { content } = await new CsvFile().read(encode('客户,金额\n"a,b",1.5\n', 'utf8'));
    expect(await rowsOf(await new CsvFile().write(content))).toEqual([
      ['客户', '金额'],
      ['a,b', 1.5],
    ]);
  });
});

describe('workbookFileFor', () => {
  it('goes by the ending of the name', () => {
    expect(workbookFileFor('台账.CSV')).toBeInstanceOf(CsvFile);
    expect(workbookFileFor('台账.xlsx')).toBeInstanceOf(XlsxFile);
  });
});

describe('a text file that is longer than is read', () => {
  it('is refused before anything is done with it', async () => {
    await expect(new CsvFile().read(new Uint8Array(100_000_001), 'a.csv')).rejects.toMatchObject({ reason: 'tooManyBytes' });
  });

  it.each([
    ['one line of them', 'a,'.repeat(10_000_001)],
    ['blank lines', '\n'.repeat(10_000_001)],
    ['a table', '1,1,1,1,1,1\n'.repeat(416_667)],
  ])('is refused for more cells than a month is made of in a minute: %s', async (_case, text) => {
    await expect(new CsvFile().read(new TextEncoder().encode(text), 'a.csv')).rejects.toMatchObject({ reason: 'tooManyCells' });
  });

  it('reads the same cells of a text without quotes, which is taken apart line by line, as of one with them', async () => {
    const rowsIn = async (text: string) =>
      [...((await new CsvFile().read(new TextEncoder().encode(text), 'a.csv')).content.sheets[0]?.cells ?? [])].map(([row, line]) => [
        row,
        ...[...line].map(([column, { value }]) => `${column}:${value}`),
      ]);
    const part = fc.constantFrom('客户', 'a', '12.50', ' ', '', ',', ',', '\n', '\r\n', '\r', '\n\n');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 30 }), async (parts) => {
        const text = parts.join('');
        // A quoted cell in a row of its own, far below.
        const quoted = await rowsIn(`${text},\n"end"\n`);
        expect(await rowsIn(`${text},\nend\n`)).toEqual(quoted);
      }),
    );
  });

  it('keeps every text of a column, however many different ones it holds', async () => {
    const numbers = Array.from({ length: 10_003 }, (_, index) => `A${index}`);
    const { content } = await new CsvFile().read(new TextEncoder().encode([...numbers, 'A0', 'A10002'].join('\n')), 'a.csv');
    const values = [...(content.sheets[0]?.cells.values() ?? [])].map((line) => line.get(0)?.value);
    expect(values).toEqual([...numbers, 'A0', 'A10002']);
  });
});
