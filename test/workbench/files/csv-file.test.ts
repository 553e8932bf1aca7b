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

  it('names its sheet after the file, and tells binary data and empty files', async () => {
    const { content } = await new CsvFile().read(encode('a', 'utf8'), '/data/应收[2025]*台账.csv');
    expect(content.sheets[0]?.name).toBe('应收 2025  台账');
    await expect(new CsvFile().read(Uint8Array.of(1, 0, 2))).rejects.toMatchObject({ reason: 'notAWorkbook' });
    await expect(new CsvFile().read(Uint8Array.of())).rejects.toMatchObject({ reason: 'empty' });
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
