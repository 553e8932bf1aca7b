import { buildRecoverySheet } from '../../../src/reports/recovery/recovery-sheet';
import { recoveryReport } from '../../../src/reports/recovery/recovery-report';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { rowOf, shownOf } from '../../support/report-context-fixture';
import { contextOf } from '../risk-fixture';

const policy = { ...defaultPolicy, work: { ...defaultPolicy.work, hardDebtBonus: 0.1 } };
const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-02-01', 1000],
    ['乙公司', 'B1', '2025-10-01', '2025-11-10', 600],
  ],
  receipts: [
    ['2025-11-20', '乙公司', 'B1', 200],
    ['2025-12-11', '甲公司', 'A1', 300],
  ],
  // 日期, 客户, 发票号, 方式, 阶段, 承诺日期, 承诺金额, 寄出, 签收, 退回; 经办人, 费用, 满意度
  collections: [
    ['2025-12-01', '甲公司', 'A1', '电话', '', '2025-12-12', 300, '', '', '', '李敏', 30, 4],
    ['2025-12-05', '甲公司', 'A1', '函件', '首次', '', '', '2025-12-05', '2025-12-08', '', '李敏', 20, ''],
    // Nobody is named: it counts all the same.
    ['2025-10-06', '乙公司', 'B1', '电话', '', '', '', '', '', '', '', 70, ''],
    ['2025-12-06', '乙公司', 'B1', '拜访', '', '2025-12-20', 100, '', '', '', '赵强', 50, 3],
  ],
  writeOffs: [['甲公司', 'A1', '2025-12-15', 100, '总经理']],
};

const build = (given: Tables, texts?: typeof enUS): SheetModel => {
  const desk = deskOfTables(given, '2025-12-31', {}, policy);
  return buildRecoverySheet(desk, contextOf(desk, texts, [recoveryReport]));
};
const sheet = build(tables);
const lines = (model: SheetModel) => Array.from({ length: 90 }, (_, row) => shownOf(model, row));
const under = (model: SheetModel, text: string, count: number) => {
  const all = lines(model);
  const at = all.findIndex((cells) => cells.includes(text));
  return all.slice(at + 1, at + 1 + count);
};

describe('buildRecoverySheet', () => {
  it('lists twelve months with what was recoverable, recovered and done, shares as formulas (R38)', () => {
    const [headings, ...months] = under(sheet, '二、十二个月', 14);
    expect(headings).toEqual([
      ...[
        null,
        '期末',
        '应收回',
        '已收回',
        '收回率',
        '收回天数',
        '电话',
        '拜访',
        '函件',
        '兑现',
        '失约',
        '兑现率',
        '费用',
        '每元费用',
        '满意度',
      ],
    ]);
    // November: 1,000 were overdue, 600 fell due; 200 came ten days late.
    expect(months[10]).toEqual([11, '2025-11', 1600, 200, 0.125, 10, 0, 0, 0, 0, 0, '–', 0, 0, '–']);
    // December: 1,000 + 400; 300 came 313 days late; 300 was promised and kept, 100 broken; cost 100.
    expect(months[11]).toEqual([12, '2025-12', 1400, 300, 0.2143, 313, 1, 1, 1, 1, 1, 0.5, 100, 0.3333, 3.5]);
    expect(months[12]).toEqual([null, '近 12 个月', null, 500, null, null, 2, 1, 1, 1, 1, 0.5, 170, 0.34]);
    const row = lines(sheet).findIndex((cells) => cells[1] === '2025-12');
    expect(rowOf(sheet, row).slice(4, 5)).toEqual([`=ROUND(D${row + 1}/C${row + 1},4)`]);
  });

  it('tells collectors with what of it was 损失 and its bonus, letters, and causes of losses (R38)', () => {
    expect(under(sheet, '三、经办人（近 12 个月）', 5).slice(1)).toEqual([
      [1, '（未登记经办人或未经催收）', 0, 200, 0.4, 0, 1, 0, 0, 0, 0, '–', 70, 0.35, '–'],
      [2, '李敏', 300, 300, 0.6, 30, 1, 0, 1, 1, 0, 1, 50, 0.1667, 4],
      [3, '赵强', 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 50, '–', 3],
      [null, '合计', 300, 500, null, 30, 2, 1, 1, 1, 1, 0.5, 170, 0.34],
    ]);
    expect(under(sheet, '四、函件与 15 天内到账（近 12 个月）', 5).slice(1)).toEqual([
      [1, '首次催款函', 300, 1, 1, 1],
      [2, '二次催款函', 0, 0, 0, 0],
      [3, '律师函', 0, 0, 0, 0],
      [null, '合计', 300, 1, 1, 1],
    ]);
    expect(under(sheet, '五、损失原因（近 12 个月核销）', 3).slice(1)).toEqual([
      [1, '（未填原因）', 100, 1],
      [null, '合计', 100, 1],
    ]);
  });

  it('begins with sentences that cite their cells, draws three charts, and ties to the ledger (R12)', () => {
    expect(under(sheet, '一、本期要点', 4).map((cells) => cells[1])).toEqual([
      '本期应收回的逾期款 1,400.00 元，收回 300.00 元，收回率 21.43%，上期为 12.5%（C25:F25）。',
      '本期到期的承诺兑现 1 次，失约 1 次（J25:K25）。',
      '近 12 个月客户签收函件 1 封，其中 1 封在 15 天内收到逾期款，共 300.00 元（C55:F55）。',
      '近 12 个月核销 1 笔共 100.00 元，金额最多的原因是“（未填原因）”（C59:D60）。',
    ]);
    expect(rowOf(sheet, 24)[1]).toBe('2025-12');
    expect([shownOf(sheet, 54)[1], shownOf(sheet, 58)[1]]).toEqual(['合计', '（未填原因）']);
    expect(sheet.charts.map(({ kind, line }) => [kind, line?.axisMaximum])).toEqual([
      ['columnClustered', 1],
      ['line', undefined],
      ['columnClustered', undefined],
    ]);
    expect(under(sheet, '六、余额核对', 4).slice(1)).toEqual([
      [1, '逾期余额', 1000],
      [2, '未逾期、贷项和待核实', 0],
      [null, '合计', 1000],
    ]);
  });

  it('says what can’t be known without the log or dates, and has no empty charts (R9, R39)', () => {
    const { collections: _, writeOffs: __, ...bare } = tables;
    const model = build(bare);
    expect(String(rowOf(model, 4))).toContain('没有“催收记录”：电话、函件、承诺和经办人无从知道');
    expect(under(model, '二、十二个月', 13)[12]?.slice(2, 7)).toEqual([1400, 300, 0.2143, 313, '无数据']);
    expect(lines(model).flat()).toContain('没有“坏账核销”表');
    const { receipts: ___, ...snapshot } = bare;
    const nothing = build(snapshot);
    expect(nothing.charts).toEqual([]);
    expect(under(nothing, '一、本期要点', 1)[0]?.[1]).toBe('台账没有带日期的收款，收回情况无从计算');
    expect(under(nothing, '六、余额核对', 4).at(-1)).toEqual([null, '合计', 1600]);
  });

  it('speaks English', () => {
    const english = build(tables, enUS);
    expect(english.name).toBe('Collections report 2025-12');
    expect(under(english, '3. Collectors (last 12 months)', 2)[1]?.[1]).toBe('(nobody named, or no effort)');
    expect(
      lines(english)
        .flat()
        .filter((cell) => typeof cell === 'string' && /[收函承催]/.test(cell.replace('应收台账', ''))),
    ).toEqual([]);
  });
});
