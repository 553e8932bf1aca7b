import { casesReport } from '../../../src/reports/cases/cases-report';
import { buildCasesSheet } from '../../../src/reports/cases/cases-sheet';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { deskOfTables, type Row, type Tables } from '../../support/desk-of-cells';
import { day } from '../../support/ledger-of-cells';
import { shownOf } from '../../support/report-context-fixture';
import { contextOf } from '../risk-fixture';

const blanks = (count: number): Row => Array<string>(count).fill('');

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-06-01', '2025-07-01', 10_000],
    ['甲公司', 'A2', '2025-07-01', '2025-08-01', 5000],
    ['甲公司', 'A3', '2025-07-01', '2025-08-01', -600],
    ['乙公司', 'B1', '2025-06-01', '2025-07-01', 60_000],
    ['丙公司', 'C1', '2024-06-01', '2024-07-01', 8000],
  ],
  receipts: [['2025-11-30', '乙公司', '', 700]],
  customers: [
    ['甲公司', '无'],
    ['乙公司', '无'],
    ['丙公司', '无'],
  ],
  collections: [['2024-07-21', '丙公司', '', '函件', '首次催款函', '', '', '2024-07-21', '2024-07-23']],
  cases: [
    ['AJ1', '甲公司', 'A1、A2', '准备', '', '', '', '诉前', '2025-12-20'],
    ['AJ2', '乙公司', '', '执行', ...blanks(9), '2025-10-01', '', '', 50_000, '', '2025-10-31', '', 1500],
    ['AJ3', '丙公司', '', '结案', '', '2024-12-28', ...blanks(7), '', ...blanks(6), 300, 2000, '2025-11-01', '败诉', '行动迟缓'],
  ],
  evidence: [
    ['AJ1', '', '', '合同', '买卖合同', '2025-05-01', '原件'],
    ['AJ1', '', 'A1', '交付或服务确认', '签收单', '2025-06-02', '复印件'],
  ],
  agencies: [
    ['丁律所', '律师事务所', 1000, 0.1],
    ['戊催收', '催收机构', '', 0.2],
  ],
};

const build = (given: Tables, texts?: typeof enUS): SheetModel => {
  const desk = deskOfTables(given, '2025-12-31');
  return buildCasesSheet(desk, contextOf(desk, texts, [casesReport]));
};
const under = (model: SheetModel, text: string, count: number) => {
  const all = Array.from({ length: 120 }, (_, row) => shownOf(model, row));
  const at = all.findIndex((cells) => cells.includes(text));
  return all.slice(at + 2, at + 2 + count);
};

