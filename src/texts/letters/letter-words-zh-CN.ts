import type { RateOfDays } from '../sheets/penalty-rates';
import type { ShapeOf } from '../shape-of';

/** What sentences of a letter are made of beside its wording, in Chinese. */
export const letterWordsZhCN = {
  /** In letterheads. */
  titles: { first: '催款函', second: '催款函（第二次）', lawyer: '律师函（草稿）', statement: '对账函', agreement: '还款协议' },
  /** On the waybill: what goes out is no draft any more. */
  parcels: { first: '催款函', second: '催款函（第二次）', lawyer: '律师函' },
  /** In file names and properties. */
  names: { first: '首次催款函', second: '二次催款函', lawyer: '律师函草稿', statement: '对账函', agreement: '还款协议' },
  /** Of what a document says it is about. */
  subjects: { demand: '逾期款项催收', statement: '账目核对', agreement: '分期还款' },
  combined: (name: string, day: string, count: number): string => `${name}_${day}_共${count}份`,
  /** Of a template's file, without its ending. */
  template: (name: string): string => `${name}模板`,
  archive: (day: string, count: number): string => `函件_${day}_共${count}份`,
  /** A blank that somebody has to fill in by hand: never an empty line (R23). */
  gap: (field: string): string => `【待填：${field}】`,
  fields: {
    name: '名称',
    creditCode: '统一社会信用代码',
    address: '地址',
    contact: '联系人',
    phone: '电话',
    bank: '开户行',
    account: '收款账号',
    signatory: '签署人',
    penaltyBasis: '违约金依据',
    jurisdiction: '管辖约定',
  },
  currencies: {
    CNY: '人民币',
    USD: '美元',
    EUR: '欧元',
    HKD: '港元',
    JPY: '日元',
    GBP: '英镑',
    AUD: '澳元',
    CAD: '加元',
    SGD: '新加坡元',
  } as Readonly<Record<string, string>>,
  unit: (currency: string): string => (currency === 'CNY' ? '元' : ''),
  day: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  /** Between the parts of a sum, and between sentences. */
  sentenceGap: '',
  listSeparator: '、',
  none: '—',
  /** Of an invoice without a number. */
  opening: '期初余额',
  contactDetails: (contact: string, phone: string): string => [contact, phone].filter((part) => part !== '').join('　电话：'),
  basis: {
    contract: (rates: readonly RateOfDays[], isWhole: boolean, { contracts, clause, remark }: ContractNamed): string =>
      `双方合同${contracts === '' ? '' : `（编号：${contracts}）`}${clause}${remark === '' ? '' : `（${remark}）`}约定了逾期付款违约金（《中华人民共和国民法典》第五百八十五条），自到期日次日起以未付金额为基数按日计算：${rates
        .map(({ fromDay, toDay, rate }) =>
          toDay === null ? `逾期第${fromDay}日起每日${rate}` : `逾期第${fromDay}日至第${toDay}日每日${rate}`,
        )
        .join('，')}${rates.at(-1)?.toDay === null ? '' : `，此后不再计算`}${isWhole ? '（全部逾期天数按所达到档次的标准计算）' : ''}。`,
    statutory: (uplift: string, yearDays: number, isSegmented: boolean): string =>
      `因双方未约定逾期付款违约金，按《最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释》第十八条第四款，自到期日次日起以未付金额为基数，按${isSegmented ? '各日所适用的' : '违约行为发生时'}中国人民银行授权全国银行间同业拆借中心公布的一年期贷款市场报价利率（LPR）加计${uplift}、一年按${yearDays}日计算逾期付款损失。`,
    none: ({ letter, creditor }: LetterVoice): string => `${letter}未计算违约金；${creditor}保留依法主张逾期付款损失的权利。`,
    unconfirmed: ({ letter, creditor }: LetterVoice): string =>
      `${letter}暂未计算违约金；${creditor}保留依据合同约定或法律规定主张违约金或逾期付款损失的权利。`,
    nothing: ({ creditor }: LetterVoice): string => `截至计算截止日按上述标准计算的违约金为零；${creditor}保留继续计算的权利。`,
  },
  /** How a penalty goes on after the cut-off date; empty where it goes on no more (R13). */
  furtherPenalty: {
    untilPayment: '，此后继续计算至实际付清之日止',
    untilLastTier: '，此后按上述标准继续计算',
    ended: '',
  },
  /** What a letter calls itself, and who is owed. */
  voices: {
    demand: { letter: '本函', creditor: '我司' },
    lawyer: { letter: '本函', creditor: '委托人' },
    agreement: { letter: '本协议', creditor: '甲方' },
  },
  notes: {
    snapshot: '因账面未记载各笔收款日期，违约金以计算截止日的未付金额为基数计算。',
    lpr: (day: string): string => `${day}之后开始逾期的款项暂按该日已公布的 LPR 计算，以实际公布的为准。`,
    beforeRates: '到期日早于所列利率起始日的款项未计算逾期付款损失。',
    /** Of invoices that were paid in full, late: their penalty stands on the sheets and not in the letter (R21b). */
    paidLate: ({ letter, creditor }: LetterVoice, invoices: number, sum: string): string =>
      `另有${invoices}张发票已经付清但逾期付款，按同一标准计算的违约金${sum}未列入${letter}；${creditor}保留主张的权利。`,
  },
  yearly: (percent: string): string => `${percent}/年`,
  daily: (percent: string): string => `${percent}/日`,
  receipt: (day: string, amount: string): string => `${day} ${amount}`,
  previousLetter: ({ creditor, day, number, stage, received }: LetterBefore): string =>
    day === ''
      ? `${creditor}的${stage === 1 ? '首次' : '第二次'}催款函${number === '' ? '' : `（编号：${number}）`}已于${received}送达贵司`
      : `${creditor}已于${day}向贵司发出${stage === 1 ? '首次' : '第二次'}催款函${number === '' ? '' : `（编号：${number}）`}${received === '' ? '' : `，并于${received}送达`}`,
  /** Numbers in the list above of what stood in a demand that went out, and of what did not; either may be empty. */
  listedBefore: (creditor: string, before: string, fresh: string): string =>
    fresh === ''
      ? `上列款项均已列入${creditor}此前发出的催款函。`
      : `上列第${before}项已列入${creditor}此前发出的催款函；第${fresh}项此前未列入，此次一并催收。`,
  items: { invoice: '发票', creditNote: '红字', overpaid: '多付', opening: '期初', receipt: '预收' },
  statement: {
    owes: (amount: string, capitals: string): string => `截至上述日期，贵司应付我司余额：${amount}（大写：${capitals}）`,
    owed: (amount: string, capitals: string): string => `截至上述日期，我司账面为贵方余额：${amount}（大写：${capitals}）`,
    even: '截至上述日期，双方账面余额为零。',
  },
  waybill: (name: string, contracts: string, amount: string): string => [name, contracts, amount].filter((part) => part !== '').join(' '),
  agreement: {
    interestFirst:
      '乙方的付款不足以清偿全部债务的，依照《中华人民共和国民法典》第五百六十一条，依次抵充实现债权的有关费用、违约金或利息、主债务；多笔债务的，先到期的先抵充。',
    principalFirst: '乙方的付款不足以清偿全部债务的，双方约定先抵充主债务，再抵充违约金或利息；多笔债务的，先到期的先抵充。',
    accelerates: '乙方任何一期未按期足额付款的，全部未到期款项立即到期，甲方有权要求乙方一次性付清剩余全部款项。',
    doesNotAccelerate: '乙方任何一期未按期足额付款的，甲方有权就该期到期款项单独主张权利，其余各期仍按本协议履行。',
    continues: {
      contract: '未付款项仍按原合同约定的违约金标准计算违约金，至实际付清之日止；乙方按期履行完毕本协议的，双方可另行书面协商减免。',
      contractToLastTier: '未付款项仍按原合同约定的违约金标准和计算期限计算违约金；乙方按期履行完毕本协议的，双方可另行书面协商减免。',
      statutory: '未付款项仍按前述逾期付款损失标准计算至实际付清之日止。',
      none: '甲方保留依法主张逾期付款损失的权利。',
    },
    jurisdiction: (agreed: string): string =>
      agreed === ''
        ? '因本协议发生争议的，双方协商解决；协商不成的，任何一方可向甲方住所地有管辖权的人民法院起诉。'
        : `因本协议发生争议的，双方协商解决；协商不成的，按双方约定处理：${agreed}。`,
  },
};

/** Where a penalty is agreed, each empty where it is not known. */
interface ContractNamed {
  readonly contracts: string;
  readonly clause: string;
  /** A clause with more words, such as its contract's number. */
  readonly remark: string;
}

interface LetterVoice {
  readonly letter: string;
  readonly creditor: string;
}

interface LetterBefore {
  readonly creditor: string;
  /** When it went out; empty where only its receipt is known. */
  readonly day: string;
  readonly number: string;
  readonly stage: 1 | 2;
  /** When it was received; empty where that is not known. */
  readonly received: string;
}

export type LetterWords = ShapeOf<typeof letterWordsZhCN>;
