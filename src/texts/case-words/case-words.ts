import type { ChainLink, LinkState } from '../../desk/cases/case-evidence';
import type { Language } from '../language';

interface CaseWords {
  readonly links: Readonly<Record<ChainLink, string>>;
  readonly states: Readonly<Record<LinkState, string>>;
  /** What would close a gap (R44). */
  readonly closes: Readonly<Record<ChainLink, string>>;
}

/** Words for cases that papers and sheets share (R43, R44). */
export const caseWords: Readonly<Record<Language, CaseWords>> = {
  'zh-CN': {
    links: { contract: '合同', delivery: '交付', invoice: '发票', statement: '对账', demand: '催款及签收' },
    states: { there: '有', copyOnly: '待补强', missing: '缺' },
    closes: {
      contract: '合同或订单原件；没有书面合同的，用订单、报价确认和往来邮件证明约定',
      delivery: '对方签收的送货单、验收单或服务确认书原件；没有的，补签收货确认，或向承运人调取签收记录',
      invoice: '发票存根或电子发票文件及交付记录',
      statement: '对方盖章回签的对账函或债权确认函',
      demand: '催款函及快递签收凭证；没有的，现在发函并留存签收',
    },
  },
  'en-US': {
    links: { contract: 'contract', delivery: 'delivery', invoice: 'invoice', statement: 'statement', demand: 'demand received' },
    states: { there: 'there', copyOnly: 'weak', missing: 'missing' },
    closes: {
      contract: 'the original of the contract or order; without one, orders, confirmed quotations and mail that show what was agreed',
      delivery:
        'the original of the delivery note, acceptance or service confirmation that the debtor signed; else have it signed now, or ask the carrier for its record',
      invoice: 'the stub or the file of the electronic invoice, and the record of handing it over',
      statement: 'a statement of account or confirmation of debt sealed by the debtor',
      demand: 'the demand and its delivery receipt; else send one now and keep the receipt',
    },
  },
};
