import { defaultPolicy } from '../../../src/policy/default-policy';
import { buildDetailSheet } from '../../../src/reports/detail/detail-sheet';
import { buildAnalysisSheet } from '../../../src/reports/analysis/analysis-sheet';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { sketchedAgedLedger, sketchedBook, sketchedPosition } from '../../support/aged-ledger-fixture';
import { contextFor, expectedOf, rowOf } from '../../support/report-context-fixture';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import { mainBook, monthLedger, usdBook } from '../month-fixture';

const sheet = buildAnalysisSheet(monthLedger, contextFor(monthLedger));
const columnA = (model: typeof sheet, text: string) => model.blocks.find(({ cells }) => cells[0]?.[0] === text)?.row ?? -1;

describe('buildAnalysisSheet', () => {
  it('reckons each customer by formulas over the detail table, by the numeric key (R5, R6, R12)', () => {
    expect(rowOf(sheet, 5)).toEqual([
      '序号',
      '客户',
      '正常',
      '关注',
      '次级',
      '可疑',
      '损失',
      '贷项',
      '待核实',
      '余额',
      '逾期占比',
      '最长逾期天数',
      '违约金',
      '预警',
      '核对',
    ]);
    const row = rowOf(sheet, 6);
    expect(row.slice(0, 2)).toEqual([1, '大连恒达']);
    expect(row[4]).toBe('=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[客户序号],$A7,账龄明细表202512[风险分类],E$6),2)');
    expect(row.slice(9)).toEqual([
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[客户序号],$A7),2)',
      '=IF(ROUND(J7-H7,2)=0,0,SUM(D7:G7)/(J7-H7))',
      '=MAX(0,MAXIFS(账龄明细表202512[逾期天数],账龄明细表202512[客户序号],$A7,账龄明细表202512[余额],">0",账龄明细表202512[风险分类],"<>待核实"))',
      '=ROUND(SUMIFS(账龄明细表202512[违约金],账龄明细表202512[客户序号],$A7),2)',
      '=IF(L7>60,"预警","")',
      '=ROUND(SUM(C7:I7)-J7,2)',
    ]);
    expect(expectedOf(sheet, 6)).toEqual([
      null,
      null,
      500.5,
      0,
      10000,
      0,
      0,
      -200.25,
      0,
      10300.25,
      0.9523356030665207,
      75,
      327.34,
      '预警',
      0,
    ]);
    expect(expectedOf(sheet, 7)).toEqual([null, null, 0, 0, 0, 0, 0, 0, 88, 88, 0, 0, 0, '', 0]);
    expect(rowOf(sheet, 7)[1]).toBe('=1+1');
  });

  it('adds the customers up, and gives each class its part of the balance', () => {
    expect(rowOf(sheet, 8).slice(1, 4)).toEqual(['合计', '=ROUND(SUM(C7:C8),2)', '=ROUND(SUM(D7:D8),2)']);
    expect(rowOf(sheet, 8).slice(9)).toEqual([
      '=ROUND(SUM(J7:J8),2)',
      '=IF(ROUND(J9-H9,2)=0,0,SUM(D9:G9)/(J9-H9))',
      '=MAX(0,L7:L8)',
      '=ROUND(SUM(M7:M8),2)',
      '=COUNTIF(N7:N8,"预警")',
      '=ROUND(SUM(C9:I9)-J9,2)',
    ]);
    expect(expectedOf(sheet, 8)).toEqual([null, null, 500.5, 0, 10000, 0, 0, -200.25, 88, 10388.25, 0.9444208339235963, 75, 327.34, 1, 0]);
    expect(rowOf(sheet, 9).slice(1, 3)).toEqual(['占余额', '=IF($J9=0,0,C9/$J9)']);
    expect(expectedOf(sheet, 9)).toEqual([
      null,
      0.048179433494573196,
      0,
      0.9626260438476163,
      0,
      0,
      -0.019276586528048516,
      0.008471109185859024,
    ]);
  });

  it('lists notes, unreadable rows with their cells, and the subtotal rows left out (R12)', () => {
    const problems = columnA(sheet, '不能识别的行（1）');
    expect(rowOf(sheet, problems + 1)).toEqual(['序号', '工作表', '单元格', '内容', null, null, null, '原因']);
    expect(rowOf(sheet, problems + 2)).toEqual([
      1,
      '应收台账',
      'F8',
      '2025-13-45',
      null,
      null,
      null,
      '到期日无法识别（没有 13 月），列入“待核实”，请改成 2025-12-31 这样的日期',
    ]);
    const leftOut = columnA(sheet, '未计入的小计行（1）');
    expect(rowOf(sheet, leftOut + 2)).toEqual([1, '应收台账', 12, '“小计”行不计入']);
    expect(rowOf(sheet, columnA(sheet, '说明') + 4)).toEqual([4, '另有 1 户余额和违约金均为零，未列示']);
  });

  it('says under the title whether balances tie and every line adds up, and keeps room for a difference in its line (R12)', () => {
    const cell = rowOf(sheet, 2)[0];
    expect(cell).toMatch(
      /^=IFERROR\(IF\(AND\(C\d+=0\),IF\(ROUND\(MAX\(SUMPRODUCT\(ABS\(O7:O8\)\),ABS\(O9\)\),2\)=0,"✓ 与台账一致，差额 "&TEXT/,
    );
    expect(cell).toContain(
      '"✗ 余额与台账一致，但各类之和与余额不符（见“核对”列），相差合计 "&TEXT(ROUND(MAX(SUMPRODUCT(ABS(O7:O8)),ABS(O9)),2),"#,##0.00")',
    );
    expect(expectedOf(sheet, 2)).toEqual(['✓ 与台账一致，差额 0.00']);
    expect(sheet.columnWidths[14]).toBe(10);
  });

  it('keeps a debtor whose amount nobody can read on the sheet, and names cell and value at its head (R12)', () => {
    const aged = agedOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收金额'],
        ['甲公司', 'A1', '2025-05-01', '2025-06-01', '约3万', 0],
        ['乙公司', 'A2', '2025-05-01', '2025-06-01', 1000, 0],
        ['丙公司', 'A3', '2025-05-01', '2025-06-01', 1000, 1000],
      ]),
      '2025-12-31',
    );
    const model = buildAnalysisSheet(aged, contextFor(aged));
    const names = [6, 7, 8].map((row) => rowOf(model, row)[1]);
    expect(names).toEqual(['乙公司', '甲公司', '合计']);
    expect(rowOf(model, 4).join('')).toContain('1 行不能识别，列在待核实；甲公司（E2“约3万”）欠多少无法识别，按 0 计');
    expect(rowOf(buildAnalysisSheet(aged, contextFor(aged, enUS)), 4).join('')).toContain(
      'What is owed can\'t be read and counts 0: 甲公司 (E2 "约3万")',
    );
  });

  it('says of statutory penalties on debts in another currency that the LPR is a rate of the renminbi, on the sheet and on each row (R16)', () => {
    const statutory = { ...defaultPolicy, penaltyBasis: 'statutory' as const };
    const aged = agedOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '币种'],
        ['甲公司', 'A1', '2025-05-01', '2025-06-01', 1000, 'CNY'],
        ['乙公司', 'A2', '2025-05-01', '2025-06-01', 2000, 'USD'],
      ]),
      '2025-12-31',
      {},
      statutory,
    );
    const context = contextFor(aged, zhCN, statutory);
    const said = 'USD 欠款的法定违约金按人民币 LPR 计，LPR 是人民币利率，外币欠款适用何种利率请与律师确认，在此之前为估算';
    expect(rowOf(buildAnalysisSheet(aged, context), 4).join('')).toContain(said);
    const detail = buildDetailSheet(aged, context);
    const remarks = ['甲公司', '乙公司'].map((name) => {
      const row =
        detail.blocks.flatMap(({ row: first, cells }) => cells.flatMap((line, index) => (line[1] === name ? [first + index] : [])))[0] ??
        -1;
      return rowOf(detail, row).at(-1);
    });
    expect(remarks[1]).toBe('法定违约金按人民币 LPR 计，外币欠款适用何种利率待确认');
    expect(String(remarks[0])).not.toContain('LPR');
  });

  it('lists a cell of a row dated after the as-of date as not counted, and needs no attention for it (R9, R12)', () => {
    const rows = [
      sketchedPosition({ customer: '甲', rowNumber: 8, balanceCents: 0, standing: '待核实', row: { invoiceDay: 46031 } }).row,
    ].filter((row) => row !== null);
    const aged = sketchedAgedLedger(mainBook, {}, { rows, problems: monthLedger.ledger.problems });
    const model = buildAnalysisSheet(aged, contextFor(aged));
    expect(rowOf(model, columnA(model, '不能识别的行（1）') + 2)[7]).toBe(
      '开票日期 2026-01-09 在截止日期之后，本行没有计入；这一格以后仍须更正',
    );
    expect(rowOf(model, 4)[2]).toBe('请注意：无');
  });

  it('ends with the tie-out, and says what to do where it does not tie (R12)', () => {
    const broken = { ...mainBook, tieOut: { ledgerBalanceCents: 10_388_26, reportBalanceCents: 10_388_25, differenceCents: -1 } };
    const aged = sketchedAgedLedger(broken);
    const model = buildAnalysisSheet(aged, contextFor(aged));
    const last = Math.max(...model.blocks.map(({ row, cells }) => row + cells.length)) - 2;
    expect(rowOf(model, last + 1).slice(1)).toEqual(['台账所列', 10388.25, '  与台账相符：“合计”行 G21 的 10,388.25']);
    expect(rowOf(model, last - 2).slice(1, 3)).toEqual(['台账合计', 10388.26]);
    expect(rowOf(model, last - 1).slice(1, 3)).toEqual(['本表合计', '=J9']);
    expect(expectedOf(model, last)).toEqual([null, -0.01, '  ✗ 不一致：请检查明细是否被改动，或重新生成本表']);
    expect(expectedOf(model, 2)).toEqual(['✗ 与台账不一致（处理办法见表末），差额 -0.01']);
  });

  it('marks customers past the early warning by a word and the days beside it, in bold red; the name stays plain (R6)', () => {
    const marks = sheet.conditionalFormats.filter(({ formula }) => formula === '=$L7>60');
    expect(marks.map(({ area }) => area)).toEqual([11, 13].map((column) => ({ row: 6, column, rows: 2, columns: 1 })));
    expect(sheet.conditionalFormats.find(({ formula }) => formula === '=E7<>0')?.style).toEqual({ fill: '#F9EBDF' });
  });

  it('draws the classes of the largest customers stacked, in 万元, from figures that stand under it', () => {
    const [chart] = sheet.charts;
    const data = sheet.blocks.find(({ cells }) => cells[0]?.[0] === '图中数字（万元）')?.row ?? -1;
    expect(chart).toMatchObject({
      kind: 'barStacked',
      title: '余额最大的 2 户的账龄构成（截至 2025-12-31）',
      axisTitle: '万元',
      axisNumberFormat: '0.0',
      gridlineColor: '#D9DEE5',
      place: { row: 15, column: 0, rows: 9, columns: 15 },
    });
    expect(chart?.categories).toEqual({ row: data + 2, column: 1, rows: 2, columns: 1 });
    expect(chart?.series.map(({ name, color, values }) => [name, color, values.column])).toEqual([
      ['正常', '#5B8C5A', 2],
      ['关注', '#D9A441', 3],
      ['次级', '#D97B29', 4],
      ['可疑', '#C0392B', 5],
      ['损失', '#7B241C', 6],
      ['贷项', '#5B6C8F', 7],
      ['待核实', '#8A8A8A', 8],
    ]);
    expect(rowOf(sheet, data + 2)).toEqual([
      null,
      '=B7',
      ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => `=ROUND(${column}7/10000,2)`),
    ]);
    expect(expectedOf(sheet, data + 2)).toEqual(['大连恒达', 0.05, 0, 1, 0, 0, -0.02, 0]);
  });

  it('leaves 贷项 and 待核实 out of the chart where the customers shown have none', () => {
    const aged = sketchedAgedLedger(usdBook);
    const model = buildAnalysisSheet(aged, contextFor(aged));
    expect(model.charts[0]?.series.map(({ name }) => name)).toEqual(['正常', '关注', '次级', '可疑', '损失']);
    expect(model.charts[0]?.axisTitle).toBe('万 USD');
  });

  it('shows the figures before and after netting, of each customer that it changed and of all (R10)', () => {
    const before = { 正常: 500_50, 关注: 0, 次级: 12_000_00, 可疑: 0, 损失: 0, 贷项: -2_200_25, 待核实: 0 };
    const book = {
      ...mainBook,
      beforeNetting: {
        byStanding: { ...before, 待核实: 88_00 },
        customers: [{ customer: { key: '大连恒达', name: '大连恒达' }, balanceCents: 10_300_25, byStanding: before }],
      },
    };
    const aged = sketchedAgedLedger(book);
    const model = buildAnalysisSheet(aged, contextFor(aged));
    const top = model.blocks.find(({ cells }) => cells[0]?.[0] === '未注明发票的收款冲抵前后对比（1 户有变动）')?.row ?? -1;
    expect(top).toBe(15);
    expect(rowOf(model, top + 1)).toEqual([null, null, '正常', '关注', '次级', '可疑', '损失', '贷项', '待核实', '余额']);
    expect(rowOf(model, top + 2)).toEqual([null, '大连恒达 冲抵前', 500.5, 0, 12000, 0, 0, -2200.25, 0, 10300.25]);
    expect(rowOf(model, top + 3)).toEqual([null, '大连恒达 冲抵后', 500.5, 0, 10000, 0, 0, -200.25, 0, 10300.25]);
    expect(rowOf(model, top + 4)).toEqual([null, '全部客户 冲抵前', 500.5, 0, 12000, 0, 0, -2200.25, 88, 10388.25]);
    expect(rowOf(model, top + 5).slice(0, 4)).toEqual([null, '全部客户 冲抵后', '=C9', '=D9']);
    expect(rowOf(model, top + 6).slice(1, 3)).toEqual(['变动', '=ROUND(C21-C20,2)']);
    expect(expectedOf(model, top + 6)).toEqual([null, 0, 0, -2000, 0, 0, 2000, 0, 0]);
  });

  it('prints on one page across, the header repeated only where the customers go over a page, a chart never cut in two', () => {
    expect(sheet.pageSetup).toMatchObject({ fitToPagesWide: 1, titleRows: null, titleColumns: null });
    const many = sketchedBook(
      'CNY',
      Array.from({ length: 60 }, (_, index) => ({
        customer: `客户${index}`,
        rowNumber: index,
        balanceCents: 1_000_00 + index,
        standing: '关注' as const,
        daysOverdue: 9,
      })),
    );
    const aged = sketchedAgedLedger(many);
    const long = buildAnalysisSheet(aged, contextFor(aged));
    expect(long.pageSetup.titleRows).toEqual({ first: 5, last: 5 });
    const [tables, rest] = long.pageSetup.printAreas;
    expect(tables).toMatchObject({ row: 0, rows: 72 });
    expect(rest?.row).toBe(72);
    expect(long.charts[0]?.place.row).toBe(73);
  });

  it('repeats no header over pages of bands, chart and notes where the customers hold on the first', () => {
    const repeats = (customers: number) => {
      const book = sketchedBook(
        'CNY',
        Array.from({ length: customers }, (_, index) => ({
          customer: `客户${index}`,
          rowNumber: index,
          balanceCents: 1_000_00 + index,
          standing: '关注' as const,
          daysOverdue: 9,
        })),
      );
      const aged = sketchedAgedLedger(book);
      return buildAnalysisSheet(aged, contextFor(aged)).pageSetup.titleRows !== null;
    };
    expect(Array.from({ length: 60 }, (_, count) => count + 1).find(repeats)).toBe(22);
  });

  it('puts the notes before a chart that would be cut, where that spares it a page of its own', () => {
    const orders = Array.from({ length: 40 }, (_, more) => {
      const book = sketchedBook(
        'CNY',
        Array.from({ length: 4 + more }, (__, index) => ({
          customer: `客户${index}`,
          rowNumber: index,
          balanceCents: 1_000_00 + index,
          standing: '关注' as const,
          daysOverdue: 9,
        })),
      );
      const aged = sketchedAgedLedger(book);
      const model = buildAnalysisSheet(aged, contextFor(aged));
      const chartFirst = (model.charts[0]?.place.row ?? 0) < columnA(model, '说明');
      return model.pageSetup.printAreas.length > 1 ? 'own page' : chartFirst ? 'chart, notes' : 'notes, chart';
    });
    // Few customers leave room on their page; more of them make the chart change places or begin a page.
    expect(orders[0]).toBe('chart, notes');
    expect(new Set(orders)).toEqual(new Set(['chart, notes', 'notes, chart', 'own page']));
  });

  it('holds values past the bound on formula work, and says so', () => {
    // 2 customers × 10 columns × 6 rows is one more than the bound.
    const context = contextFor(monthLedger, zhCN, { ...defaultPolicy, penaltyBasis: 'contract', sheets: { largestFormulaWork: 119 } });
    const values = buildAnalysisSheet(monthLedger, context);
    expect(rowOf(values, 6).slice(0, 10)).toEqual([1, '大连恒达', 500.5, 0, 10000, 0, 0, -200.25, 0, 10300.25]);
    expect(rowOf(values, 4)[2]).toBe('请注意：1 行不能识别，列在待核实；数据量大，本表各客户的数字为数值，不是公式');
    const atBound = buildAnalysisSheet(monthLedger, { ...context, policy: { ...context.policy, sheets: { largestFormulaWork: 120 } } });
    expect(rowOf(atBound, 6)[2]).toMatch(/^=ROUND\(SUMIFS/);
  });

  it('shows each other currency in a block over its own table, never added (R12d)', () => {
    const aged = sketchedAgedLedger(mainBook, { otherCurrencies: [usdBook] });
    const model = buildAnalysisSheet(aged, contextFor(aged));
    const heading = columnA(model, '币种 USD（单独列示，不与其他币种相加）');
    expect(rowOf(model, heading + 2)[6]).toBe(
      `=ROUND(SUMIFS(账龄明细表202512USD1[余额],账龄明细表202512USD1[客户序号],$A${heading + 3},账龄明细表202512USD1[风险分类],G$${heading + 2}),2)`,
    );
    expect(expectedOf(model, heading + 3)).toEqual([null, null, 0, 0, 0, 0, 1234.56, 0, 0, 1234.56, 1, 200, 0.77, 1, 0]);
    expect(expectedOf(model, 8)[9]).toBe(10388.25);
  });

  it('names the columns of the English table in English formulas', () => {
    const english = buildAnalysisSheet(monthLedger, contextFor(monthLedger, enUS));
    expect(rowOf(english, 6)[2]).toBe(
      '=ROUND(SUMIFS(AgingDetail202512[Balance],AgingDetail202512[Customer no],$A7,AgingDetail202512[Class],C$6),2)',
    );
    expect(rowOf(english, 5).slice(0, 4)).toEqual(['No.', 'Customer', '正常', '关注']);
  });
});
