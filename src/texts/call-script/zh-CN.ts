import type { LetterStage } from '../../domain/dunning/letter-threshold';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

/** What is said in a call, point by point, in Chinese (R24). */
export const callScriptZhCN = {
  title: '电话提纲',
  /** An amount with its currency. */
  sum: (amount: string, currency: string): string => (currency === '' || currency === 'CNY' ? `${amount} 元` : `${currency} ${amount}`),
  copy: '复制',
  copied: '已复制',
  selected: '已选中，按 Ctrl+C 复制',
  greet: (company: string, person: string): string =>
    `开场：您好，我是${company === '' ? '' : `${company}的`}${person === '' ? '应收账款经办人' : person}，想同贵司核对应收账款。`,
  letterReceived: (stage: string, number: string, date: string): string =>
    `确认函件：我方${stage}${number === '' ? '' : `（编号 ${number}）`}贵司已签收（${date} 寄出），内容有没有疑问？`,
  letterSent: (stage: string, number: string, date: string): string =>
    `确认函件：${date} 我方发出${stage}${number === '' ? '' : `（编号 ${number}）`}，贵司收到了吗？由谁签收？`,
  noLetter: '确认账目：贵司账上的欠款与我方是否一致？需要我方发对账函吗？',
  debt: (of: { asOf: string; overdue: string; invoices: number; number: string; due: string; days: number }): string =>
    `欠款：截至 ${of.asOf}，逾期 ${groupedCount(of.invoices)} 张发票，共 ${of.overdue}；最早一张${of.number === '' ? '' : ` ${of.number}`} 于 ${of.due} 到期，已逾期 ${groupedCount(of.days)} 天。`,
  broken: (date: string, missing: string): string => `失约：贵司答应 ${date} 付款，还差 ${missing}，是什么原因？`,
  consequences: (penalty: string | null, further: string): string => `后果：${penalty ?? '逾期付款应承担违约责任'}；${further}。`,
  further: {
    reminder: '请尽快安排付款，免得继续增加',
    firstDemand: '仍不付款，我方将以书面催款函正式催收',
    secondDemand: '仍不付款，我方将再次书面催告，可能影响贵司商业信用，之后转交律师处理',
    suitReserved: '逾期已久，我方保留起诉的权利',
    suit: '仍不付款，我方将依法主张权利，包括起诉并申请财产保全',
  },
  penalties: {
    contract: (amount: string): string => `按合同约定的违约金已计 ${amount}，付清之前继续计算`,
    statutory: (amount: string): string => `按法定标准的逾期损失已计 ${amount}，付清之前继续计算`,
  },
  ways: (overdue: string, first: string): string =>
    `付款办法：一次付清 ${overdue}；或者先付不少于 ${first}，其余分期，签订书面还款计划；以票据或资产抵偿须另行商定。`,
  account: ({ company, bank, account }: { company: string; bank: string; account: string }): string =>
    company === ''
      ? `收款账户：${bank === '' ? '' : `${bank} `}${account}，户名没有填（应收参数“我方名称”）：核对户名之前不要报给对方。`
      : `收款账户：户名 ${company}，${bank === '' ? '' : `开户行 ${bank}，`}账号 ${account}。`,
  close: '约定：哪一天付、付多少、由谁负责？（记下承诺日期和金额，约好下次联系的时间）',
  held: (holds: string): string => `不要提：${holds}，不在这次催收之列。`,
  stages: { 1: '首次催款函', 2: '二次催款函', 3: '律师函' } satisfies Readonly<Record<LetterStage, string>>,
};

export type CallScriptTexts = ShapeOf<typeof callScriptZhCN>;
