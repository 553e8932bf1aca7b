import type { SheetModel } from '../../../src/sheets/sheet-model';
import { buildMonthlySheet } from '../../../src/reports/monthly/monthly-sheet';
import { monthlyReport } from '../../../src/reports/monthly/monthly-report';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { shownOf } from '../../support/report-context-fixture';
import { desksOf } from '../../support/desk-of-workbook';
import { day, sheetOf as cellsOn, workbookOf } from '../../support/ledger-of-cells';
import { contextOf } from '../risk-fixture';

const policy = { ...defaultPolicy, penaltyBasis: 'contract' as const, provision: { ...defaultPolicy.provision, bookedCents: 60_00 } };

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-11-01', '2025-12-10', 1000, '小李'],
    ['甲公司', 'A2', '2025-10-01', '2025-10-31', 500, '小李'],
    ['乙公司', 'B1', '2025-12-05', '2026-01-05', 80, '老王'],
    ['乙公司', 'B2', '2024-03-01', '2024-06-01', 40, '老王'],
  ],
  receipts: [
    ['2025-12-15', '甲公司', 'A1', 300],
    ['2025-12-20', '甲公司', 'A2', 120],
  ],
  writeOffs: [['甲公司', 'A2', '2025-12-10', 100, '总经理']],
};

function sheetOf(given: Tables, texts = zhCN): SheetModel {
  const desk = deskOfTables(given, '2025-12-31', {}, policy);
  return buildMonthlySheet(desk, contextOf(desk, texts, [monthlyReport]));
}

type Shown = string | number | boolean | null;

const lastRow = (model: SheetModel): number => model.blocks.reduce((last, { row, cells }) => Math.max(last, row + cells.length), 0);

/** The rows from one that has a text up to the next empty one. */
function part(model: SheetModel, text: string): Shown[][] {
  const rows = Array.from({ length: lastRow(model) }, (_, row) => shownOf(model, row));
  const first = rows.findIndex((cells) => cells.includes(text));
  const end = rows.findIndex((cells, row) => row > first && cells.length === 0);
  return first === -1 ? [] : rows.slice(first, end === -1 ? undefined : end);
}

const sheet = sheetOf(tables);

