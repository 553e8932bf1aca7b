import { buildCreditSheet } from '../../../src/reports/credit/credit-sheet';
import { creditReport } from '../../../src/reports/credit/credit-report';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { rowOf, shownOf } from '../../support/report-context-fixture';
import { contextOf } from '../risk-fixture';

/** 甲公司 pays two days late (B for its share), 乙公司 owes since March (D), 丙公司 is new, 丁公司 has only a receipt. */
const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-03-01', '2025-03-31', 36_500],
    ['甲公司', 'A2', '2025-12-01', '2025-12-31', 36_500],
    ['乙公司', 'B1', '2025-02-01', '2025-03-03', 10_000],
    ['丙公司', 'C1', '2025-12-20', '2026-01-20', 5_000],
    ['丁公司', 'D0', '2025-12-01', '2025-12-31', 0],
  ],
  receipts: [['2025-04-02', '甲公司', 'A1', 36_500]],
  customers: [
    ['甲公司', '', 2_000, '', '', '机械'],
    ['乙公司', '', 8_000, '', '', '机械'],
  ],
  collections: [],
};

const build = (given: Tables, texts?: typeof enUS): SheetModel => {
  const desk = deskOfTables(given, '2025-12-31');
  return buildCreditSheet(desk, contextOf(desk, texts, [creditReport]));
};
const sheet = build(tables);
const lines = (model: SheetModel) => Array.from({ length: 60 }, (_, row) => shownOf(model, row));
/** The lines under the one that begins with a text, so many. */
const under = (model: SheetModel, text: string, count: number) => {
  const all = lines(model);
  const at = all.findIndex((cells) => cells.includes(text));
  return all.slice(at + 1, at + 1 + count);
};

