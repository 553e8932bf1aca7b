import * as fc from 'fast-check';

import { collectionsOf } from '../../src/desk/collections-of';
import { demandableInvoices } from '../../src/desk/demandable';
import { riskClassIndex } from '../../src/domain/aging/risk-class';
import type { Desk } from '../../src/desk/desk';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { defaultPolicy } from '../../src/policy/default-policy';
import { deskOfTables, type Row, type Tables } from '../support/desk-of-cells';
import { day } from '../support/ledger-of-cells';

const firstDay = day('2025-03-03');
const days = 120;
/** The longest run of days off in these months, over the first of May, and the days in which contacts are used up. */
const daysOff = 10;

/** What is told for the day and may be done on it, as rows of 催收记录: a call, or a letter that is received two days later. */
function doneOn(desk: Desk): Row[] {
  const today = formatIsoDay(desk.asOf);
  const rows = new Map<string, Row>();
  for (const { customer, kind, notBefore } of workOfDay(desk)) {
    if (kind === 'letterDue') {
      const stage = desk.asOf - firstDay < 45 ? '首次催款函' : desk.asOf - firstDay < 75 ? '二次催款函' : '律师函';
      rows.set(`${customer.key} letter`, [today, customer.name, '', '函件', stage, '', '', today, formatIsoDay(desk.asOf + 2)]);
    } else if (notBefore !== null && notBefore <= desk.asOf) {
      // Every third debtor promises something on the first call.
      const promises = customer.name === '丙公司' && desk.asOf < firstDay + 20;
      rows.set(`${customer.key} call`, [
        today,
        customer.name,
        '',
        '电话',
        '',
        promises ? formatIsoDay(desk.asOf + 9) : '',
        promises ? 5 : '',
      ]);
    }
  }
  return [...rows.values()];
}

/** Runs the desk so many days: all rows that it wrote, and whoever was left alone for too long. */
function run(tables: Tables): { readonly rows: Row[]; readonly left: string[]; readonly work: string[] } {
  const rows: Row[] = [...(tables.collections ?? [])];
  const left: string[] = [];
  const work: string[] = [];
  for (let asOf = firstDay; asOf < firstDay + days; asOf += 1) {
    const desk = deskOfTables({ ...tables, collections: rows }, formatIsoDay(asOf));
    rows.push(...doneOn(desk));
    const after = deskOfTables({ ...tables, collections: rows }, formatIsoDay(asOf));
    work.push(JSON.stringify(workOfDay(after)));
    for (const [key, invoices] of demandableInvoices(after)) {
      const overdue = Math.max(...invoices.map(({ daysOverdue }) => daysOverdue ?? 0));
      const every = defaultPolicy.work.callEvery[riskClassIndex(overdue, defaultPolicy.riskEdges) - 1] ?? 0;
      // A debtor that was never spoken to is due on the first day overdue, or on the first of the desk's days.
      const since = collectionsOf(after, key).at(-1)?.day ?? Math.max(firstDay, asOf - overdue + 1) - every;
      if (asOf - since > every + daysOff) left.push(`${formatIsoDay(asOf)} ${key}: ${asOf - since} > ${every}`);
    }
  }
  return { rows, left, work };
}

const names = ['甲公司', '乙公司', '丙公司'] as const;

/** Invoices of three debtors, due from 200 days before the first day to 100 after it; some of a payment, a dispute beside them. */
const books = fc
  .array(fc.record({ due: fc.integer({ min: -200, max: 100 }), amount: fc.integer({ min: 10, max: 1_000 }) }), {
    minLength: 3,
    maxLength: 5,
  })
  .map((invoices): Tables => {
    const rows = invoices.map(({ due, amount }, index): Row => {
      const dueDay = firstDay + due;
      return [names[index % 3] ?? '', `N${index}`, formatIsoDay(dueDay - 30), formatIsoDay(dueDay), amount];
    });
    return {
      ledger: rows,
      receipts: [[formatIsoDay(firstDay + 40), '甲公司', 'N0', 5]],
      disputes: [['乙公司', 'N1', formatIsoDay(firstDay + 10), formatIsoDay(firstDay + 50), '数量']],
      collections: [[formatIsoDay(firstDay - 400), '甲公司', '', '电话', '', '', '', '', '']],
    };
  });

describe('a desk that does what it is told for 120 days', () => {
  it('reaches every overdue balance that is not held by call, letter or promise within its days (R41, R42)', () => {
    fc.assert(
      fc.property(books, (tables) => {
        expect(run(tables).left).toEqual([]);
      }),
      { numRuns: 2, seed: 7 },
    );
  });

  it('had the same work on every day whatever was entered later, and in whatever order the rows stand (R21a, R41)', () => {
    fc.assert(
      fc.property(books, fc.nat(), (tables, turn) => {
        const { rows, work } = run(tables);
        // By day and debtor one row at most of a kind: the order of the rows tells nothing.
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)];
        for (const [index, then] of work.entries()) {
          if (index % 10 !== 0) continue;
          const collections = index % 20 === 0 ? rows : turned;
          expect(JSON.stringify(workOfDay(deskOfTables({ ...tables, collections }, formatIsoDay(firstDay + index))))).toBe(then);
        }
      }),
      { numRuns: 2, seed: 11 },
    );
  });
});
