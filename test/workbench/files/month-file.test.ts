import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

import { collectContent } from '../../../src/workbench/book/collect-content';
import type { SheetContent } from '../../../src/workbench/book/book-content';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { openMonthDesk } from '../../excel/month-desk';

const newYear = 45658;
/** Sixty customers, so that the analysis goes over a page; every third long overdue, one with a credit. */
const rows = Array.from({ length: 60 }, (_, index) => [
  `客户${String(index).padStart(2, '0')}`,
  `F${index}`,
  newYear,
  newYear + (index % 3 === 0 ? 30 : 340),
  index === 5 ? -500 : 10_000 + index * 1000,
  0,
]);

describe('the month as a file', () => {
  let ours: SheetContent;
  let detail: Worksheet;
  let analysis: Worksheet;
  let workbook: Workbook;

  beforeAll(async () => {
    const desk = await openMonthDesk(rows);
    await desk.built();
    const bytes = await new XlsxFile().write(collectContent(desk.book));
    await desk.close();
    const { content, notCarried } = await new XlsxFile().read(bytes);
    expect(notCarried).toEqual([]);
    ours = find(content.sheets, '账龄分析 2025-12');
    installChartSupport();
    workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    detail = find(workbook.worksheets, '账龄明细 2025-12');
    analysis = find(workbook.worksheets, '账龄分析 2025-12');
  });

  it('holds the class chart: what it draws from, its title, legend, axis and colours', () => {
    const [chart] = ours.features.charts;
    const data = [...ours.cells].find(([, line]) => line.get(1)?.value === '图中数字（万元）')?.[0] ?? -9;
    expect(chart).toMatchObject({
      kind: 'bar',
      grouping: 'stacked',
      title: '余额最大的 10 户的账龄构成（截至 2025-12-31）',
      titleFont: { size: 12, bold: true, color: '#1F3A5F' },
      legend: 'bottom',
      gapWidth: 50,
      valueAxis: { title: '万元', gridlines: true, gridlineColor: '#D9DEE5', majorTickMark: 'none' },
      categoryAxis: { reversed: true, crossing: 'maximum', tickLabels: 'low', gridlines: false },
    });
    expect(chart?.series.map(({ name, color }) => [name, color])).toEqual([
      ['正常', '#5B8C5A'],
      ['关注', '#D9A441'],
      ['次级', '#D97B29'],
      ['可疑', '#C0392B'],
      ['损失', '#7B241C'],
    ]);
    expect(chart?.series[4]?.values.area).toEqual({ row: data + 2, col: 6, rows: 10, cols: 1 });
    expect(chart?.series[4]?.categories?.area).toEqual({ row: data + 2, col: 1, rows: 10, cols: 1 });
    expect(ours.cells.get(data + 2)?.get(1)?.value).toBe('客户59');
  });

  it('shows a second reader the same chart', () => {
    const charts = analysis.getCharts();
    expect(charts.length).toBe(1);
    const model = JSON.stringify(charts[0]?.chartModel);
    for (const part of ['5B8C5A', '7B241C', 'D9DEE5', '余额最大的 10 户', '万元', "'账龄分析 2025-12'!$G$"]) expect(model).toContain(part);
  });

  it('prints on A4 landscape with narrow margins, one page wide, the header repeated, pages counted', () => {
    for (const sheet of [detail, analysis]) {
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 });
      expect(sheet.pageSetup.margins).toMatchObject({ left: 14 / 72, right: 14 / 72, top: 0.5, bottom: 44 / 72 });
      expect(sheet.headerFooter.oddFooter).toBe('&L&F&C第 &P 页 / 共 &N 页&R&D');
    }
    expect([detail.pageSetup.fitToWidth, detail.pageSetup.printTitlesRow, detail.pageSetup.printTitlesColumn]).toEqual([
      1,
      '6:6',
      undefined,
    ]);
    expect([analysis.pageSetup.fitToWidth, analysis.pageSetup.printTitlesRow, analysis.pageSetup.printTitlesColumn]).toEqual([
      1,
      '6:6',
      undefined,
    ]);
    expect(ours.features.pageLayout.printAreas[0]).toMatchObject({ row: 0, col: 0, cols: 15 });
  });

  it('is frozen at header and customer, without gridlines, its tab in colour', () => {
    expect(analysis.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 6, showGridLines: false });
    expect(analysis.properties.tabColor).toMatchObject({ argb: 'FF1F3A5F' });
  });

  it('marks classes and early warnings by conditional formats', () => {
    const rules = analysis.conditionalFormattings.flatMap(({ ref, rules: list }) =>
      list.map((rule) => ({ ref, formulae: rule.type === 'expression' ? rule.formulae : null, style: rule.style })),
    );
    expect(rules).toContainEqual({ ref: 'L7:L66', formulae: ['$L7>60'], style: { font: { bold: true, color: { argb: 'FFC0392B' } } } });
    expect(
      rules
        .filter(({ formulae }) => String(formulae) === '$L7>60')
        .map(({ ref }) => ref)
        .sort(),
    ).toEqual(['L7:L66', 'N7:N66']);
    expect(rules.filter(({ ref }) => ref.endsWith('66')).length).toBe(10);
  });

  it('holds the detail as a table with its formulas over it', () => {
    expect(detail.getTables().map(({ name }) => name)).toEqual(['账龄明细表202512']);
    expect(analysis.getCell('J7').formula).toBe('ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[客户序号],$A7),2)');
    expect(analysis.getCell('J7').result).toBe(69_000);
  });
});

function find<Sheet extends { readonly name: string }>(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`there is a sheet ${name}`);
  return sheet;
}
