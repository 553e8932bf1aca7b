import { defaultAsOf } from '../../../src/ledger/replay/default-as-of';
import { day, ledgerOf, readOf } from '../../support/ledger-of-cells';
import { usualHeadings } from '../../support/usual-ledger';

describe('defaultAsOf', () => {
  it.each([
    [[['截止日期：2025年12月31日']], '2025-12-31', 'titleRow'],
    [[['截至2025-11-30']], '2025-11-30', 'titleRow'],
    [[['应收账款明细表（截止2025.10.31）']], '2025-10-31', 'titleRow'],
    [[['截止日期', 46022]], '2025-12-31', 'titleRow'],
    [[['As of 2025-09-30']], '2025-09-30', 'titleRow'],
    [[['二〇二五年应收']], '2025-02-28', 'newestMonth'],
  ])('takes the day that title rows %j state, else the end of the newest month (R9)', (title, expected, source) => {
    const ledger = readOf(
      ledgerOf([...title, usualHeadings, ['甲', 'A1', 45658, 46000, '', 100, 0, 100], ['甲', 'A2', '2025-02-03', 45688, '', 100, 0, 100]]),
    );
    expect(defaultAsOf(ledger)).toEqual({ day: day(expected), source });
  });
});
