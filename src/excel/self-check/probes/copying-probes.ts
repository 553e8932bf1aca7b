import type { Probe } from '../probe';

/** How a month that is there is written anew: by copying from very hidden sheets. */
export const copyingProbes: readonly Probe[] = [
  {
    id: 'copy-formulas',
    sentence: {
      'zh-CN': 'copyFrom“公式”从深度隐藏的工作表带来值和公式，不带格式',
      'en-US': '`copyFrom` with Formulas brings values and formulas from a very hidden sheet, and no formats',
    },
    expected: [['甲', '=A1&"公司"', 'General']],
    run: async ({ context, sheet, addSheet }) => {
      const from = addSheet('源');
      from.visibility = 'VeryHidden';
      from.getRange('A1:B1').values = [['甲', '=A1&"公司"']];
      from.getRange('A1:B1').numberFormat = [['0.00', '0.00']];
      sheet.getRange('A1:B1').copyFrom(from.getRange('A1:B1'), 'Formulas');
      const cells = sheet.getRange('A1:B1').load('formulas,numberFormat');
      await context.sync();
      return cells.formulas.map((row: unknown[], index) => [...row, cells.numberFormat[index]?.[0] as unknown]);
    },
  },
  {
    id: 'copy-formats',
    sentence: {
      'zh-CN': 'copyFrom“格式”带来数字格式、填充色、合并和条件格式',
      'en-US': '`copyFrom` with Formats brings number formats, fills, merges and conditional formats',
    },
    needs: '1.13',
    expected: ['0.00', '#FFFF00', 1, 1],
    run: async ({ context, sheet, addSheet }) => {
      const from = addSheet('源');
      const source = from.getRange('A1:B2');
      source.numberFormat = [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ];
      source.format.fill.color = '#FFFF00';
      from.getRange('A1:B1').merge(false);
      from.getRange('A2:B2').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>5';
      sheet.getRange('A1:B2').copyFrom(source, 'Formats');
      const cell = sheet.getRange('A1').load('numberFormat,format/fill/color');
      const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('areaCount');
      const formats = sheet.getRange('A2').conditionalFormats.load('items/type');
      await context.sync();
      return [cell.numberFormat[0]?.[0] as unknown, cell.format.fill.color, merged.areaCount, formats.items.length];
    },
  },
  {
    id: 'copy-onto-itself',
    sentence: { 'zh-CN': '把单元格复制到自己身上，什么都不变', 'en-US': 'Cells that are copied onto themselves stay as they are' },
    expected: [[1, '=A1+1']],
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [[1, '=A1+1']];
      cells.copyFrom(cells, 'Formulas');
      cells.load('formulas');
      await context.sync();
      return cells.formulas;
    },
  },
  {
    id: 'copy-no-second-table',
    sentence: {
      'zh-CN': '从表格里复制公式和格式，不会多出一个表格',
      'en-US': 'Formulas and formats copied from a table make no second table',
    },
    expected: 0,
    run: async ({ context, sheet, addSheet }) => {
      const from = addSheet('源');
      from.getRange('A1:A2').values = [['客户'], ['甲']];
      from.tables.add(from.getRange('A1:A2'), true);
      sheet.getRange('A1:A2').copyFrom(from.getRange('A1:A2'), 'Formats');
      sheet.getRange('A1:A2').copyFrom(from.getRange('A1:A2'), 'Formulas');
      const tables = sheet.tables.load('items/name');
      await context.sync();
      return tables.items.length;
    },
  },
  {
    id: 'copy-into-table',
    sentence: {
      'zh-CN': '复制到没有筛选的表格里，表格和它的名称都在',
      'en-US': 'A table without a filter stays, with its name, when cells are copied over it',
    },
    expected: ['selfcheck_copy_into_table_t', [['乙']]],
    run: async ({ context, sheet, addSheet, named }) => {
      sheet.getRange('A1:A2').values = [['客户'], ['甲']];
      const table = sheet.tables.add(sheet.getRange('A1:A2'), true);
      table.name = named('t');
      const from = addSheet('源');
      from.getRange('A1:A2').values = [['客户'], ['乙']];
      await context.sync();
      table.clearFilters();
      await context.sync();
      sheet.getRange('A1:A2').copyFrom(from.getRange('A1:A2'), 'Formulas');
      const body = table.getDataBodyRange().load('values');
      table.load('name');
      await context.sync();
      return [table.name, body.values];
    },
  },
  {
    id: 'copy-into-filtered-sheet',
    sentence: {
      'zh-CN': '工作表自己的筛选可以认出（`isDataFiltered`），清除条件后再复制不漏行；没有筛选的表也可以问',
      'en-US':
        'A sheet’s own filter is told by `isDataFiltered`, which a sheet without one answers too, and what is copied once its criteria are cleared leaves no row out',
    },
    expected: [false, true, [['客户'], ['丙'], ['丁']]],
    run: async ({ context, sheet, addSheet }) => {
      const before = sheet.autoFilter.load('isDataFiltered');
      sheet.getRange('A1:A3').values = [['客户'], ['甲'], ['乙']];
      await context.sync();
      const wasFiltered = before.isDataFiltered;
      sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['甲'] });
      const now = sheet.autoFilter.load('isDataFiltered');
      const from = addSheet('源');
      from.getRange('A1:A3').values = [['客户'], ['丙'], ['丁']];
      await context.sync();
      const isFiltered = now.isDataFiltered;
      sheet.autoFilter.clearCriteria();
      await context.sync();
      const target = sheet.getRange('A1:A3');
      target.copyFrom(from.getRange('A1:A3'), 'Formulas');
      target.load('values');
      await context.sync();
      return [wasFiltered, isFiltered, target.values];
    },
  },
  {
    id: 'copy-row-look',
    sentence: {
      'zh-CN': '一行的格式可以复制到下面几行',
      'en-US': 'The formats of a row can be copied to several rows below it',
    },
    expected: [['yyyy-mm-dd'], ['yyyy-mm-dd']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
      const rows = sheet.getRange('A2:A3');
      rows.copyFrom(sheet.getRange('A1'), 'Formats');
      rows.load('numberFormat');
      await context.sync();
      return rows.numberFormat;
    },
  },
];
