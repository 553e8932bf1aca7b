import type { WorkKey } from '../../desk/work-kinds/all-work-kinds';
import type { DeadlineKind } from '../../desk/work-kind';
import type { ShapeOf } from '../shape-of';

/** What is said of the work of the day wherever it is listed, in Chinese (R41, R42). */
export const deskZhCN = {
  kind: (kind: WorkKey): string => kinds[kind],
  /** What to do; of a case by the period that ends. */
  action: (kind: WorkKey, deadline?: DeadlineKind): string => (deadline === undefined ? actions[kind] : deadlines[deadline]),
  /** Stands in a person's place where nobody is named. */
  nobody: '（未指定）',
};

export type DeskTexts = ShapeOf<typeof deskZhCN>;

const kinds: Readonly<Record<WorkKey, string>> = {
  limitation: '诉讼时效临近或已过',
  caseDeadline: '案件期限',
  promiseBroken: '承诺失约',
  instalmentMissed: '分期漏付',
  letterBack: '函件退回',
  promiseDue: '承诺即将到期',
  instalmentDue: '分期即将到期',
  letterDue: '应发函件',
  letterFollowUp: '函件签收后跟进',
  contactAgreed: '约定联系',
  call: '电话催收',
  letterUnsent: '函件未寄出',
  letterUndelivered: '函件未签收',
  disputeOpen: '异议未解决',
  remind: '到期前提醒',
  approval: '待审批',
};

const actions: Readonly<Record<WorkKey, string>> = {
  limitation: '书面催收并留存签收，或取得书面还款承诺',
  caseDeadline: '按期限办理，期满日为节假日的顺延以法院为准',
  promiseBroken: '问明失约原因，重新约定日期和金额',
  instalmentMissed: '催付漏付的一期，确认后续各期',
  letterBack: '核对地址和收件人，重新发函',
  promiseDue: '提醒客户按承诺付款',
  instalmentDue: '提醒客户按计划付款',
  letterDue: '生成并寄出函件',
  letterFollowUp: '确认函件已收到，约定付款日期',
  contactAgreed: '按约定的日期联系，没有联系上的登记下次日期',
  call: '电话催收，记下承诺日期和金额',
  letterUnsent: '寄出后登记快递单号和寄出日期；不寄的请作废，否则下一封按已发推算',
  letterUndelivered: '查快递，登记签收或退回日期',
  disputeOpen: '会同业务部门答复异议，登记解决日期',
  remind: '提醒到期日和金额',
  approval: '在登记表填审批日期和意见；退回的由申请人补正',
};

const deadlines: Readonly<Record<DeadlineKind, string>> = {
  suitAfterPreservation: '诉前保全后 30 日内起诉或申请仲裁，否则解除保全（民事诉讼法第 104 条）',
  appeal: '不服判决的，在送达之日起 15 日内上诉（民事诉讼法第 171 条）',
  rulingAppeal: '不服裁定的，在送达之日起 10 日内上诉（民事诉讼法第 171 条）',
  defence: '对方 15 日答辩期、管辖异议期届满（民事诉讼法第 128、130 条）',
  confirmation: '双方在调解协议生效之日起 30 日内共同申请司法确认（民事诉讼法）',
  objection: '对方收到支付令 15 日内清偿或提出异议（民事诉讼法）；未提出又不清偿的申请执行',
  lossNotice: '按信保保单的期限向保险人通报可能损失，通报后登记报损日期',
  insuranceClaim: '按信保保单的期限向保险人提出索赔，提出后登记索赔日期',
  enforcement: '申请执行的期间为二年（民事诉讼法第 250 条），届满前申请强制执行',
};
