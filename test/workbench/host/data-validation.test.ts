import { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

/** What an add-in reads of the rule of an address. */
async function ruleAt(excel: ExcelAtDesk, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const { dataValidation } = firstSheet(context).getRange(address);
    dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
    await context.sync();
    const { type, rule, ignoreBlanks, errorAlert, prompt } = dataValidation;
    return plain({ type, rule, ignoreBlanks, errorAlert, prompt });
  });
}

const nothingSaid = {
  ignoreBlanks: true,
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: false, title: '' },
};

describe('the rule for what may be typed into a range', () => {
  it('is a list given in place, with what is said about it', async () => {
    await at.run(async (context) => {
      const { dataValidation } = firstSheet(context).getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '电话,上门,微信' } };
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = { message: '请从列表里选', showAlert: true, style: 'Warning', title: '催收方式' };
      dataValidation.prompt = { message: '选一种', showPrompt: true, title: '方式' };
      await context.sync();
    });
    expect(await ruleAt(at, 'B3')).toEqual({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '电话,上门,微信' } },
      ignoreBlanks: false,
      errorAlert: { message: '请从列表里选', showAlert: true, style: 'Warning', title: '催收方式' },
      prompt: { message: '选一种', showPrompt: true, title: '方式' },
    });
  });

  it('is a list of cells, named by a formula or given as a range; the formula follows the name of their sheet', async () => {
    await at.run(async (context) => {
      const list = context.workbook.worksheets.add('名单');
      list.getRange('A1:A2').values = [['甲'], ['乙']];
      const sheet = firstSheet(context);
      sheet.getRange('C2:C9').dataValidation.rule = { list: { inCellDropDown: false, source: '=名单!$A$1:$A$2' } };
      sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: list.getRange('A1:A2') } };
      list.name = '客户名单';
      await context.sync();
    });
    expect(await ruleAt(at, 'C2:C9')).toEqual({
      ...nothingSaid,
      type: 'List',
      rule: { list: { inCellDropDown: false, source: '=客户名单!$A$1:$A$2' } },
    });
    expect(await ruleAt(at, 'D2')).toMatchObject({ rule: { list: { source: '=客户名单!$A$1:$A$2' } } });
  });

  it.each<[string, Excel.DataValidationRule, string]>([
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
    ['amounts', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }, 'Decimal'],
    ['lengths', { textLength: { formula1: 20, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
    ['a formula', { custom: { formula: '=LEN(E2)>3' } }, 'Custom'],
  ])('is one for %s', async (_what, rule, type) => {
    await at.run(async (context) => {
      firstSheet(context).getRange('E2:E9').dataValidation.rule = rule;
      await context.sync();
    });
    expect(await ruleAt(at, 'E2:E9')).toEqual({ ...nothingSaid, type, rule });
  });

  it('is each cell’s own: others keep theirs when a part gets another one or loses it', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('G1:G10').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('G4:G5').dataValidation.rule = { list: { inCellDropDown: true, source: 'c' } };
      sheet.getRange('G8').dataValidation.clear();
      sheet.getRange('G9:G10').dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    const types = [];
    for (const address of ['G1:G3', 'G4:G5', 'G1:G5', 'G8', 'G7:G8', 'H1', 'G9:G10']) types.push(await ruleAt(at, address));
    expect(types).toMatchObject([
      { type: 'List', rule: { list: { source: 'a,b' } }, ignoreBlanks: true },
      { type: 'List', rule: { list: { source: 'c' } } },
      { type: 'MixedCriteria', rule: null },
      { type: 'None', rule: {} },
      { type: 'Inconsistent', rule: null },
      { type: 'None', rule: {} },
      { type: 'List', rule: { list: { source: 'a,b' } }, ignoreBlanks: false },
    ]);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    ['an empty list', (validation) => (validation.rule = { list: { inCellDropDown: true, source: '' } })],
    ['a list of 256 characters', (validation) => (validation.rule = { list: { inCellDropDown: true, source: '甲'.repeat(256) } })],
    [
      'two rules at once',
      (validation) => (validation.rule = { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } }),
    ],
    ['a formula that is none', (validation) => (validation.rule = { custom: { formula: '=SUM(' } })],
    [
      'a title of 33 characters',
      (validation) => (validation.errorAlert = { message: '', showAlert: true, style: 'Stop', title: 'x'.repeat(33) }),
    ],
  ])('refuses %s', async (_what, set) => {
    const refusal = await at.refused(async (context) => {
      set(firstSheet(context).getRange('K1').dataValidation);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('cannot be changed on a protected sheet', async () => {
    await at.run(async (context) => {
      context.workbook.worksheets.add('锁').protection.protect();
      await context.sync();
    });
    for (const change of [
      (validation: Excel.DataValidation) => (validation.rule = { list: { inCellDropDown: true, source: 'a' } }),
      (validation: Excel.DataValidation) => validation.clear(),
    ]) {
      const refusal = await at.refused(async (context) => {
        change(context.workbook.worksheets.getItem('锁').getRange('A1').dataValidation);
        await context.sync();
      });
      expect(refusal.code).toBe('AccessDenied');
    }
  });

  it('survives saving and opening', async () => {
    const before = [await ruleAt(at, 'B2:B9'), await ruleAt(at, 'C2:C9'), await ruleAt(at, 'E2:E9'), await ruleAt(at, 'G4:G5')];
    const { content, notCarried } = await new XlsxFile().read(await new XlsxFile().write(collectContent(at.desk.book)));
    expect(notCarried).toEqual([]);
    const book = new Book(startHeadlessUniver(), { content });
    const again = await excelAtDesk({ book });
    expect([
      await ruleAt(again, 'B2:B9'),
      await ruleAt(again, 'C2:C9'),
      await ruleAt(again, 'E2:E9'),
      await ruleAt(again, 'G4:G5'),
    ]).toEqual(before);
    await again.desk.close();
    book.dispose();
  });
});
