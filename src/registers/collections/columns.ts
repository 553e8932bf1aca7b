import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleAmount, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { CollectionMethod, LetterStage } from './collection';

export const collectionMethods: readonly Word<CollectionMethod>[] = [
  {
    means: 'letter',
    text: { 'zh-CN': '函件', 'en-US': 'Letter' },
    also: [
      ...['函', '信函', '发函', '书面', '书面函件', '书面催收', '催款函', '催收函', '律师函', '对账函', '询证函', '挂号信', '快递', '邮寄'],
      ...['EMS', 'letters', 'by letter', 'mail', 'post', 'courier'],
    ],
  },
  {
    means: 'call',
    text: { 'zh-CN': '电话', 'en-US': 'Call' },
    also: ['电话催收', '电话沟通', '电话联系', '致电', '去电', '来电', 'phone', 'phone call', 'telephone', 'by phone', 'tel'],
  },
  {
    means: 'visit',
    text: { 'zh-CN': '拜访', 'en-US': 'Visit' },
    also: ['上门', '上门催收', '上门拜访', '走访', '面谈', '现场', '现场催收', '实地催收', '登门', 'in person', 'on site', 'meeting'],
  },
  {
    means: 'other',
    text: { 'zh-CN': '其他', 'en-US': 'Other' },
    also: ['其它', '微信', '短信', '邮件', '电子邮件', '电邮', '传真', 'QQ', 'email', 'e-mail', 'sms', 'text message', 'wechat', 'fax'],
  },
];

/** null is a letter that demands nothing: a statement of account or a confirmation; `struck` one that was never sent. */
export const letterStages: readonly Word<LetterStage | null | 'struck'>[] = [
  {
    means: 1,
    text: { 'zh-CN': '首次催款函', 'en-US': 'First demand' },
    also: [
      ...['首次', '第一次', '一次', '第一封', '首封', '首函', '首次函件', '首次催收函', '第一次催款函', '一次催款函', '第一次催收函', '1'],
      ...['first', 'first letter', 'first demand letter', 'stage 1'],
    ],
  },
  {
    means: 2,
    text: { 'zh-CN': '二次催款函', 'en-US': 'Second demand' },
    also: [
      ...['二次', '第二次', '第二封', '二函', '二次函件', '二次催收函', '第二次催款函', '再次催款函', '第二次催收函', '2'],
      ...['second', 'second letter', 'second demand letter', 'stage 2'],
    ],
  },
  {
    means: 3,
    text: { 'zh-CN': '律师函', 'en-US': "Lawyer's letter" },
    also: [
      '律师函草稿',
      '律师催告函',
      '律师函件',
      '三次',
      '第三次',
      '三次催款函',
      '3',
      'lawyer letter',
      "lawyer's letter draft",
      'third',
      'stage 3',
    ],
  },
  {
    means: null,
    text: { 'zh-CN': '对账函', 'en-US': 'Statement of account' },
    also: ['对账单', '对账', '询证函', '函证', '确认函', '债权确认函', '无', 'statement', 'confirmation', 'none', 'n/a'],
  },
  {
    means: 'struck',
    text: { 'zh-CN': '作废', 'en-US': 'Struck' },
    also: ['已作废', '取消', '已取消', '未发作废', 'cancelled', 'canceled', 'void', 'voided', 'withdrawn'],
  },
];

