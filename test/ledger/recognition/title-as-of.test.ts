import { asOfInTitle } from '../../../src/ledger/recognition/title-as-of';

/** 2025-12-31 */
const lastOf2025 = 46022;

describe('asOfInTitle', () => {
  it.each([
    'As of 截止日期: 2025-12-31',
    '截止日期 As of: 31 Dec 2025',
    'As at 2025/12/31 截止',
    '截止日期/As-of Date:2025年12月31日',
    '截至 (As at) 31.12.2025',
    'Aged as at 31 December 2025 (截至2025年12月31日)',
    'As of Dec 31, 2025',
    'As of 12/31/2025',
    '2025年12月31日止',
    '2025年1月1日至2025年12月31日止',
    '2025-12-31 截止',
    '编制日期:2026-01-05 截止日期:2025-12-31',
    '数据截至:2025/12/31 单位:元',
    '统计截止时间 2025-12-31 23:59',
    '截止时间为2025年12月31日',
    '截止日 31-Dec-25',
    'As-of date 20251231',
    '截止到2025年12月底',
    'Cut-off date: 31st December 2025',
    'Stichtag: 31.12.2025',
    'Receivables as on 31-12-2025',
    '截止日期:2025-01-01至2025-12-31',
    '统计截止:自2025年7月1日起至2025年12月31日',
    '付款截止日期:2026-01-15 数据截止日期:2025-12-31',
  ])('reads %j (R9)', (title) => {
    expect(asOfInTitle(title, '', 1900)).toBe(lastOf2025);
  });

  it('looks into the next cell where the label stands alone, in one tongue or two', () => {
    expect(asOfInTitle('截止日期 As of:', lastOf2025, 1900)).toBe(lastOf2025);
    expect(asOfInTitle('截止日期', '2025-12-31', 1900)).toBe(lastOf2025);
  });

  it.each([
    '截止目前 打印日期 2026-01-05',
    '制表日期:2026-01-05',
    '付款截止日期:2026-01-15',
    '请于回函截止日2026-01-15前盖章寄回',
    '2025年1月1日至2025年12月31日',
    'Standing orders 2025-12-31',
    '截止日期:3/4/2025',
  ])('takes nothing of %j for it', (title) => {
    expect(asOfInTitle(title, '', 1900)).toBeNull();
  });
});
