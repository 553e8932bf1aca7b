import { a1Of } from '../../../src/cells/a1';
import type { CellValue } from '../../../src/cells/cell-value';
import { allSettings } from '../../../src/policy/all-settings';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { readPolicySheets } from '../../../src/policy/sheet/read-policy-sheets';
import { enUS } from '../../../src/texts/en-US';
import type { Language } from '../../../src/texts/language';
import { zhCN } from '../../../src/texts/zh-CN';
import { sheetOf } from '../../jobs/memory-workbook';
import { policySheetOf } from '../../support/policy-sheet-of';
import { sourceOfModel } from '../../support/source-of-model';

type Rows = readonly (readonly CellValue[])[];

function read(name: string, rows: Rows) {
  return readPolicySheets({ name: '台账', dateSystem: 1900, sheets: [sheetOf(name, rows)] }).reading;
}

/** Where each fault is, and what is said of it in Chinese; null where the sheet is obeyed. */
function faultsOf(name: string, rows: Rows) {
  const reading = read(name, rows);
  return reading.ok ? null : reading.faults.map((fault) => [a1Of(fault.place), zhCN.policy.fault(fault)]);
}

/** The sheet as it is made, with the first demand on day 20. */
function madeRows(language: Language): CellValue[][] {
  const changed = { ...defaultPolicy, letters: { ...defaultPolicy.letters, firstOnDay: 20 } };
  return sourceOfModel(policySheetOf(changed, language)).values.map((row) => [...row]);
}

function renamed(rows: Rows, ...names: readonly (readonly [from: string, to: string])[]): CellValue[][] {
  const to = new Map(names);
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? (to.get(cell) ?? cell) : cell)));
}

const first = ['首次催款函：逾期第几天', 20, '天', 'R21', 'letters.firstOnDay'];
const headings = ['参数', '值', '单位', '规则', '编号'];

