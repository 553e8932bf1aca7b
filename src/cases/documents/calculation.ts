import { penaltyWorkingRows } from '../../letters/penalty-working-rows';
import { body, heading, invoiceTable, mark, plain, small, table, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import type { CaseFile } from '../case-file';

/** 欠款及违约金计算表: each segment of each invoice; it ties to the cent with 账龄明细 (R13, R15, R16, R21b). */
export const calculation: CaseDocument<'calculation'> = {
  key: 'calculation',
  language: 'zh-CN',
  name: '欠款及违约金计算表',
  write(file) {
    const { claims, desk, format, penaltyBasis, penaltyGoesOn } = file;
    if (claims.lines.length === 0) return { kind: 'nothingUnpaid' };
    const working = penaltyWorkingRows(claims.lines, desk, format);
    return [
      title('欠款及违约金计算表'),
      mark(),
      plain(
        `债权人：${file.ours.name}　债务人：${file.theirs.name}　计算截止日：${format.day(claims.day)}　单位：${format.currency}${format.unit}`,
      ),
      invoiceTable(file),
      ...(claims.creditsCents > 0 ? [body(`红字及多付等贷项：${format.sum(claims.creditsCents)}，从合计中抵减。`)] : []),
      body(
        `合计：本金 ${format.amount(claims.principalCents)} + 违约金 ${claims.basis === null ? format.words.none : format.amount(claims.penaltyCents)} − 贷项 ${format.amount(claims.creditsCents)} = ${format.amount(claims.totalCents)}。`,
      ),
      ...(file.creditsElsewhere === '' ? [] : [plain(file.creditsElsewhere)]),
      ...(file.unapplied === '' ? [] : [plain(file.unapplied)]),
      small(tiesWith(file)),
      ...(penaltyBasis === ''
        ? [body(noPenalty(file))]
        : [
            heading('违约金分段计算'),
            body(`${penaltyBasis}计算截至${format.day(claims.day)}${penaltyGoesOn}。收款当日仍按收款前的余额计算，次日起按余额计算。`),
            table(
              [
                ['发票号', 1.8],
                ['计算基数', 1.6, 'right'],
                ['起算日', 1.3, 'center'],
                ['止算日', 1.3, 'center'],
                ['天数', 0.7, 'right'],
                ['标准', 1.2, 'right'],
                ['本段金额', 1.4, 'right'],
                ['期间收款', 2],
              ],
              [
                ...working.map((row) => [
                  ...[row.invoiceNumber, row.base, row.from, row.to, row.days, row.rate, row.periodPenalty, row.periodReceipts],
                ]),
                ['合计', '', '', '', '', '', format.amount(claims.penaltyCents), ''],
              ],
              true,
            ),
          ]),
      heading(file.isArbitration ? '费用' : '诉讼费用（按上述合计计算，以法院通知为准）'),
      table(
        [
          ['项目', 3],
          ['金额', 2, 'right'],
        ],
        [
          ...(file.isArbitration
            ? [['仲裁费', file.blanks.given('仲裁费（按仲裁机构的收费办法）', '')]]
            : [['案件受理费', file.courtFee(claims.acceptanceCents)]]),
          ['财产保全申请费', file.courtFee(claims.preservationCents)],
          ...(file.isArbitration ? [] : [['支付令申请费', file.courtFee(claims.paymentOrderCents)]]),
        ],
      ),
    ];
  },
};

/** What of the table the sheets say as well. */
function tiesWith({ claims }: CaseFile): string {
  const penalty = claims.basis === null ? '违约金依据没有确认，“账龄明细”表的违约金是估算，不计入本表' : '违约金与该表一致';
  return `各发票的未付本金为“账龄明细”表同一截止日的余额加已核销的金额（核销不等于放弃债权）；${penalty}。`;
}

function noPenalty({ claims, blanks }: CaseFile): string {
  if (claims.basis === 'none') return '双方没有约定违约金，本表未计算；是否主张逾期付款损失由律师判断。';
  if (claims.basis === null) return `本表未计算违约金：${blanks.given('违约金依据', '')}。`;
  return '截至计算截止日，违约金为零。';
}
