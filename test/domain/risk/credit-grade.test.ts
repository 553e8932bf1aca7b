import { Exact } from '../../../src/domain/money/exact';
import { creditGrade, suggestedLimit } from '../../../src/domain/risk/credit-grade';
import type { PaymentRecord } from '../../../src/domain/risk/credit-grade';
import { defaultPolicy } from '../../../src/policy/default-policy';

const edges = defaultPolicy.credit;
const punctual = { averageDaysLate: '0', shareLate: '0', worstDays: 0, openDays: 0, brokenPromises: 0, isWrittenOff: false };

type Given = Partial<Omit<PaymentRecord, 'averageDaysLate' | 'shareLate'> & { averageDaysLate: string | null; shareLate: string | null }>;

function graded(given: Given): string | null {
  const { averageDaysLate, shareLate, ...rest } = { ...punctual, ...given };
  const decimal = (text: string | null) => (text === null ? null : new Exact(text));
  const found = creditGrade({ ...rest, averageDaysLate: decimal(averageDaysLate), shareLate: decimal(shareLate) }, edges);
  return found === null ? null : [found.grade, ...found.reasons].join(' ');
}

describe('creditGrade', () => {
  it.each<[string, Given, string]>([
    ['an A up to 7 days late, a quarter late and 30 days at worst', { averageDaysLate: '7', shareLate: '0.25', worstDays: 30 }, 'A'],
    ['a B from any more days late', { averageDaysLate: '7.0001' }, 'B daysLate'],
    ['a B from a larger share late', { shareLate: '0.250001' }, 'B shareLate'],
    ['a B from a worse delay', { worstDays: 31 }, 'B worstDelay'],
    ['a B up to 30 days late and 90 at worst', { averageDaysLate: '30', worstDays: 90 }, 'B daysLate worstDelay'],
    ['a B with a broken promise where half is late', { brokenPromises: 1, shareLate: '0.5' }, 'B shareLate'],
    ['a C where more than half is late', { brokenPromises: 1, shareLate: '0.5001' }, 'C brokenAndLate'],
    ['an A with broken promises alone', { brokenPromises: 2 }, 'A'],
    ['a C from any more days late', { averageDaysLate: '30.01' }, 'C daysLate'],
    ['a C from a delay beyond 90 days', { worstDays: 91 }, 'C worstDelay'],
    ['a C up to 180 days open', { worstDays: 180, openDays: 180 }, 'C worstDelay'],
    ['a D from 181 days open', { worstDays: 181, openDays: 181 }, 'D longOverdue'],
    ['a C where what came so late is paid', { worstDays: 300 }, 'C worstDelay'],
    ['a D with something written off', { isWrittenOff: true }, 'D writtenOff'],
    ['a D from three broken promises', { brokenPromises: 3 }, 'D promisesBroken'],
    [
      'a B where something is overdue and nothing came in',
      { averageDaysLate: null, shareLate: null, worstDays: 1, openDays: 1 },
      'B noReceipt',
    ],
  ])('is %s (R36)', (_name, given, expected) => {
    expect(graded(given)).toBe(expected);
  });

  it('is not known of a customer of whom nothing came in and nothing is overdue, whatever else there is (R36)', () => {
    expect(graded({ averageDaysLate: null, shareLate: null })).toBeNull();
    expect(graded({ averageDaysLate: null, shareLate: null, isWrittenOff: true })).toBeNull();
  });
});

describe('suggestedLimit', () => {
  /** 3,650,000.00 a year is 10,000.00 a day. */
  const year = 365_000_000;
  const thirty = new Exact(30);

  it('is the trade of the terms and 15 days for an A, of the terms for a B, of half of them for a C, nothing for a D (R36)', () => {
    expect(suggestedLimit(year, thirty, 'A', edges)).toBe(45_000_000);
    expect(suggestedLimit(year, thirty, 'B', edges)).toBe(30_000_000);
    expect(suggestedLimit(year, thirty, 'C', edges)).toBe(15_000_000);
    expect(suggestedLimit(year, thirty, 'D', edges)).toBe(0);
  });

  it('goes down to whole thousands, and not below a whole one (R36)', () => {
    // 1,000,000.00 ÷ 365 × 30 = 82,191.78…
    expect(suggestedLimit(100_000_000, thirty, 'B', edges)).toBe(8_200_000);
    // A third of 1,095,000.00 ÷ 365 = 3,000.00 a day is 1,000.00 to the last digit.
    expect(suggestedLimit(109_500_000, new Exact(1).div(3), 'B', edges)).toBe(100_000);
    expect(suggestedLimit(109_499_999, new Exact(1).div(3), 'B', edges)).toBe(0);
  });

  it('is not known without trade, terms or grade, and is never below nothing (R36)', () => {
    expect(suggestedLimit(null, thirty, 'B', edges)).toBeNull();
    expect(suggestedLimit(0, thirty, 'B', edges)).toBeNull();
    expect(suggestedLimit(-1, thirty, 'B', edges)).toBeNull();
    expect(suggestedLimit(year, null, 'D', edges)).toBeNull();
    expect(suggestedLimit(year, thirty, null, edges)).toBeNull();
    expect(suggestedLimit(year, new Exact(-20), 'A', edges)).toBe(0);
  });
});
