import type { Probe } from '../probe';

/** Tables: the detail of a month, and the registers of the user's. */
export const tableProbes: readonly Probe[] = [
  {
    id: 'table-on-hidden-sheet',
    sentence: {
      'zh-CN': '深度隐藏的工作表上可以建表格并命名，公式认得中文表名',
      'en-US': 'A table can be made and named on a very hidden sheet, and formulas know its Chinese name',
    },
    expected: [[3]],
    run: async ({ context, sheet, addSheet }) => {
      const other = addSheet('隐');
      other.visibility = 'VeryHidden';
      other.getRange('A1:A3').values = [['金额'], [1], [2]];
      other.tables.add(other.getRange('A1:A3'), true).name = '自检明细表';
      const cell = sheet.getRange('A1');
      cell.formulas = [['=SUM(自检明细表[金额])']];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'table-headings',
    sentence: {
      'zh-CN': '表头变成文本：数字成为文字，重复的加编号 2，空的叫 列1',
      'en-US': 'Headings become texts: a number its digits, a repeated one gets the number 2, an empty one is 列1',
    },
    expected: [['2025', '金额', '金额2', '列1']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:D2').values = [
        [2025, '金额', '金额', ''],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add(sheet.getRange('A1:D2'), true);
      const head = table.getHeaderRowRange().load('values');
      await context.sync();
      return head.values;
    },
  },
  {
    id: 'table-of-headings-alone',
    sentence: { 'zh-CN': '只有表头的表格得到一行空行', 'en-US': 'A table of headings alone gets an empty row' },
    expected: ['A1:B2', [['', '']]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [['客户', '金额']];
      const table = sheet.tables.add(sheet.getRange('A1:B1'), true);
      const whole = table.getRange().load('address');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return [whole.address.split('!')[1], body.values];
    },
  },
  {
    id: 'table-rows-push-down',
    sentence: {
      'zh-CN': '给表格加行，只把它各列下面的单元格往下推',
      'en-US': '`rows.add` moves the cells below a table down, between its columns alone',
    },
    expected: [
      ['乙', ''],
      ['', '旁边'],
      ['下面', ''],
    ],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').values = [['客户'], ['甲']];
      sheet.getRange('A4:B4').values = [['下面', '旁边']];
      const table = sheet.tables.add(sheet.getRange('A1:A2'), true);
      table.rows.add(undefined, [['乙']]);
      const cells = sheet.getRange('A3:B5').load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'table-rows-of-null',
    sentence: {
      'zh-CN': '加行时 null 的单元格留空（没有公式的列）',
      'en-US': 'Null in a row that is added leaves the cell empty, in a column without a formula',
    },
    expected: [['', '']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B2').values = [
        ['客户', '数'],
        ['甲', 4],
      ];
      const table = sheet.tables.add(sheet.getRange('A1:B2'), true);
      await context.sync();
      table.rows.add(undefined, [[null, null]] as unknown as string[][]); // the library's types know no null
      const row = sheet.getRange('A3:B3').load('values');
      await context.sync();
      return row.values;
    },
  },
  {
    id: 'table-formulas-go-on',
    sentence: {
      'zh-CN': '每行都有同一公式的列，加行时 null 的单元格得到这个公式',
      'en-US': 'A column that holds one formula in each row goes on with it in a row that is added with null',
    },
    expected: [[5, '=$A3*2']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [['数', '两倍']];
      sheet.getRange('A2:B2').formulas = [[4, '=$A2*2']];
      const table = sheet.tables.add(sheet.getRange('A1:B2'), true);
      await context.sync();
      table.rows.add(undefined, [[5, null]] as unknown as string[][]); // the library's types know no null
      const row = sheet.getRange('A3:B3').load('formulas');
      await context.sync();
      return row.formulas;
    },
  },
  {
    id: 'table-resize',
    needs: '1.13',
    sentence: {
      'zh-CN': '表格可以改大改小，名称不变，引用它的公式跟着变',
      'en-US': 'A table can be resized: it keeps its name, and formulas over it follow',
    },
    expected: [[6]],
    run: async ({ context, sheet, named }) => {
      sheet.getRange('A1:A4').values = [['金额'], [1], [2], [3]];
      const table = sheet.tables.add(sheet.getRange('A1:A2'), true);
      table.name = named('t');
      sheet.getRange('C1').formulas = [[`=SUM(${named('t')}[金额])`]];
      await context.sync();
      table.resize('A1:A4');
      const cell = sheet.getRange('C1').load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'table-resize-head',
    needs: '1.13',
    sentence: { 'zh-CN': '表格改大小时表头行不能移动', 'en-US': 'A table that is resized keeps its row of headings' },
    expected: 'InvalidArgument',
    run: async ({ context, sheet, refusalOf }) => {
      sheet.getRange('A1:A4').values = [['金额'], [1], [2], [3]];
      sheet.tables.add(sheet.getRange('A1:A2'), true);
      await context.sync();
      return refusalOf((_, own) => own.tables.getItemAt(0).resize('A2:A4'));
    },
  },
  {
    id: 'table-overlap',
    sentence: { 'zh-CN': '两个表格不能重叠', 'en-US': 'Tables can’t overlap' },
    expected: 'InvalidArgument',
    run: async ({ context, sheet, refusalOf }) => {
      sheet.getRange('A1:A2').values = [['金额'], [1]];
      sheet.tables.add(sheet.getRange('A1:A2'), true);
      await context.sync();
      return refusalOf((_, own) => own.tables.add(own.getRange('A2:A3'), true));
    },
  },
  {
    id: 'table-filters-null',
    sentence: {
      'zh-CN': '没有筛选的表格、不存在的表格，清除筛选都不出错',
      'en-US': '`clearFilters` does nothing on a table without a filter, and on a null object',
    },
    expected: 'none',
    run: async ({ context, sheet, refusalOf }) => {
      sheet.getRange('A1:A2').values = [['金额'], [1]];
      sheet.tables.add(sheet.getRange('A1:A2'), true);
      await context.sync();
      return refusalOf(({ workbook }, own) => {
        own.tables.getItemAt(0).clearFilters();
        workbook.tables.getItemOrNullObject('selfcheck_none').clearFilters();
      });
    },
  },
  {
    id: 'table-no-merge',
    sentence: { 'zh-CN': '表格里的单元格不能合并', 'en-US': 'Cells of a table can’t be merged' },
    expected: 'InvalidOperation',
    run: async ({ context, sheet, refusalOf }) => {
      sheet.getRange('A1:B2').values = [
        ['客户', '金额'],
        ['甲', 1],
      ];
      sheet.tables.add(sheet.getRange('A1:B2'), true);
      await context.sync();
      return refusalOf((_, own) => own.getRange('A2:B2').merge(false));
    },
  },
];
