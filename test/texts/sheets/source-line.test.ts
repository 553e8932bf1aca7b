import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';

const line = { preparedAt: '2026-01-05 09:30', source: '台账 / 应收', rulesVersion: '1.0' };

describe('the line that says where the figures come from', () => {
  it.each([
    [1, '编制时间 2026-01-05 09:30 · 台账来源 台账 / 应收 · 规则版本 1.0'],
    [10_000, '台账单位万元，已换算 · 编制时间 2026-01-05 09:30 · 台账来源 台账 / 应收 · 规则版本 1.0'],
    [100_000_000, '台账单位亿元，已换算 · 编制时间 2026-01-05 09:30 · 台账来源 台账 / 应收 · 规则版本 1.0'],
    [10, '台账单位 10 元，已换算 · 编制时间 2026-01-05 09:30 · 台账来源 台账 / 应收 · 规则版本 1.0'],
  ])('names a unit of %d yuan (R12c)', (unitFactor, sentence) => {
    expect(zhCN.sheets.sourceLine({ ...line, unitFactor })).toBe(sentence);
  });

  it('gives the unit as a number in English (R12c)', () => {
    expect(enUS.sheets.sourceLine({ ...line, unitFactor: 10_000 })).toBe(
      'Ledger in units of 10000 yuan, converted · Prepared 2026-01-05 09:30 · Ledger 台账 / 应收 · Rules 1.0',
    );
  });
});
