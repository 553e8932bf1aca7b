import { isBeyondFormulas } from '../../../src/workbench/files/fitting-formula';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage } from './hand-made-package';

const nested = (count: number): string => `${'SUM('.repeat(count)}1${')'.repeat(count)}`;

describe('a formula that no spreadsheet program writes', () => {
  it.each([
    ['as many functions in each other as Excel takes', nested(64), false],
    ['hundreds of functions in each other', nested(300), true],
    ['thousands of signs before a number', `${'-'.repeat(5_000)}1`, true],
    ['a sum as long as Excel takes', `1${'+1'.repeat(4_000)}`, false],
    ['a longer one', `1${'+1'.repeat(5_000)}`, true],
    ['brackets in a text', `"${'('.repeat(300)}"&"${'-'.repeat(300)}"`, false],
  ])('is one with %s: %#', (_, formula, isBeyond) => {
    expect(isBeyondFormulas(formula)).toBe(isBeyond);
  });

  it('is read as the value that the file has for it, which is said', async () => {
    const { content, notCarried } = await new XlsxFile().read(
      await handMadePackage({
        worksheet: `<sheetData><row r="1"><c r="A1"><f>${nested(5_000)}</f><v>7</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>`,
      }),
    );
    const line = content.sheets[0]?.cells.get(0);
    expect([line?.get(0)?.value, line?.get(0)?.formula, line?.get(1)?.formula]).toEqual([7, undefined, '=1+1']);
    expect(notCarried).toContainEqual({ kind: 'formulaBeyond', sheet: '表', count: 1 });
  });

  it('is left out as what a name stands for', async () => {
    const names = `<definedNames><definedName name="Deep">${nested(5_000)}</definedName><definedName name="税率">0.13</definedName></definedNames>`;
    const { content, notCarried } = await new XlsxFile().read(
      await handMadePackage({ worksheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', afterSheets: names }),
    );
    expect(content.names.map(({ name }) => name)).toEqual(['税率']);
    expect(notCarried).toContainEqual({ kind: 'name', sheet: null, count: 1 });
  });
});
