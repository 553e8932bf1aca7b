import type { Register } from '../register';
import { textFor } from '../word-list';
import { standingColumns, standingWords, type StandingRole } from './columns';
import type { Standing } from './standing';

/** 资信调查: what was looked up about a debtor, by whom, where and when; nothing of it is looked up here. */
export const standings: Register<StandingRole, Standing> = {
  title: { 'zh-CN': '资信调查', 'en-US': 'Debtor checks' },
  names: /资信调查|资信查询|资信核查|debtor checks?|credit checks?/i,
  marks: ['调查事项', '调查项目', '查询事项', '查询结果', '查询来源', '资信事项', 'item looked up', 'looked up on', 'looked up'],
  columns: standingColumns,
  datedBy: 'day',
  // Of one debtor only the first row may say who it is; each thing was looked up on a day of its own.
  carried: { by: ['customer'], roles: ['customer'] },
  parseRow: (cells) => {
    const customer = cells.customer('customer');
    const item = cells.word('item', standingWords);
    if (item === null && cells.text('item') === '') cells.complain('item', { kind: 'missing' });
    const record = {
      ...{ ...cells.source(), day: cells.day('day'), source: cells.text('source'), result: cells.text('result') },
      ...{ person: cells.text('person'), note: cells.text('note') },
    };
    return customer === null || item === null ? null : { ...record, customer, item };
  },
  cellsOf: ({ customer, item, day, source, result, person, note }, language) => ({
    ...{ customer: customer.name, item: textFor(item, standingWords, language), day: day ?? '' },
    ...{ source, result, person, note },
  }),
  rowAt: (row, asOf) => (row.day !== null && row.day > asOf ? null : row),
};