describe('buildCreditSheet', () => {
  it('lists every customer with an invoice, the worst first, with its reasons, limits and what changes (R36)', () => {
    expect(sheet.name).toBe('信用评级 2025-12');
    expect(sheet.tables.map(({ name, area }) => [name, area.rows])).toEqual([['信用评级表202512', 5]]);
    expect(under(sheet, '三、客户评级', 5)).toEqual([
      [
        ...['序号', '客户', '级别', '余额', '近12个月交易额', '现额度', '建议额度', '额度变动'],
        ...['平均迟付天数', '迟付占比', '最长迟付天数', '失约次数', '账期天数', '理由', '账期和额度的处理'],
      ],
      [1, '乙公司', 'D', 10_000, 10_000, 8_000, 0, -8_000, '无数据', '无数据', 303, 0, 30, '未清逾期 303 天', '停止赊销：预付款或银行保函'],
      // 73,000 ÷ 365 × 30 days.
      [2, '甲公司', 'B', 36_500, 73_000, 2_000, 6_000, 4_000, 2, 1, 2, 0, 30, '迟付占 100%', '维持账期，按月复核'],
      [
        3,
        '丙公司',
        '无数据',
        5_000,
        5_000,
        '无数据',
        '无数据',
        '–',
        '无数据',
        '无数据',
        0,
        0,
        31,
        '没有降级的理由',
        '新客户：按准入条件核定',
      ],
      [
        4,
        '丁公司',
        '无数据',
        0,
        0,
        '无数据',
        '无数据',
        '–',
        '无数据',
        '无数据',
        0,
        0,
        '无数据',
        '没有降级的理由',
        '新客户：按准入条件核定',
      ],
    ]);
  });

  it('adds the grades up to the book, as sums over the list (R12)', () => {
    expect(under(sheet, '一、各级户数、余额与额度', 8)).toEqual([
      [null, '级别和处理', '户数', '余额', '近12个月交易额', '现额度', '建议额度', '额度变动', '余额占比'],
      [1, 'A 维持账期，额度按建议复核', 0, 0, 0, 0, 0, 0, 0],
      [2, 'B 关注', 1, 36_500, 73_000, 2_000, 6_000, 4_000, 0.7087],
      [3, 'C 压缩额度', 0, 0, 0, 0, 0, 0, 0],
      [4, 'D 预付款或银行保函', 1, 10_000, 10_000, 8_000, 0, -8_000, 0.1942],
      [5, '无数据（没有到账，也没有逾期）', 2, 5_000, 5_000, 0, 0, 0, 0.0971],
      [6, '没有发票的客户', 0, 0, null, null, null, null, 0],
      [null, '合计', 4, 51_500, 88_000, 10_000, 6_000, -4_000],
    ]);
    const row = lines(sheet).findIndex((cells) => cells.includes('B 关注'));
    expect(rowOf(sheet, row)[3]).toBe('=ROUND(SUMIFS(D28:D31,C28:C31,"B"),2)');
    expect(Array.from({ length: 60 }, (_, at) => rowOf(sheet, at)[2])).toContain('=D14');
  });

  it('shows the back-test in figures and in a sentence, and warns where a grade went bad no oftener than a better one (R36)', () => {
    // 乙公司, due 3 March, was 28, 119 and 211 days overdue at three quarter ends (B without receipts, C, D) and never paid; 甲公司 was new, and
    // paid.
    expect(under(sheet, '二、回测：最近八个季度末的评级，其后变坏多少', 5)).toEqual([
      [null, '当时的级别', '户次', '当时余额', '其中变坏', '变坏占比'],
      [1, 'B', 1, 10_000, 10_000, 1],
      [2, 'C', 1, 10_000, 10_000, 1],
      [3, 'D', 1, 10_000, 10_000, 1],
      [4, '无数据', 1, 36_500, 0, 0],
    ]);
    const said = lines(sheet).flat();
    expect(said).toContain(
      '回测结论：B 级余额有 100%，C 级余额有 100%，D 级余额有 100%，“无数据”客户的余额有 0% 在 90 天后仍未收回且逾期超过 60 天。',
    );
    expect(said.filter((text) => String(text).startsWith('注意'))).toEqual([
      '注意：C 级变坏的占比不高于 B 级，两级目前区分不开，请慎用并检查应收参数里的分级界限。',
      '注意：D 级变坏的占比不高于 C 级，两级目前区分不开，请慎用并检查应收参数里的分级界限。',
    ]);
    expect(said).not.toContain('各级变坏的占比逐级升高：评级能区分客户好坏。');
  });

  it('says that grades tell customers apart where each went bad more than the better one', () => {
    const paid = deskOfTables(
      {
        ledger: [
          ['甲公司', 'A1', '2025-01-01', '2025-03-01', 100],
          ['甲公司', 'A2', '2025-01-01', '2025-03-31', 100],
          ['乙公司', 'B1', '2025-01-01', '2025-03-03', 100],
        ],
        receipts: [
          ['2025-03-01', '甲公司', 'A1', 100],
          ['2025-04-02', '甲公司', 'A2', 100],
          ['2025-06-29', '乙公司', 'B1', 1],
        ],
      },
      '2025-07-01',
    );
    // 甲公司 an A of 100 that paid, 乙公司 a B of 100 of which 99 went bad.
    const model = buildCreditSheet(paid, contextOf(paid, undefined, [creditReport]));
    expect(under(model, '二、回测：最近八个季度末的评级，其后变坏多少', 3).slice(1)).toEqual([
      [1, 'A', 1, 100, 0, 0],
      [2, 'B', 1, 100, 99, 0.99],
    ]);
    expect(lines(model).flat()).toContain('各级变坏的占比逐级升高：评级能区分客户好坏。');
  });

  it('compares industries by quarter, and says where none is named', () => {
    const [headings, line] = under(sheet, '四、行业付款周期：各季度平均迟付天数', 2);
    expect(headings?.slice(1, 4)).toEqual(['行业', '户数', '2024-Q1']);
    expect(line).toEqual([1, '机械', 2, '–', '–', '–', '–', '–', 2, '–', '–', '–']);
    const { customers: _, ...without } = tables;
    const bare = lines(build(without)).flat();
    expect(bare).toContain('“客户资料”没有填行业，无法按行业比较');
    expect(String(rowOf(build(without), 4))).toContain('没有“客户资料”：现额度和行业无从知道');
  });

  it('says in a snapshot that nobody can be graded, and ties all the same (R9, R12)', () => {
    const { receipts: _, ...snapshot } = tables;
    const model = build(snapshot);
    expect(String(rowOf(model, 4))).toContain('台账没有带日期的收款，不能评级');
    expect(under(model, '一、各级户数、余额与额度', 8).slice(-2)).toEqual([
      [6, '未评级（收款没有日期）', 4, 88_000, null, null, null, null, 1],
      [null, '合计', 4, 88_000, 0, 0, 0, 0],
    ]);
    expect(lines(model).flat()).toContain('没有可评级的客户');
  });

  it('speaks English', () => {
    const english = build(tables, enUS);
    expect(english.name).toBe('Credit grades 2025-12');
    expect(under(english, '3. Customers', 2)[1]?.slice(1, 3)).toEqual(['乙公司', 'D']);
    expect(lines(english).flat().join(' ')).not.toMatch(/评级|额度|迟付/);
  });
});
