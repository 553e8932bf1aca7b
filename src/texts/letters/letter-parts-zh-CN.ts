import { body, column, plain, space, text } from './block-builders';
import type { LetterBlock } from './letter-block';

/** To whom a letter goes. */
export const addressee: readonly LetterBlock[] = [
  text('strong', '致：{客户名称}'),
  plain('统一社会信用代码：{客户统一社会信用代码}'),
  plain('地址：{客户地址}'),
  { ...plain('收件人：{客户联系方式}'), when: '有客户联系方式' },
  space(4),
];

/** The invoices that a demand lists. */
export const overdueInvoices: LetterBlock = {
  kind: 'table',
  rows: '发票明细',
  columns: [
    column('序号', '序号', 480, 'center'),
    column('合同编号', '合同编号', 1230, 'left'),
    column('发票号码', '发票号码', 2200, 'left'),
    column('到期日', '到期日', 1080, 'center'),
    column('逾期天数', '逾期天数', 500, 'center'),
    column('应收金额', '应收金额', 1170, 'right'),
    column('已付及扣减', '已付金额', 1170, 'right'),
    column('未付余额', '未付余额', 1241, 'right'),
  ],
  total: { label: '合计', texts: ['{应收合计}', '{已付合计}', '{欠款本金}'] },
};

/** Which of the invoices a demand before has named. */
export const listedBefore: readonly LetterBlock[] = [
  { ...space(6), when: '有前次函件' },
  { ...body('{前函所列}'), when: '有前次函件' },
];

/** What the invoices listed come to. */
export const sums: readonly LetterBlock[] = [
  space(6),
  body('上列款项未付本金合计{币种}{欠款本金}{金额单位}。'),
  body('{违约金计算依据}'),
  {
    ...body('截至{截止日期}，按上述标准计算的违约金合计{币种}{违约金合计}{金额单位}（计算明细见附件一）{违约金续计}。'),
    when: '有违约金',
  },
  { ...body('贵司在我司账面另有贷方余额（红字发票或多付款项）{币种}{贷项抵减}{金额单位}，已在应付总额中扣除。'), when: '有贷项' },
  text('strong', '应付总额：{币种}{应付总额}{金额单位}（大写：{应付总额大写}）'),
];

/** Where to pay. */
export const account: readonly LetterBlock[] = [
  plain('户　名：{我方名称}'),
  plain('开户行：{开户行}'),
  plain('账　号：{收款账号}'),
  space(4),
];

/** Whom to ask, and what goes with the letter. */
export const closing: readonly LetterBlock[] = [
  { ...plain('联系人：{签署人}　　联系电话：{我方电话}'), when: '有签署人' },
  { ...plain('联系电话：{我方电话}'), unless: '有签署人' },
  { ...plain('附件一：违约金计算明细'), when: '有违约金' },
  plain('随函资料：□ 合同复印件　□ 发票复印件　□ 交付（验收）凭证复印件　□ 对账单'),
  text('small', '快递单“内件品名”栏填写：{快递内件品名}　　EMS 单号：＿＿＿＿＿＿＿＿＿＿＿＿'),
];

/** Where the seal is put. */
export const signature: readonly LetterBlock[] = [
  space(18),
  text('right', '{我方名称}（盖章）'),
  text('right', '地址：{我方地址}'),
  text('right', '统一社会信用代码：{我方统一社会信用代码}'),
  text('right', '{发函日期}'),
];

/** What the debtor signs and sends back. */
export const receipt: readonly LetterBlock[] = [
  space(6),
  { kind: 'cutLine' },
  text('heading', '回　执'),
  body('我司已收到{我方名称}于{发函日期}发出的《{函件名称}》（编号：{函件编号}）。'),
  plain('□ 对所列款项无异议，将于＿＿＿＿年＿＿月＿＿日前付清。'),
  plain('□ 对所列款项有异议，理由：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'),
  plain('收件单位（盖章）：{客户名称}'),
  plain('经手人（签字）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日'),
];

/** The enclosure: how the penalty came about. */
export const penaltyWorking: readonly LetterBlock[] = [
  { ...text('title', '附件一　违约金计算明细'), when: '有违约金' },
  { ...plain('债务人：{客户名称}'), when: '有违约金' },
  { ...plain('函件编号：{函件编号}　　计算截止日：{截止日期}'), when: '有违约金' },
  {
    kind: 'table',
    when: '有违约金',
    rows: '违约金明细',
    columns: [
      column('发票号码', '发票号码', 2200, 'left'),
      column('计算基数', '计算基数', 1130, 'right'),
      column('起算日', '起算日', 1000, 'center'),
      column('止算日', '止算日', 1000, 'center'),
      column('天数', '计息天数', 480, 'center'),
      column('利率', '利率', 880, 'center'),
      column('金额', '本段违约金', 1040, 'right'),
      column('期间收款', '期间收款', 1341, 'left'),
    ],
    total: { label: '违约金合计', texts: ['{违约金合计}', ''] },
  },
  {
    ...text(
      'small',
      '说明：计算基数为当日未付金额（不含违约金），收款当日仍按收款前余额计算；每张发票的违约金合计后四舍五入到分，分段金额按累计数取到分，合计与正文一致。{违约金说明}',
    ),
    when: '有违约金',
  },
];
