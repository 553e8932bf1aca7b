import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleAmount, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import { lossCauses } from '../write-offs/columns';
import type { CaseResult, CaseState, Preservation } from './case-record';

export const caseStates: readonly Word<CaseState>[] = [
  { means: 'preparing', text: { 'zh-CN': '准备', 'en-US': 'Preparing' }, also: ['准备中', '待立案'] },
  { means: 'mediation', text: { 'zh-CN': '调解', 'en-US': 'Mediation' }, also: ['调解中'] },
  { means: 'paymentOrder', text: { 'zh-CN': '支付令', 'en-US': 'Payment order' }, also: ['督促程序', '申请支付令'] },
  { means: 'suit', text: { 'zh-CN': '诉讼', 'en-US': 'Suit' }, also: ['起诉', '诉讼中', '一审', '二审', '已立案', 'lawsuit'] },
  { means: 'arbitration', text: { 'zh-CN': '仲裁', 'en-US': 'Arbitration' }, also: ['仲裁中'] },
  { means: 'enforcement', text: { 'zh-CN': '执行', 'en-US': 'Enforcement' }, also: ['执行中', '强制执行', '申请执行'] },
  { means: 'closed', text: { 'zh-CN': '结案', 'en-US': 'Closed' }, also: ['已结案', '终结', '撤案'] },
];

export const preservations: readonly Word<Preservation>[] = [
  { means: 'preSuit', text: { 'zh-CN': '诉前', 'en-US': 'Before suit' }, also: ['诉前保全', '诉前财产保全'] },
  { means: 'inSuit', text: { 'zh-CN': '诉中', 'en-US': 'In suit' }, also: ['诉中保全', '诉讼保全', '诉讼中'] },
  { means: 'none', text: { 'zh-CN': '未申请', 'en-US': 'None' }, also: ['无', '否', '没有', 'no'] },
];

export const caseResults: readonly Word<CaseResult>[] = [
  { means: 'won', text: { 'zh-CN': '胜诉', 'en-US': 'Won' }, also: ['全部支持'] },
  { means: 'partlyWon', text: { 'zh-CN': '部分胜诉', 'en-US': 'Partly won' }, also: ['部分支持'] },
  { means: 'settled', text: { 'zh-CN': '和解', 'en-US': 'Settled' }, also: ['调解结案', '达成调解', '调解'] },
  { means: 'lost', text: { 'zh-CN': '败诉', 'en-US': 'Lost' }, also: ['驳回'] },
  { means: 'withdrawn', text: { 'zh-CN': '撤回', 'en-US': 'Withdrawn' }, also: ['撤诉'] },
];

function dayColumn(zh: string, en: string, ...also: readonly string[]): TableColumn {
  return columnOf([zh, en], exampleDay, { also, misleading: misleadingDays, content: 'date', width: 12 });
}

function sumColumn(zh: string, en: string, ...also: readonly string[]): TableColumn {
  return columnOf([zh, en], exampleAmount, { also, content: 'amount', width: 16 });
}

/** The columns of 案件 (R43). */
export const caseColumns = {
  number: columnOf(['案件编号', 'Case number'], 'AJ001', { also: ['案件号', 'case no'], content: 'text', required: true, width: 10 }),
  customer: customerColumn,
  invoices: invoicesColumn,
  state: columnOf(['案件状态', 'Case state'], ['准备', 'Preparing'], {
    also: ['状态', 'state'],
    content: 'choice',
    choices: caseStates.map(({ text }) => text),
    width: 10,
  }),
  handler: columnOf(['承办人', 'Handled by'], ['李四', 'Li Si'], { also: ['经办人', 'handler'], content: 'text', width: 10 }),
  court: columnOf(['法院或机构', 'Court or body'], ['某区人民法院', 'District court'], {
    also: ['受理法院', '法院', '仲裁机构', 'court'],
    content: 'text',
    width: 22,
  }),
  filedDay: dayColumn('立案日期', 'Filed on', '立案日', '起诉日期'),
  docket: columnOf(['案号', 'Docket number'], '（2025）某民初1号', { also: ['法院案号', 'docket'], content: 'text', width: 20 }),
  preservation: columnOf(['保全', 'Preservation'], ['诉前', 'Before suit'], {
    also: ['财产保全'],
    content: 'choice',
    choices: preservations.map(({ text }) => text),
    width: 8,
  }),
  preservationDay: dayColumn('保全日期', 'Preserved on', '采取保全日期', '保全措施日期'),
  servedDay: dayColumn('起诉状送达', 'Complaint served', '起诉状送达日期'),
  mediationDay: dayColumn('调解协议生效', 'Mediation in force', '调解协议生效日期', '调解协议日期'),
  confirmedDay: dayColumn('司法确认', 'Confirmed by court', '司法确认日期'),
  orderServedDay: dayColumn('支付令送达', 'Order served', '支付令送达日期'),
  judgmentDay: dayColumn('判决日期', 'Judgment of', '判决日'),
  judgmentServedDay: dayColumn('判决送达', 'Judgment served', '判决送达日期', '判决书送达'),
  rulingServedDay: dayColumn('裁定送达', 'Ruling served', '裁定送达日期', '裁定书送达'),
  judgmentAmount: sumColumn('判决金额', 'Judgment amount', '判决确定金额'),
  effectiveDay: dayColumn('判决生效', 'Judgment in force', '判决生效日期', '生效日期'),
  performanceDay: dayColumn('履行期限', 'Performance until', '履行期限届满', '履行截止日期'),
  cost: sumColumn('案件费用', 'Case costs', '费用'),
  recovered: sumColumn('案件收回', 'Recovered', '收回', '收回金额'),
  closedDay: dayColumn('结案日期', 'Closed on', '结案日'),
  result: columnOf(['案件结果', 'Case result'], ['胜诉', 'Won'], {
    also: ['结果'],
    content: 'choice',
    choices: caseResults.map(({ text }) => text),
    width: 10,
  }),
  cause: columnOf(['案件原因', 'Case cause'], ['行动迟缓', 'Slow action'], {
    also: ['原因'],
    content: 'choice',
    choices: lossCauses.map(({ text }) => text),
    width: 12,
  }),
  note: columnOf(['备注', 'Note'], ['', ''], { content: 'text', width: 24 }),
} satisfies Record<string, TableColumn>;

export type CaseRole = keyof typeof caseColumns;
