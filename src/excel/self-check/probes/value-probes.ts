import type { Probe } from '../probe';

/** What becomes of values that are written, and how they are read. */
export const valueProbes: readonly Probe[] = [
  ...(
    [
      ['value-apostrophe', "'=1+1", '=1+1', '前面加撇号的 =1+1 是文本', 'An apostrophe keeps `=1+1` a text'],
      ['value-apostrophe-digits', "'00123", '00123', '前面加撇号的 00123 是文本', 'An apostrophe keeps `00123` a text'],
      ['value-apostrophe-wide', "'＝1", '＝1', '前面加撇号的全角 ＝1 是文本', 'An apostrophe keeps the full-width `＝1` a text'],
      ['value-digits', '00123', 123, '写入 00123 得到数字 123', '`00123` that is written becomes the number 123'],
      ['value-formula', '=1+1', 2, '写入 =1+1 得到公式', '`=1+1` that is written becomes a formula'],
      ['value-plain', '甲公司（沈阳）', '甲公司（沈阳）', '普通文本原样', 'A plain text stays as it is'],
    ] as const
  ).map(
    ([id, written, read, zh, en]): Probe => ({
      id,
      sentence: { 'zh-CN': zh, 'en-US': en },
      expected: [[read]],
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange('A1');
        cell.values = [[written]];
        cell.load('values');
        await context.sync();
        return cell.values;
      },
    }),
  ),
  {
    id: 'value-text-cell',
    sentence: {
      'zh-CN': '格式为 @ 的单元格原样存下 00123 和 1-2，开头的一个撇号去掉',
      'en-US': 'A cell formatted `@` keeps `00123` and `1-2`, and takes one apostrophe off the front',
    },
    expected: [['00123', '1-2', "'x"]],
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:C1');
      cells.numberFormat = [['@', '@', '@']];
      cells.values = [['00123', '1-2', "''x"]];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'value-null',
    sentence: { 'zh-CN': 'null 不动单元格，空文本清空它', 'en-US': 'Null leaves a cell alone, an empty text clears it' },
    expected: [[1, '']],
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [[1, 2]];
      cells.values = [[null, '']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'value-longest',
    sentence: { 'zh-CN': '单元格放得下 32,767 个字符，撇号不算', 'en-US': 'A cell holds 32,767 characters, an apostrophe not counted' },
    expected: 32_767,
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [[`'${'1'.repeat(32_767)}`]];
      cell.load('values');
      await context.sync();
      return String(cell.values[0]?.[0]).length;
    },
  },
  {
    id: 'value-dimensions',
    sentence: { 'zh-CN': '行列数不符的写入被拒绝', 'en-US': 'Values of other dimensions than the range are refused' },
    expected: 'InvalidArgument',
    run: ({ refusalOf }) =>
      refusalOf((_, sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
      }),
  },
  {
    id: 'value-merged',
    sentence: { 'zh-CN': '写到合并区域里被盖住的单元格的值会丢掉', 'en-US': 'Values written to the covered cells of a merge are dropped' },
    expected: [['甲', '']],
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:B1');
      cells.merge(false);
      await context.sync();
      cells.values = [['甲', '乙']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'value-one-format',
    sentence: { 'zh-CN': '一个数字格式可以给整个区域', 'en-US': 'One number format can be given to a whole range' },
    expected: [
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ],
    run: async ({ context, sheet }) => {
      const cells: Excel.Range = sheet.getRange('A1:B2');
      (cells as { numberFormat: unknown }).numberFormat = '0.00'; // the library's types do not say so
      cells.load('numberFormat');
      await context.sync();
      return cells.numberFormat;
    },
  },
  {
    id: 'value-used-range',
    sentence: {
      'zh-CN': '空工作表没有使用区域；只有格式的单元格不算有值',
      'en-US': 'An empty sheet has no used range, and cells with formats alone hold no values',
    },
    expected: [true, true],
    run: async ({ context, sheet }) => {
      const empty = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const first = empty.isNullObject;
      sheet.getRange('B2').format.fill.color = '#FFFF00';
      await context.sync();
      const formatted = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [first, formatted.isNullObject];
    },
  },
  {
    id: 'value-hidden-rows',
    sentence: {
      'zh-CN': 'rowHidden 在部分行隐藏时是 null，getRowProperties 逐行说明',
      'en-US': '`rowHidden` is null where some rows are hidden, and `getRowProperties` tells which',
    },
    expected: [null, [false, true, false]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('A2').rowHidden = true;
      await context.sync();
      const rows = sheet.getRange('A1:A3').load('rowHidden');
      const flags = rows.getRowProperties({ rowHidden: true });
      await context.sync();
      return [rows.rowHidden, flags.value.map(({ rowHidden }) => rowHidden)];
    },
  },
  {
    id: 'value-not-validated',
    sentence: {
      'zh-CN': '数据有效性不拦加载项写入的值',
      'en-US': 'A rule for what may be typed holds nothing that an add-in writes',
    },
    expected: [['丙']],
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
      await context.sync();
      cell.values = [['丙']];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
];
