import { analysisReport } from '../../../src/reports/analysis/analysis-report';
import { cardPlace } from '../../../src/reports/top-ten/top-ten-places';
import { topTenReport } from '../../../src/reports/top-ten/top-ten-report';
import { buildTopTenSheet } from '../../../src/reports/top-ten/top-ten-sheet';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { expectedOf, rowOf } from '../../support/report-context-fixture';
import { ledgerOf } from '../../support/ledger-of-cells';
import { contextOf, deskOf, fullWorkbook, plainWorkbook, snapshotWorkbook, twoListed } from '../risk-fixture';

const plainDesk = deskOf(plainWorkbook);
const plain = buildTopTenSheet(plainDesk, contextOf(plainDesk));
const fullDesk = deskOf(fullWorkbook);
const full = buildTopTenSheet(fullDesk, contextOf(fullDesk));

const classes = ['正常', '关注', '次级', '可疑', '损失'];

/** The row that says a text in column A or B. */
const rowWith = (model: SheetModel, text: string, from = 0): number => {
  for (let row = from; row < 400; row += 1) if (rowOf(model, row).slice(0, 2).includes(text)) return row;
  return -1;
};

/** What the formulas of a row come to. */
const numbersOf = (model: SheetModel, row: number): unknown[] => expectedOf(model, row).filter((value) => value !== null);