describe('buildCasesSheet', () => {
  const sheet = build(tables);

  it('sums what open cases claim, with fees, guarantee and what was spent (R43, R26)', () => {
    expect(sheet.name).toBe('案件一览 2025-12');
    expect(under(sheet, '一、各案请求（截至本日）', 3)).toEqual([
      // 14,400: acceptance 2.5% − 200 = 160, preservation 1% + 20 = 164; a guarantee of 30%.
      [1, 'AJ1 甲公司', 15_000, 0, 600, 14_400, 324, 4320],
      // 60,000: 1,300 and 620.
      [2, 'AJ2 乙公司', 60_000, 0, 0, 60_000, 1920, 18_000, 1500],
      [null, '合计', 75_000, 0, 600, 74_400, 2244, 22_320, 1500, 0],
    ]);
  });

  it('tells judgments with their doubled interest, and money that names no invoice (R19)', () => {
    // 61 days x 50,000 x 0.0175% = 533.75; 50,533.75 x 1.5% − 100 = 658.00625.
    expect(under(sheet, '二、判决后的加倍部分债务利息（日万分之一点七五）', 1)[0]).toEqual([
      1,
      'AJ2 乙公司',
      ...[50_000, 0, 50_000, 533.75, 658.01, 700],
    ]);
  });

  it('tells states, limitation and what must be done by when, with its law', () => {
    expect(under(sheet, '三、状态和期限', 2)).toEqual([
      [
        ...[1, 'AJ1 甲公司', '准备', day('2028-07-01'), day('2026-01-19'), 19],
        '诉前保全后 30 日内起诉或申请仲裁，否则解除保全（民事诉讼法第 104 条）',
      ],
      [2, 'AJ2 乙公司', '执行', day('2028-07-01'), null, null, '没有在走的期限'],
    ]);
  });

  it('shows the chain of each invoice, and by link what would close its gaps (R44)', () => {
    expect(under(sheet, '四、证据链', 3)).toEqual([
      [1, 'AJ1 A1', 10_000, '有', '待补强', '缺', '缺', '缺'],
      [2, 'AJ1 A2', 5000, '有', '缺', '缺', '缺', '缺'],
      [3, 'AJ2 B1', 60_000, '缺', '缺', '缺', '缺', '缺'],
    ]);
    expect(under(sheet, '五、怎样补上缺口', 2)).toEqual([
      [
        ...[1, 'AJ1 甲公司', '交付', 1, 1],
        '全部发票：对方签收的送货单、验收单或服务确认书原件；没有的，补签收货确认，或向承运人调取签收记录',
      ],
      [2, 'AJ1 甲公司', '发票', 2, 0, '全部发票：发票存根或电子发票文件及交付记录'],
    ]);
  });

  it('sets the ways beside each other, in figures, and says which is closed (R26)', () => {
    expect(under(sheet, '六、各条路的费用和所剩', 8)).toEqual([
      [1, 'AJ1 诉讼', 14_400, 324, null, null, 365, 14_076, 6876, -324],
      // A tenth of 14,400 and of 7,200, and 1,000.
      [2, 'AJ1 诉讼 丁律所', 14_400, 324, 1000, 0.1, 365, 11_636, 5156, -1324],
      [3, 'AJ1 支付令（条件不具备：有贷项或未核销收款）', 14_400, 53.33, null, null, null, 14_346.67, 7146.67, -53.33],
      [4, 'AJ1 法院调解', 14_400, 80, null, null, null, 14_320, 7120, -80],
      [5, 'AJ1 庭外 戊催收', 14_400, 0, null, 0.2, null, 11_520, 5760, 0],
      // 50,000 and 533.75; a tenth is 5,053.38; half is 25,266.88, a tenth of it 2,526.69.
      [6, 'AJ2 强制执行', 50_533.75, 658.01, null, null, null, 49_875.74, 24_608.87, -658.01],
      [7, 'AJ2 强制执行 丁律所', 50_533.75, 658.01, 1000, 0.1, null, 43_822.36, 21_082.18, -1658.01],
      [8, 'AJ2 庭外 戊催收', 50_533.75, 0, null, 0.2, null, 40_427, 20_213.5, 0],
    ]);
  });

  it('looks back at closed cases: by cause, by step, and at what the first action met', () => {
    expect(under(sheet, '七、复盘：结案的案件，按原因', 1)[0]).toEqual([1, '行动迟缓', 0, 1, 0, 8000, 2000, 300]);
    expect(under(sheet, '八、复盘：按首次行动时的分类', 1)[0]).toEqual([1, '关注', 0, 1, 0]);
    expect(under(sheet, '九、复盘：从到期到每一步的天数（中位数）', 8)[1]).toEqual([2, '首次催款函', 0, null, 1, 20, 1, 20, 15, 5]);
    expect(under(sheet, '十、复盘：首次行动时，和早些行动会遇到的', 1)[0]).toEqual([
      ...[1, 'AJ3 丙公司', '输', '首次催款函', 20, '关注', 8000, 15, '关注', 8000],
    ]);
  });

  it('counts what two closed cases claim once, and says where both stand', () => {
    const [, , lost = []] = tables.cases ?? [];
    const again: Row = ['AJ4', ...lost.slice(1, 5), '2025-01-10', ...lost.slice(6)];
    const twice = build({ ...tables, cases: [...(tables.cases ?? []), again] });
    expect(under(twice, '七、复盘：结案的案件，按原因', 2)).toEqual([
      [1, '行动迟缓', 0, 2, 0, 8000, 4000, 600],
      [
        null,
        '赢：胜诉、部分胜诉、和解；输：败诉、撤回。丙公司的发票“C1”在案件 AJ3（工作表“案件”第 4 行）、案件 AJ4（工作表“案件”第 5 行）里都有，立案时的欠款只计一次，计在先立案的 AJ3。',
      ],
    ]);
  });

  it('asks about a case of a debtor whom the ledger spells otherwise, and joins nothing', () => {
    const ledger: readonly Row[] = [['沈阳岚屿重工装备有限公司', 'A1', '2025-06-01', '2025-07-01', 10_000]];
    const cases: readonly Row[] = [
      ['AJ1', '沈阳岚屿重工装备有限公司 ', '', '准备'],
      ['AJ2', '沈阳蓝屿重工装备有限公司', '', '准备'],
      ['AJ3', '大连海川贸易有限公司', '', '准备'],
    ];
    const asked = build({ ledger, cases });
    const note = String(shownOf(asked, 4));
    expect(note).toContain(
      '案件 AJ2（工作表“案件”第 3 行）的客户“沈阳蓝屿重工装备有限公司”不在台账中，没有可算的欠款：是不是“沈阳岚屿重工装备有限公司”？请照台账的写法改',
    );
    expect(note).toContain('案件 AJ3（工作表“案件”第 4 行）的客户“大连海川贸易有限公司”不在台账中，没有可算的欠款，请照台账的写法改');
    expect(note).not.toContain('AJ1');
    expect(under(asked, '一、各案请求（截至本日）', 3).map((line) => [line[1], line[2]])).toEqual([
      ['AJ1 沈阳岚屿重工装备有限公司', 10_000],
      ['AJ2 沈阳蓝屿重工装备有限公司', 0],
      ['AJ3 大连海川贸易有限公司', 0],
    ]);
  });

  it('ties to the ledger, and says what it can’t know (R12)', () => {
    expect(under(sheet, '十一、余额核对', 3)[2]?.slice(0, 3)).toEqual([null, '合计', 81_700]);
    const shown = (model: SheetModel): string => String(shownOf(model, 4));
    expect(shown(sheet)).toContain('1 个案件的客户另有未核销的收款，没有扣减');
    const bare = build({ ledger: tables.ledger }, enUS);
    expect(shown(bare)).toContain('there is no sheet Cases: open a case from a debtor’s card, an alert or the largest debtors');
    expect(bare.name).toBe('Case overview 2025-12');
  });
});
