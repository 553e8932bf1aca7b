import { limitationEnds } from '../../desk/limitation';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { DocumentBlock } from '../../documents/written-document';
import { body, closing, heading, invoiceTable, mark, partyBlock, plain, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import type { CaseFile } from '../case-file';
import { letterFacts, promiseFacts, proofNamed } from '../facts';

/** 民事起诉状: parties, claims, facts and reasons, evidence and copies (facts-law.md §12). */
export const complaint: CaseDocument<'complaint'> = {
  key: 'complaint',
  language: 'zh-CN',
  name: '民事起诉状',
  write(file) {
    const { claims, blanks } = file;
    if (claims.totalCents === 0) return { whyNot: '截至本日，本案没有可以主张的欠款' };
    return [
      title('民事起诉状'),
      mark(),
      partyBlock('原告', file.ours),
      partyBlock('被告', file.theirs),
      plain(`案由：${blanks.given('案由', '')}`),
      heading('诉讼请求'),
      ...claimsOf(file).map((claim, index) => body(`${index + 1}. ${claim}`)),
      heading('事实与理由'),
      ...facts(file),
      heading('证据和证据来源'),
      body('见本案证据目录和欠款及违约金计算表。'),
      ...closing(file, '具状人'),
      plain('附：本起诉状副本，按被告人数提交。'),
    ];
  },
};

/** What the court is asked for. */
export function claimsOf(file: CaseFile): readonly string[] {
  const { claims, format, blanks, penaltyGoesOn } = file;
  const { basis, principalCents, penaltyCents, creditsCents, totalCents, day } = claims;
  return [
    `判令被告向原告支付欠款本金${file.sumInWords(principalCents)}；`,
    ...(penaltyCents > 0
      ? [
          `判令被告向原告支付${basis === 'statutory' ? '逾期付款损失' : '逾期付款违约金'}，截至${format.day(day)}为${file.sumInWords(penaltyCents)}${penaltyGoesOn}；`,
        ]
      : []),
    ...(basis === null ? [`${blanks.given('违约金或逾期付款损失的依据和金额（客户资料“违约金依据”没有确认）', '')}；`] : []),
    ...(creditsCents > 0
      ? [`原告账面另有应退、多付等贷项${file.sumInWords(creditsCents)}，同意从上述款项中抵减，抵减后合计${file.sumInWords(totalCents)}；`]
      : []),
    '判令被告承担本案案件受理费、保全费等诉讼费用。',
  ];
}

function facts(file: CaseFile): readonly DocumentBlock[] {
  const { claims, format, blanks, contracts, penaltyBasis, debtorCase } = file;
  const writtenOff = debtorCase.invoices.some(({ writtenOffCents }) => writtenOffCents > 0);
  return [
    body(
      `原告与被告${contracts === '' ? `订有合同（${blanks.given('合同名称、编号和签订日期', '')}）` : `订有合同（编号：${contracts}；${blanks.given('合同名称和签订日期', proofNamed(file, 'contract'))}）`}。`,
    ),
    body(`原告已履行交付或服务义务：${blanks.given('交付或服务完成的时间和凭证', proofNamed(file, 'delivery'))}。`),
    body(
      `截至${format.day(claims.day)}，被告逾期未付的发票共${claims.lines.length}张，未付本金合计${file.sumInWords(claims.principalCents)}：`,
    ),
    invoiceTable(file),
    ...(writtenOff ? [body('其中部分款项原告已在账面核销；核销不等于放弃债权，原告对被告的请求权不变。')] : []),
    ...letterFacts(file, '原告', '被告').map(body),
    ...promiseFacts(file, '被告').map(body),
    ...(penaltyBasis === '' ? [] : [body(`${penaltyBasis}各发票的分段计算见计算表。`)]),
    body(
      `综上，被告逾期付款构成违约${claims.basis === 'contract' ? '，应依照双方约定和《中华人民共和国民法典》第五百八十五条承担违约责任' : ''}。其他法律依据由律师补充：${blanks.given('法律依据', '')}。`,
    ),
    ...(file.unapplied === '' ? [] : [plain(file.unapplied)]),
    ...limitationFacts(file),
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
