import type { Probe } from '../probe';

/** How sheets come, go, hide and come to the front. */
export const sheetProbes: readonly Probe[] = [
  {
    id: 'sheet-add-stays-behind',
    sentence: { 'zh-CN': '新建工作表不改变当前工作表', 'en-US': '`worksheets.add` leaves the sheet in front where it is' },
    expected: true,
    run: async ({ context, addSheet }) => {
      const before = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      addSheet('新');
      const after = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return before.name === after.name;
    },
  },
  {
    id: 'sheet-activated-later',
    sentence: {
      'zh-CN': '新建的工作表在下一批里可以激活（office-js #930）',
      'en-US': 'A sheet comes to the front in a batch after the one that adds it (office-js #930)',
    },
    expected: '~自检 前',
    run: async ({ context, addSheet }) => {
      const before = context.workbook.worksheets.getActiveWorksheet().load('name');
      const added = addSheet('前');
      await context.sync();
      added.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const { name } = active;
      before.activate();
      await context.sync();
      return name;
    },
  },
  {
    id: 'sheet-very-hidden-stays',
    sentence: { 'zh-CN': '深度隐藏的工作表删不掉', 'en-US': 'A very hidden sheet can’t be deleted' },
    expected: 'InvalidOperation',
    run: async ({ context, addSheet, refusalOf }) => {
      addSheet('隐').visibility = 'VeryHidden';
      await context.sync();
      return refusalOf((own) => own.workbook.worksheets.getItem('~自检 隐').delete());
    },
  },
  {
    id: 'sheet-hidden-goes',
    sentence: {
      'zh-CN': '深度隐藏的工作表改为隐藏后，同一批里就能删除',
      'en-US': 'A very hidden sheet that is set to hidden can be deleted in the same batch',
    },
    expected: true,
    run: async ({ context, addSheet }) => {
      const sheet = addSheet('隐');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.visibility = 'Hidden';
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('~自检 隐');
      await context.sync();
      return gone.isNullObject;
    },
  },
  {
    id: 'sheet-hidden-not-in-front',
    sentence: { 'zh-CN': '隐藏的工作表不能激活', 'en-US': 'A hidden sheet can’t be activated' },
    expected: 'InvalidOperation',
    run: async ({ context, addSheet, refusalOf }) => {
      addSheet('隐').visibility = 'Hidden';
      await context.sync();
      return refusalOf((own) => own.workbook.worksheets.getItem('~自检 隐').activate());
    },
  },
  {
    id: 'sheet-hidden-written',
    sentence: {
      'zh-CN': '深度隐藏的工作表可以写入、计算和读取',
      'en-US': 'A very hidden sheet is written to, calculated and read like any other',
    },
    expected: [[2, 4]],
    run: async ({ context, addSheet }) => {
      const sheet = addSheet('隐');
      sheet.visibility = 'VeryHidden';
      const cells = sheet.getRange('A1:B1');
      cells.values = [[2, '=A1*2']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'sheet-renamed-and-shown',
    sentence: {
      'zh-CN': '深度隐藏的工作表可以在一批里改名并显示，引用它的公式跟着改',
      'en-US': 'A very hidden sheet can be renamed and shown in one batch, and formulas that refer to it follow',
    },
    expected: ["='~自检 好'!A1", 'Visible'],
    run: async ({ context, sheet, addSheet }) => {
      const other = addSheet('隐');
      other.visibility = 'VeryHidden';
      sheet.getRange('A1').formulas = [["='~自检 隐'!A1"]];
      await context.sync();
      other.name = '~自检 好';
      other.visibility = 'Visible';
      const cell = sheet.getRange('A1').load('formulas');
      other.load('visibility');
      await context.sync();
      return [cell.formulas[0]?.[0] as unknown, other.visibility];
    },
  },
  {
    id: 'sheet-name-31',
    sentence: { 'zh-CN': '工作表名可以有 31 个字符', 'en-US': 'A sheet’s name may have 31 characters' },
    expected: 31,
    run: async ({ context, addSheet }) => {
      const sheet = addSheet('账'.repeat(27)).load('name');
      await context.sync();
      return sheet.name.length;
    },
  },
  {
    id: 'sheet-name-taken',
    sentence: {
      'zh-CN': '工作表名不分大小写：同名的不能再建',
      'en-US': 'Sheet names know no upper and lower case: a second one of the same name is refused',
    },
    expected: 'ItemAlreadyExists',
    run: async ({ context, addSheet, refusalOf }) => {
      addSheet('Abc');
      await context.sync();
      return refusalOf((own) => own.workbook.worksheets.add('~自检 ABC'));
    },
  },
  {
    id: 'sheet-null-object',
    sentence: { 'zh-CN': '对不存在的工作表、图表调用 delete() 什么都不会发生', 'en-US': '`delete()` on a null object does nothing' },
    expected: 'none',
    run: ({ refusalOf }) =>
      refusalOf(({ workbook }, sheet) => {
        workbook.worksheets.getItemOrNullObject('~自检 没有').delete();
        sheet.charts.getItemOrNullObject('没有').delete();
      }),
  },
  {
    id: 'sheet-missing',
    sentence: { 'zh-CN': '取不存在的工作表得到 ItemNotFound', 'en-US': 'A sheet that is not there is refused as ItemNotFound' },
    expected: 'ItemNotFound',
    run: ({ refusalOf }) => refusalOf(({ workbook }) => workbook.worksheets.getItem('~自检 没有').load('name')),
  },
];
