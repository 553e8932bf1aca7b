import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

/** 甲公司 owes 1,000.00 since 31 January 2025, and was spoken to on 3 February: to be called again on the 10th. */
const row = (day: string, method: string, next = ''): Row => [day, '甲公司', '', method, '', '', '', '', '', '', '李敏', '', '', '', next];
const agreed = row('2025-02-03', '电话', '2025-02-10');
const work = (asOf: string, rows: readonly Row[] = [agreed], more: Partial<Tables> = {}): string[] =>
  workOfDay(deskOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]], receipts: [], collections: rows, ...more }, asOf))
    .filter(({ kind }) => kind === 'contactAgreed')
    .map(({ amountCents, since, owner, notBefore }) =>
      [
        amountCents === null ? '-' : formatCents(amountCents),
        ...[since, notBefore].map((day) => (day === null ? '-' : formatIsoDay(day))),
        owner,
      ].join(' '),
    );

describe('workOfDay: contactAgreed', () => {
  it('lists the next contact from its day on, until the customer is spoken to on it or later', () => {
    expect(work('2025-02-09')).toEqual([]);
    expect(work('2025-02-10')).toEqual(['1000.00 2025-02-10 2025-02-10 李敏']);
    expect(work('2025-02-12')).toEqual(['1000.00 2025-02-10 2025-02-12 李敏']);
    expect(work('2025-02-12', [agreed, row('2025-02-09', '电话')])).toHaveLength(1);
    expect(work('2025-02-12', [agreed, row('2025-02-10', '拜访')])).toEqual([]);
    expect(work('2025-02-12', [agreed, row('2025-02-11', '函件')])).toHaveLength(1);
  });

  it('goes by the last row that names one, and not by a day that is not after its own', () => {
    const later = row('2025-02-05', '电话', '2025-02-12');
    expect(work('2025-02-11', [agreed, later])).toEqual([]);
    expect(work('2025-02-12', [agreed, later])).toEqual(['1000.00 2025-02-12 2025-02-12 李敏']);
    expect(work('2025-02-12', [row('2025-02-03', '电话', '2025-02-03')])).toEqual([]);
  });

  it('asks for no sum where all is held, and for nothing where nothing is overdue', () => {
    expect(work('2025-02-10', [agreed], { disputes: [['甲公司', '', '2025-02-04', '', '异议']] })).toEqual([
      '- 2025-02-10 2025-02-10 李敏',
    ]);
    expect(work('2025-02-10', [agreed], { receipts: [['2025-02-05', '甲公司', 'A1', 1000]] })).toEqual([]);
  });
});
