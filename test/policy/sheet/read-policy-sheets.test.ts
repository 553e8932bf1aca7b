import type { CellValue } from '../../../src/cells/cell-value';
import { a1Of } from '../../../src/cells/a1';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { readPolicySheets } from '../../../src/policy/sheet/read-policy-sheets';
import { allSettings } from '../../../src/policy/all-settings';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { sheetOf } from '../../jobs/memory-workbook';

const headings = ['参数', '值', '单位', '规则', '编号'];
const first = ['首次催款函：逾期第几天', 20, '天', 'R21', 'letters.firstOnDay'];

function workbookOf(...sheets: (readonly (readonly CellValue[])[])[]) {
  return {
    name: '台账',
    dateSystem: 1900 as const,
    sheets: sheets.map((rows, index) => sheetOf(index === 0 ? '应收参数' : `应收参数 (${index + 1})`, rows)),
  };
}

function read(...rows: (readonly CellValue[])[]) {
  return readPolicySheets(workbookOf(rows)).reading;
}

function policyOf(...rows: (readonly CellValue[])[]) {
  const reading = read(headings, ...rows);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.policy;
}

/** Where each fault is, and what is said of it in Chinese. */
function faultsOf(...rows: (readonly CellValue[])[]) {
  const reading = read(headings, ...rows);
  return reading.ok ? [] : reading.faults.map((fault) => [a1Of(fault.place), zhCN.policy.fault(fault)]);
}

const tiersTitle = ['合同约定的分段日利率', '', '', 'R13', 'penalty.tiers'];
const tierHeads = ['', '逾期天数上限', '日利率', '', ''];

