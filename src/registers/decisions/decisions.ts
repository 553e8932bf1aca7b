import { unknownCustomer } from '../../ledger/customer-name';
import type { Register } from '../register';
import { decisionColumns, type DecisionRole } from './columns';
import type { Decision } from './decision';

/** 委员会决议: what the receivables committee decided, who sees to it by when, and what came of it. */
export const decisions: Register<DecisionRole, Decision> = {
  title: { 'zh-CN': '委员会决议', 'en-US': 'Committee decisions' },
  names: /委员会决议|会议决议|committee decisions?/i,
  marks: ['会议日期', '决议事项', '决议内容', 'meeting date', 'matter decided'],
  columns: decisionColumns,
  datedBy: 'day',
  carried: { by: ['day'], roles: ['day'] },
  parseRow: (cells) => {
    const day = cells.day('day');
    const matter = cells.text('matter');
    if (matter === '') cells.complain('matter', { kind: 'missing' });
    const customer = cells.text('customer') === '' ? unknownCustomer : cells.customer('customer');
    const record = { ...cells.source(), person: cells.text('person'), dueDay: cells.day('dueDay'), result: cells.text('result') };
    return day === null || matter === '' || customer === null ? null : { ...record, day, matter, customer };
  },
  cellsOf: ({ day, matter, customer, person, dueDay, result }) => ({
    ...{ day, matter, person, result },
    customer: customer.key === unknownCustomer.key ? '' : customer.name,
    dueDay: dueDay ?? '',
  }),
  // What it is to be done by looks ahead.
  rowAt: (row, asOf) => (row.day > asOf ? null : row),
};
