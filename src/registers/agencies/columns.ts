import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { exampleAmount, exampleDay, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { AgencyKind } from './agency';

export const agencyKinds: readonly Word<AgencyKind>[] = [
  { means: 'lawyer', text: { 'zh-CN': '律师事务所', 'en-US': 'Law firm' }, also: ['律所', '律师', 'lawyer'] },
  { means: 'agency', text: { 'zh-CN': '催收机构', 'en-US': 'Collection agency' }, also: ['清收机构', '催收公司', 'agency'] },
  { means: 'mediator', text: { 'zh-CN': '调解组织', 'en-US': 'Mediator' }, also: ['调解机构', '调解中心', '人民调解委员会'] },
];

/** The columns of 机构. */
export const agencyColumns = {
  customer: columnOf(['机构名称', 'Name of body'], ['某律师事务所', 'Some law firm'], {
    also: ['律所名称', '合作机构'],
    content: 'text',
    required: true,
    width: 28,
  }),
  kind: columnOf(['机构类型', 'Kind of body'], ['律师事务所', 'Law firm'], {
    content: 'choice',
    choices: agencyKinds.map(({ text }) => text),
    width: 12,
  }),
  licence: columnOf(['资质', 'Licence'], ['执业许可证号', 'Licence number'], { also: ['许可证', '执业许可'], content: 'text', width: 20 }),
  checkedDay: columnOf(['核验日期', 'Checked on'], exampleDay, {
    also: ['资质核验日期'],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  field: columnOf(['专长', 'Field'], ['买卖合同', 'Sales'], { also: ['擅长领域', '业务领域'], content: 'text', width: 16 }),
  cases: columnOf(['办案数', 'Number of cases'], '40', { also: ['案件数', '案件数量'], content: 'number', width: 8 }),
  successShare: columnOf(['成功率', 'Success share'], '0.6', { also: ['胜诉率', '回款率'], content: 'number', width: 8 }),
  fixedFee: columnOf(['固定收费', 'Fixed fee'], exampleAmount, { also: ['固定费用', '基础费用'], content: 'amount', width: 14 }),
  recoveredShare: columnOf(['回款提成', 'Share of recovery'], '0.08', {
    also: ['提成比例', '收费比例', '风险代理比例'],
    content: 'number',
    width: 10,
  }),
  feeNote: columnOf(['收费说明', 'How it charges'], ['超过一年的另议', 'Above one year by agreement'], {
    also: ['收费方式', '收费模式', '其他收费', 'fee model'],
    content: 'text',
    width: 20,
  }),
  contact: columnOf(['联系人', 'Contact'], ['陈律师', 'Ms Chen'], { content: 'text', width: 10 }),
  phone: columnOf(['电话', 'Phone'], '010-00000000', { also: ['联系电话'], content: 'text', width: 16 }),
  note: columnOf(['备注', 'Note'], ['', ''], { content: 'text', width: 24 }),
} satisfies Record<string, TableColumn>;

export type AgencyRole = keyof typeof agencyColumns;
