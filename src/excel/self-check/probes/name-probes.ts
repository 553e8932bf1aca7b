import type { Probe } from '../probe';

/** What marks, notes and what is remembered stand in: hidden names. */
export const nameProbes: readonly Probe[] = [
  {
    id: 'name-hidden-later',
    sentence: {
      'zh-CN': '先新建名称，下一批再隐藏，名称就隐藏了（office-js #3878）',
      'en-US': 'A name that is added in one batch and hidden in the next is hidden (office-js #3878)',
    },
    expected: false,
    run: async ({ context, named }) => {
      const name = context.workbook.names.add(named('a'), '=1');
      await context.sync();
      name.visible = false;
      await context.sync();
      const seen = context.workbook.names.getItem(named('a')).load('visible');
      await context.sync();
      return seen.visible;
    },
  },
  {
    id: 'name-hidden-listed',
    sentence: { 'zh-CN': 'names.items 列出隐藏的名称', 'en-US': '`names.items` lists hidden names' },
    expected: [true],
    run: async ({ context, named }) => {
      const name = context.workbook.names.add(named('a'), '=1');
      await context.sync();
      name.visible = false;
      const names = context.workbook.names.load('items/name');
      await context.sync();
      return names.items.flatMap((item) => (item.name === named('a') ? [true] : []));
    },
  },
  ...[239, 255].map(
    (length): Probe => ({
      id: `name-text-${length}`,
      sentence: {
        'zh-CN': `名称的公式有 ${length} 个字符时原样存下来（加载项自己的都不超过 239 个）`,
        'en-US': `A name takes a formula of ${length} characters and gives it back (those of the add-in have 239 at the most)`,
      },
      expected: length,
      run: async ({ context, named }) => {
        context.workbook.names.add(named('a'), `="${'账'.repeat(length - 3)}"`);
        const name = context.workbook.names.getItem(named('a')).load('formula');
        await context.sync();
        return String(name.formula).length;
      },
    }),
  ),
  {
    id: 'name-number-and-text',
    sentence: { 'zh-CN': '名称的公式 =3&"甲""乙" 原样读回', 'en-US': 'A name’s formula `=3&"甲""乙"` comes back as it was given' },
    expected: '=3&"甲""乙"',
    run: async ({ context, named }) => {
      const name = context.workbook.names.add(named('a'), '=3&"甲""乙"').load('formula');
      await context.sync();
      return name.formula as unknown;
    },
  },
  {
    id: 'name-hundred',
    sentence: { 'zh-CN': '一批可以新建一百个名称', 'en-US': 'A hundred names can be added in one batch' },
    expected: 100,
    run: async ({ context, named }) => {
      for (let number = 1; number <= 100; number++) context.workbook.names.add(named(String(number)), `=${number}`);
      const names = context.workbook.names.load('items/name');
      await context.sync();
      return names.items.filter(({ name }) => name.startsWith(named(''))).length;
    },
  },
  {
    id: 'name-follows-rename',
    sentence: { 'zh-CN': '指向单元格的名称跟着改名的工作表走', 'en-US': 'A name for a cell follows its sheet when that is renamed' },
    expected: "='~自检 改名'!$B$2",
    run: async ({ context, sheet, named }) => {
      context.workbook.names.add(named('a'), sheet.getRange('B2'));
      await context.sync();
      sheet.name = '~自检 改名';
      const name = context.workbook.names.getItem(named('a')).load('formula');
      await context.sync();
      return name.formula as unknown;
    },
  },
  {
    id: 'name-of-deleted-sheet',
    sentence: {
      'zh-CN': '工作表删除后，指向它的名称还在，公式以 =#REF! 开头',
      'en-US': 'A name stays when the sheet that it refers to is deleted, and its formula begins with `=#REF!`',
    },
    expected: '=#REF!',
    run: async ({ context, addSheet, named }) => {
      const other = addSheet('删');
      context.workbook.names.add(named('a'), other.getRange('A1'));
      await context.sync();
      other.delete();
      const name = context.workbook.names.getItem(named('a')).load('formula');
      await context.sync();
      return String(name.formula).slice(0, 6);
    },
  },
  {
    id: 'name-of-deleted-cell',
    sentence: {
      'zh-CN': '单元格随表格的行删除后，名称的公式仍留着工作表名',
      'en-US': 'A name’s formula keeps the name of the sheet when its cell goes with a row of a table',
    },
    expected: true,
    run: async ({ context, sheet, named }) => {
      sheet.getRange('A1:A3').values = [['客户'], ['甲'], ['乙']];
      const table = sheet.tables.add(sheet.getRange('A1:A3'), true);
      context.workbook.names.add(named('a'), sheet.getRange('A3'));
      await context.sync();
      table.rows.getItemAt(1).delete();
      const name = context.workbook.names.getItem(named('a')).load('formula');
      await context.sync();
      return /^='?~自检 0'?!#REF!$/.test(String(name.formula));
    },
  },
  {
    id: 'name-again',
    sentence: { 'zh-CN': '一批里删掉名称再新建同名的', 'en-US': 'A name can be deleted and added again in one batch' },
    expected: '=2',
    run: async ({ context, named }) => {
      context.workbook.names.add(named('a'), '=1');
      await context.sync();
      context.workbook.names.getItem(named('a')).delete();
      const name = context.workbook.names.add(named('a'), '=2').load('formula');
      await context.sync();
      return name.formula as unknown;
    },
  },
  {
    id: 'name-on-copy',
    sentence: {
      'zh-CN': '工作表范围里有同名的名称时，仍可新建和删除工作簿范围的名称，另一个不受影响（office-js #2875）',
      'en-US': 'A name of the workbook can be added and deleted where a sheet has one of the same name, which stays (office-js #2875)',
    },
    expected: ['=5', 1],
    run: async ({ context, sheet, named }) => {
      sheet.names.add(named('a'), sheet.getRange('A1'));
      await context.sync();
      const added = context.workbook.names.add(named('a'), '=5').load('formula');
      await context.sync();
      const formula = String(added.formula);
      context.workbook.names.getItem(named('a')).delete();
      const left = sheet.names.load('items/name');
      await context.sync();
      return [formula, left.items.length];
    },
  },
  {
    id: 'name-changed-formula',
    sentence: { 'zh-CN': '名称的公式可以改，引用它的单元格跟着变', 'en-US': 'A name’s formula can be set, and cells that use it follow' },
    expected: [[7]],
    run: async ({ context, sheet, named }) => {
      const name = context.workbook.names.add(named('a'), '=3');
      sheet.getRange('A1').formulas = [[`=${named('a')}+2`]];
      await context.sync();
      name.formula = '=5';
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return cell.values;
    },
  },
];
