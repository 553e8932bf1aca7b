import type { Account } from '../desk/account';
import type { DebtorCase } from '../desk/debtor-cases';
import type { Desk } from '../desk/desk';
import { LetterFormat } from '../letters/letter-format';
import { furtherPenaltyOf } from '../letters/further-penalty';
import { penaltyClause } from '../letters/penalty-clause';
import { penaltyTexts } from '../letters/penalty-texts';
import { unknownCustomer } from '../ledger/customer-name';
import type { Language } from '../texts/language';
import { Blanks } from './blanks';
import { caseClaims } from '../desk/cases/case-claims';
import type { CaseClaims } from '../desk/cases/case-claims';
import { caseEvidence } from '../desk/cases/case-evidence';
import type { CaseEvidence } from '../desk/cases/case-evidence';
import { CaseParty } from './case-party';

/** All that a case's document may say, with the blanks that it leaves (R43). */
export class CaseFile {
  readonly claims: CaseClaims;
  readonly evidence: CaseEvidence;
  readonly format: LetterFormat;
  readonly blanks: Blanks;

  constructor(
    readonly desk: Desk,
    readonly debtorCase: DebtorCase,
    readonly account: Account,
    readonly language: Language = 'zh-CN',
  ) {
    this.blanks = new Blanks(language);
    this.claims = caseClaims(desk, debtorCase);
    this.evidence = caseEvidence(desk, debtorCase);
    this.format = new LetterFormat(language, desk.aged.main.currency);
  }

  get ours(): CaseParty {
    const { name, creditCode, address, phone } = this.desk.policy.company;
    return new CaseParty(this.blanks, this.language, 'ours', { name, creditCode, address, phone });
  }

  get theirs(): CaseParty {
    const { customer, record } = this.account;
    const name = customer.key === unknownCustomer.key ? '' : customer.name;
    const { creditCode = '', address = '', phone = '' } = record ?? {};
    return new CaseParty(this.blanks, this.language, 'theirs', { name, creditCode, address, phone });
  }

  /** 法院或机构 of the case; never that of 管辖, which is the lawyer's to read. */
  get court(): string {
    return this.blanks.given('受理法院或机构', this.debtorCase.record.court);
  }

  get contracts(): string {
    const named = this.claims.lines.flatMap(({ position }) => position.row?.contract.trim() ?? '').filter((contract) => contract !== '');
    return [...new Set(named)].join(this.format.words.listSeparator);
  }

  /** How the penalty is reckoned, to the day; empty where none is claimed. */
  get penaltyBasis(): string {
    const { basis, penaltyCents } = this.claims;
    if ((basis !== 'contract' && basis !== 'statutory') || penaltyCents === 0) return '';
    return penaltyTexts('lawyer', this.demand, [], penaltyClause(this.account.record), this.desk, this.format).basis;
  }

  /** How it goes on after the day; empty where it does not. */
  get penaltyGoesOn(): string {
    return this.format.words.furtherPenalty[furtherPenaltyOf(this.demand, this.desk.policy)];
  }

  /** What must be settled before a sum is claimed: money that is set against no invoice; empty where there is none (R10, R21a). */
  get unapplied(): string {
    const { unappliedCents } = this.claims;
    return unappliedCents === 0
      ? ''
      : `（供核对，不写入正式文本：对方另有未核销到发票的收款${this.format.sum(unappliedCents)}，上列金额没有扣减；先核销再定稿：${this.blanks.given('未核销收款的核销', '')}）`;
  }

  /** Whether a body of arbitration has the case. */
  get isArbitration(): boolean {
    return this.debtorCase.record.state === 'arbitration';
  }

  /** Whether the case was decided by a body of arbitration, as its state, its body or its docket number says: what is enforced is an award. */
  get hasAward(): boolean {
    const { court, docket } = this.debtorCase.record;
    return this.isArbitration || /仲裁|arbitra/i.test(court) || docket.includes('仲');
  }

  /** Credits that were counted in another case of the customer; empty where none were. */
  get creditsElsewhere(): string {
    const { creditsElsewhere } = this.claims;
    const named = creditsElsewhere.map(({ number, creditsCents }) => `案件${number} ${this.format.sum(creditsCents)}`);
    return named.length === 0 ? '' : `（供核对，不写入正式文本：该客户的贷项已在其他案件中抵减，本案不再重复：${named.join('、')}）`;
  }

  /** 人民币1,000.00元（大写：人民币壹仟元整） */
  readonly sumInWords = (cents: number): string => `${this.format.sum(cents)}（大写：${this.format.inWords(cents)}）`;

  /** A fee of the court, with its unit; of a claim in a foreign currency a blank: it is reckoned from yuan of a day that the court takes. */
  courtFee(cents: number | null): string {
    return cents === null ? this.blanks.given('诉讼费用（外币债权按折合的人民币计算）', '') : this.format.sum(cents);
  }

  private get demand() {
    return { ...this.claims, customer: this.account.customer, stage: 3 as const };
  }
}
