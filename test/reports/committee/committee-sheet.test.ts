import { committeeReport } from '../../../src/reports/committee/committee-report';
import { buildCommitteeSheet } from '../../../src/reports/committee/committee-sheet';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { deskOfTables, desksOfTables, type Tables } from '../../support/desk-of-cells';
import { day } from '../../support/ledger-of-cells';
import { shownOf } from '../../support/report-context-fixture';
import { contextOf } from '../risk-fixture';

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-07-01', '2025-08-02', 1000],
    ['己公司', 'F1', '2025-12-01', '2026-01-31', 9000],
  ],
  receipts: [],
  collections: [['2025-11-01', '甲公司', '', '电话']],
  decisions: [['2025-09-30', '对甲公司发律师函', '甲公司', '李敏', '2025-12-01', '']],
};

const build = (given: Tables, texts?: typeof enUS): SheetModel =>
  buildCommitteeSheet(deskOfTables(given, '2025-12-31'), ...[contextOf(deskOfTables(given, '2025-12-31'), texts, [committeeReport])]);
const under = (model: SheetModel, text: string, count: number) => {
  const all = Array.from({ length: 60 }, (_, row) => shownOf(model, row));
  const at = all.findIndex((cells) => cells.includes(text));
  return all.slice(at + 1, at + 1 + count);
};

describe('buildCommitteeSheet', () => {
  it('holds debtors, windows, decisions asked for and kept, and lines to write in', () => {
    const sheet = build(tables);
    expect(sheet.name).toBe('会议材料 2025-12');
    expect(under(sheet, '一、余额最大和最差的客户', 3).slice(1)).toEqual([
      [1, '己公司', 9000, 0, 0, 0, null, '没有登记', '正常跟踪'],
      [2, '甲公司', 1000, 1000, 1000, 151, expect.any(Number), '电话 1', expect.any(String)],
    ]);
    expect(under(sheet, '二、行动窗口', 6).slice(3)).toEqual([
      [3, '可疑', 1000, 1000, expect.any(Number), 0, null, 1, '逾期 91–180 天：最后的协商窗口，律师函，评估起诉和财产保全，过后转为损失'],
      [4, '损失', 0, 0, null, 0, null, 0, expect.stringContaining('逾期超过 180 天')],
      [null, '合计', 1000],
    ]);
    expect(under(sheet, '三、提请决议', 1)[0]).toContain('没有须提请决议的事项');
    expect(under(sheet, '四、以前的决议和落实', 2)[1]).toEqual([
      1,
      '对甲公司发律师函',
      '李敏',
      day('2025-09-30'),
      day('2025-12-01'),
      '逾期未办',
      30,
      '甲公司',
      '',
    ]);
    expect(under(sheet, '五、本次决议', 5)[4]?.[0]).toBe(4);
    expect(under(sheet, '六、余额核对', 4)[3]?.slice(0, 3)).toEqual([null, '合计', 10_000]);
  });

  it.each([
    [undefined, '二、行动窗口', '时效 90 天内届满'],
    [enUS, '2. The window of action', 'Limitation ends within 90 days'],
  ])('counts limitation by the days of the policy sheet, and says so (%#)', (texts, heading, words) => {
    const policy = { ...defaultPolicy, alerts: { ...defaultPolicy.alerts, limitationDays: 90 } };
    // Its limitation ends on 2026-05-31, 151 days ahead.
    const desk = desksOfTables({ ...tables, ledger: [['甲公司', 'A1', '2023-05-01', '2023-05-31', 1000]] }, {}, policy)('2025-12-31');
    const [headers, , , , last] = under(buildCommitteeSheet(desk, contextOf(desk, texts, [committeeReport])), heading, 5);
    expect(headers).toContain(words);
    expect(last?.slice(1, 6)).toEqual(['损失', 1000, 0, null, 0]);
  });

  it('says what is not there, in English, too', () => {
    const sheet = build({ ledger: tables.ledger }, enUS);
    expect(under(sheet, '4. Earlier decisions and what became of them', 1)[0]).toContain(
      'There is no sheet Committee decisions yet: make one under Settings; what is entered there comes with the next paper',
    );
    expect(under(sheet, '1. The largest and the worst debtors', 2)[1]).toContain('no data');
  });
});
