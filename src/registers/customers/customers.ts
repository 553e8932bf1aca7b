import type { Register } from '../register';
import { customerColumns } from './columns';
import type { CustomerRole } from './columns';
import type { CustomerRecord } from './customer-record';
import { parseCustomer } from './parse-row';
import { customerCells } from './write-row';

const { creditCode, address, contact, phone, penaltyBasis, creditLimit, yearTrade, security } = customerColumns;

/** 客户资料: who the customers are, and on what terms they buy (R39). */
export const customers: Register<CustomerRole, CustomerRecord> = {
  title: { 'zh-CN': '客户资料', 'en-US': 'Customers' },
  names: /客户(?:资料|信息|档案|名录|名单|清单|一览|基本|主数据)|^客户表?$|^customers?$|customer (?:list|master|data|details|info)/i,
  marks: [creditCode, address, contact, phone, penaltyBasis, creditLimit, yearTrade, security].flatMap(({ words }) => words),
  columns: customerColumns,
  servesLedger: true,
  parseRow: parseCustomer,
  cellsOf: customerCells,
  // Who a customer is has no date; that a limit was approved has one.
  rowAt(record, asOf) {
    const { limitApproved } = record;
    const counts = limitApproved !== undefined && (limitApproved.from === null || limitApproved.from <= asOf);
    return counts ? { ...record, creditLimitCents: limitApproved.cents } : record;
  },
};
