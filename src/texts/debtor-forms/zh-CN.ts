import type { ShapeOf } from '../shape-of';

/** What the forms on the card of a debtor say, in Chinese; they are loaded with the first of them. */
export const debtorFormsZhCN = {
  plan: {
    heading: (customer: string): string => `与“${customer}”约定还款计划`,
    debt: (debt: string): string => `逾期且没有暂不催的欠款 ${debt}，各期合计与它相等；和解的与和解总额相等。`,
    settled: '和解总额（空白为全部欠款）',
    settles: (conceded: string): string =>
      `减让 ${conceded}，低于所欠本金：应经批准（“应收参数”可设为批准前不算数）；付清以后，减让的部分登记到“坏账核销”才不再催收。`,
    settledNote: (sum: string, owed: string, conceded: string): string => `和解：所欠本金 ${owed}，约定 ${sum}，减让 ${conceded}`,
    instalments: '期数',
    firstAmount: '首期金额',
    firstDate: '首期日期（以后每月一期）',
    signedDate: '签订日期',
    mixed: '部分用票据或资产',
    billAmount: '票据金额',
    billDate: '票据到期日',
    assetAmount: '资产抵偿金额',
    assetDate: '资产交付日',
    asset: '什么资产',
    valuers: '估价人（两家，用、分隔）',
    twoValuers: '以资产抵偿应有两家估价；没有写明两家的，登记时注明抵偿额待双方另行确认。',
    byMeans: { bill: '（票据）', asset: '（资产）' },
    assetNote: (asset: string, valuers: readonly string[]): string =>
      valuers.length >= 2
        ? `${asset}；估价：${valuers.join('、')}`
        : `${asset}；${valuers.length === 1 ? `估价只有${valuers[0] ?? ''}一家` : '没有估价'}，抵偿额待双方另行确认`,
    schedule: '各期',
    line: (number: number, day: string, amount: string, rest: string): string => `第 ${number} 期 ${day}：${amount}，余 ${rest}`,
    tooSmall: (least: string): string => `首期一般不少于总额的 30%，即 ${least}。`,
    hint: '登记到“还款计划”，一期一行；到账后在卡片上按收款登记已付，或在该行填“已付日期”和“已付金额”，过期没有填会提醒。登记后不能用“撤销”退回。',
    save: '登记计划',
    saved: (customer: string, number: string): string => `“${customer}”的还款计划 ${number} 已登记`,
    faults: {
      badSettled: () => '请写大于 0、低于欠款的金额，最多两位小数；空白为全部欠款',
      badCount: () => '请写 1 至 60 的整数',
      badDate: () => '请写成 2025-12-31 这样的日期',
      badAmount: () => '请写大于 0、不超过现金部分的金额，最多两位小数；只有一期时就是全部现金部分',
      badPart: () => '请写大于 0 的金额，最多两位小数',
      badAsset: () => '请写明是什么资产',
      signedLater: (asOf) => `签订日期不能晚于截止日 ${asOf}`,
      beforeSigned: () => '不能早于签订日期',
    } satisfies Readonly<Record<string, (asOf: string) => string>>,
  },
  objection: {
    heading: (customer: string): string => `登记“${customer}”的异议`,
    resolving: (customer: string): string => `登记“${customer}”的异议已解决`,
    content: '异议内容',
    date: '提出日期',
    resolvedDate: '解决日期',
    invoices: '发票号（用逗号分开；空白为全部发票）',
    faults: { content: '请写上异议内容', date: '请写成 2025-12-31 这样的日期', invoices: '' },
    hint: '登记在“争议”里：没有解决的异议暂不催；登记后不能用“撤销”退回。',
    saved: (customer: string): string => `“${customer}”的异议已登记`,
    resolved: (customer: string): string => `“${customer}”的异议已登记为解决`,
  },
  letterFate: {
    heading: (customer: string): string => `发给“${customer}”的函件`,
    letter: '函件',
    of: (number: string, date: string): string => `${number}（${date}）`,
    mark: '去向',
    marks: { sent: '寄出', received: '签收', returned: '退回', refused: '拒收' },
    waybill: '快递单号',
    date: '日期',
    hint: '登记到“催收记录”里这封函件的各行；拒收按退回登记，并在“结果”注明。登记后不能用“撤销”退回。',
    saved: (number: string): string => `函件 ${number} 的去向已登记`,
  },
};

export type DebtorFormsTexts = ShapeOf<typeof debtorFormsZhCN>;
