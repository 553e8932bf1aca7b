import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

// The library's types know no tint, its files do.
const darkerAccent: object = { theme: 4, tint: -0.25 };

/** A customer's workbook with one of everything that Excel files often hold, made by another library than ours. */
export async function foreignWorkbook(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = '财务部';
  workbook.title = '往来账';
  workbook.calcProperties = { fullCalcOnLoad: true };
  const sheet = workbook.addWorksheet('台账', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false, zoomScale: 90 }],
    properties: { tabColor: { argb: 'FFD97B29' } },
  });
  sheet.addRow(['客户', '金额', '占比', '类别']);
  for (const [index, name] of ['甲', '乙', '丙', '丁'].entries()) sheet.addRow([name, (index + 1) * 1000, index / 10, '正常']);
  sheet.getColumn(2).width = 18;
  sheet.getColumn(2).numFmt = '#,##0.00';
  sheet.getColumn(6).hidden = true;
  sheet.getRow(4).hidden = true;
  sheet.getRow(5).outlineLevel = 1;
  sheet.getCell('A2').font = { name: '楷体', size: 14, bold: true, color: darkerAccent };
  sheet.getCell('A2').note = { texts: [{ text: '已' }, { font: { bold: true, color: { argb: 'FFFF0000' } }, text: '对账' }] };
  sheet.getCell('A3').note = '普通批注';
  sheet.getCell('A3').value = { text: '乙', hyperlink: 'https://example.com/b', tooltip: '官网' };
  sheet.getCell('D2').dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"正常,关注"'],
    showErrorMessage: true,
    error: '请选一类',
  };
  sheet.getCell('H1').fill = {
    type: 'gradient',
    gradient: 'angle',
    degree: 0,
    stops: [
      { position: 0, color: { argb: 'FFFFFFFF' } },
      { position: 1, color: { argb: 'FF000000' } },
    ],
  };
  sheet.addConditionalFormatting({
    ref: 'B2:B5',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [2000],
        priority: 1,
        style: { font: { bold: true, color: { argb: 'FFC0392B' } } },
      },
      { type: 'top10', priority: 2, rank: 3, percent: false, bottom: false, style: { font: { italic: true } } },
    ],
  });
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    printArea: 'A1:D5',
    margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: '&L&F&C第 &P 页&R&D' };
  workbook.definedNames.add("'台账'!$B$2:$B$5", '金额区');
  sheet.addImage(workbook.addImage({ buffer: Buffer.from(PIXEL, 'base64'), extension: 'png' }), 'J1:K3');
  sheet.addChart(
    { type: 'radar', title: '雷达', series: [{ name: '金额', categories: "'台账'!$A$2:$A$5", values: "'台账'!$B$2:$B$5" }] },
    'J5:P15',
  );
  sheet.addChart(
    {
      type: 'line',
      title: '走势',
      series: [{ name: '金额', categories: "'台账'!$A$2:$A$5", values: "'台账'!$B$2:$B$5" }],
      dataLabels: { showVal: true },
    },
    'J17:P27',
  );
  await sheet.protect('secret', { autoFilter: true });
  const plain = workbook.addWorksheet('备注');
  plain.getCell('A1').value = '说明';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
