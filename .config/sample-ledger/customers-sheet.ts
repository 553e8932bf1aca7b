import type { WriteSheet } from 'hucre';

import { SheetDraft } from './cells';
import { sampleCustomers } from './customers';
import type { SampleDeals } from './deals';
import { chanceFrom } from './random';

const headings = [
  '客户名称',
  '统一社会信用代码',
  '地址',
  '联系人',
  '电话',
  '业务员',
  '付款条件',
  '违约金依据',
  '信用额度',
  '近12个月交易额',
  '保证方式',
  '备注',
];
const looksByColumn = ['text', 'id', 'text', 'text', 'id', 'text', 'text', 'text', 'amount', 'amount', 'text', 'text'] as const;
const familyNames = ['赵', '孙', '郑', '冯', '蒋', '沈', '韩', '唐', '许', '邓'] as const;
const streets = ['创新路', '工业大道', '滨河东路', '开发区七号街', '科技园二路', '建设中路'] as const;

/** 客户资料. Codes name no region and numbers begin with 0000, so that none can be anybody's. */
export function customersSheet({ asOf, invoices }: SampleDeals): WriteSheet {
  const chance = chanceFrom(40);
  const draft = new SheetDraft();
  draft.addRow(headings, 'heading', 22);
  for (const [index, customer] of sampleCustomers.entries()) {
    const own = invoices.filter((invoice) => invoice.customer === customer);
    const yearCents = own.filter(({ day }) => day > asOf - 365).reduce((sum, { amountCents }) => sum + amountCents, 0);
    draft.addRow(
      [
        customer.name,
        `91000000MA0000${String(index + 1).padStart(3, '0')}X`,
        `${customer.city}市${chance.pick(streets)}${chance.between(8, 268)}号`,
        `${chance.pick(familyNames)}${chance.pick(['经理', '女士', '先生', '会计'])}`,
        `0000-${String(80_001_000 + index * 37)}`,
        customer.salesperson,
        customer.terms,
        ['合同约定', '合同约定', '法定', '无'][index % 4] ?? '无',
        Math.ceil(customer.scale / 50) * 150_000,
        yearCents / 100,
        customer.habit === 'poor' ? '' : index % 6 === 0 ? '保证' : '无',
        customer.habit === 'poor' ? '回款困难，重点跟踪' : '',
      ],
      looksByColumn,
    );
  }
  return draft.finish('客户资料', [34, 21, 28, 10, 15, 9, 16, 11, 16, 17, 10, 22], { freezePane: { rows: 1, columns: 1 } });
}
