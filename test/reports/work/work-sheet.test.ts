import { defaultPolicy } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { workReport } from '../../../src/reports/work/work-report';
import { buildWorkSheet } from '../../../src/reports/work/work-sheet';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { rowOf } from '../../support/report-context-fixture';
import { contextOf, deskOf, fullWorkbook, snapshotWorkbook } from '../risk-fixture';

const reports = [workReport];
const build = (desk: ReturnType<typeof deskOf>, texts?: typeof enUS): SheetModel => buildWorkSheet(desk, contextOf(desk, texts, reports));

const fullDesk = deskOf(fullWorkbook);
const full = build(fullDesk);

/** 李敏 sees to 甲公司 and 丙公司, 赵强 to 乙公司, nobody to 丁公司. */
const people: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, '李敏'],
    ['乙公司', 'B1', '2025-01-01', '2025-01-31', 2000, '赵强'],
    ['丙公司', 'C1', '2025-01-01', '2025-02-01', 3000, '李敏'],
    ['丁公司', 'D1', '2025-01-01', '2025-02-02', 4000, ''],
  ],
  receipts: [],
};

describe('buildWorkSheet', () => {
  it('is named for its day, also at a month end, and so is its table for its period (R41)', () => {
    expect([full.name, full.tables[0]?.name]).toEqual(['催收日程 2025-12-31', '催收日程表202512']);
    expect(rowOf(full, 0)).toEqual(['催收日程 2025-12-31']);
  });

  it('lists every item with amount, days, who sees to it and what to do, and leads to the oldest open invoice (R41, R42)', () => {
    expect(rowOf(full, 7)).toEqual([
      '序号',
      '客户',
      '事项',
      '金额',
      '起始或期限日',
      '最早联系日',
      '经办人',
      '联系人和电话',
      '怎么办',
      '台账行',
      '结果',
    ]);
    const lines = Array.from({ length: 5 }, (_, index) => rowOf(full, 8 + index));
    expect(lines.map((line) => line.slice(0, 8))).toEqual([
      [1, '甲公司', '诉讼时效临近或已过', 100_000, 46_011, null, '小李', ''],
      [2, '甲公司', '分期漏付', 40_000, 46_007, 46_022, '小李', ''],
      [3, '甲公司', '异议未解决', 50_000, 46_003, null, '小李', ''],
      [4, '乙公司', '承诺失约', 10_000, 46_012, 46_022, '小赵', ''],
      [5, '乙公司', '应发函件', 60_000, null, null, '小赵', ''],
    ]);
    expect(lines[0]?.slice(8)).toEqual(['书面催收并留存签收，或取得书面还款承诺', `=HYPERLINK("#'台账'!A2",2)`]);
    expect(rowOf(full, 5)).toEqual(['共 5 项、2 户：小李 3，小赵 2']);
  });

  it('goes person by person, a page each, nobody’s last, the header on every page (R41)', () => {
    const model = build(deskOfTables(people, '2025-02-10'));
    expect([8, 9, 10, 11].map((row) => rowOf(model, row).slice(1, 7))).toEqual([
      ['丙公司', '电话催收', 3000, 45_690, 45_698, '李敏'],
      ['甲公司', '电话催收', 1000, 45_689, 45_698, '李敏'],
      ['乙公司', '电话催收', 2000, 45_689, 45_698, '赵强'],
      ['丁公司', '电话催收', 4000, 45_691, 45_698, '（未指定）'],
    ]);
    expect(rowOf(model, 5)).toEqual(['共 4 项、4 户：李敏 2，赵强 1，（未指定） 1']);
    const { printAreas, titleRows } = model.pageSetup;
    expect(printAreas.map(({ row }) => row)).toEqual([0, 10, 11]);
    expect(printAreas.map(({ row, rows }) => row + rows).slice(0, 2)).toEqual([10, 11]);
    expect(titleRows).toEqual({ first: 7, last: 7 });
  });

  it('says who to call, where 客户资料 does (R39)', () => {
    const book = workbookOf(
      sheetOf('台账', [
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
        ['甲公司', 'A1', '2025-10-01', '2025-11-01', 1000],
      ]),
      sheetOf('客户资料', [
        ['客户名称', '联系人', '电话'],
        ['甲公司', '王经理', '13800000000'],
      ]),
    );
    expect(rowOf(build(deskOf(book)), 8)[7]).toBe('王经理 13800000000');
  });

  it('ties out: those who are listed and the others are the ledger (R12)', () => {
    const texts = Array.from({ length: 40 }, (_, row) => rowOf(full, row)).filter(([, label]) => typeof label === 'string');
    const line = (label: string): unknown => texts.find((row) => row[1] === label)?.slice(2, 4);
    expect(line('日程所列 2 户')).toEqual([null, 210_000]);
    expect(line('其余 2 户')).toEqual([null, 14_000]);
  });

  it('has one line where nothing is to be done, and says what it can not know (R39, R9)', () => {
    const model = build(deskOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-12-31', 10]] }, '2025-02-10'));
    expect([rowOf(model, 5), rowOf(model, 8)]).toEqual([['今天没有要办的事项'], [null, '没有要办的事项']]);
    expect(model.pageSetup.printAreas).toHaveLength(1);
    const [, , attention] = rowOf(build(deskOf(snapshotWorkbook)), 4);
    expect(attention).toContain('没有“催收记录”表：承诺、函件和联系次数都无从知道；收款没有日期：承诺是否兑现、客户是否常迟付不能判断');
  });

  it('says it in English (R41)', () => {
    const model = build(fullDesk, enUS);
    expect(model.name).toBe('Work of the day 2025-12-31');
    expect(rowOf(model, 8).slice(1, 4)).toEqual(['甲公司', 'Limitation near or passed', 100_000]);
  });

  it('lists what waits for approval for whoever decides, and names what counts for nothing, in both languages (R41)', () => {
    const asked: Tables = {
      ...people,
      writeOffs: [['乙公司', 'B1', '2025-06-10', 500, '王总', '李敏', '2025-06-09', '', '']],
      plans: [['JH1', '丙公司', 'C1', '2025-07-15', 2500, '', '', '2025-06-16', 1, '李敏', '2025-06-16', '王总', '2025-06-20', '不同意']],
    };
    const policy: Policy = { ...defaultPolicy, approval: { writeOffs: true, plans: 'all', limits: false, since: null, approver: '' } };
    const desk = deskOfTables(asked, '2025-06-30', {}, policy);
    const chinese = build(desk);
    expect(rowOf(chinese, 4)[2]).toContain(
      '坏账核销，工作表“坏账核销”第 2 行：“乙公司”的核销 500.00 元还没有审批（待王总），没有计入；还款计划，工作表“还款计划”第 2 行：“丙公司”的还款计划合计 2,500.00 元，低于所欠本金 3,000.00 元，审批不同意，没有计入',
    );
    const lines = chinese.blocks.flatMap(({ cells }) => cells).filter((line) => line.includes('待审批'));
    expect(lines.map((line) => [line[1], line[3], line[6], line[8]])).toEqual([
      ['乙公司', 500, '王总', '在登记表填审批日期和意见；退回的由申请人补正'],
    ]);
    expect(rowOf(build(desk, enUS), 4)[2]).toContain(
      'Write-offs, sheet "坏账核销" row 2: the write-off of 500.00 of "乙公司" is not approved yet, 王总 is to decide; it counts for nothing',
    );
  });
});