describe('buildMonthlySheet', () => {
  it('names what is left between two month ends where sales, receipts and write-offs do not add up to it, with its cell', () => {
    const said = (given: Tables): string => String(part(sheetOf(given), '一、主要情况与待决事项')[1]?.[1]);
    expect(said(tables)).not.toContain('其余');
    // An amount that can't be read is no sale, and what is left of it stands in the balance all the same.
    const book = workbookOf(
      cellsOn('应收台账', [
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '未收金额'],
        ['甲公司', 'A1', '2025-11-01', '2025-12-10', 1000, 1000],
        ['丙公司', 'C1', '2025-12-20', '2026-01-31', '见补充协议', 58],
      ]),
      cellsOn('收款明细', [
        ['收款日期', '客户', '发票号', '金额'],
        ['2025-12-15', '甲公司', 'A1', 0],
      ]),
    );
    const desk = desksOf(book, {}, policy)(day('2025-12-31'));
    const model = buildMonthlySheet(desk, contextOf(desk, zhCN, [monthlyReport]));
    const sentence = String(part(model, '一、主要情况与待决事项')[1]?.[1]);
    const [, cell] = /其余 58\.00 元为待核实、期初、退货折让等（勾稽差额）（C\d+–G\d+；([A-Z]+\d+)）。$/.exec(sentence) ?? [];
    const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
    expect(shownOf(model, Number(row) - 1)[column.charCodeAt(0) - 65]).toBe(58);
  });

  it('leads from the five classes to the receivables where credits or what is unverified stand beside them (R10)', () => {
    const said = (model: SheetModel): Shown[] => part(model, '口径').flatMap(([, sentence]) => sentence ?? []);
    expect(said(sheet).filter((sentence) => String(sentence).startsWith('各部分合计'))).toEqual([]);
    const withCredit = sheetOf({ ...tables, receipts: [...(tables.receipts ?? []), ['2025-12-22', '乙公司', '', 25]] });
    expect(said(withCredit).at(-1)).toBe(
      '各部分合计与应收余额：五类余额 1,100.00 ＋ 待核实 0.00 ＋ 贷项 -25.00 ＝ 应收余额 1,075.00；分类、迁徙、坏账准备、账龄和预计回款只含五类（R5、R10）。',
    );
    expect(part(withCredit, '一、主要情况与待决事项')[2]?.[1]).toBe(
      '逾期余额 1,020.00 元，占已分类余额的 92.7%，上月末为 35.1%；另有贷项 25.00 元未冲减（H45–I45）。',
    );
  });

  it('says what moved and what needs a decision, with the cells (R20a, R31, R40)', () => {
    const [, ...findings] = part(sheet, '一、主要情况与待决事项');
    expect(findings.map(([, sentence]) => sentence)).toEqual([
      '期末应收 1,100.00 元，较上月末减少 440.00 元：本期开票 80.00 元，回款 420.00 元，核销 100.00 元（C45–G45）。',
      '逾期余额 1,020.00 元，占已分类余额的 92.7%，上月末为 35.1%（H45–I45）。',
      'DSO 64.1 天（上月末 93.4 天），按期收回时为 4.7 天，逾期占用 59.4 天（J45–M45）。',
      '上月末未到期的 1,000.00 元中，700.00 元转为逾期；由其他各类降为损失类的共 0.00 元（J103；D103–G103；G103–G106）。',
      '近三季周转率 0.00、0.00、2.77，没有连续两季下降（F96–F98）。',
      '按账龄应计提坏账准备 57.00 元，账上已计提 60.00 元，请决定转回 3.00 元（C132–C134）。',
      '未来十三周按付款习惯预计回款 80.00 元，按到期日为 80.00 元；已过预期仍未到账 980.00 元，损失类与争议 40.00 元不计入（C145–C157；D145–D157；C158；C160）。',
      '1 笔共 40.00 元达到核销条件的年限，请决定是否取证并申报核销；债权保留（F177）。',
    ]);
  });

  it('names the cells in which these figures stand', () => {
    const at = (cell: string): Shown => shownOf(sheet, Number(cell.slice(1)) - 1)[cell.charCodeAt(0) - 65] ?? null;
    const cells = (column: string, from: number, to: number): Shown[] =>
      Array.from({ length: to - from + 1 }, (_, index) => at(`${column}${from + index}`));
    expect(['C45', 'G45', 'H45', 'I45', 'J45', 'M45'].map(at)).toEqual([1540, 1100, 1020, 0.9273, 64.1, 59.4]);
    expect(['J103', 'D103', 'E103', 'F103', 'G103'].map(at)).toEqual([1000, 700, 0, 0, 0]);
    expect(cells('G', 103, 106)).toEqual([0, 0, 0, 0]);
    expect(cells('F', 96, 98)).toEqual([0, 0, 2.7719]);
    expect(cells('C', 132, 134)).toEqual([57, 60, -3]);
    expect([cells('C', 145, 157), cells('D', 145, 157)]).toEqual([
      // Due on 01-05, and as late as customers are used to pay.
      [0, 0, 0, 80, ...Array<number>(9).fill(0)],
      [80, ...Array<number>(12).fill(0)],
    ]);
    expect(['C158', 'C160', 'F177'].map(at)).toEqual([980, 40, 40]);
  });

  it('holds every figure against the month before and the year before (R20a)', () => {
    const [, , ...lines] = part(sheet, '二、关键指标');
    expect(lines.map((line) => line.slice(1))).toEqual(
      expect.arrayContaining([
        ['应收余额', 1100, 1540, -440, 40, 1060],
        ['逾期占比', 0.9273, 0.3506, 57.67, 1, -7.27],
        ['坏账率（近 12 个月）', 0.0633, 0, 6.33, 0, 6.33],
        // On 11-30: 1,500.00 within a year at 5%, 40.00 in its second at 10%; a year ago 40.00 at 5%.
        ['应计提（账龄）', 57, 79, -22, 2, 55],
      ]),
    );
  });

  it('rolls each month from opening to closing, as formulas (R20a)', () => {
    const lines = part(sheet, '三、十二个月');
    expect(lines).toHaveLength(15);
    expect(lines.at(-1)?.slice(1, 9)).toEqual(['2025-12', 1540, 80, 420, 100, 1100, 1020, 0.9273]);
    const mix = part(sheet, '分类构成、勾稽与滚动率（降到更差一类的比例）');
    expect(mix.at(-2)?.slice(1)).toEqual(['2025-12', 80, 700, 280, 0, 40, 1100, 1580, 92, 0, 0.7, 0.56, '–', '–']);
  });

  it('lists migration, allowance, salespeople, receipts to come, audit bands and write-offs', () => {
    expect(part(sheet, '五、迁徙：上月末至本期末').at(-1)?.slice(1)).toEqual(['本期末余额', 80, 700, 280, 0, 40, 420, 100]);
    expect(part(sheet, '按账龄').at(-1)?.slice(1, 4)).toEqual(['合计', 1100, 57]);
    expect(part(sheet, '分录（方法：账龄）').map((line) => line.slice(1))).toEqual([
      [],
      ['应有坏账准备', 57],
      ['账上已计提', 60],
      ['本期应补提', -3],
      ['借：坏账准备 3.00　贷：信用减值损失 3.00'],
    ]);
    expect(part(sheet, '七、业务员回款（45 天 / 90 天）').at(-1)?.slice(1, 13)).toEqual(['合计', 0, 0, 0, 320, 1100, 1020, 0, 0, 0, 2, -2]);
    expect(part(sheet, '八、未来十三周预计回款').at(-1)?.slice(1)).toEqual(['合计', 1100, 1100]);
    expect(part(sheet, '九、账龄与滚动核对').at(-1)).toEqual([null, '滚动核对：一年以上的余额都由一年前的上一档滚入，没有差异']);
    expect(part(sheet, '已核销、债权保留').at(-1)?.slice(1, 7)).toEqual(['合计', null, null, 100, 100, expect.any(Number)]);
  });

  it('lists an invoice that owes more than a year ago (R7)', () => {
    const returned: Tables = {
      ledger: [['甲公司', 'A1', '2024-01-01', '2024-02-01', 1000]],
      receipts: [
        ['2024-05-01', '甲公司', 'A1', 600],
        ['2025-06-01', '甲公司', 'A1', -200],
      ],
    };
    const [, , line] = part(sheetOf(returned), '滚动差异 1 笔：余额大于一年前，或没有进入下一档');
    expect(line).toEqual([1, '甲公司', 'A1', 2, 400, 600]);
  });

  it('puts no part across two pages, on six pages of one page across', () => {
    expect(sheet.pageSetup.fitToPagesWide).toBe(1);
    expect(sheet.pageSetup.printAreas.length).toBeLessThanOrEqual(6);
    expect(sheet.charts.map(({ kind }) => kind)).toEqual(['columnStacked', 'line', 'columnClustered', 'columnClustered']);
  });

  it('says of a snapshot what can be known, and in one sentence what can’t (R9)', () => {
    const { receipts: _, writeOffs: __, ...alone } = tables;
    const snapshot = sheetOf(alone);
    expect(part(snapshot, '三、十二个月').at(-1)?.slice(1, 8)).toEqual(['2025-12', '无数据', 80, '无数据', '无数据', 1620, 1540]);
    expect(part(snapshot, '五、迁徙：上月末至本期末').at(-1)).toEqual([null, '台账没有带日期的收款，无法还原历史时点']);
    expect(part(snapshot, '口径')[1]?.[1]).toContain('快照');
  });

  it('speaks English, with the classes in Chinese', () => {
    const english = sheetOf(tables, enUS);
    expect(english.name).toBe('Receivables report 2025-12');
    expect([english.pageSetup.fitToPagesWide, english.pageSetup.printAreas.length]).toEqual([1, 6]);
    expect(part(english, '1. What happened, and what needs a decision')[1]?.[1]).toBe(
      'Receivables are 1,100.00, 440.00 less than at the last month end: billed 80.00, received 420.00, written off 100.00 (C45–G45).',
    );
    expect(part(english, 'Class mix, tie, and roll rates (what went on to a worse class)')[1]).toContain('损失');
  });

  it('names audit bands, and where balances came from and went, in English', () => {
    const english = sheetOf(tables, enUS);
    const words = (heading: string): unknown[] => part(english, heading).map((line) => line[1]);
    expect(words('9. Audit bands and roll check').slice(2, 8)).toEqual([
      'Up to 1 year',
      '1–2 years',
      '2–3 years',
      '3–4 years',
      '4–5 years',
      'Over 5 years',
    ]);
    const [, headings, ...lines] = part(english, '5. Migration since the last month end');
    expect(headings?.slice(1)).toEqual(['Class then', '正常', '关注', '次级', '可疑', '损失', 'Collected', 'Written off', 'Balance then']);
    expect(lines.map(([, from]) => from)).toEqual(['正常', '关注', '次级', '可疑', '损失', 'New', 'Balance now']);
  });
});