describe('a sheet of settings whose headings were changed (R30)', () => {
  it('is obeyed as it was made, in both languages', () => {
    for (const language of ['zh-CN', 'en-US'] as const)
      expect(read('任意', madeRows(language))).toMatchObject({
        ok: true,
        policy: { letters: { firstOnDay: 20 } },
        missing: [],
        unknown: [],
      });
  });

  it.each<[string, Language, readonly (readonly [string, string])[], string]>([
    ['值 is renamed', 'zh-CN', [['值', '数值']], '这一行缺少表头“值”，现在是“参数”、“数值”、“单位”、“规则”、“编号”，“我方名称”，读不出'],
    [
      '参数 is renamed',
      'zh-CN',
      [['参数', '项目']],
      '这一行缺少表头“参数”，现在是“项目”、“值”、“单位”、“规则”、“编号”，“我方名称”，读不出',
    ],
    [
      'both are',
      'zh-CN',
      [
        ['参数', '项目'],
        ['值', '数值'],
      ],
      '这一行缺少表头“参数”、“值”，现在是“项目”、“数值”、“单位”、“规则”、“编号”，“我方名称”，读不出',
    ],
    [
      'Value is renamed',
      'en-US',
      [['Value', 'Amount']],
      '这一行缺少表头“值”，现在是“Setting”、“Amount”、“Unit”、“Rule”、“Key”，“我方名称”，读不出',
    ],
    [
      'Setting is renamed',
      'en-US',
      [['Setting', 'Item']],
      '这一行缺少表头“参数”，现在是“Item”、“Value”、“Unit”、“Rule”、“Key”，“我方名称”，读不出',
    ],
  ])('is refused at its headings where %s on every one of them (%s), whatever the sheet is called', (_what, language, names, said) => {
    for (const name of ['应收参数', '应收参数 (2)', '应收参数 - 副本', 'Policy', '我的设置']) {
      const faults = faultsOf(name, renamed(madeRows(language), ...names)) ?? [];
      expect(faults[0]).toEqual(['A5', `${said}；请按“参数、值、单位、规则、编号”恢复表头`]);
      // One for each section.
      expect(faults).toHaveLength(16);
    }
  });

  it('is refused where the headings of the first section alone were renamed, the others obeyed no more than it', () => {
    const rows = madeRows('zh-CN');
    rows[4] = ['参数', '数值', '单位', '规则', '编号'];
    expect(faultsOf('应收参数', rows)?.map(([cell]) => cell)).toEqual(['A5']);
  });

  it.each<[string, Rows, string, string]>([
    ['moved a column to the right', [['', ...headings], first], 'B1', '表头“参数”和“值”没有对准“首次催款函：逾期第几天”，读不出'],
    ['moved a column to the left', [headings, ['', ...first]], 'A1', '表头“参数”和“值”没有对准“首次催款函：逾期第几天”，读不出'],
    ['deleted', [['应收参数'], first], 'A2', '“首次催款函：逾期第几天”上方没有表头“参数”、“值”，读不出'],
    [
      'renamed over a setting without a key',
      [['参数', '数值'], first.slice(0, 2)],
      'A1',
      '这一行缺少表头“值”，现在是“参数”、“数值”，“首次催款函：逾期第几天”，读不出',
    ],
    [
      'renamed over nothing that is known',
      [
        ['参数', '数值'],
        ['首次催款函第几天', 20],
      ],
      'A1',
      '这一行缺少表头“值”，现在是“参数”、“数值”，下面的各行，读不出',
    ],
  ])('is refused where headings were %s', (_what, rows, cell, said) => {
    expect(faultsOf('应收参数', rows)).toEqual([[cell, `${said}；请按“参数、值、单位、规则、编号”恢复表头`]]);
  });

  it('is refused where the heading of the keys was renamed and a name with it', () => {
    expect(
      faultsOf('应收参数', [
        ['参数', '值', '代码'],
        ['第一封', 20, 'letters.firstOnDay'],
      ])?.map(([cell]) => cell),
    ).toEqual(['A1']);
  });

  it('is obeyed under a blank row, and below headings that stand lower', () => {
    for (const rows of [
      [[], headings, [], first],
      [['说明'], [], headings, first],
    ])
      expect(read('应收参数', rows)).toMatchObject({ ok: true, policy: { letters: { firstOnDay: 20 } } });
  });

  it('says a row that no setting is known by although it is the only one, and that defaults stand', () => {
    const reading = read('应收参数', [
      ['参数', '值'],
      ['首次催款函第几天', 20],
    ]);
    expect(reading).toMatchObject({ ok: true, policy: { letters: { firstOnDay: 15 } }, sheetNames: ['应收参数'] });
    expect(reading.missing).toHaveLength(allSettings.length);
    expect(zhCN.policy.unknownRows(reading.unknown)).toBe('应收参数里有 1 行不认识，没有使用：应收参数!A2“首次催款函第几天”');
  });

  it('is said in English too', () => {
    const reading = read('Policy (2)', [
      ['Setting', 'Amount'],
      ['First demand: on which day overdue', 20],
    ]);
    if (reading.ok) throw new Error('It was taken.');
    expect(enUS.policy.badPolicy(reading.faults)).toBe(
      'The policy sheet is wrong in one place, nothing was done: Policy (2)!A1 This row lacks the heading "Value": it has "Setting", "Amount", and "First demand: on which day overdue", so nothing can be read; please restore the headings "Setting, Value, Unit, Rule, Key". Please put it right and try again',
    );
  });

  it.each<[string, string, Rows]>([
    [
      'a ledger named Policy',
      'Policy',
      [
        ['客户', '到期日', '金额'],
        ['甲公司', 46022, 100],
      ],
    ],
    [
      'a head that names our account',
      '台账',
      [
        ['我方名称', '甲'],
        ['收款账号', '62'],
        ['开户行', '行'],
        ['客户', '金额'],
      ],
    ],
    ['one name of a setting', '说明', [['首次催款函：逾期第几天', '见合同']]],
    ['an empty sheet', '应收参数', []],
  ])('is not seen in %s', (_what, name, rows) => {
    expect(read(name, rows)).toMatchObject({ ok: true, sheetNames: [], missing: [], unknown: [] });
  });
});