describe('buildTopTenSheet', () => {
  it('says above the table how much the largest owe, of all, and how many are 高 (R29)', () => {
    expect(rowOf(plain, 0)).toEqual(['前 2 大欠款风险 2025-12']);
    expect(rowOf(plain, 5)).toEqual([null, '以下 2 户余额合计', null, '=C14']);
    expect(rowOf(plain, 6)).toEqual([null, '占全部应收（各户正余额之和）', null, '=D14']);
    expect(rowOf(plain, 7)).toEqual([null, '其中等级为“高”的户数', null, '=COUNTIF(H12:H13,"高")']);
    expect([5, 6, 7].map((row) => expectedOf(plain, row).filter((value) => value !== null))).toEqual([[210_000], [210 / 230], [1]]);
  });

  it('names our company and the ten where the policy does', () => {
    const policy = { ...defaultPolicy, company: { ...defaultPolicy.company, name: '我方公司' } };
    const desk = deskOf(plainWorkbook, policy);
    expect(rowOf(buildTopTenSheet(desk, contextOf(desk)), 0)).toEqual(['我方公司 前十大欠款风险 2025-12']);
    expect(rowOf(buildTopTenSheet(desk, contextOf(desk, enUS)), 0)).toEqual(['我方公司 · Top 10 debtors 2025-12']);
  });

  it('gives what a reader decides by first: balance, shares, overdue, longest days, level, next step, as formulas over the detail (R29)', () => {
    expect(rowOf(plain, 10)).toEqual([
      '序号',
      '客户',
      '余额',
      '占比',
      '累计占比',
      '逾期余额',
      '最长逾期天数',
      '等级',
      '下一步',
      null,
      null,
      null,
      ...classes,
    ]);
    const row = rowOf(plain, 12);
    expect(row.slice(0, 2)).toEqual([2, '乙公司']);
    expect(row.slice(2, 6)).toEqual([
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[客户序号],$A13),2)',
      '=C13/$C$16',
      '=SUM(D$12:D13)',
      '=ROUND(SUM(D23:G23),2)',
    ]);
    expect(row.slice(7)).toEqual(['中', '首次催款函']);
    expect(rowOf(plain, 11).slice(7)).toEqual(['高', '时效已过，争取书面还款承诺']);
    expect(expectedOf(plain, 11)).toEqual([null, null, 150_000, 150 / 230, 150 / 230, 150_000, 1107, null, null]);
    expect(expectedOf(plain, 12)).toEqual([null, null, 60_000, 60 / 230, 210 / 230, 60_000, 30, null, null]);
  });

  it('gives no level where nothing that is owed has an age, and says what the score could not weigh (R12, R29b)', () => {
    const desk = deskOf(
      ledgerOf([
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '已收金额'],
        ['甲公司', 'A1', '2025-11-01', '不详', 900, 0],
        ['乙公司', 'B1', '2025-11-01', '2025-12-01', 400, 0],
        ['乙公司', 'B2', '2025-11-01', '不详', 100.5, 0],
      ]),
    );
    const sheet = buildTopTenSheet(desk, contextOf(desk));
    const { row } = cardPlace(desk, desk.aged.main.customers[0]?.customer.key ?? '') ?? { row: -1 };
    const all = '正常跟踪；余额 900.00 全部待核实，没有账龄，等级待定：改正台账中待核实的行后再评';
    expect(rowOf(sheet, 11).slice(7)).toEqual(['待定', all]);
    // The score of the one without ages is none; that of the other says what it weighed.
    // 100 × (35 × 0.25 + 15 × 30 ÷ 365) ÷ 70; trade and lateness tell nothing.
    expect([21, 22].map((at) => rowOf(sheet, at)[16])).toEqual(['待定', 14.3]);
    expect(rowOf(sheet, 12).slice(7)).toEqual(['低', '首次催款函；另有待核实 100.50 没有账龄，未计入评分']);
    expect(rowOf(sheet, row)).toContain('余额 900.00 · 占 64.3% · 等级 待定');
    expect(rowOf(sheet, row + 1)).toEqual([null, '下一步', all]);
    expect(rowOf(sheet, row + 9)).toContain('  待定  低 < 25 ≤ 中 < 50 ≤ 较高 < 75 ≤ 高');
  });

  it('prints the points and the limits of the settings that it goes by, and what its overdue leaves out (R29b, R29c, R30)', () => {
    const policy = {
      ...twoListed,
      alerts: { ...twoListed.alerts, limitationDays: 90 },
      risk: {
        ...twoListed.risk,
        classPoints: [0.1, 0.2, 0.4, 0.6, 0.9] as const,
        longestOverdueFull: 200,
        concentrationFull: 0.75,
        latenessFull: 28,
        pointsPerBreach: 0.3,
        limitationFar: 1280,
        nextStepShare: 0.4,
        followLetterDays: 12,
      },
    };
    const desk = deskOf(fullWorkbook, policy);
    const sheet = buildTopTenSheet(desk, contextOf(desk));
    const notes = rowWith(sheet, '说明');
    const told = Array.from({ length: 9 }, (_, index) => rowOf(sheet, notes + 1 + index)[1]);
    expect(told).toContain(
      '程度：账龄 正常 0.1、关注 0.2、次级 0.4、可疑 0.6、损失 0.9（按余额加权）；最长逾期÷200 天；余额÷年交易额÷75%；平均迟延÷28 天；争议占比＋失约、漏付每次 0.3；时效 1－剩余天数÷1280；各项最多 1',
    );
    expect(told).toContain(
      '下一步：时效已过、承诺、争议、已发函件各以达到逾期余额的 40% 为准；时效 90 天内届满的先催收；函件发出 12 天内先跟进',
    );
    expect(told).toContain('逾期余额＝关注＋次级＋可疑＋损失，未减贷项：有贷项的客户，逾期余额可大于余额');
  });

  it('adds the others and the credit balances, up to the balance of the analysis (R12, R29)', () => {
    expect(rowOf(plain, 13).slice(1, 4)).toEqual(['合计', '=ROUND(SUM(C12:C13),2)', '=IF($C$16=0,0,C14/$C$16)']);
    expect(rowOf(plain, 14).slice(1, 3)).toEqual(['其他 1 户', 20_000]);
    expect(rowOf(plain, 15).slice(1, 3)).toEqual(['全部应收', '=ROUND(C14+C15,2)']);
    expect(rowOf(plain, 16)).toEqual([null, '贷方余额 1 户', -5_000]);
    expect(rowOf(plain, 17)).toEqual([null, '余额合计', '=ROUND(C16+C17,2)']);
    expect(expectedOf(plain, 17)).toContain(225_000);
    const tie = rowWith(plain, '与账龄分析核对');
    expect(rowOf(plain, tie + 1)).toEqual([null, '账龄分析余额合计', '=ROUND(SUM(账龄明细表202512[余额]),2)']);
    expect(rowOf(plain, tie + 2).slice(2)).toEqual(['=C18']);
    expect([1, 2, 3].map((step) => expectedOf(plain, tie + step).filter((value) => value !== null))).toEqual([[225_000], [225_000], [0]]);
    expect(expectedOf(plain, 2)).toEqual(['与台账各行一致，台账无合计可核对，差额 0.00']);
  });

  it('gives the age mix and the conduct of each, 无数据 where no table tells (R29, R39)', () => {
    expect(rowOf(plain, 20)).toEqual([
      '序号',
      '客户',
      '正常',
      '关注',
      '次级',
      '可疑',
      '损失',
      '贷项',
      '待核实',
      '违约金',
      '余额÷年交易额',
      '平均迟延天数',
      '争议余额',
      '未到期承诺',
      '失约承诺',
      '时效届满',
      '评分',
    ]);
    expect(rowOf(plain, 21)[6]).toBe(
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[客户序号],$A22,账龄明细表202512[风险分类],G$21),2)',
    );
    expect(expectedOf(plain, 21).slice(2, 9)).toEqual([0, 0, 50_000, 0, 100_000, 0, 0]);
    expect(rowOf(plain, 21).slice(10)).toEqual([3, '无数据', '无数据', '无数据', '无数据', 46_011, 81.4]);
    expect(rowOf(plain, 22).slice(10)).toEqual([0.6667, 10, '无数据', '无数据', '无数据', 47_088, 26.6]);
    expect(rowOf(full, 21).slice(11)).toEqual(['无数据', 50_000, 0, 0, 46_011, 91.2]);
    expect(rowOf(full, 22).slice(11)).toEqual([10, 0, 0, 1, 47_097, 31.6]);
  });

  it('shows 高, a limitation that has passed and every class with a balance by formulas, which follow a change (R25, R29b)', () => {
    // 46,022 is 2025-12-31: an end of that very day has not passed.
    expect(
      plain.conditionalFormats.map(({ area, formula, style }) => [area.row, area.column, area.rows, formula, style.color ?? style.fill]),
    ).toEqual([
      [11, 7, 2, '=$H12="高"', '#C0392B'],
      [21, 15, 2, '=AND(ISNUMBER($P22),$P22<46022)', '#C0392B'],
      [21, 2, 2, '=C22<>0', '#E6EEE6'],
      [21, 3, 2, '=D22<>0', '#F9F1E3'],
      [21, 4, 2, '=E22<>0', '#F9EBDF'],
      [21, 5, 2, '=F22<>0', '#F6E1DF'],
      [21, 6, 2, '=G22<>0', '#EBDEDD'],
      [21, 7, 2, '=H22<>0', '#E6E9EE'],
      [21, 8, 2, '=I22<>0', '#EDEDED'],
      // The tie-out.
      [100, 3, 1, '=$C$101<>0', '#C0392B'],
    ]);
  });

  it('adds up what adds up: classes, penalty, disputes and promises, where they are known (R29, R39)', () => {
    expect(rowOf(full, 23)).toEqual([
      null,
      '合计',
      ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => `=ROUND(SUM(${column}22:${column}23),2)`),
      null,
      null,
      '=ROUND(SUM(M22:M23),2)',
      '=ROUND(SUM(N22:N23),2)',
      '=ROUND(SUM(O22:O23),2)',
    ]);
    // Of classes and penalty, then of what is disputed, promised and broken. Penalty: 55,600 of 甲公司; of 乙公司 30 × 0.0003 × 60,000 and, of
    // the invoice paid ten days late, 10 × 0.0003 × 30,000.
    expect(numbersOf(full, 23)).toEqual([0, 60_000, 50_000, 0, 100_000, 0, 0, 56_230, 50_000, 0, 1]);
    expect(rowOf(plain, 23).slice(10)).toEqual([]);
  });

  it('counts the others and those in credit apart, and shares in all receivables (R12, R29)', () => {
    expect([13, 14, 15].map((row) => numbersOf(plain, row))).toEqual([[210_000, 210 / 230, 210_000, 1107], [20 / 230], [230_000, 1]]);
    expect(rowOf(plain, 14)[3]).toBe('=IF($C$16=0,0,C15/$C$16)');
    expect(rowOf(plain, 13).slice(5, 7)).toEqual(['=ROUND(SUM(F12:F13),2)', '=MAX(0,G12:G13)']);
  });

  it('reckons the penalty of a debtor over the detail, all its invoices together (R13)', () => {
    // A1: 30 × 0.0003 × 100,000 + 1,077 × 0.0005 × 100,000 = 900 + 53,850; A2: 30 × 15 + 16 × 25 = 450 + 400.
    expect(expectedOf(plain, 21)[9]).toBe(55_600);
    expect(rowOf(plain, 21)[9]).toBe('=ROUND(SUMIFS(账龄明细表202512[违约金],账龄明细表202512[客户序号],$A22),2)');
  });

  it('draws the age mix of each as a bar that stands level with its row, all as long, with words on it for black and white print (R29)', () => {
    const [bars] = plain.charts;
    expect(bars).toMatchObject({
      kind: 'barStacked',
      name: '前十大欠款风险 2025-12 1',
      bareUpTo: 1,
      categories: { row: 11, column: 1, rows: 2, columns: 1 },
      place: { row: 11, column: 12, rows: 2, columns: 5 },
    });
    expect(bars?.series.map(({ name, values, color }) => [name, values.row, values.column, values.rows, color])).toEqual([
      ['正常', 28, 12, 2, '#5B8C5A'],
      ['关注', 28, 13, 2, '#D9A441'],
      ['次级', 28, 14, 2, '#D97B29'],
      ['可疑', 28, 15, 2, '#C0392B'],
      ['损失', 28, 16, 2, '#7B241C'],
    ]);
    // From 6% of a bar on a part says its class, from 14% on its share too.
    expect(bars?.series.slice(3).map(({ label }) => [label?.numberFormat, label?.color])).toEqual([
      ['[>=0.14]"可疑\u00a0"0%;[>=0.06]"可疑";""', '#FFFFFF'],
      ['[>=0.14]"损失\u00a0"0%;[>=0.06]"损失";""', '#FFFFFF'],
    ]);
    expect(rowOf(plain, 9)[12]).toBe('账龄构成（占有账龄的余额）');
    expect(rowOf(plain, 10).slice(12)).toEqual(classes);
  });

  it('makes the rows beside the bars all as high as the highest, two lines at least', () => {
    const heightsOf = (model: SheetModel, rows: readonly number[]) =>
      rows.map((row) => model.rowHeights.find((one) => one.row === row)?.height);
    expect(heightsOf(plain, [11, 12])).toEqual([30, 30]);
    const longName = '黑龙江省齐齐哈尔市建华区第一重型机械设备制造安装工程有限责任公司（原齐齐哈尔第一重型机械厂）'.repeat(2);
    const desk = deskOf(
      ledgerOf([
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
        ['甲', 'A', '2025-03-01', '2025-03-31', 50],
        [longName, 'B', '2025-03-01', '2025-03-31', 40],
      ]),
      twoListed,
    );
    const [first, second] = heightsOf(buildTopTenSheet(desk, contextOf(desk)), [11, 12]);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(30);
  });

  it('draws the balances under the line of the running share, beside the figures of both charts (R29)', () => {
    const data = 26;
    expect(rowOf(plain, data)[9]).toBe('图中数字（万元）');
    expect(rowOf(plain, data + 1).slice(9)).toEqual(['序号', '余额', '累计占比', ...classes]);
    expect(rowOf(plain, data + 2).slice(9)).toEqual([
      1,
      '=ROUND(C12/10000,2)',
      '=E12',
      '=IF(SUM(C22:G22)=0,0,C22/SUM(C22:G22))',
      '=IF(SUM(C22:G22)=0,0,D22/SUM(C22:G22))',
      '=IF(SUM(C22:G22)=0,0,E22/SUM(C22:G22))',
      '=IF(SUM(C22:G22)=0,0,F22/SUM(C22:G22))',
      '=IF(SUM(C22:G22)=0,0,G22/SUM(C22:G22))',
    ]);
    // 甲公司: 50,000 of 150,000 in 次级, 100,000 in 损失; 乙公司: all of it in 关注.
    expect(expectedOf(plain, data + 2).slice(1)).toEqual([15, 150 / 230, 0, 0, 1 / 3, 0, 2 / 3]);
    expect(expectedOf(plain, data + 3).slice(1)).toEqual([6, 210 / 230, 0, 1, 0, 0, 0]);
    const [, balances] = plain.charts;
    expect(balances).toMatchObject({
      kind: 'columnClustered',
      name: '前十大欠款风险 2025-12 2',
      place: { row: 26, column: 0, columns: 9 },
    });
    expect(balances?.series.map(({ name, values, color }) => [name, values, color])).toEqual([
      ['余额', { row: 28, column: 10, rows: 2, columns: 1 }, '#A9BBD3'],
    ]);
    expect(balances?.categories).toEqual({ row: 28, column: 9, rows: 2, columns: 1 });
    expect(balances?.line).toEqual({
      name: '累计占比',
      values: { row: 28, column: 11, rows: 2, columns: 1 },
      // Dark over light columns: the one is told from the other in black and white print.
      color: '#1F3A5F',
      axisTitle: '累计占全部应收的比例',
      axisNumberFormat: '0%',
      axisMaximum: 1,
    });
  });

  it('has a card for each with its invoices by age, linked to the rows of the detail, and the balance (R29)', () => {
    const card = cardPlace(fullDesk, fullDesk.aged.main.customers[0]?.customer.key ?? '');
    expect(card).toEqual({ row: 41, column: 0 });
    expect(rowOf(full, 41)).toEqual([1, '甲公司', null, null, '余额 150,000.00 · 占 65.5% · 等级 高 · 评分 91.2']);
    expect(rowOf(full, 44).slice(0, 8)).toEqual([
      '=HYPERLINK("#\'账龄明细 2025-12\'!A7",7)',
      'A1',
      100_000,
      44_915,
      1107,
      '损失',
      46_011,
      '时效已过',
    ]);
    expect(rowOf(full, 45).slice(1, 8)).toEqual(['A2', 50_000, 45_976, 46, '次级', 47_095, '有争议']);
    expect(rowOf(full, 51).slice(0, 3)).toEqual([null, '其余 0 笔（含贷项）', '=ROUND(C53-SUM(C45:C51),2)']);
    expect(rowOf(full, 52)).toEqual([null, '余额合计', '=C12']);
    expect(cardPlace(fullDesk, fullDesk.aged.main.customers[1]?.customer.key ?? '')).toEqual({ row: 60, column: 0 });
    expect(cardPlace(fullDesk, fullDesk.aged.main.customers[2]?.customer.key ?? '')).toBeNull();
  });

  it('shows the points of each part of the score, what they add up to, and what would lower them (R29b)', () => {
    const parts = [44, 45, 46, 47, 48, 49].map((row) => rowOf(full, row).slice(8));
    expect(parts.map(([name, degree, weight]) => [name, degree, weight])).toEqual([
      ['账龄结构', 0.8333333333333334, 35],
      ['最长逾期', 1, 15],
      ['集中度', 1, 15],
      ['付款迟延', '无数据', 15],
      ['争议与失约', 0.8333333333333334, 10],
      ['诉讼时效', 1, 10],
    ]);
    expect(parts[0]?.[3]).toBe('=IF(SUMIF(J$45:J$50,">=0",K$45:K$50)=0,0,100*J45*K45/SUMIF(J$45:J$50,">=0",K$45:K$50))');
    // 100 × 35 × 5/6 ÷ 85, 100 × 15 ÷ 85 twice, 100 × 10 × 5/6 ÷ 85, 100 × 10 ÷ 85: 34.3137 + 17.6471 × 2 + 9.8039 + 11.7647 = 91.1765.
    expect(rowOf(full, 50).slice(8, 12)).toEqual(['评分', null, null, '=ROUND(SUM(L45:L50),1)']);
    expect(expectedOf(full, 50)).toContain(91.2);
    expect(parts.map(([, , , , words]) => words)).toEqual([
      '  收回可疑、损失类 100,000.00',
      '  先收最早到期的发票（逾期 1107 天）',
      '  余额降到 30,000.00 以下',
      '  无数据：收款明细里没有该户收款',
      '  失约、漏付 1 次：重新约定并履行',
      '  取得签收的催款函或书面承诺',
    ]);
  });

  it('tells in a card of payments, promises, disputes, plan, letters and limitation (R29, R25)', () => {
    expect([53, 54, 55, 56, 57, 58].map((row) => rowOf(full, row).slice(1))).toEqual([
      ['近12个月付款', '平均迟延 无数据 · 逾期收款占 无数据 · 最近收款 无数据'],
      ['付款承诺', '无'],
      ['争议', '2025-12-12 提出（A2）质量'],
      ['还款计划', 'P1：逾期未付 1 期，差 40,000.00，下期 2026-01-15 60,000.00'],
      ['已发函件', '首次催款函 2025-12-06 寄出，2025-12-08 签收'],
      ['诉讼时效', '最早一笔已于 2025-12-20 届满 11 天；其中时效已过 100,000.00'],
    ]);
    expect([72, 73, 77].map((row) => rowOf(full, row)[2])).toEqual([
      '平均迟延 10.0 天 · 逾期收款占 100.0% · 最近收款 2025-06-11 30,000.00',
      '2025-12-10 承诺 2025-12-20 付 10,000.00：失约，差 10,000.00',
      '最早一笔 2028-12-10 届满，还有 1075 天',
    ]);
    expect([54, 55, 56, 57].map((row) => rowOf(plain, row)[2])).toEqual(['无数据', '无数据', '无数据', '无数据']);
  });

  it('lists no more invoices than half a page holds, and gives the others and credits in one line (R12)', () => {
    const invoices = Array.from({ length: 9 }, (_, index) => ['甲', `N${index}`, '2025-01-01', `2025-02-0${index + 1}`, 100]);
    const desk = deskOf(
      ledgerOf([['客户名称', '发票号码', '开票日期', '到期日', '应收金额'], ...invoices, ['甲', 'R', '2025-03-01', '2025-03-31', -50]]),
    );
    const model = buildTopTenSheet(desk, contextOf(desk));
    const first = (cardPlace(desk, '甲')?.row ?? 0) + 3;
    expect([0, 6].map((step) => rowOf(model, first + step)[1])).toEqual(['N0', 'N6']);
    expect(rowOf(model, first + 7).slice(1, 2)).toEqual(['其余 3 笔（含贷项）']);
    expect(expectedOf(model, first + 7).filter((value) => value !== null)).toEqual([150]);
  });

  it('holds values and links to the ledger where no detail is built (R29)', () => {
    const context = contextOf(plainDesk, undefined, [topTenReport]);
    const model = buildTopTenSheet(plainDesk, context);
    expect(rowOf(model, 11)[2]).toBe(150_000);
    expect(rowOf(model, 44)[0]).toBe('=HYPERLINK("#\'台账\'!A2",2)');
    expect(rowOf(model, 43)[0]).toBe('台账行');
    expect(
      model.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'object' && cell?.formula.includes('[')),
    ).toEqual([]);
    expect(rowWith(model, '数据量大或未生成账龄明细，本表余额为数值，不是公式')).toBeGreaterThan(0);
  });

  it('says of each table that is not there what it would fill, and that a snapshot tells nothing of conduct (R39, R9)', () => {
    const desk = deskOf(snapshotWorkbook);
    const model = buildTopTenSheet(desk, contextOf(desk));
    for (const note of [
      '没有“催收记录”表：承诺、函件及其对时效的影响无数据；建立该表后即有',
      '没有“争议”表：争议余额无数据；建立该表后即有',
      '没有“还款计划”表：分期计划无数据；建立该表后即有',
      '没有认出收款明细：付款表现无数据；建立“收款明细”表后即有',
      '没有近12个月交易额：在“客户资料”表填写后即有余额÷年交易额和集中度',
    ])
      expect(rowWith(model, note)).toBeGreaterThan(0);
    expect(rowOf(model, 21).slice(10, 15)).toEqual(['无数据', '无数据', '无数据', '无数据', '无数据']);
    expect(rowWith(full, '没有“争议”表：争议余额无数据；建立该表后即有')).toBe(-1);
  });

  it('prints the tables on a page, the chart with the first card, then whole cards, and the tie-out last', () => {
    expect(plain.pageSetup).toMatchObject({ orientation: 'landscape', fitToPagesWide: 1, titleRows: null });
    const starts = plain.pageSetup.printAreas.map(({ row }) => row);
    expect(starts).toEqual([0, 25, 60, 79]);
    expect(rowOf(plain, Math.max(...plain.blocks.map(({ row, cells }) => row + cells.length)) - 1).slice(1, 2)).toEqual(['台账所列']);
  });

  it('stands where nobody owes anything', () => {
    const desk = deskOf(
      ledgerOf([
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
        ['甲', 'R', '2025-03-01', '2025-03-31', -50],
      ]),
      twoListed,
    );
    const model = buildTopTenSheet(desk, contextOf(desk));
    expect(rowOf(model, 11)).toEqual([null, '（没有欠款客户）']);
    expect(model.charts).toEqual([]);
    expect(rowOf(model, 15).slice(1, 2)).toEqual(['贷方余额 1 户']);
    expect(cardPlace(desk, '甲')).toBeNull();
  });

  it('speaks English, but for the words of classes, and cuts nothing off under its title', () => {
    const model = buildTopTenSheet(fullDesk, contextOf(fullDesk, enUS));
    expect(rowOf(model, 11)[2]).toBe('=ROUND(SUMIFS(AgingDetail202512[Balance],AgingDetail202512[Customer no],$A12),2)');
    expect(rowOf(model, 11).slice(7, 9)).toEqual(['high', 'Limitation has passed: seek a written promise']);
    expect(rowOf(model, 7)).toContain('=COUNTIF(H12:H13,"high")');
    expect(model.conditionalFormats.map(({ formula }) => formula)).toContain('=$H12="high"');
    expect(rowOf(model, 1)[0]).toBe('As of 2025-12-31 · Unit: yuan');
    expect(model.columnWidths.slice(0, 2).reduce((sum, width) => sum + width, 0)).toBeGreaterThan(29);
    expect(rowOf(model, 20).slice(2, 4)).toEqual(['正常', '关注']);
  });
});

describe('topTenReport', () => {
  it('has a kind and a name of its own, and asks for the desk', () => {
    expect(topTenReport).toMatchObject({ kind: 'topTen', lifeCycle: 'month', needs: ['desk'], charts: 2 });
    expect(topTenReport.sheetName(enUS)).toBe('Top debtors');
    expect(analysisReport.kind).not.toBe(topTenReport.kind);
  });
});
