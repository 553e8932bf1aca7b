import { paymentBehaviourOf } from '../../src/desk/payment-behaviour';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

function behaviour(receipts: Tables['receipts'] | null, asOf = '2025-12-31'): unknown {
  const ledger = [
    ['甲公司', 'A1', '2024-12-01', '2025-01-10', 1000],
    ['甲公司', 'A2', '2025-03-01', '2025-03-31', 1000],
  ];
  const desk = deskOfTables(receipts ? { ledger, receipts } : { ledger }, asOf);
  const account = desk.accounts.get('甲公司');
  if (account === undefined) throw new Error('no such customer');
  const { averageDaysLate, shareLate, lastReceipt } = paymentBehaviourOf(desk, account);
  return [
    averageDaysLate?.toFixed(1) ?? null,
    shareLate?.toFixed(4) ?? null,
    lastReceipt === null ? null : [formatIsoDay(lastReceipt.day), lastReceipt.amountCents / 100],
  ];
}

describe('paymentBehaviourOf', () => {
  it('looks at what was received after the same day of the year before (R29a, R36)', () => {
    // 300 ten days late, 700 on the due day itself: 3,000 ÷ 1,000 days, 300 ÷ 1,000 late.
    const receipts = [
      ['2025-01-20', '甲公司', 'A1', 300],
      ['2025-03-31', '甲公司', 'A2', 700],
    ];
    expect(behaviour(receipts)).toEqual(['3.0', '0.3000', ['2025-03-31', 700]]);
    // On 2026-01-20 the first is a year old.
    expect(behaviour(receipts, '2026-01-19')).toEqual(['3.0', '0.3000', ['2025-03-31', 700]]);
    expect(behaviour(receipts, '2026-01-20')).toEqual(['0.0', '0.0000', ['2025-03-31', 700]]);
    expect(behaviour(receipts, '2026-12-31')).toEqual([null, null, ['2025-03-31', 700]]);
  });

  it('adds up what came in on the last day, for whatever invoice, returned bills left out', () => {
    const receipts = [
      ['2025-04-20', '甲公司', 'A1', 300],
      ['2025-04-20', '甲公司', '', 50],
      ['2025-04-25', '甲公司', 'A1', -100],
    ];
    expect(behaviour(receipts)).toEqual(['100.0', '1.0000', ['2025-04-20', 350]]);
  });

  it('knows nothing of a snapshot (R9)', () => {
    expect(behaviour(null)).toEqual([null, null, null]);
  });
});
