import { alertsReport } from '../../../src/reports/alerts/alerts-report';
import { buildAlertsSheet } from '../../../src/reports/alerts/alerts-sheet';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { expectedOf, rowOf } from '../../support/report-context-fixture';
import { contextOf, deskOf, fullWorkbook, plainWorkbook, snapshotWorkbook } from '../risk-fixture';

const plainDesk = deskOf(plainWorkbook);
const plain = buildAlertsSheet(plainDesk, contextOf(plainDesk));
const fullDesk = deskOf(fullWorkbook);
const full = buildAlertsSheet(fullDesk, contextOf(fullDesk));

const rowWith = (model: SheetModel, text: string): number => {
  for (let row = 0; row < 600; row += 1) if (rowOf(model, row).slice(0, 2).includes(text)) return row;
  return -1;
};

describe('buildAlertsSheet', () => {
  it('lists the alerts by urgency, then amount, in an Excel table (R28)', () => {
    expect(full.tables.map(({ name, area }) => [name, area])).toEqual([
      ['预警清单表202512', { row: 22, column: 0, rows: 10, columns: 10 }],
    ]);
    const lines = Array.from({ length: 9 }, (_, index) => rowOf(full, 23 + index));
    expect(lines.map((line) => line.slice(1, 7))).toEqual([
      ['甲公司', '诉讼时效临近或已过', 100_000, 46_011, '立即', ''],
      ['甲公司', '分期款逾期未付', 40_000, 46_006, '立即', '新'],
      ['乙公司', '付款承诺失约', 10_000, 46_011, '立即', '新'],
      ['甲公司', '逾期超过 60 天', 100_000, 44_976, '本周', ''],
      ['乙公司', '风险分类变差', 60_000, null, '本周', '新'],
      ['甲公司', '超过信用额度', 50_000, null, '本周', ''],
      ['甲公司', '欠款占交易额过高', 150_000, null, '本月', ''],
      ['乙公司', '欠款占交易额过高', 60_000, null, '本月', ''],
      ['丙公司', '欠款占交易额过高', 19_000, null, '本月', '新'],
    ]);
    expect(lines[0]?.slice(7)).toEqual([
      '诉讼时效已届满，或在 180 天之内届满',
      '书面催收并留存签收，或取得书面还款承诺；必要时起诉',
      '小李',
    ]);
    expect(lines.map((line) => line[9])).toEqual(['小李', '小李', '小赵', '小李', '小赵', '小李', '小李', '小赵', '无数据']);
  });

  it('counts and sums each kind by formulas over the list, those that are new too, and says what the rules turn on (R28)', () => {
    expect(rowOf(full, 5)).toEqual(['共 9 条：立即 3，本周 3，本月 3']);
    expect(rowOf(full, 11)).toEqual([
      null,
      '分期款逾期未付',
      '立即',
      '=ROUND(SUMIF(C24:C32,$B12,D24:D32),2)',
      '=COUNTIF(C24:C32,$B12)',
      '=COUNTIFS(C24:C32,$B12,G24:G32,"新")',
      '已检查',
      '还款计划的一期到期日已过，没有足额付款',
    ]);
    const figures = Array.from({ length: 8 }, (_, index) => expectedOf(full, 9 + index).filter((value) => value !== null));
    expect(figures).toEqual([
      [100_000, 1, 0],
      [10_000, 1, 1],
      [40_000, 1, 1],
      [0, 0, 0],
      [100_000, 1, 0],
      [50_000, 1, 0],
      [60_000, 1, 1],
      [229_000, 3, 1],
    ]);
    expect(expectedOf(full, 17).filter((value) => value !== null)).toEqual([9, 4]);
    expect(rowOf(full, 19)).toEqual([null, '“新”：上月末 2025-11-30 按同一台账回推时没有的预警；当时缺数据、查不了的写“不能判断”']);
    const desk = deskOf(fullWorkbook, {
      ...defaultPolicy,
      earlyWarningAfterDays: 45,
      alerts: { concentrationShare: 0.125, limitationDays: 90 },
    });
    const model = buildAlertsSheet(desk, contextOf(desk));
    expect([9, 13, 16].map((row) => rowOf(model, row)[7])).toEqual([
      '诉讼时效已届满，或在 90 天之内届满',
      '逾期超过 45 天仍未付清',
      '余额超过近 12 个月交易额的 12.5%',
    ]);
  });

  it('says what was not checked, and which table would fill it (R28, R39)', () => {
    const row = rowWith(plain, '三、未检查的预警');
    expect(rowOf(plain, 4).slice(2)).toEqual(['请注意：3 类预警没有检查或没有查全（见第三部分）']);
    expect([2, 3, 4].map((step) => rowOf(plain, row + step).filter((cell) => cell !== null))).toEqual([
      ['付款承诺失约', '全部', '没有“催收记录”表：建立后登记承诺日期、承诺金额即可检查'],
      ['分期款逾期未付', '全部', '没有“还款计划”表：建立后登记各期到期日、金额和付款即可检查'],
      ['超过信用额度', '全部', '没有信用额度：在“客户资料”表填写信用额度即可检查'],
    ]);
    expect([10, 11, 14].map((at) => rowOf(plain, at)[6])).toEqual(['未检查', '未检查', '未检查']);
    expect(rowOf(full, rowWith(full, '三、未检查的预警') + 1)).toEqual([null, '各类预警均已检查']);
  });

  it('tells a table without anything to check from one that was checked (R28, R39)', () => {
    const empty = workbookOf(
      ...plainWorkbook.sheets,
      sheetOf('催收记录', [['编号', '日期', '客户', '发票号', '方式', '承诺日期', '承诺金额']]),
      sheetOf('还款计划', [['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额']]),
    );
    const desk = deskOf(empty);
    const model = buildAlertsSheet(desk, contextOf(desk));
    // Promises and instalments stand in the second and third line of the counts, limits in the sixth.
    expect([9, 10, 11, 14].map((at) => rowOf(model, at)[6])).toEqual(['已检查', '表中无登记', '表中无登记', '未检查']);
    const row = rowWith(model, '三、未检查的预警');
    expect(rowOf(model, row + 3)).toEqual([null, '表中还没有登记，没有可检查的：付款承诺失约、分期款逾期未付']);
  });

  it('does not tell what is new in a ledger that can not be replayed, and says so (R28, R9)', () => {
    const desk = deskOf(snapshotWorkbook);
    const model = buildAlertsSheet(desk, contextOf(desk));
    expect(rowOf(model, 19)).toEqual([
      null,
      '没有认出收款明细，上月末 2025-11-30 的情况不能回推，是否新增“不能判断”；当日之后才到期的承诺和分期款除外',
    ]);
    expect(rowOf(model, 23).slice(1, 7)).toEqual(['甲公司', '诉讼时效临近或已过', 100_000, 46_011, '立即', '不能判断']);
    // Limitation: one that can't be told; broken promises: none at all; all together.
    expect([9, 10, 17].map((row) => rowOf(model, row)[5])).toEqual(['不能判断', '=COUNTIFS(C24:C25,$B11,G24:G25,"新")', '不能判断']);
    expect(rowOf(model, 12)[6]).toBe('未检查');
  });

  it('lists the invoices whose limitation ends, those that may be written off, and the claims that were (R25, R35)', () => {
    const limitation = rowWith(full, '四、诉讼时效：已届满或 180 天内届满的发票');
    expect(rowOf(full, limitation + 2)).toEqual([1, '甲公司', 'A1', 100_000, 46_011, -11, 44_915, '=HYPERLINK("#\'台账\'!A2",2)']);
    expect(rowOf(full, limitation + 3)).toEqual([null, '合计', null, `=ROUND(SUM(D${limitation + 3}:D${limitation + 3}),2)`]);
    const candidates = rowWith(full, '五、可核销的坏账（须另行确认，核销后债权仍在）');
    expect(rowOf(full, candidates + 2).slice(0, 7)).toEqual([1, '甲公司', 'A1', 100_000, 44_915, 1107, '逾期三年']);
    const claims = rowWith(full, '六、已核销、继续追索的债权（违约金继续计算）');
    expect(rowOf(full, claims + 2)).toEqual([1, '丙公司', 'C1', 1_000, 46_021, 1_000, 47_133, '总经理；破产', null, 0]);
    expect(rowOf(plain, rowWith(plain, '六、已核销、继续追索的债权（违约金继续计算）') + 1)).toEqual([
      null,
      '没有“坏账核销”表，无数据；核销时建立该表登记即可',
    ]);
  });

  it('puts every part under its heading, one blank line between them', () => {
    const rows = (model: SheetModel, from: number, until: number): unknown[] =>
      Array.from({ length: until - from }, (_, index) => rowOf(model, from + index));
    expect(rows(full, 6, 9)).toEqual([[], ['一、各类预警'], [null, '种类', '紧急程度', '金额', '条数', '其中新', '检查情况', '规则']]);
    expect(rows(full, 17, 23)).toEqual([
      [null, '合计条数', null, null, '=SUM(E10:E17)', '=SUM(F10:F17)'],
      [null, '同一笔欠款可触发几类预警，各类金额不相加'],
      [null, '“新”：上月末 2025-11-30 按同一台账回推时没有的预警；当时缺数据、查不了的写“不能判断”'],
      [],
      ['二、预警（先急后缓，再按金额）'],
      ['序号', '客户', '种类', '金额', '起始或期限日', '紧急程度', '是否新增', '规则', '怎么办', '负责人'],
    ]);
    expect(rows(full, 32, 40)).toEqual([
      [],
      ['三、未检查的预警'],
      [null, '各类预警均已检查'],
      [],
      ['四、诉讼时效：已届满或 180 天内届满的发票'],
      ['序号', '客户', '发票号', '余额', '届满日', '剩余天数', '到期日', '台账行'],
      [1, '甲公司', 'A1', 100_000, 46_011, -11, 44_915, '=HYPERLINK("#\'台账\'!A2",2)'],
      [null, '合计', null, '=ROUND(SUM(D39:D39),2)'],
    ]);
    expect(rows(full, 40, 53)).toEqual([
      [],
      ['五、可核销的坏账（须另行确认，核销后债权仍在）'],
      ['序号', '客户', '发票号', '余额', '到期日', '逾期天数', '依据', '台账行'],
      [1, '甲公司', 'A1', 100_000, 44_915, 1107, '逾期三年', '=HYPERLINK("#\'台账\'!A2",2)'],
      [null, '合计', null, '=ROUND(SUM(D44:D44),2)'],
      [],
      ['六、已核销、继续追索的债权（违约金继续计算）'],
      ['序号', '客户', '发票号', '尚余核销额', '核销日', '核销金额', '时效届满', '批准人与依据', null, '违约金'],
      [1, '丙公司', 'C1', 1_000, 46_021, 1_000, 47_133, '总经理；破产', null, 0],
      [null, '合计', null, '=ROUND(SUM(D49:D49),2)', null, '=ROUND(SUM(F49:F49),2)', null, null, null, '=ROUND(SUM(J49:J49),2)'],
      [],
      ['七、余额核对'],
      [null, '有预警客户余额（3 户）', null, 229_000],
    ]);
    expect(expectedOf(full, 49).filter((value) => value !== null)).toEqual([1_000, 1_000, 0]);
    expect(rows(plain, 30, 36)).toEqual([
      ['三、未检查的预警'],
      [null, '种类', '客户', null, null, null, null, '缺什么，怎么补'],
      [null, '付款承诺失约', '全部', null, null, null, null, '没有“催收记录”表：建立后登记承诺日期、承诺金额即可检查'],
      [null, '分期款逾期未付', '全部', null, null, null, null, '没有“还款计划”表：建立后登记各期到期日、金额和付款即可检查'],
      [null, '超过信用额度', '全部', null, null, null, null, '没有信用额度：在“客户资料”表填写信用额度即可检查'],
      [],
    ]);
    expect(
      full.conditionalFormats.map(({ area, formula, style }) => [area.row, area.column, area.rows, formula, style.bold ?? false]),
    ).toEqual([
      [23, 5, 9, '=$F24="立即"', true],
      [23, 6, 9, '=$G24="新"', true],
      [59, 3, 1, '=$C$60<>0', false],
    ]);
  });

  it('tells of a claim its invoices, first day, sums and who approved, and 无数据 where the ledger does not know it (R35)', () => {
    const desk = deskOf(
      workbookOf(
        ...plainWorkbook.sheets,
        sheetOf('坏账核销', [
          ['客户', '发票号', '日期', '金额', '批准人', '依据'],
          ['乙公司', 'B1', '2025-12-05', 100, '', '破产'],
          ['乙公司', 'B1', '2025-12-06', 50, '总经理', '破产'],
          ['乙公司', 'X1', '2025-12-07', 7, '董事会', ''],
        ]),
      ),
    );
    const model = buildAlertsSheet(desk, contextOf(desk));
    const row = rowWith(model, '六、已核销、继续追索的债权（违约金继续计算）');
    // 30 days of 60,000.00 at 0.03%: a write-off lowers no penalty.
    expect([2, 3, 4].map((step) => rowOf(model, row + step))).toEqual([
      [1, '乙公司', 'B1', 150, 45_996, 150, 47_088, '破产；总经理', null, 540],
      [2, '乙公司', 'X1', 7, 45_998, 7, '无数据', '董事会', null, 0],
      [
        null,
        '合计',
        null,
        `=ROUND(SUM(D${row + 3}:D${row + 4}),2)`,
        null,
        `=ROUND(SUM(F${row + 3}:F${row + 4}),2)`,
        null,
        null,
        null,
        `=ROUND(SUM(J${row + 3}:J${row + 4}),2)`,
      ],
    ]);
    expect(rowOf(model, row + 5)).toEqual([]);
    expect(rowOf(model, row + 6)).toEqual(['七、余额核对']);
    expect([rowOf(plain, 48), rowOf(plain, 49)]).toEqual([[], ['七、余额核对']]);
  });

  it('lists the first two hundred invoices of a section, the soonest end and then the largest first, and the others in one line', () => {
    // 203 invoices due 2022-12-31 but for the last, due a day before; the second of those is the largest.
    const invoices = Array.from({ length: 203 }, (_, index) => [
      '甲公司',
      `A${index}`,
      '2022-12-01',
      index === 202 ? '2022-12-30' : '2022-12-31',
      index === 1 ? 9 : 2,
      '',
    ]);
    const desk = deskOf(
      workbookOf(
        sheetOf('台账', [['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '业务员'], ...invoices]),
        sheetOf('收款明细', [
          ['收款日期', '客户', '发票号', '金额'],
          ['2025-06-11', '乙公司', '', 1],
        ]),
        sheetOf('坏账核销', [['客户', '发票号', '日期', '金额', '批准人', '依据']]),
      ),
    );
    const model = buildAlertsSheet(desk, contextOf(desk));
    const row = rowWith(model, '四、诉讼时效：已届满或 180 天内届满的发票');
    expect([2, 3, 4].map((step) => rowOf(model, row + step).slice(0, 6))).toEqual([
      [1, '甲公司', 'A202', 2, 46_021, -1],
      [2, '甲公司', 'A1', 9, 46_022, 0],
      [3, '甲公司', 'A0', 2, 46_022, 0],
    ]);
    expect(rowOf(model, row + 201).slice(0, 4)).toEqual([200, '甲公司', 'A198', 2]);
    expect(rowOf(model, row + 202)).toEqual([null, '其余 3 笔', null, 6]);
    expect(rowOf(model, row + 203)).toEqual([null, '合计', null, `=ROUND(SUM(D${row + 3}:D${row + 203}),2)`]);
    expect(expectedOf(model, row + 203)).toContain(413);
    expect(rowOf(model, rowWith(model, '六、已核销、继续追索的债权（违约金继续计算）') + 1)).toEqual([null, '无']);
  });

  it('ends with the balances of those warned of and the others, tied to the ledger (R12)', () => {
    const row = rowWith(plain, '七、余额核对');
    expect(rowOf(plain, row + 1)).toEqual([null, '有预警客户余额（3 户）', null, 230_000]);
    expect(rowOf(plain, row + 2)).toEqual([null, '无预警客户余额（1 户）', null, -5_000]);
    expect(expectedOf(plain, row + 3)).toContain(225_000);
    expect(expectedOf(plain, 2)).toEqual(['与台账各行一致，台账无合计可核对，差额 0.00']);
  });

  it('speaks English', () => {
    const model = buildAlertsSheet(fullDesk, contextOf(fullDesk, enUS));
    expect(rowOf(model, 23).slice(1, 7)).toEqual(['甲公司', 'Limitation near or passed', 100_000, 46_011, 'Now', '']);
    expect(model.tables[0]?.name).toBe('EarlyWarnings202512');
    const candidates = rowWith(model, '5. Write-off candidates (to be confirmed; the claim stands)');
    expect(rowOf(model, candidates + 2)[6]).toBe('over 3 years');
  });
});

describe('alertsReport', () => {
  it('asks for the desk and has one table', () => {
    expect(alertsReport).toMatchObject({ kind: 'alerts', lifeCycle: 'month', needs: ['desk'], charts: 0 });
  });
});
