import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

import { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import type { NotCarried } from '../../../src/workbench/files/workbook-file';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { foreignWorkbook } from './foreign-workbook';

const file = new XlsxFile();

describe('a workbook of another program, opened and saved', () => {
  let before: Worksheet;
  let after: Worksheet;
  let saved: Workbook;
  let notCarried: readonly NotCarried[];

  beforeAll(async () => {
    const bytes = await foreignWorkbook();
    const opened = await file.read(bytes);
    notCarried = opened.notCarried;
    const book = new Book(startHeadlessUniver(), { content: opened.content });
    await book.calculation.settle();
    saved = await reread(await file.write(collectContent(book)));
    book.dispose();
    before = sheetOf(await reread(bytes));
    after = sheetOf(saved);
  });

  it('names what is lost, and nothing else', () => {
    expect(notCarried).toEqual([
      { kind: 'conditionalFormat', sheet: '台账', count: 1 },
      { kind: 'commentLook', sheet: '台账', count: 1 },
      { kind: 'gradientFill', sheet: '台账', count: 1 },
    ]);
  });

  it('keeps charts of every kind with their looks, and pictures', () => {
    expect(after.getCharts().length).toBe(2);
    expect(after.getCharts().map(({ chartModel }) => JSON.stringify(chartModel))).toEqual(
      before.getCharts().map(({ chartModel }) => JSON.stringify(chartModel)),
    );
    expect(after.getImages().map(({ range }) => [range?.tl.nativeCol, range?.tl.nativeRow])).toEqual([[9, 0]]);
  });

  it('keeps the password of a protected sheet by its hash, and what it allows', () => {
    expect(after.sheetProtection).toEqual(before.sheetProtection);
    expect(after.sheetProtection?.hashValue).toMatch(/^[\w+/=]{80,}$/);
  });

  it.each<[string, (sheet: Worksheet) => unknown]>([
    [
      'print titles, area, paper and scale',
      ({ pageSetup: { printTitlesRow, printArea, orientation, paperSize, fitToPage, fitToWidth, fitToHeight } }) => ({
        printTitlesRow,
        printArea,
        orientation,
        paperSize,
        fitToPage,
        fitToWidth,
        fitToHeight,
      }),
    ],
    ['margins', ({ pageSetup }) => pageSetup.margins],
    ['footers', ({ headerFooter }) => headerFooter.oddFooter],
    [
      'frozen panes, gridlines and zoom',
      ({ views: [view] }) =>
        view && {
          state: view.state,
          xSplit: 'xSplit' in view ? view.xSplit : 0,
          ySplit: 'ySplit' in view ? view.ySplit : 0,
          grid: view.showGridLines,
          zoom: view.zoomScale,
        },
    ],
    ['the colour of the tab', ({ properties }) => properties.tabColor],
    ['hidden rows and columns, and groups', (sheet) => [sheet.getRow(4).hidden, sheet.getColumn(6).hidden, sheet.getRow(5).outlineLevel]],
    ['widths and looks of columns', (sheet) => [sheet.getColumn(2).width, sheet.getCell('B3').numFmt]],
    ['validations', (sheet) => ({ ...sheet.getCell('D2').dataValidation, errorStyle: 'stop' })],
    ['links', (sheet) => sheet.getCell('A3').hyperlink],
    ['the text of notes', (sheet) => ['A2', 'A3'].map((cell) => textOfNote(sheet.getCell(cell).note))],
  ])('keeps %s', (_, look) => {
    expect(look(after)).toEqual(look(before));
  });

  it('keeps the conditional format that it knows', () => {
    const rules = after.conditionalFormattings.flatMap(({ ref, rules }) =>
      rules.map((rule) => [ref, rule.type, 'operator' in rule ? rule.operator : null, 'formulae' in rule ? rule.formulae : null]),
    );
    expect(rules).toEqual([['B2:B5', 'cellIs', 'greaterThan', ['2000']]]);
  });

  it('keeps fonts, and theme colours as the colours they are', () => {
    expect(after.getCell('A2').font).toMatchObject({ name: '楷体', size: 14, bold: true, color: { argb: 'FF376092' } });
  });

  it('keeps names, properties and the theme', () => {
    expect(saved.definedNames.getRanges('金额区').ranges).toEqual(["'台账'!$B$2:$B$5"]);
    expect([saved.creator, saved.title]).toEqual(['财务部', '往来账']);
  });
});

async function reread(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

function sheetOf(workbook: Workbook): Worksheet {
  const sheet = workbook.getWorksheet('台账');
  if (!sheet) throw new Error('the sheet is there');
  return sheet;
}

function textOfNote(note: unknown): string {
  if (typeof note === 'string') return note;
  const { texts = [] } = note as { readonly texts?: readonly { readonly text: string }[] };
  return texts.map(({ text }) => text).join('');
}
