import { enUS } from '../../../src/texts/en-US';
import { ratesOfDays } from '../../../src/texts/sheets/penalty-rates';
import { zhCN } from '../../../src/texts/zh-CN';

const tiers = [
  { upToDays: 30, dailyRate: 0.0003 },
  { upToDays: 90, dailyRate: 0.0005 },
];
const statutory = { uplift: 0.5, yearDays: 365 as const };

describe('the note of the rates that penalties are reckoned by', () => {
  it('tells the tiers of the contract, the last as far as it goes (R13)', () => {
    const goesOn = ratesOfDays({ tiers, method: 'marginal', afterLast: 'continue' });
    expect(zhCN.sheets.penaltyNote(goesOn, null)).toBe('违约金 合同 1–30 天每日 0.03%，31 天起每日 0.05%');
    const stops = ratesOfDays({ tiers, method: 'marginal', afterLast: 'stop' });
    expect(enUS.sheets.penaltyNote(stops, null)).toBe('Penalties by contract 0.03% a day on days 1–30, 0.05% a day on days 31–90');
  });

  it('says where all days bear the rate of the tier reached (R14)', () => {
    const whole = ratesOfDays({ tiers, method: 'whole', afterLast: 'continue' });
    expect(zhCN.sheets.penaltyNote(whole, null)).toBe('违约金 合同 1–30 天每日 0.03%，31 天起（全部天数）每日 0.05%');
    expect(enUS.sheets.penaltyNote(whole, null)).toBe(
      'Penalties by contract 0.03% a day on days 1–30, 0.05% a day from day 31 on (for all days)',
    );
    expect(zhCN.sheets.attention.penaltyUnconfirmed(whole, [])).toContain('31 天起（全部天数）每日 0.05%');
  });

  it('tells the statutory rate, and whether it follows each change of the LPR (R16)', () => {
    const terms = ratesOfDays({ tiers, method: 'marginal', afterLast: 'continue' });
    expect(zhCN.sheets.penaltyNote(terms, statutory)).toBe('违约金 合同 1–30 天每日 0.03%，31 天起每日 0.05%；法定 一年期 LPR × 1.5 ÷ 365');
    expect(zhCN.sheets.penaltyNote(null, { uplift: 0.3, yearDays: 360, segmented: true })).toBe('违约金 法定 分段一年期 LPR × 1.3 ÷ 360');
    expect(enUS.sheets.penaltyNote(null, { uplift: 0.3, yearDays: 360, segmented: true })).toBe(
      'Penalties statutory one-year LPR × 1.3 ÷ 360 by the rate of each day',
    );
  });
});
