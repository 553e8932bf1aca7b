import { alertLimitsOf } from '../../../src/desk/alert-limits';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';

const limits = alertLimitsOf(defaultPolicy);
const others = { overdueDays: 45, tradeShare: 0.125, limitationDays: 90 };

describe('the words of alerts', () => {
  it('say the rule with the limits that were obeyed (R28)', () => {
    expect(zhCN.alerts.rule('overdue60', limits)).toBe('逾期超过 60 天仍未付清');
    expect(zhCN.alerts.rule('concentration', limits)).toBe('余额超过近 12 个月交易额的 30%');
    expect(zhCN.alerts.rule('limitation', limits)).toBe('诉讼时效已届满，或在 180 天之内届满');
    expect(enUS.alerts.rule('overdue60', others)).toBe('Not paid after more than 45 days overdue');
    expect(enUS.alerts.rule('concentration', others)).toBe('The balance is above 12.5% of the trade of the last 12 months');
    expect(zhCN.alerts.kind('overdue60', others)).toBe('逾期超过 45 天');
  });

  it('say what was not checked, for how many customers, and which table would fill it (R28, R39)', () => {
    expect(zhCN.alerts.unchecked(zhCN.alerts.kind('creditLimit', limits), null, 'creditLimits')).toBe(
      '超过信用额度：未检查。没有信用额度：在“客户资料”表填写信用额度即可检查',
    );
    expect(zhCN.alerts.unchecked(zhCN.alerts.kind('concentration', limits), 3, 'yearTrade')).toBe(
      '欠款占交易额过高：3 户未检查。没有近12个月交易额：在“客户资料”表填写该列，或建立“收款明细”表即可检查',
    );
    expect(enUS.alerts.unchecked(enUS.alerts.kind('instalmentMissed', limits), 1, 'plans')).toBe(
      'Instalment missed: not checked for 1 customer. No table Payment plans (还款计划): with due dates, sums and payments it would tell',
    );
  });
});
