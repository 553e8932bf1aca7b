import type { NegotiationStep } from '../../domain/dunning/negotiation';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { Concession } from '../../desk/negotiation';
import type { HoldReason } from '../../desk/holds';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

/** What 谈判要点 says, in Chinese: half a page to take to a talk (R33). Amounts come with their unit. */
export const negotiationZhCN = {
  title: (customer: string): string => `谈判要点：${customer}`,
  fileName: (customer: string): string => `谈判要点 ${customer}`,
  separator: '、',
  comma: '，',
  sum: (amount: string, unit: string): string => `${amount} ${unit}`,
  snapshot: '没有带日期的收款明细：违约金按当前余额估算，谈之前先核对。',
  claim: {
    heading: '一、债权',
    principal: (of: { invoices: number; numbers: string; principal: string; credits: string | null }): string =>
      `本金 ${of.principal}：逾期且没有暂不催的发票 ${groupedCount(of.invoices)} 张${of.numbers === '' ? '' : `（${of.numbers}）`}${of.credits === null ? '' : `，已减贷项 ${of.credits}`}。`,
    andMore: (numbers: string): string => `${numbers} 等`,
    penalty: {
      contract: (amount: string): string => `违约金 ${amount}：按合同约定，付清之前继续计算。`,
      statutory: (amount: string): string => `逾期损失 ${amount}：按法定标准，付清之前继续计算。`,
      none: (): string => '违约金：约定不收。',
      unconfirmed: (): string => '违约金：依据没有确认，按 0 计；谈之前查合同，保留主张的权利。',
    } satisfies Readonly<Record<PenaltyBasis | 'unconfirmed', (amount: string) => string>>,
    suit: (of: { acceptance: string; preservation: string; days: number; rate: string }): string =>
      `如果起诉：案件受理费 ${of.acceptance}，保全申请费 ${of.preservation}，由我方预交，败诉方负担（诉讼费用交纳办法第 13、14、29 条）；起诉到拿到钱按 ${groupedCount(of.days)} 天、资金成本按年利率 ${of.rate} 计。`,
    foreign: (days: number, rate: string): string =>
      `诉讼费用按人民币分段计收，外币债权没有估算；起诉到拿到钱按 ${groupedCount(days)} 天、资金成本按年利率 ${rate} 计。`,
    held: (holds: string): string => `不在这次谈判之列：${holds}。`,
    holdReasons: {
      dispute: '有异议',
      promise: '已承诺付款',
      plan: '按还款计划履行中',
      barred: '已过诉讼时效',
    } satisfies Readonly<Record<HoldReason, string>>,
    hold: (reason: string, invoices: number, amount: string): string => `${reason} ${groupedCount(invoices)} 张 ${amount}`,
  },
  prices: {
    heading: '二、价位',
    headings: ['价位', '金额', '占本金', '怎么来的'],
    steps: { opening: '开价', ideal: '理想价', reasonable: '合理价', bottom: '底线' } satisfies Readonly<Record<NegotiationStep, string>>,
    how: {
      opening: (factor: string): string => `理想价的 ${factor}`,
      ideal: (): string => '本金＋违约金＋诉讼费用：判决所能支持的全部',
      reasonable: (): string => '本金＋违约金：今天所欠的全部',
      bottom: (): string => '起诉的现值：拿到钱那天的理想价折到今天，减预交的费用；再低不如起诉',
    } satisfies Readonly<Record<NegotiationStep, (factor: string) => string>>,
    flag: (steps: string, missing: string): string =>
      `⚠ ${steps}低于本金（底线差 ${missing}）：违约金可以让，本金不让；低于本金的方案须先报批。`,
    safe: '各价位都不低于本金：违约金可以让，本金不让。',
  },
  concessions: {
    heading: '三、每让一步的代价',
    headings: ['让步', '代价', '占本金', '说明'],
    what: {
      costs: '不计诉讼费用',
      halfPenalty: '违约金减半',
      penalty: '违约金全免',
      month: '全款晚付 30 天',
      plan: '分 6 期付清',
      principal: '⚠ 本金每让 1%',
    } satisfies Readonly<Record<Concession['what'], string>>,
    why: {
      costs: () => '理想价退到合理价',
      halfPenalty: () => '换一次付清',
      penalty: () => '让到只收本金为止',
      month: (rate) => `今天所欠的全部，按年利率 ${rate} 计息`,
      plan: (rate) => `今日首期 30%，以后每月一期，按年利率 ${rate} 计息`,
      principal: () => '低于本金，须先报批',
    } satisfies Readonly<Record<Concession['what'], (rate: string) => string>>,
  },
  result: {
    heading: '四、谈判结果',
    line: '日期：________　对方：____________　谈定金额：____________　付款日：________　经办人：________',
  },
};

export type NegotiationTexts = ShapeOf<typeof negotiationZhCN>;