describe('readPolicySheets', () => {
  it('takes every default where a workbook has no such sheet, and says nothing of it (R30)', () => {
    const ledger = sheetOf('台账', [
      ['客户', '金额'],
      ['甲公司', 100],
    ]);
    expect(readPolicySheets({ ...workbookOf(), sheets: [ledger] }).reading).toEqual({
      ok: true,
      policy: defaultPolicy,
      sheetNames: [],
      found: [],
      missing: [],
      unknown: [],
    });
  });

  it('takes the default of a setting whose row is missing, and says which', () => {
    const reading = read(headings, first);
    expect(reading).toMatchObject({ ok: true, policy: { letters: { firstOnDay: 20, secondOnDay: 45 } }, sheetNames: ['应收参数'] });
    expect(reading.missing).toHaveLength(allSettings.length - 1);
    expect(reading.missing.slice(0, 2)).toEqual(['company.name', 'company.creditCode']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['its key', ['改过的名称', 20, '', '', 'letters.firstOnDay']],
    ['its Chinese name', ['首次催款函：逾期第几天', 20]],
    ['its English name', ['First demand: on which day overdue', 20]],
    ['a name with other spaces and full-width signs', [' 首次催款函: 逾期第几天 ', 20]],
  ])('knows a setting by %s', (_by, row) => {
    expect(policyOf(row).letters.firstOnDay).toBe(20);
  });

  it.each<[string, string, CellValue, unknown]>([
    ['alerts.concentrationShare', '0.4', 0.4, 0.4],
    ['alerts.concentrationShare', '40% as text', '40%', 0.4],
    ['alerts.concentrationShare', 'full-width', '４０％', 0.4],
    ['letters.firstOnDay', 'digits as text', '20', 20],
    ['provision.bookedCents', 'grouped yuan as text', '1,234.50', 123_450],
    ['provision.bookedCents', 'ten thousands', '1.5万', 1_500_000],
    ['provision.bookedCents', 'a blank', '', null],
    ['letters.onWorkingDay', 'FALSE', false, false],
    ['letters.onWorkingDay', 'No', 'No', false],
    ['penaltyBasis', 'a word of the other language', 'Statutory', 'statutory'],
    ['penaltyBasis', 'a key', 'none', 'none'],
    ['penaltyBasis', 'a blank', '', null],
    ['statutory.yearDays', 'a number', 360, 360],
    ['company.account', 'a number where text belongs', 62001234, '62001234'],
    ['company.name', 'a blank', '', ''],
  ])('reads %s from %s', (path, _what, cell, value) => {
    const reading = read(headings, ['', cell, '', '', path]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const policy: unknown = reading.policy;
    expect(path.split('.').reduce((part, member) => (part as Record<string, unknown>)[member], policy)).toEqual(value);
  });

  it.each<[string, CellValue, string]>([
    ['letters.firstOnDay', '十五', '“首次催款函：逾期第几天”的值“十五”不对，应为数'],
    ['letters.firstOnDay', 0, '“首次催款函：逾期第几天”的值“0”不对，应为从 1 起的整数'],
    ['letters.firstOnDay', '', '“首次催款函：逾期第几天”没有填写'],
    ['letters.firstOnDay', '20%', '“首次催款函：逾期第几天”的值“20%”不对，应为数'],
    ['letters.firstOnDay', '#REF!', '“首次催款函：逾期第几天”的值“#REF!”不对，应为没有错误的值'],
    ['calls.toHour', 25, '“电话不晚于几点”的值“25”不对，应为0 到 24 的整点'],
    ['risk.nextStepShare', 50, '“达到逾期余额的多少即决定下一步”的值“50”不对，应为0% 到 100% 的比例'],
    ['penaltyBasis', '约定', '“客户资料未写明时的违约金依据；空白为未确认，表上按估算”的值“约定”不对，应为合同、法定、无之一'],
    ['contacts.onWorkingDays', '也许', '“只在工作日打电话”的值“也许”不对，应为“是”或“否”'],
    ['provision.bookedCents', 0.005, '“账上已计提的坏账准备；空白为未填”的值“0.005”不对，应为以元计、最多两位小数的金额'],
    ['company.account', 6.2e18, '“收款账号”的值“6200000000000000000”不对，应为文字（很长的号码请先把单元格设为文本）'],
  ])('names the cell of %s where %j stands', (path, cell, sentence) => {
    expect(faultsOf(['', cell, '', '', path])).toEqual([['B2', sentence]]);
  });

  it('names every bad cell of a table, and what is wrong with it as a whole where each cell is good', () => {
    expect(faultsOf(tiersTitle, tierHeads, ['', 30, '高'], ['', '九十', 0.0005])).toEqual([
      ['C4', '“合同约定的分段日利率”的值“高”不对，应为数'],
      ['B5', '“合同约定的分段日利率”的值“九十”不对，应为数'],
    ]);
    expect(faultsOf(tiersTitle, tierHeads, ['', 90, 0.0003], ['', 30, 0.0005])).toEqual([
      ['A2', '“合同约定的分段日利率”应为至少一行：天数上限从小到大，只有最后一行可以空白，日利率不为负'],
    ]);
    const rates = ['贷款市场报价利率，按生效日，可接着往下添加', '', '', 'R18', 'lpr'];
    const rateHeads = ['', '生效日', '一年期', '五年期以上'];
    expect(faultsOf(rates, rateHeads, ['', 46000, 3], ['', '2026-02-30', 0.03], ['', 46100, 0.031, 4.5])).toEqual([
      ['B5', '“贷款市场报价利率，按生效日，可接着往下添加”的值“2026-02-30”不对，应为2026-01-01 这样的日期'],
    ]);
    expect(faultsOf(rates, rateHeads, ['', 46000, 3], ['', 46050, 0.03], ['', 46100, 0.031, 4.5])).toEqual([
      ['C4', '“贷款市场报价利率，按生效日，可接着往下添加”的值“3”不对，应为0% 到 36% 的年利率'],
      ['D6', '“贷款市场报价利率，按生效日，可接着往下添加”的值“4.5”不对，应为0% 到 36% 的年利率'],
    ]);
  });

  it('reads a table under its own headings, blank rows and notes left out, the last tier without end', () => {
    expect(
      policyOf(tiersTitle, tierHeads, ['', 15, 0.0002], ['', '', ''], ['我的说明', '', ''], ['', '', '0.06%'], first).penalty.tiers,
    ).toEqual([
      { upToDays: 15, dailyRate: 0.0002 },
      { upToDays: null, dailyRate: 0.0006 },
    ]);
  });

  it('reads rows that have names by their names, in whatever order they stand, and asks for one that is not there', () => {
    const title = ['关注、次级、可疑各到逾期第几天为止，之后为损失', '', '', 'R5', 'riskEdges'];
    expect(policyOf(title, ['', '逾期天数上限'], ['可疑', 120], ['关注', 20], ['次级', 60]).riskEdges).toEqual([20, 60, 120]);
    expect(faultsOf(title, ['', '逾期天数上限'], ['可疑', 120], ['关注', 20])).toEqual([
      ['A2', '“关注、次级、可疑各到逾期第几天为止，之后为损失”缺少“次级”一行'],
    ]);
    expect(faultsOf(title, ['关注', 30])).toEqual([
      ['A2', '“关注、次级、可疑各到逾期第几天为止，之后为损失”下面没有找到表头“逾期天数上限”'],
    ]);
  });

  it('reads days off that are dates, texts of dates, and in the workbook’s own date system', () => {
    const rows = [
      headings,
      ['法定节假日之外的休息日', '', '', 'R3', 'calendarAdditions.holidays'],
      ['', '日期'],
      ['厂庆', 46023],
      ['', '2026-03-02'],
    ];
    expect(read(...rows)).toMatchObject({ ok: true, policy: { calendarAdditions: { holidays: [46023, 46083] } } });
    const of1904 = readPolicySheets({ ...workbookOf(rows), dateSystem: 1904 }).reading;
    expect(of1904).toMatchObject({ ok: true, policy: { calendarAdditions: { holidays: [47485, 46083] } } });
  });

  it('says rows that it knows no setting by, and leaves notes alone', () => {
    const reading = read(headings, first, ['催款员奖金', 500], ['下面是我的备注'], ['', '', '', '', 'letters.thirdOnDay']);
    expect(reading.unknown.map(({ place, name }) => [a1Of(place), name])).toEqual([
      ['A3', '催款员奖金'],
      ['A5', 'letters.thirdOnDay'],
    ]);
    expect(zhCN.policy.unknownRows(reading.unknown)).toBe(
      '应收参数里有 2 行不认识，没有使用：应收参数!A3“催款员奖金”、应收参数!A5“letters.thirdOnDay”',
    );
  });

  it('takes no side where a setting stands twice with two values, nor where name and key are of two settings', () => {
    const [once, again] = [
      [headings, first],
      [headings, [first[0] ?? '', 25, '天', 'R21', 'letters.firstOnDay']],
    ];
    const reading = readPolicySheets(workbookOf(once, again)).reading;
    if (reading.ok) throw new Error('It took one of them.');
    expect(reading.faults.map((fault) => [fault.place.sheetName, a1Of(fault.place), enUS.policy.fault(fault)])).toEqual([
      ['应收参数 (2)', 'B2', '"First demand: on which day overdue" stands in two places that differ; the other is 应收参数!B2'],
    ]);
    expect(readPolicySheets(workbookOf(once, once)).reading.ok).toBe(true);
    expect(faultsOf(['首次催款函：逾期第几天', 20, '', '', 'letters.secondOnDay'])).toEqual([
      ['A2', '“二次催款函：逾期第几天”的编号与名称不一致：名称“首次催款函：逾期第几天”属于另一项'],
    ]);
  });

  it('leaves a ledger that stands on the same sheet to its reading', () => {
    const ledger = ['客户', '到期日', '金额'];
    const { rest, reading } = readPolicySheets(workbookOf([headings, first, [], ledger, ['甲公司', 46022, 100]]));
    expect(reading.unknown.map(({ name }) => name)).toEqual(['客户']);
    expect(rest.sheets[0]?.values).toEqual([['', '', '', '', ''], ['', '', '', '', ''], [], ledger, ['甲公司', 46022, 100]]);
  });

  it('says in both languages, as one sentence, why a job stopped', () => {
    const reading = read(
      headings,
      ...[
        ['', 0, '', '', 'letters.firstOnDay'],
        ['', 'x', '', '', 'letters.secondOnDay'],
      ],
    );
    if (reading.ok) throw new Error('It was taken.');
    expect(zhCN.policy.badPolicy(reading.faults)).toBe(
      '应收参数有 2 处不对，没有继续：应收参数!B2 “首次催款函：逾期第几天”的值“0”不对，应为从 1 起的整数；应收参数!B3 “二次催款函：逾期第几天”的值“x”不对，应为数。请改正后再试',
    );
    expect(enUS.policy.badPolicy(reading.faults)).toBe(
      'The policy sheet is wrong in 2 places, nothing was done: 应收参数!B2 "First demand: on which day overdue" can\'t be "0": it must be a whole number from 1 up; 应收参数!B3 "Second demand: on which day overdue" can\'t be "x": it must be a number. Please put it right and try again',
    );
  });

  it('has words in both languages for whatever a parser can want', () => {
    const junk: CellValue[] = ['', 'x', -1, 0.5, 1e6, true, '#N/A', 60, 2000];
    const said = allSettings.flatMap(({ path, unit, columns, rows, note }) =>
      junk.flatMap((cell) => {
        const heads = ['', ...columns.map(({ name }) => name['zh-CN'])];
        const names = rows.length > 0 ? rows.map((row) => row['zh-CN']) : ['', ''];
        const reading = read(
          headings,
          [note['zh-CN'], cell, '', '', path],
          ...(unit === 'table' ? [heads, ...names.map((name) => [name, ...columns.map(() => cell)])] : []),
        );
        return reading.ok ? [] : reading.faults.flatMap((fault) => [zhCN.policy.fault(fault), enUS.policy.fault(fault)]);
      }),
    );
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((sentence) => /应为[a-z]/i.test(sentence) || /must be .*[\u4e00-\u9fff]/.test(sentence))).toEqual([]);
  });
});
