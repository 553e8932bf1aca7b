import { caseDeadlines } from '../../../src/domain/law/case-deadlines';
import type { CaseDates } from '../../../src/domain/law/case-deadlines';
import { day } from '../../support/ledger-of-cells';

const none: CaseDates = {
  preservedBeforeSuit: null,
  judgmentServedDay: null,
  rulingServedDay: null,
  servedDay: null,
  mediationDay: null,
  orderServedDay: null,
  effectiveDay: null,
  performanceDay: null,
};

describe('caseDeadlines (facts-law.md §12)', () => {
  it.each([
    [
      '30 days after a preservation before suit (art. 104)',
      { preservedBeforeSuit: day('2025-03-01') },
      'suitAfterPreservation',
      '2025-03-31',
    ],
    ['15 days after service of a judgment (art. 171)', { judgmentServedDay: day('2025-06-20') }, 'appeal', '2025-07-05'],
    ['10 days after service of a ruling (art. 171)', { rulingServedDay: day('2025-06-20') }, 'rulingAppeal', '2025-06-30'],
    ['15 days after the debtor was served (art. 128)', { servedDay: day('2025-04-10') }, 'defence', '2025-04-25'],
    ['30 days after a mediation agreement holds', { mediationDay: day('2025-02-01') }, 'confirmation', '2025-03-03'],
    ['15 days after an order to pay was served', { orderServedDay: day('2025-02-20') }, 'objection', '2025-03-07'],
    ['two years from effect where no day is set (art. 250)', { effectiveDay: day('2024-02-29') }, 'enforcement', '2026-02-28'],
  ] as const)('ends %s', (_what, dates, kind, end) => {
    expect(caseDeadlines({ ...none, ...dates })).toEqual([{ kind, day: day(end) }]);
  });

  it('counts the two years of enforcement from the last day for performance where one is set', () => {
    const dates = { ...none, effectiveDay: day('2025-07-06'), performanceDay: day('2025-07-20') };
    expect(caseDeadlines(dates)).toEqual([{ kind: 'enforcement', day: day('2027-07-20') }]);
  });

  it('names none where nothing has a date', () => {
    expect(caseDeadlines(none)).toEqual([]);
  });
});
