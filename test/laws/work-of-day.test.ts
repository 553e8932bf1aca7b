import fc from 'fast-check';

import { collectionsOf } from '../../src/desk/collections-of';
import { demandableInvoices } from '../../src/desk/demandable';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { workingCalendar } from '../../src/domain/calendar/working-calendar';
import { desksOfTables } from '../support/desk-of-cells';
import type { Row } from '../support/desk-of-cells';

/** 2025-03-03, a Monday. */
const firstDay = 45719;
const days = 120;
/** No run of days off in these months is longer: 1 to 5 May 2025. */
const longestRest = 5;
const calendar = workingCalendar();

const invoices = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 2 }),
    due: fc.integer({ min: -200, max: 100 }),
    yuan: fc.integer({ min: 1, max: 9_999 }),
  }),
  { minLength: 1, maxLength: 6 },
);
/** Whether a customer answers a call with a promise, and keeps it. */
const conduct = fc.array(fc.constantFrom('silent', 'keeps', 'breaks'), { minLength: 3, maxLength: 3 });

/** The days between two calls by the longest days overdue of what may be demanded. */
function callEvery(longest: number): number {
  return longest > 180 ? 30 : longest > 90 ? 7 : longest > 30 ? 10 : 14;
}

describe('a desk that does what the work of the day tells it, for 120 days', () => {
  it('reaches everybody from whom something may be demanded within the days of their class, days off aside, and never calls too often (R41, R42)', () => {
    fc.assert(
      fc.property(invoices, conduct, (billed, answers) => {
        const ledger = billed.map(
          ({ customer, due, yuan }, index): Row => [
            ...[`${'甲乙丙'[customer] ?? ''}公司`, `A${index}`, firstDay + due - 30, firstDay + due, yuan, '周宁'],
          ],
        );
        const collections: Row[] = [];
        const receipts: Row[] = [];
        for (let today = firstDay; today < firstDay + days; today += 1) {
          const desk = desksOfTables({ ledger, receipts, collections })(formatIsoDay(today));
          // Everybody was reached lately, or is told of today.
          const work = workOfDay(desk);
          const toContact = new Set(work.filter(({ notBefore }) => notBefore !== null).map(({ customer }) => customer.key));
          for (const [key, demandable] of demandableInvoices(desk)) {
            const longest = Math.max(...demandable.map(({ daysOverdue }) => daysOverdue ?? 0));
            const last = collectionsOf(desk, key).at(-1)?.day ?? today - longest;
            if (today - last >= callEvery(longest)) expect(toContact.has(key)).toBe(true);
            if (today > firstDay + 40) expect(today - last).toBeLessThanOrEqual(14 + 30 + longestRest);
          }
          for (const { customer, kind, notBefore, amountCents } of work) {
            if (kind === 'letterDue') collections.push([today, customer.name, '', '函件', '首次催款函', '', '', today, today + 2, '']);
            if (notBefore !== today) continue;
            expect(calendar.isWorkingDay(today)).toBe(true);
            const answer = answers['甲乙丙'.indexOf(customer.name.charAt(0))];
            // Who was called already today is not called again.
            if (collections.some(([day, name, , method]) => day === today && name === customer.name && method === '电话')) continue;
            const promises = answer !== 'silent' && kind === 'call';
            collections.push([today, customer.name, '', '电话', '', promises ? today + 5 : '', promises ? (amountCents ?? 0) / 100 : '']);
            if (promises && answer === 'keeps') {
              for (const position of demandableInvoices(desk).get(customer.key) ?? [])
                receipts.push([today + 3, customer.name, position.row?.invoiceNumber ?? '', position.balanceCents / 100]);
            }
          }
        }
        const calls = collections.filter(([, , , method]) => method === '电话');
        for (const [day, name] of calls) {
          const near = calls.filter(([other, who]) => who === name && Number(other) >= Number(day) && Number(other) < Number(day) + 7);
          expect(near.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 4 },
    );
  });
});
