import { dayBy } from '../day-by';
import type { Register } from '../register';
import { textFor } from '../word-list';
import { abroadColumns, conventionStates, type AbroadRole } from './columns';
import type { DebtAbroad } from './debt-abroad';

/** 境外事项: what is known of debtors abroad, and until when an insurer is to be told. */
export const abroad: Register<AbroadRole, DebtAbroad> = {
  title: { 'zh-CN': '境外事项', 'en-US': 'Matters abroad' },
  names: /境外事项|matters abroad/i,
  marks: [
    ...[
      '纽约公约',
      '公约查询日期',
      '公约查询来源',
      '文书认证',
      '信保保单',
      '信保保单号',
      '报损截止日',
      '报损日期',
      '索赔截止日',
      '索赔日期',
    ],
    ...['new york convention', 'convention looked up on', 'export credit insurance', 'loss notice due', 'insurance claim due'],
  ],
  columns: abroadColumns,
  parseRow: (cells) => {
    const customer = cells.customer('customer', 'invoices');
    const record = {
      ...{ ...cells.source(), invoiceNumbers: cells.invoiceNumbers('invoices', customer) },
      ...{ convention: cells.word('convention', conventionStates), conventionDay: cells.day('conventionDay') },
      ...{ conventionSource: cells.text('conventionSource'), legalisation: cells.text('legalisation'), policy: cells.text('policy') },
      ...{ lossNoticeBy: cells.day('lossNoticeBy'), lossNoticeDay: cells.day('lossNoticeDay') },
      ...{ claimBy: cells.day('claimBy'), claimDay: cells.day('claimDay'), note: cells.text('note') },
    };
    return customer === null ? null : { ...record, customer };
  },
  cellsOf: (row, language) => ({
    ...{ customer: row.customer.name, invoices: row.invoiceNumbers.join('、') },
    convention: row.convention === null ? '' : textFor(row.convention, conventionStates, language),
    ...{ conventionDay: row.conventionDay ?? '', conventionSource: row.conventionSource, legalisation: row.legalisation },
    ...{ policy: row.policy, lossNoticeBy: row.lossNoticeBy ?? '', lossNoticeDay: row.lossNoticeDay ?? '' },
    ...{ claimBy: row.claimBy ?? '', claimDay: row.claimDay ?? '', note: row.note },
  }),
  // What was done or found after a date was not known then; by when an insurer is to be told looks ahead.
  rowAt: (row, asOf) => ({
    ...row,
    ...(row.conventionDay !== null && row.conventionDay > asOf && { convention: null, conventionDay: null, conventionSource: '' }),
    lossNoticeDay: dayBy(row.lossNoticeDay, asOf),
    claimDay: dayBy(row.claimDay, asOf),
  }),
};
