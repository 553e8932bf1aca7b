import { limitationEnds } from '../../desk/limitation';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { DocumentBlock } from '../../documents/written-document';
import { body, closing, heading, invoiceTable, mark, partyBlock, plain, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import type { CaseFile } from '../case-file';
import { letterFacts, openObjections, promiseFacts, proofNamed } from '../facts';

/** How a court is spoken to, and how a body of arbitration. */
const suit = {
  name: '民事起诉状',
  us: '原告',
  them: '被告',
  asked: '诉讼请求',
  order: '判令',
  costs: '判令被告承担本案案件受理费、保全费等诉讼费用。',
  signs: '具状人',
  enclosed: '附：本起诉状副本，按被告人数提交。',
} as const;

const tribunal = {
  name: '仲裁申请书',
  us: '申请人',
  them: '被申请人',
  asked: '仲裁请求',
  order: '裁决',
  costs: '裁决被申请人承担本案仲裁费用。',
  signs: '申请人',
  enclosed: '附：仲裁协议、证据目录及副本，份数按仲裁规则。',
} as const;

type Words = typeof suit | typeof tribunal;

/** 民事起诉状: parties, claims, facts and reasons, evidence and copies (facts-law.md §12); none where the case goes to arbitration. */
export const complaint: CaseDocument<'complaint'> = {
  key: 'complaint',
  language: 'zh-CN',
  name: suit.name,
  write(file) {
    if (file.isArbitration) return { kind: 'isArbitration' };
    return file.claims.totalCents === 0
      ? { kind: 'nothingClaimed' }
      : pleading(file, suit, plain(`案由：${file.blanks.given('案由', '')}`));
  },
};

/** 仲裁申请书, of a case whose state is 仲裁; on which clause it rests, only the contract says. */
export const arbitration: CaseDocument<'arbitration'> = {
  key: 'arbitration',
  language: 'zh-CN',
  name: tribunal.name,
  write(file) {
    if (!file.isArbitration) return null;
    return file.claims.totalCents === 0
      ? { kind: 'nothingClaimed' }
      : pleading(file, tribunal, plain(`仲裁依据：${file.blanks.given('仲裁条款或仲裁协议的内容', '')}`));
  },
};

function pleading(file: CaseFile, words: Words, about: DocumentBlock): readonly DocumentBlock[] {
  return [
    title(words.name),
    mark(),
    partyBlock(words.us, file.ours),
    partyBlock(words.them, file.theirs),
    about,
    heading(words.asked),
    ...claimsOf(file, words).map((claim, index) => body(`${index + 1}. ${claim}`)),
    ...creditsNote(file),
    heading('事实与理由'),
    ...facts(file, words),
    heading('证据和证据来源'),
    body('见本案证据目录和欠款及违约金计算表。'),
    ...closing(file, words.signs),
    plain(words.enclosed),
  ];
}

/** What is asked for. */
function claimsOf({ claims, format, blanks, penaltyGoesOn, sumInWords }: CaseFile, { us, them, order, costs }: Words): readonly string[] {
  const { basis, principalCents, penaltyCents, day } = claims;
  const penaltyName = basis === 'statutory' ? '逾期付款损失' : '逾期付款违约金';
  return [
    `${order}${them}向${us}支付欠款本金${sumInWords(principalCents)}；`,
    ...(penaltyCents > 0
      ? [`${order}${them}向${us}支付${penaltyName}，截至${format.day(day)}为${sumInWords(penaltyCents)}${penaltyGoesOn}；`]
      : []),
    ...(basis === null ? [`${blanks.given('违约金或逾期付款损失的依据和金额（客户资料“违约金依据”没有确认）', '')}；`] : []),
    costs,
  ];
}

/** Whether credits are set off is for the lawyer: nothing is conceded here that nobody has agreed to. */
function creditsNote({ claims: { creditsCents, totalCents }, creditsElsewhere, blanks, sumInWords }: CaseFile): readonly DocumentBlock[] {
  const elsewhere = creditsElsewhere === '' ? [] : [plain(creditsElsewhere)];
  return creditsCents === 0
    ? elsewhere
    : [
        ...elsewhere,
        plain(
          `（供律师核对，不写入正式文本：我方账面另有红字、多付等贷项${sumInWords(creditsCents)}，上列本金没有扣减；扣减后合计${sumInWords(totalCents)}，保全、调解等材料和诉讼费用按此计算：${blanks.given('贷项是否抵减', '')}）`,
        ),
      ];
}

function facts(file: CaseFile, { us, them }: Words): readonly DocumentBlock[] {
  const { claims, format, blanks, contracts, penaltyBasis, debtorCase } = file;
  const writtenOff = debtorCase.invoices.some(({ writtenOffCents }) => writtenOffCents > 0);
  const contract =
    contracts === ''
      ? blanks.given('合同名称、编号和签订日期', '')
      : `编号：${contracts}；${blanks.given('合同名称和签订日期', proofNamed(file, 'contract'))}`;
  return [
    body(`${us}与${them}订有合同（${contract}）。`),
    body(`${us}已履行交付或服务义务：${blanks.given('交付或服务完成的时间和凭证', proofNamed(file, 'delivery'))}。`),
    body(
      `截至${format.day(claims.day)}，${them}逾期未付的发票共${claims.lines.length}张，未付本金合计${file.sumInWords(claims.principalCents)}：`,
    ),
    invoiceTable(file),
    ...(writtenOff ? [body(`其中部分款项${us}已在账面核销；核销不等于放弃债权，${us}对${them}的请求权不变。`)] : []),
    ...letterFacts(file, us, them).map(body),
    ...promiseFacts(file, them).map(body),
    ...(penaltyBasis === '' ? [] : [body(`${penaltyBasis}各发票的分段计算见计算表。`)]),
    body(
      `综上，${them}逾期付款构成违约${claims.basis === 'contract' ? '，应依照双方约定和《中华人民共和国民法典》第五百八十五条承担违约责任' : ''}。其他法律依据由律师补充：${blanks.given('法律依据', '')}。`,
    ),
    ...(file.unapplied === '' ? [] : [plain(file.unapplied)]),
    ...objectionFacts(file),
    ...limitationFacts(file),
  ];
}

/** Objections that are not settled are told, for the lawyer to meet (R22). */
function objectionFacts(file: CaseFile): readonly DocumentBlock[] {
  const objections = openObjections(file, '、');
  return objections.length === 0
    ? []
    : [
        plain(
          `（供律师核对，不写入正式文本：对方对以下发票提出的异议尚未解决：${objections.join('；')}；${file.blanks.given('对异议的答复和证据', '')}）`,
        ),
      ];
}

/** Claims whose limitation has ended are told, for the lawyer to judge (R25). */
function limitationFacts({ debtorCase, desk, blanks }: CaseFile): readonly DocumentBlock[] {
  const passed = debtorCase.invoices.flatMap((position) => {
    const end = limitationEnds(desk).get(position);
    return end !== undefined && end < desk.asOf ? [`${position.row?.invoiceNumber ?? ''}（${formatIsoDay(end)}）`] : [];
  });
  return passed.length === 0
    ? []
    : [
        plain(
          `（供律师核对，不写入正式文本：以下发票的诉讼时效期间按登记的中断事由计算已届满：${passed.join('、')}；中断事由以签收、承诺、还款的证据为准：${blanks.given('时效中断的事由', '')}）`,
        ),
      ];
}
