import { UnreadableFile } from '../../../src/workbench/files/workbook-file';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage, type HandMadeParts } from './hand-made-package';

const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const drawing =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** Where in a workbook a stretch of markup stands. */
const places: Readonly<Record<string, (markup: string) => HandMadeParts>> = {
  'shared strings': (markup) => ({ worksheet: cell, sharedStrings: markup }),
  'a shared string': (markup) => ({ worksheet: cell, sharedStrings: `<si>${markup}</si>` }),
  'the cells': (markup) => ({ worksheet: `<sheetData>${markup}</sheetData>` }),
  'a cell': (markup) => ({ worksheet: `<sheetData><row r="1"><c r="A1" t="inlineStr">${markup}</c></row></sheetData>` }),
  'a sheet': (markup) => ({ worksheet: cell + markup }),
  'the looks': (markup) => ({
    worksheet: cell,
    styles: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${markup}</styleSheet>`,
  }),
  'the workbook': (markup) => ({ worksheet: cell, afterSheets: markup }),
  comments: (markup) => ({
    worksheet: cell,
    sheetRelations: [['rId1', 'comments', '../comments1.xml']],
    others: { 'xl/comments1.xml': `<comments>${markup}</comments>` },
  }),
  'a drawing': (markup) => ({
    worksheet: cell,
    sheetRelations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    others: { 'xl/drawings/drawing1.xml': `<xdr:wsDr ${drawing}>${markup}</xdr:wsDr>` },
  }),
  // Cut off, so that no tag has an end.
  'a drawing that is cut off': (markup) => ({
    worksheet: cell,
    sheetRelations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    others: { 'xl/drawings/drawing1.xml': `<xdr:wsDr ${drawing}>${markup}` },
  }),
};

/** Elements that are never closed, and tags that never end, by where they stand. */
const unclosed: readonly (readonly [place: string, ...elements: readonly string[]])[] = [
  ['shared strings', '<si>', '<si ', '<x:si>', '<si><t>'],
  ['a shared string', '<t>', '<t ', '<rPh>', '<r>', '<rPr>'],
  ['the cells', '<c>', '<c ', '<c r="A1">', '<row>', '<row '],
  ['a cell', '<t>', '<rPh>', '<f>', '<f ', '<v>', '<is>'],
  [
    'a sheet',
    '<hyperlink ',
    '<hyperlink>',
    '<dataValidation ',
    '<dataValidation>',
    '<conditionalFormatting>',
    '<cfRule ',
    '<mergeCell ',
    '<extLst>',
    '<x14:id>',
    '<cols>',
    '<col ',
    '<sheetData>',
    '<headerFooter>',
    '<worksheet ',
  ],
  ['the looks', '<cellXfs>', '<xf>', '<font>', '<numFmt '],
  ['the workbook', '<definedName>', '<definedName '],
  ['comments', '<comment>', '<comment ', '<comment><r>'],
  ['a drawing', '<xdr:graphicFrame>', '<xdr:cNvPr ', '<xdr:pic>'],
  ['a drawing that is cut off', '<xdr:graphicFrame ', '<a:graphicData '],
];

/** Milliseconds of this process's own work, whatever else the machine does. */
async function workOf(parts: HandMadeParts): Promise<number> {
  const bytes = await handMadePackage(parts);
  const before = process.cpuUsage();
  await new XlsxFile().read(bytes).catch((error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Below that, what is measured is the reading of any workbook. */
const least = 40;
/** As far from ten times, what a linear reader takes, as from a hundred, a quadratic one's. */
const limit = 30;
/** A busy machine adds to a measure and takes nothing from it: the least of so many is the work's own. */
const measures = 4;

/**
 * How many times the work of few is that of ten times as many, in milliseconds that `work` measures; the most that it can be, where that is
 * little.
 */
async function growthOf(work: (count: number) => Promise<number>): Promise<number> {
  let many = await work(200_000);
  // Whatever the few take: they count as no less than the least.
  if (many < limit * least) return many / least;
  let few = Infinity;
  // All of the few, so that one that came out too high does not hide what the many take.
  for (let taken = 0; taken < measures; taken++) few = Math.min(few, await work(20_000));
  few = Math.max(least, few);
  for (let taken = 1; taken < measures && many >= limit * few; taken++) many = Math.min(many, await work(200_000));
  return many / few;
}

describe('reading a workbook', () => {
  it.each(unclosed.flatMap(([place, ...elements]) => elements.map((element) => [element, place] as const)))(
    'takes ten times the work, and not a hundred times, for ten times as many %s in %s',
    async (element, place) => {
      const markup = (count: number): HandMadeParts => places[place]?.(element.repeat(count)) ?? { worksheet: '' };
      expect(await growthOf((count) => workOf(markup(count)))).toBeLessThan(limit);
    },
  );
});

describe('the measure of growth', () => {
  /** Work with what a busy machine adds to it, measure by measure. */
  const disturbed = (workOfOne: (count: number) => number, ...added: readonly number[]) => {
    let taken = 0;
    return (count: number) => Promise.resolve(workOfOne(count) + (added[taken++] ?? 0));
  };

  it('sees ten times the work through what a busy machine adds', async () => {
    expect(await growthOf(disturbed((count) => count / 100, 5_000, 30, 0, 90, 10, 4_500, 0))).toBe(10);
  });

  it('sees a hundred times the work through what a busy machine adds', async () => {
    expect(await growthOf(disturbed((count) => (count / 2_000) ** 2, 900, 400, 90, 0, 900))).toBe(100);
  });

  it('looks at the few where so many take as long as thirty times the least', async () => {
    const measured: number[] = [];
    const growth = (milliseconds: number): Promise<number> =>
      growthOf((count) => {
        measured.push(count);
        return Promise.resolve(count === 200_000 ? milliseconds : 40);
      });
    expect([await growth(1_199), measured]).toEqual([29.975, [200_000]]);
    expect([await growth(1_200), measured.slice(1, 6)]).toEqual([30, [200_000, 20_000, 20_000, 20_000, 20_000]]);
  });
});
