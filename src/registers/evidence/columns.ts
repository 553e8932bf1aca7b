import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { Carrier, EvidenceCategory, RecordCheck } from './evidence-record';

export const evidenceCategories: readonly Word<EvidenceCategory>[] = [
  { means: 'contract', text: { 'zh-CN': '合同', 'en-US': 'Contract' }, also: ['协议', '买卖合同', '框架合同'] },
  { means: 'order', text: { 'zh-CN': '订单', 'en-US': 'Order' }, also: ['采购订单', 'purchase order'] },
  {
    means: 'delivery',
    text: { 'zh-CN': '交付或服务确认', 'en-US': 'Delivery or service' },
    also: ['交付', '送货单', '签收单', '验收单', '出库单', '服务确认', '交付确认', 'delivery'],
  },
  { means: 'invoice', text: { 'zh-CN': '发票', 'en-US': 'Invoice' }, also: ['增值税发票'] },
  { means: 'statement', text: { 'zh-CN': '对账', 'en-US': 'Statement' }, also: ['对账单', '对账函', '询证函', '债权确认函', '欠条'] },
  { means: 'demand', text: { 'zh-CN': '催款及签收', 'en-US': 'Demand and receipt' }, also: ['催款', '催款函', '律师函', 'demand'] },
  { means: 'promise', text: { 'zh-CN': '承诺', 'en-US': 'Promise' }, also: ['还款承诺', '还款计划', '承诺书'] },
  {
    means: 'correspondence',
    text: { 'zh-CN': '往来记录', 'en-US': 'Correspondence' },
    also: ['聊天记录', '微信记录', '往来邮件', '邮件', '录音', 'chat'],
  },
  { means: 'other', text: { 'zh-CN': '其他', 'en-US': 'Other' }, also: ['其它'] },
];

export const carriers: readonly Word<Carrier>[] = [
  { means: 'original', text: { 'zh-CN': '原件', 'en-US': 'Original' }, also: ['正本'] },
  { means: 'copy', text: { 'zh-CN': '复印件', 'en-US': 'Copy' }, also: ['复制件', '扫描件', '照片', 'photocopy', 'scan'] },
  { means: 'electronic', text: { 'zh-CN': '电子', 'en-US': 'Electronic' }, also: ['电子数据', '电子文件', '电子件'] },
];

/** What makes evidence of chats and mails [A, B]: they are whole, unbroken, say who both are, on their first carrier, and fixed by a third. */
export const recordChecks: readonly Word<RecordCheck>[] = [
  { means: 'whole', text: { 'zh-CN': '完整', 'en-US': 'Whole' }, also: [] },
  { means: 'continuous', text: { 'zh-CN': '连续', 'en-US': 'Unbroken' }, also: [] },
  { means: 'identities', text: { 'zh-CN': '双方身份', 'en-US': 'Identities of both' }, also: ['身份'] },
  { means: 'firstCarrier', text: { 'zh-CN': '原始载体', 'en-US': 'First carrier' }, also: ['原载体'] },
  { means: 'fixed', text: { 'zh-CN': '公证或时间戳', 'en-US': 'Notarised or time-stamped' }, also: ['公证', '时间戳'] },
];

/** The columns of 证据 (R44). */
export const evidenceColumns = {
  caseNumber: columnOf(['案件编号', 'Case number'], 'AJ001', { also: ['案件号', 'case no'], content: 'text', width: 10 }),
  // A row that names its case need not say whose it is.
  customer: columnOf(['客户', 'Customer'], customerColumn.example['zh-CN'], { also: customerColumn.words, content: 'text', width: 30 }),
  invoices: invoicesColumn,
  category: columnOf(['证据类别', 'Kind of evidence'], ['交付或服务确认', 'Delivery or service'], {
    also: ['类别', 'kind'],
    content: 'choice',
    choices: evidenceCategories.map(({ text }) => text),
    required: true,
    width: 16,
  }),
  name: columnOf(['证据名称', 'Evidence'], ['送货单（2025年3月）', 'Delivery note, March 2025'], {
    also: ['名称'],
    content: 'text',
    required: true,
    width: 28,
  }),
  day: columnOf(['日期', 'Date'], exampleDay, { also: ['形成日期', '证据日期'], misleading: misleadingDays, content: 'date', width: 12 }),
  carrier: columnOf(['载体', 'Carrier'], ['原件', 'Original'], {
    also: ['证据载体', '原件或复印件'],
    content: 'choice',
    choices: carriers.map(({ text }) => text),
    width: 10,
  }),
  fileName: columnOf(['文件名', 'File name'], 'delivery.pdf', { also: ['文件', 'file'], content: 'text', width: 24 }),
  sha256: columnOf(['SHA-256', 'SHA-256'], '', { also: ['哈希值', '哈希', 'sha256', 'hash'], content: 'text', width: 20 }),
  fileSize: columnOf(['文件大小', 'File size'], '123456', { also: ['字节数', 'size', 'bytes'], content: 'number', width: 12 }),
  registeredDay: columnOf(['登记日期', 'Registered on'], exampleDay, { content: 'date', width: 12 }),
  checks: columnOf(['电子数据核对', 'Record checks'], ['完整、连续', 'Whole, Unbroken'], { content: 'text', width: 24 }),
  pages: columnOf(['页数', 'Pages'], '2', { also: ['页码', '张数'], content: 'number', width: 8 }),
  source: columnOf(['证据来源', 'Source'], ['双方签署', 'Signed by both'], { also: ['来源'], content: 'text', width: 16 }),
  proves: columnOf(['证明目的', 'What it proves'], ['货物已交付', 'The goods were delivered'], {
    also: ['证明内容', '待证事实', 'proves'],
    content: 'text',
    width: 30,
  }),
  storedAt: columnOf(['存放处', 'Kept at'], ['档案柜3', 'Cabinet 3'], { also: ['存放地点', '保管处'], content: 'text', width: 16 }),
  backup: columnOf(['备份', 'Backup'], ['法务共享盘', 'Legal share'], { also: ['备份处', '备份位置'], content: 'text', width: 16 }),
  secrecy: columnOf(['密级', 'Secrecy'], ['内部', 'Internal'], { also: ['保密级别', 'confidentiality'], content: 'text', width: 8 }),
} satisfies Record<string, TableColumn>;

export type EvidenceRole = keyof typeof evidenceColumns;
