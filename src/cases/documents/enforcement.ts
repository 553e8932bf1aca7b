import { body, closing, heading, mark, partyBlock, plain, table, title } from '../blocks';
import type { CaseDocument } from '../case-document';

/** 强制执行申请书 of a judgment or an award, with the doubled part of the interest on what is unpaid (R19), from its dates. */
export const enforcement: CaseDocument<'enforcement'> = {
  key: 'enforcement',
  language: 'zh-CN',
  name: '强制执行申请书',
  write(file) {
    const { claims, format, blanks, debtorCase, desk } = file;
    const { judgmentDay, performanceDay, docket, effectiveDay } = debtorCase.record;
    const { doubled } = claims;
    if (judgmentDay === null || performanceDay === null) return { kind: 'noJudgment' };
    if (doubled === null) return { kind: 'noDatedReceipts' };
    if (performanceDay >= desk.asOf) return { kind: 'notYetDue', day: performanceDay };
    if (doubled.unpaidCents === 0) return { kind: 'judgmentPaid' };
    const act = file.hasAward ? '裁决' : '判决';
    const isTyped = doubled.basis === 'judgment';
    return [
      title('强制执行申请书'),
      mark(),
      partyBlock('申请执行人', file.ours),
      partyBlock('被执行人', file.theirs),
      heading('执行依据'),
      body(
        `${file.court}于${format.day(judgmentDay)}作出的${act}，案号：${blanks.given('案号', docket)}；生效日期：${blanks.given(`${act}生效日期`, effectiveDay === null ? '' : format.day(effectiveDay))}；履行期限至${format.day(performanceDay)}。`,
      ),
      heading('请求事项'),
      body(
        `1. 强制被执行人给付${act}确定而未付的金钱${isTyped ? file.sumInWords(doubled.unpaidCents) : `${blanks.given(`${act}金额`, '')}（以下暂按本案发票的未付本金${format.sum(doubled.unpaidCents)}计算）`}；`,
      ),
      body(
        `2. 强制被执行人支付迟延履行期间的加倍部分债务利息，自${format.day(performanceDay + 1)}起按日万分之一点七五计算，截至${format.day(claims.day)}为${file.sumInWords(doubled.interestCents)}，此后计至实际付清之日止；`,
      ),
      body('3. 执行费用由被执行人负担。'),
      heading('加倍部分债务利息的计算'),
      plain(
        `${isTyped ? `${act}金额` : `本案未付本金及${act}后付款`}${format.sum(doubled.awardedCents)}，${act}后付款${format.sum(doubled.paidCents)}；付款当日仍按付款前的余额计算，付款先抵${act}金额，抵充顺序由律师核对。`,
      ),
      table(
        [
          ['未付金额', 2, 'right'],
          ['起算日', 1.5, 'center'],
          ['止算日', 1.5, 'center'],
          ['天数', 1, 'right'],
          ['日利率', 1.2, 'right'],
        ],
        doubled.segments.map(({ baseCents, from, to, days }) => [
          format.amount(baseCents),
          format.shortDay(from),
          format.shortDay(to),
          String(days),
          '0.0175%',
        ]),
      ),
      plain(
        `合计：${format.sum(doubled.interestCents)}。执行申请费按标的计算为${file.courtFee(doubled.enforcementCents)}，以法院通知为准。`,
      ),
      ...(doubled.unsetCents === 0
        ? []
        : [
            plain(
              `（供核对，不写入正式文本：${act}后另有没有核销到发票的收款${format.sum(doubled.unsetCents)}，未付金额和利息没有因此减少；先核销再定稿：${blanks.given(`${act}后未核销收款的核销`, '')}）`,
            ),
          ]),
      heading('被执行人的财产线索'),
      body(blanks.given('财产线索', '')),
      body(`申请执行的期间为二年，从${act}规定履行期限的最后一日起计算（《中华人民共和国民事诉讼法》第二百五十条）。`),
      // An award is enforced by a court, never by who made it.
      ...(file.hasAward ? closing(file, '申请执行人', blanks.given('有管辖权的人民法院', '')) : closing(file, '申请执行人')),
    ];
  },
};