/** The columns of 催收记录 (R39, R24, R38). */
export const collectionColumns = {
  number: columnOf(['编号', 'No.'], 'CS0001', {
    also: ['记录编号', '催收编号', '催收记录编号', '序号', '记录号', '流水号', 'record number', 'number', 'id'],
    content: 'text',
    // A letter's number, as CK-20251231-001.
    width: 18,
  }),
  day: columnOf(['日期', 'Date'], exampleDay, {
    also: [
      ...['催收日期', '催收时间', '催款日期', '联系日期', '沟通日期', '跟进日期', '记录日期', '发生日期', '拜访日期', '时间'],
      ...['collection date', 'contact date', 'follow up date', 'date of contact', 'log date'],
    ],
    misleading: misleadingDays,
    content: 'date',
    required: true,
    width: 12,
  }),
  time: columnOf(['时间', 'Time'], '10:30', { also: ['时刻', '通话时间', '联系时间', 'time of day'], content: 'time', width: 8 }),
  customer: customerColumn,
  invoices: invoicesColumn,
  method: columnOf(['方式', 'Method'], ['电话', 'Call'], {
    also: ['催收方式', '催款方式', '沟通方式', '跟进方式', '催收类型', '催收手段', 'collection method', 'contact method', 'channel'],
    content: 'choice',
    choices: collectionMethods.map(({ text }) => text),
    width: 8,
  }),
  stage: columnOf(['阶段', 'Stage'], ['首次催款函', 'First demand'], {
    also: ['催收阶段', '催款阶段', '函件阶段', '函件种类', '函件类型', '函件名称', 'letter stage', 'letter type', 'letter'],
    content: 'choice',
    choices: letterStages.map(({ text }) => text),
    width: 14,
  }),
  amount: columnOf(['金额', 'Amount'], exampleAmount, {
    also: ['催收金额', '催款金额', '欠款金额', '欠款', '函件金额', '涉及金额', 'amount demanded', 'amount claimed'],
    content: 'amount',
    width: 16,
  }),
  content: columnOf(['内容', 'What was said'], ['对方答应月底付款', 'Promised to pay by the end of the month'], {
    also: [
      '催收内容',
      '沟通内容',
      '联系内容',
      '跟进内容',
      '催收情况',
      '沟通情况',
      '记录内容',
      '摘要',
      '备注',
      'content',
      'notes',
      'note',
      'details',
    ],
    content: 'text',
    width: 30,
  }),
  result: columnOf(['结果', 'Result'], ['已接通', 'Reached'], {
    also: ['催收结果', '沟通结果', '跟进结果', '处理结果', '反馈', 'outcome'],
    content: 'text',
    width: 14,
  }),
  promisedDay: columnOf(['承诺日期', 'Promised date'], exampleDay, {
    also: [
      '承诺付款日期',
      '承诺还款日期',
      '承诺付款日',
      '承诺还款日',
      '承诺时间',
      '承诺付款时间',
      'promise date',
      'promised on',
      'promise to pay date',
    ],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  promisedAmount: columnOf(['承诺金额', 'Promised amount'], [`${exampleAmount}（全部则留空）`, `${exampleAmount} (blank: all of it)`], {
    also: ['承诺付款金额', '承诺还款金额', '承诺款', 'promise amount', 'amount promised'],
    content: 'amount',
    width: 16,
  }),
  waybill: columnOf(['快递单号', 'Waybill'], '1234567890123', {
    also: ['邮件号', '运单号', 'EMS单号', '邮单号', '快递号', '邮寄单号', '挂号', 'waybill number', 'tracking number', 'tracking no'],
    content: 'text',
    width: 16,
  }),
  sentDay: columnOf(['寄出', 'Sent'], exampleDay, {
    also: [
      '寄出日期',
      '寄出日',
      '寄送日期',
      '寄发日期',
      '发出日期',
      '发函日期',
      '寄件日期',
      '邮寄日期',
      'sent on',
      'date sent',
      'sent date',
      'posted on',
    ],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  receivedDay: columnOf(['签收', 'Received'], exampleDay, {
    also: [
      '签收日期',
      '签收日',
      '送达日期',
      '送达',
      '收函日期',
      '签收时间',
      'received on',
      'date received',
      'delivered',
      'delivered on',
      'signed for',
    ],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  returnedDay: columnOf(['退回', 'Returned'], exampleDay, {
    also: ['退回日期', '退件', '退件日期', '退信', '退信日期', '退回日', 'returned on', 'date returned', 'came back'],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  collector: columnOf(['经办人', 'Collector'], ['李四', 'Li Si'], {
    also: ['催收人', '催收员', '催收人员', '跟进人', '记录人', '联系人员', '负责人', '责任人', '业务员', 'handled by', 'owner', 'agent'],
    content: 'text',
    width: 10,
  }),
  companion: columnOf(['同行人', 'Companion'], ['赵六（拜访须两人）', 'Zhao Liu (visits: two people)'], {
    also: ['陪同人', '同行人员', '陪同人员', '同行', 'accompanied by', 'second person'],
    content: 'text',
    width: 10,
  }),
  cost: columnOf(['费用', 'Cost'], '120.00', {
    also: ['催收费用', '催款费用', '差旅费', '花费', '支出', 'costs', 'expense', 'expenses', 'collection cost'],
    content: 'amount',
    width: 12,
  }),
  satisfaction: columnOf(['满意度', 'Satisfaction'], ['1 到 5', '1 to 5'], {
    also: ['客户满意度', '满意度评分', 'satisfaction score', 'customer satisfaction'],
    content: 'number',
    width: 9,
  }),
  nextDay: columnOf(['下次联系', 'Next contact'], exampleDay, {
    also: ['下次联系日期', '下次跟进', '下次跟进日期', '下次催收日期', '约定联系日期', 'next contact on', 'next follow-up', 'follow up on'],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
} satisfies Record<string, TableColumn>;

export type CollectionRole = keyof typeof collectionColumns;
