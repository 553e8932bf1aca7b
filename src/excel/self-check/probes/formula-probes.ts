import type { Probe } from '../probe';

/** How native formulas over the detail are set, calculated and read. */
export const formulaProbes: readonly Probe[] = [
  {
    id: 'formula-error-read',
    sentence: {
      'zh-CN': '错误值读作 #DIV/0! 这样的文字，类型是 Error',
      'en-US': 'An error is read as its text, such as #DIV/0!, and its type is Error',
    },
    expected: [[['#DIV/0!', '#N/A']], [['Error', 'Error']]],
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:B1');
      cells.formulas = [['=1/0', '=NA()']];
      cells.load('values,valueTypes');
      await context.sync();
      return [cells.values, cells.valueTypes];
    },
  },
  {
    id: 'formula-blank-text',
    sentence: { 'zh-CN': '得到空文本的公式读作空文本', 'en-US': 'A formula that gives an empty text is read as one' },
    expected: [['', '=IF(1=1,"","x")']],
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=IF(1=1,"","x")']];
      cell.load('values,formulas');
      await context.sync();
      return [[cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown]];
    },
  },
  {
    id: 'formula-spill',
    sentence: {
      'zh-CN': '通过 formulas 写入的数组公式会溢出到下面的单元格',
      'en-US': 'A formula that gives an array, set through `formulas`, spills into the cells below',
    },
    expected: [[1], [2], [3]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      await context.sync();
      const cells = sheet.getRange('A1:A3').load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'formula-subtotal',
    sentence: { 'zh-CN': 'SUBTOTAL(109,…) 不计隐藏的行', 'en-US': '`SUBTOTAL(109, …)` leaves hidden rows out' },
    expected: [[4]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('A2').rowHidden = true;
      const cell = sheet.getRange('B5');
      cell.formulas = [['=SUBTOTAL(109,A1:A3)']];
      await context.sync();
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'formula-hyperlink',
    sentence: { 'zh-CN': 'HYPERLINK 公式的值是显示的文字', 'en-US': 'The value of a HYPERLINK formula is the text that it shows' },
    expected: [['第 2 行']],
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=HYPERLINK("#\'~自检 0\'!A2","第 2 行")']];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'formula-sumifs',
    sentence: {
      'zh-CN': 'SUMIFS 对表格列按文字条件求和，分厘不差',
      'en-US': '`SUMIFS` over columns of a table by a text adds up to the cent',
    },
    expected: [[0.3]],
    run: async ({ context, sheet, named }) => {
      sheet.getRange('A1:B4').values = [
        ['客户', '余额'],
        ['甲', 0.1],
        ['乙', 5],
        ['甲', 0.2],
      ];
      sheet.tables.add(sheet.getRange('A1:B4'), true).name = named('t');
      const cell = sheet.getRange('D1');
      cell.formulas = [[`=ROUND(SUMIFS(${named('t')}[余额],${named('t')}[客户],"甲"),2)`]];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'formula-manual-mode',
    sentence: {
      'zh-CN': '手动计算时，sheet.calculate 之后读到新值（之后恢复原来的计算方式）',
      'en-US': 'In manual mode a sheet that was told to calculate is read with its new values (the mode is put back)',
    },
    expected: [[3]],
    run: async ({ context, sheet }) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      const mode = application.calculationMode;
      try {
        application.calculationMode = 'Manual';
        sheet.getRange('A1:B1').formulas = [['=1+1', '=A1+1']];
        await context.sync();
        sheet.calculate(false);
        const cell = sheet.getRange('B1').load('values');
        await context.sync();
        return cell.values;
      } finally {
        application.calculationMode = mode;
        await context.sync();
      }
    },
  },
  {
    id: 'formula-date-serial',
    sentence: {
      'zh-CN': '日期读作序列号；1900 年日期系统里 2025-12-31 是 46022',
      'en-US': 'Dates are read as serials; in the 1900 system 2025-12-31 is 46022',
    },
    expected: [[46_022]],
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=DATE(2025,12,31)']];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
];
