import { dayBy } from '../day-by';
import type { Register } from '../register';
import type { Agency } from './agency';
import { agencyColumns } from './columns';
import type { AgencyRole } from './columns';
import { parseAgency } from './parse-row';
import { agencyCells } from './write-row';

/** 机构: law firms, agencies and mediators, and what they take. */
export const agencies: Register<AgencyRole, Agency> = {
  title: { 'zh-CN': '机构', 'en-US': 'Law firms and agencies' },
  names: /^(?:合作|外部|委托|催收)?机构$|律师事务所|^law firms|^agencies$/i,
  marks: ['机构名称', '机构类型', '律所名称', '合作机构', '回款提成', '核验日期', 'name of body', 'kind of body'],
  columns: agencyColumns,
  namesNoCustomer: true,
  parseRow: parseAgency,
  cellsOf: agencyCells,
  rowAt: (row, asOf) => ({ ...row, checkedDay: dayBy(row.checkedDay, asOf) }),
};
