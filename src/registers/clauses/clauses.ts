import type { CellValue } from '../../cells/cell-value';
import { byClause } from './by-clause';
import type { Register } from '../register';
import { noteBeside, textFor } from '../word-list';
import type { ContractClauses } from './clause';
import { clauseColumns, clauseWords, type ClauseRole } from './columns';

/** 合同条款: which clauses the contracts with a customer have. */
export const clauses: Register<ClauseRole, ContractClauses> = {
  title: { 'zh-CN': '合同条款', 'en-US': 'Contract clauses' },
  names: /合同条款|条款核对|contract clauses?/i,
  marks: [
    ...['条款核对日期', '付款时间条款', '付款期限条款', '违约金条款', '违约金分档条款', '管辖条款', '争议解决条款', '送达地址条款'],
    ...['送达条款', '所有权保留条款', '所有权保留', '担保条款', '保证条款'],
    ...['clauses checked on', 'payment clause', 'penalty clause', 'jurisdiction clause', 'notice clause', 'retention of title clause'],
  ],
  columns: clauseColumns,
  datedBy: 'day',
  carried: { by: ['customer'], roles: ['customer', 'day'] },
  parseRow: (cells) => {
    const customer = cells.customer('customer');
    const record = {
      ...{ ...cells.source(), contract: cells.text('contract'), day: cells.day('day'), note: cells.text('note') },
      clauses: byClause((kind) => ({ state: cells.word(kind, clauseWords), note: noteBeside(cells.text(kind)) })),
    };
    return customer === null ? null : { ...record, customer };
  },
  cellsOf: ({ customer, contract, day, clauses: of, note }, language) => ({
    ...{ customer: customer.name, contract, day: day ?? '', note },
    ...byClause((kind): CellValue => {
      const { state, note: beside } = of[kind];
      return state === null ? '' : `${textFor(state, clauseWords, language)}${beside === '' ? '' : `（${beside}）`}`;
    }),
  }),
  rowAt: (row, asOf) => (row.day !== null && row.day > asOf ? null : row),
};
