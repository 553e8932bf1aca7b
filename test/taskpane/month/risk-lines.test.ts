import type { MonthReport } from '../../../src/jobs/month/build-month-contract';
import type { TopDebtorLine } from '../../../src/jobs/month/top-debtor-lines';
import { riskLines } from '../../../src/taskpane/month/risk-lines';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';

const debtor: TopDebtorLine = {
  name: '甲公司',
  balance: '1714073.59',
  share: '0.1407',
  runningShare: '0.1407',
  longestDaysOverdue: 1181,
  penalty: '457088.77',
  tradeRatio: null,
  averageDaysLate: '8.7',
  disputed: '0.00',
  brokenPromises: 0,
  openPromises: 0,
  limitationDate: null,
  score: '70.9',
  level: '较高',
  isUnrated: false,
  parts: { age: '0.8407', longest: '1.0000', concentration: null, lateness: '0.0965', trust: '0.0000', limitation: '0.0000' },
  nextStep: 'call',
  cardCell: 'A70',
};
const found = ['甲', '乙', '丙', '丁', '戊', '己'].map((customer, index) => ({
  customer,
  kind: 'overdue60' as const,
  amount: '1000.00',
  since: null,
  urgency: 'week' as const,
  cell: `B${26 + index}`,
}));
const alerts: NonNullable<MonthReport['alerts']> = {
  found: [{ customer: '', kind: 'turnoverFalling', amount: '12181806.03', since: null, urgency: 'now', cell: 'B25' }, ...found],
  unchecked: [{ kind: 'instalmentMissed', missing: 'plans' }],
  limits: { overdueDays: 60, tradeShare: 0.3, limitationDays: 180 },
};
const sheets = [
  { kind: 'topTen', name: '前十大欠款风险 2025-12' },
  { kind: 'alerts', name: '预警清单 2025-12' },
];

describe('the risks of a month in the pane', () => {
  it('are the five most urgent warnings, with how many there are in all, and the debtors with their level (R28, R29)', () => {
    const risks = riskLines({ top: [debtor], alerts, sheets }, zhCN);
    expect(risks?.alerts.map(({ name }) => name)).toEqual(['全公司', '甲', '乙', '丙', '丁']);
    expect(risks?.alerts[0]).toEqual({
      name: '全公司',
      debtor: null,
      amount: '12,181,806.03',
      remark: '立即 · 周转率连续两季下降',
      sheet: '预警清单 2025-12',
      cell: 'B25',
    });
    expect(risks?.alertsInAll).toBe(7);
    expect(risks?.debtors).toEqual([
      { name: '甲公司', debtor: '甲公司', amount: '1,714,073.59', remark: '较高', sheet: '前十大欠款风险 2025-12', cell: 'A70' },
    ]);
    expect(risks?.unchecked).toEqual(['分期款逾期未付：未检查。没有“还款计划”表：建立后登记各期到期日、金额和付款即可检查']);
  });

  it('lead from a warning to the card of its debtor, where that is one of the largest and its sheet was built, else to its line (R28)', () => {
    const top = [{ ...debtor, name: '乙' }];
    const placesOf = (risks: ReturnType<typeof riskLines>) => risks?.alerts.map(({ name, sheet, cell }) => [name, sheet, cell]);
    expect(placesOf(riskLines({ top, alerts, sheets }, zhCN))?.slice(0, 3)).toEqual([
      ['全公司', '预警清单 2025-12', 'B25'],
      ['甲', '预警清单 2025-12', 'B26'],
      ['乙', '前十大欠款风险 2025-12', 'A70'],
    ]);
    expect(placesOf(riskLines({ top, alerts, sheets: sheets.slice(1) }, zhCN))?.[2]).toEqual(['乙', '预警清单 2025-12', 'B27']);
    const withoutCard = [{ ...debtor, name: '乙', cardCell: null }];
    expect(placesOf(riskLines({ top: withoutCard, alerts, sheets }, zhCN))?.[2]).toEqual(['乙', '预警清单 2025-12', 'B27']);
  });

  it('offer a case of whoever is overdue, and none for a limit or a share of trade (R43)', () => {
    const kinds = ['limitation', 'promiseBroken', 'instalmentMissed', 'creditLimit', 'concentration'] as const;
    const warned = {
      ...alerts,
      found: kinds.map((kind) => ({
        ...alerts.found[1],
        customer: '甲',
        amount: '1.00',
        since: null,
        kind,
        urgency: 'now' as const,
        cell: 'B9',
      })),
    };
    expect(riskLines({ alerts: warned, sheets }, zhCN)?.alerts.map(({ debtor: of }) => of)).toEqual(['甲', '甲', '甲', null, null]);
  });

  it('give no level where nothing that is owed has an age (R29b)', () => {
    const top = [{ ...debtor, level: '低' as const, isUnrated: true }];
    expect(riskLines({ top, alerts, sheets }, zhCN)?.debtors[0]?.remark).toBe('待定');
    expect(riskLines({ top, alerts, sheets }, enUS)?.debtors[0]?.remark).toBe('open');
  });

  it('lead nowhere where their sheet was not built, and speak the language of the pane', () => {
    const risks = riskLines({ alerts, sheets: [] }, enUS);
    expect(risks?.alerts[1]).toEqual({
      name: '甲',
      debtor: '甲',
      amount: '1,000.00',
      remark: 'This week · More than 60 days overdue',
      sheet: null,
      cell: 'B26',
    });
    expect(risks?.debtors).toEqual([]);
  });

  it('are not there where nobody asked for them', () => {
    expect(riskLines({ sheets }, zhCN)).toBeNull();
  });
});
