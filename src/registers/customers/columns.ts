import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import { ledgerHeadingWords } from '../../ledger/recognition/heading-words/ledger-heading-words';
import type { TableColumn } from '../../tables/table-column';
import { approvalColumns } from '../approvals/approval-columns';
import { columnOf } from '../column-of';
import { customerColumn } from '../shared-columns';
import type { Word } from '../word-list';

export const penaltyBases: readonly Word<PenaltyBasis>[] = [
  {
    means: 'contract',
    text: { 'zh-CN': '合同', 'en-US': 'Contract' },
    also: ['合同约定', '按合同', '按合同约定', '依合同', '约定', '合同违约金', '协议', '协议约定', 'contractual', 'agreed'],
  },
  {
    means: 'statutory',
    text: { 'zh-CN': '法定', 'en-US': 'Statutory' },
    also: ['法定利率', '法定利息', '按法定', '法律规定', '依法', 'LPR', 'statutory interest', 'by law'],
  },
  { means: 'none', text: { 'zh-CN': '无', 'en-US': 'None' }, also: ['没有', '无违约金', '不计', '不计违约金', '不收', 'no', 'no penalty'] },
];

/** The columns of 客户资料 (R39, R12b, R13a). */
export const customerColumns = {
  customer: {
    ...customerColumn,
    heading: { 'zh-CN': '客户名称', 'en-US': 'Customer' },
    words: ['客户名称', ...customerColumn.words],
  },
  creditCode: columnOf(['统一社会信用代码', 'Unified social credit code'], '91110000MA0000000X', {
    also: ['社会信用代码', '信用代码', '纳税人识别号', '税号', '统一代码', 'credit code', 'tax id', 'tax number', 'registration number'],
    content: 'text',
    width: 22,
  }),
  address: columnOf(['地址', 'Address'], ['某市某路1号', '1 Example Road'], {
    also: ['联系地址', '通讯地址', '通信地址', '送达地址', '注册地址', '公司地址', '单位地址', '邮寄地址', 'mailing address'],
    content: 'text',
    width: 30,
  }),
  contact: columnOf(['联系人', 'Contact'], ['王会计', 'Ms Wang'], {
    also: ['联系人姓名', '对方联系人', '财务联系人', '对接人', 'contact person', 'contact name', 'attention'],
    content: 'text',
    width: 12,
  }),
  phone: columnOf(['电话', 'Phone'], '010-00000000', {
    also: ['联系电话', '电话号码', '手机', '手机号', '手机号码', '联系方式', '联系人电话', 'telephone', 'phone number', 'tel', 'mobile'],
    content: 'text',
    width: 16,
  }),
  salesperson: columnOf(['业务员', 'Salesperson'], ['张三', 'Zhang San'], {
    also: ledgerHeadingWords.salesperson,
    content: 'text',
    width: 10,
  }),
  terms: columnOf(['付款条件', 'Payment terms'], ['月结30天', 'NET 30'], {
    also: ledgerHeadingWords.terms,
    content: 'text',
    width: 18,
  }),
  penaltyBasis: columnOf(['违约金依据', 'Penalty basis'], ['合同', 'Contract'], {
    also: ['违约金', '违约金约定', '违约金标准', '逾期违约金', '滞纳金依据', '滞纳金', 'basis of penalty', 'late fee basis'],
    content: 'choice',
    choices: penaltyBases.map(({ text }) => text),
    width: 12,
  }),
  creditLimit: columnOf(['信用额度', 'Credit limit'], '500,000.00', {
    also: ['授信额度', '信用限额', '赊销额度', '额度', '最高额度', 'credit line', 'limit'],
    content: 'amount',
    width: 16,
  }),
  yearTrade: columnOf(['近12个月交易额', 'Trade of 12 months'], '2,400,000.00', {
    also: [
      ...['近12月交易额', '近十二个月交易额', '12个月交易额', '近一年交易额', '年交易额', '年度交易额', '年销售额', '交易额'],
      ...['trade of the last 12 months', '12 month trade', 'annual trade', 'annual sales'],
    ],
    content: 'amount',
    width: 18,
  }),
  security: columnOf(['保证方式', 'Security'], ['保证', 'Guarantee'], {
    also: ['担保方式', '担保', '保证', '增信措施', 'guarantee', 'collateral'],
    content: 'text',
    width: 12,
  }),
  industry: columnOf(['行业', 'Industry'], ['机械', 'Machinery'], { also: ['所属行业', '行业类别', 'sector'], content: 'text', width: 12 }),
  country: columnOf(['国家', 'Country'], ['中国', 'China'], {
    also: ['国家/地区', '国别', '国家地区', '所在国', 'country or region'],
    content: 'text',
    width: 10,
  }),
  currency: columnOf(['币种', 'Currency'], ['人民币', 'CNY'], { also: ledgerHeadingWords.currency, content: 'text', width: 9 }),
  governingLaw: columnOf(['准据法', 'Governing law'], ['中国法', 'PRC law'], {
    also: ['适用法律', '法律适用', 'applicable law'],
    content: 'text',
    width: 14,
  }),
  jurisdiction: columnOf(['管辖', 'Jurisdiction'], ['原告所在地法院', 'Court at the seat of the plaintiff'], {
    also: ['管辖法院', '争议解决', '管辖约定', '管辖地', '仲裁或管辖', 'forum', 'dispute resolution'],
    content: 'text',
    width: 20,
  }),
  contractClauses: columnOf(['合同条款', 'Contract clauses'], ['付款、违约金、管辖已核对', 'Payment, penalty, forum checked'], {
    also: ['合同条款核对', '合同条款检查', '条款核对', '合同条款已核对', 'contract clauses checked', 'clauses checked'],
    content: 'text',
    width: 24,
  }),
  limitAsked: columnOf(['申请额度', 'Limit asked for'], '800,000.00', {
    also: ['申请信用额度', '拟定额度', '拟调整额度', '调整后额度', '新额度', 'new limit', 'requested limit', 'limit requested'],
    content: 'amount',
    width: 16,
  }),
  ...approvalColumns,
  note: columnOf(['备注', 'Note'], ['', ''], { also: ledgerHeadingWords.note, content: 'text', width: 24 }),
} satisfies Record<string, TableColumn>;

export type CustomerRole = keyof typeof customerColumns;
