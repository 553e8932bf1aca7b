import fc from 'fast-check';

import { SharedTexts } from '../../../src/workbench/files/shared-texts';
import { readSheetData } from '../../../src/workbench/files/sheet-data-reader';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { UnreadableFile } from '../../../src/workbench/files/workbook-file';
import { zipParts } from '../../../src/workbench/files/zip-parts';
import { rawParts, type RawCell, type RawWorkbook } from '../../fuzz/raw-workbook';
import { forgedZip, type ForgedPart } from '../../support/forged-zip';
import { comparableContent } from './comparable-content';
import { readSharedStrings } from '../../../src/workbench/files/shared-strings';

const sheetPath = 'xl/worksheets/sheet1.xml';
const textsPath = 'xl/sharedStrings.xml';
const encoder = new TextEncoder();

function ledger(): RawWorkbook {
  const rows: readonly (readonly RawCell[])[] = [
    ['客户名称', '发票号码', '应收金额'].map((value) => ({ type: 's', value })),
    [
      { type: 's', value: '甲公司' },
      { type: 's', value: 'A1' },
      { type: 'n', value: '11625789.41' },
    ],
    [
      { type: 's', value: '乙公司' },
      { type: 'inlineStr', value: 'A2' },
      { type: 'n', value: '250.50', look: 1 },
    ],
  ];
  const sheet = (name: string) => ({
    name,
    state: 'visible' as const,
    cells: new Map(rows.map((row, index) => [index, new Map(row.entries())])),
    hiddenRows: new Set<number>(),
    afterCells: [],
    tables: [],
  });
  return { sheets: [sheet('一部'), sheet('二部')], is1904: false, beforeSheets: [], names: [] };
}

const texts = rawParts(ledger());
const bytesOf = (text: string): Uint8Array => encoder.encode(text);
const parts: readonly ForgedPart[] = [...texts].map(([path, text]) => ({ path, bytes: bytesOf(text) }));
const zeros = (length: number): Uint8Array => new Uint8Array(length);

/** What reading comes to: the content, or the reason of the one sentence. */
async function outcomeOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return comparableContent((await new XlsxFile().read(bytes)).content);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

/** The whole archive, but for one part that is otherwise. */
function withPart(path: string, change: Partial<ForgedPart>): Uint8Array {
  return forgedZip(parts.map((part) => (part.path === path ? { ...part, ...change } : part)));
}

