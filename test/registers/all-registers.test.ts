import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { apartFromRegisters } from '../../src/registers/apart-from-registers';
import { registerPlans } from '../../src/registers/all-registers';
import type { RegisterPlanName } from '../../src/registers/all-registers';
import { findRegisters } from '../../src/registers/find-registers';
import { newRegisterSheet } from '../../src/registers/new-register-sheet';
import { bestTable } from '../../src/tables/table-candidate';
import { allHeadings } from '../../src/registers/register-headings';
import { rulesOfColumns } from '../../src/tables/table-column';
import { sheetOf, workbookOf } from '../support/ledger-of-cells';

const names = Object.keys(registerPlans) as RegisterPlanName[];
const made = names.flatMap((name) => (['zh-CN', 'en-US'] as const).map((language) => [name, language] as const));

describe.each(made)('a new table of %s in %s', (name, language) => {
  const { sheetName, columns, toDo } = newRegisterSheet(name, language);
  const headings = [...columns.map(({ heading }) => heading), ...(toDo === null ? [] : [toDo.heading])];

  it('has each of its columns found by its own heading', () => {
    const rules = rulesOfColumns<string>(registerPlans[name].columns);
    const table = bestTable(sheetOf(sheetName, [headings]), {
      ...{ rules, weights: {}, knownHeadings: allHeadings },
      isComplete: () => true,
    });
    expect(table?.columns).toEqual(Object.fromEntries(Object.keys(registerPlans[name].columns).map((role, column) => [role, column])));
  });

  it('is found as what it is, also on a sheet of another name, and is no ledger', () => {
    for (const called of [sheetName, 'Sheet1']) {
      const workbook = workbookOf(sheetOf(called, [headings]));
      const found = findRegisters(workbook).tables.map((table) => table.name);
      expect(found).toEqual(name === 'receipts' ? [] : [name]);
    }
    const workbook = workbookOf(sheetOf(sheetName, [headings]));
    expect(recogniseLedger(apartFromRegisters(workbook, findRegisters(workbook).tables), {}).kind).toBe('none');
  });

  it('has widths that hold its headings, and choices for what is one of a few words', () => {
    for (const { heading, width, content, choices } of columns) {
      const halfWidths = Array.from(heading).reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
      expect([heading, width >= halfWidths]).toEqual([heading, true]);
      expect([heading, choices.length > 0]).toEqual([heading, content === 'choice']);
    }
  });
});

describe('newRegisterSheet', () => {
  it.each(['zh-CN', 'en-US'] as const)('has lists that go into the validation of a cell: 255 characters together (%s)', (language) => {
    const long = (Object.keys(registerPlans) as RegisterPlanName[]).flatMap((name) =>
      newRegisterSheet(name, language).columns.flatMap(({ heading, choices }) =>
        choices.join(',').length > 255 ? [`${name} ${heading}`] : [],
      ),
    );
    expect(long).toEqual([]);
  });

  it('is wide enough for the numbers that are given to letters and plans', () => {
    const width = (name: 'collections' | 'plans', heading: string): number =>
      newRegisterSheet(name, 'zh-CN').columns.find((column) => column.heading === heading)?.width ?? 0;
    expect(width('collections', '编号')).toBeGreaterThanOrEqual('CK-20251231-001'.length + 2);
    expect(width('plans', '计划号')).toBeGreaterThanOrEqual('HK20251231-12'.length + 2);
  });

  it('has the columns of R39 in their order', () => {
    expect(newRegisterSheet('receipts', 'zh-CN').columns.map(({ heading }) => heading)).toEqual([
      ...['收款日期', '客户', '发票号', '金额', '币种', '摘要'],
    ]);
    expect(newRegisterSheet('writeOffs', 'zh-CN').columns.map(({ heading }) => heading)).toEqual([
      ...['客户', '发票号', '日期', '金额', '批准人', '依据', '原因'],
      ...['申请人', '申请日期', '审批日期', '意见'],
    ]);
    expect(newRegisterSheet('plans', 'en-US')).toMatchObject({ sheetName: 'Payment plans' });
  });

  it('offers the words that a list validation takes', () => {
    const method = newRegisterSheet('collections', 'zh-CN').columns.find(({ heading }) => heading === '方式');
    expect(method).toEqual({
      ...{ heading: '方式', content: 'choice', width: 8, required: false, example: '电话' },
      choices: ['函件', '电话', '拜访', '其他'],
    });
  });
});