describe('a damaged package', () => {
  it.each([
    ['packed', true],
    ['stored', false],
  ])('gives the same content or a sentence, never another figure, whichever bit of it is flipped: %s', async (_, isPacked) => {
    const whole = await zipParts(new Map(parts.map(({ path, bytes }) => [path, bytes])), isPacked);
    const right = await outcomeOf(whole);
    expect(right).toMatchObject({ sheets: [{ name: '一部' }, { name: '二部' }] });
    const refused = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = whole.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const outcome = await outcomeOf(flipped);
        if (typeof outcome === 'string') refused.add(outcome);
        else expect(outcome).toEqual(right);
      }),
      { numRuns: 250 },
    );
    expect([...refused]).toContain('damaged');
  });

  it('gives a sentence whichever bit of a part’s data is flipped', async () => {
    const whole = forgedZip(parts.map((part) => ({ ...part, isStored: true })));
    const start = Buffer.from(whole).indexOf('<sheetData>');
    const length = Buffer.from(whole).indexOf('</sheetData>') - start;
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 1), fc.nat(7), async (at, bit) => {
        const flipped = whole.slice();
        flipped[start + at] = (flipped[start + at] ?? 0) ^ (1 << bit);
        expect(await outcomeOf(flipped)).toBe('damaged');
      }),
    );
  });

  it('reads archives of other writers: zip64, sizes behind the data, parts that are only stored', async () => {
    const right = await outcomeOf(forgedZip(parts));
    expect(right).toMatchObject({ sheets: [{ name: '一部' }, { name: '二部' }] });
    expect(await outcomeOf(forgedZip(parts, true))).toEqual(right);
    expect(await outcomeOf(forgedZip(parts.map((part) => ({ ...part, isStored: true }))))).toEqual(right);
    const behind = parts.map((part) => ({ ...part, says: { flags: 0x808 }, saysBefore: { crc: 0, size: 0, packedSize: 0 } }));
    expect(await outcomeOf(forgedZip(behind))).toEqual(right);
    expect(await outcomeOf(forgedZip([...parts, { path: 'xl/', bytes: zeros(0), isStored: true }]))).toEqual(right);
  });

  it.each<[string, Partial<ForgedPart>, string]>([
    ['another checksum', { says: { crc: 1 } }, 'damaged'],
    ['a size too small', { says: { size: 100 } }, 'damaged'],
    ['a size too large', { says: { size: 10_000 } }, 'damaged'],
    ['a size beyond everything', { says: { size: 0xfffffffe } }, 'unpacksTooLarge'],
    ['another size before the data', { saysBefore: { size: 100 } }, 'damaged'],
    ['another name before the data', { saysBefore: { path: 'xl/worksheets/sheet2.xml' } }, 'damaged'],
    ['another method before the data', { saysBefore: { method: 0 } }, 'damaged'],
    ['a method that workbooks don’t have', { says: { method: 14 } }, 'damaged'],
    ['more data than the file has', { says: { packedSize: 100_000 } }, 'damaged'],
    ['a password', { says: { flags: 0x801 } }, 'encrypted'],
  ])('is told by a sheet whose headers say %s', async (_, change, reason) => {
    expect(await outcomeOf(withPart(sheetPath, change))).toBe(reason);
  });

  it('is told by two parts of one name, also where only the case of letters differs, and by parts within each other', async () => {
    const again = bytesOf((texts.get(sheetPath) ?? '').replace('11625789.41', '11225789.41'));
    expect(await outcomeOf(forgedZip([...parts, { path: sheetPath, bytes: again }]))).toBe('damaged');
    expect(await outcomeOf(forgedZip([...parts, { path: 'xl/worksheets/Sheet1.XML', bytes: again }]))).toBe('damaged');
    expect(await outcomeOf(forgedZip([...parts, { path: 'again.xml', bytes: zeros(0), isDataOf: sheetPath }]))).toBe('damaged');
  });

  it('is told by a directory that names fewer parts than it holds', async () => {
    const bytes = forgedZip(parts);
    for (const at of [bytes.length - 14, bytes.length - 12]) bytes[at] = parts.length - 1;
    expect(await outcomeOf(bytes)).toBe('damaged');
  });

  it('names the sheet whose part is missing, and reads nothing without it', async () => {
    const without = forgedZip(parts.filter(({ path }) => path !== 'xl/worksheets/sheet2.xml'));
    await expect(new XlsxFile().read(without)).rejects.toMatchObject({ reason: 'sheetMissing', detail: '二部' });
    const unlinked = (texts.get('xl/_rels/workbook.xml.rels') ?? '').replace(/<Relationship [^>]*worksheets\/sheet1\.xml[^>]*>/, '');
    await expect(new XlsxFile().read(withPart('xl/_rels/workbook.xml.rels', { bytes: bytesOf(unlinked) }))).rejects.toMatchObject({
      reason: 'sheetMissing',
      detail: '一部',
    });
  });

  it.each([
    ['looks, by which dates are known', 'xl/styles.xml'],
    ['texts', textsPath],
  ])('is told by missing %s', async (_, path) => {
    expect(await outcomeOf(forgedZip(parts.filter((part) => part.path !== path)))).toBe('damaged');
  });

  it('is told by a text that is not there and by a sheet that ends too early', async () => {
    const oneText = (texts.get(textsPath) ?? '').replace(/<si>.*<\/si>/, '<si><t>客户名称</t></si>');
    expect(await outcomeOf(withPart(textsPath, { bytes: bytesOf(oneText) }))).toBe('damaged');
    const xml = texts.get(sheetPath) ?? '';
    expect(await outcomeOf(withPart(sheetPath, { bytes: bytesOf(xml.slice(0, xml.length / 2)) }))).toBe('damaged');
    expect(await outcomeOf(withPart(sheetPath, { bytes: bytesOf(xml.replace('</sheetData>', '')) }))).toBe('damaged');
  });
});

describe('a package that unpacks to more than is read', () => {
  it('is refused before it is unpacked, whether it says so or lies', async () => {
    const bomb = zeros(40_000_000);
    expect(await outcomeOf(withPart(sheetPath, { bytes: bomb }))).toBe('unpacksTooLarge');
    expect(await outcomeOf(withPart(sheetPath, { bytes: bomb, says: { size: 5000 } }))).toBe('damaged');
  });

  it('is refused for many parts that are small enough each', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ path: `xl/drawings/drawing${index}.xml`, bytes: zeros(1_000_000) }));
    const links = many.map(({ path }, index) => `<Relationship Id="rIdB${index}" Type="x/drawing" Target="/${path}"/>`).join('');
    const rels = (texts.get('xl/_rels/workbook.xml.rels') ?? '').replace('</Relationships>', `${links}</Relationships>`);
    const forged = parts.map((part) => (part.path === 'xl/_rels/workbook.xml.rels' ? { ...part, bytes: bytesOf(rels) } : part));
    expect(await outcomeOf(forgedZip([...forged, ...many]))).toBe('unpacksTooLarge');
  });

  it('is refused for more cells in all its sheets than are read', () => {
    const context = { texts: new SharedTexts([]), richStrings: new Set<number>(), is1904: false, allowance: { cellsLeft: 5 } };
    const sheet = '<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c><c><v>3</v></c></row></sheetData>';
    expect([...readSheetData(sheet, '', context).cells.cols]).toEqual([0, 2, 3]);
    expect(() => readSheetData(sheet, '', context)).toThrow('There are more cells than are read.');
  });

  it('is refused for more texts than are read', () => {
    expect(readSharedStrings('<si/>'.repeat(2_000_000)).texts).toHaveLength(2_000_000);
    expect(() => readSharedStrings('<si/>'.repeat(2_000_001))).toThrow('There are more texts than are read.');
  });

  it('is read where nothing needs what is too large', async () => {
    const right = await outcomeOf(forgedZip(parts));
    expect(await outcomeOf(forgedZip([...parts, { path: 'xl/other.xml', bytes: zeros(40_000_000) }]))).toEqual(right);
  });
});
