import { Exact } from '../../domain/money/exact';
import { writeOffStatus } from '../../domain/risk/write-off-status';
import { body, heading, mark, plain, right, small, table, title } from '../blocks';
import type { CaseDocument } from '../case-document';

/** 核销申请 with what the tax rule asks for (R35, facts-law.md §7): the claim goes on, and stays in a list of its own. */
export const writeOff: CaseDocument<'writeOff'> = {
  key: 'writeOff',
  language: 'zh-CN',
  name: '坏账核销申请',
  write(file) {
    const { desk, debtorCase, format, blanks } = file;
    const old = debtorCase.invoices.flatMap((position) => {
      const dueDay = position.row?.dueDay ?? null;
      const status = dueDay === null ? '' : writeOffStatus(dueDay, desk.asOf, new Exact(position.balanceCents).div(100));
      return status === '' ? [] : [{ position, status }];
    });
    if (old.length === 0) return { kind: 'notOldEnough' };
    return [
      title('坏账核销申请'),
      mark('草稿：供财务负责人和税务顾问审阅'),
      plain(`申请人：${file.ours.name}　债务人：${file.theirs.name}　截止日：${format.day(desk.asOf)}`),
      table(
        [
          ['发票号', 2],
          ['到期日', 1.5, 'center'],
          ['余额', 2, 'right'],
          ['情形', 3],
        ],
        old.map(({ position, status }) => [
          format.orDash(position.row?.invoiceNumber ?? ''),
          format.shortDay(position.row?.dueDay ?? null),
          format.amount(position.balanceCents),
          status === '逾期三年' ? '逾期三年以上（公告2011年第25号第二十三条）' : '逾期一年以上、单笔不超过五万元（同公告第二十四条）',
        ]),
      ),
      heading('所附材料'),
      body(`1. 会计上已作为损失处理的凭证：${blanks.given('凭证号', '')}；`),
      body('2. 账龄明细、催收记录和签收凭证，见证据目录；'),
      body(`3. 款项不能收回的原因：${blanks.given('原因（客户选择、合同缺陷、行动迟缓或其他）及说明', '')}；`),
      body(`4. 批准：${blanks.given('批准人和批准日期', '')}。`),
      small(
        '单笔不超过企业年度收入总额万分之一的，同适用第二十四条；年度收入不在工作簿中，由财务核对。核销后债权继续登记，客户改为预付款或提供担保。',
      ),
      right(`日期：${blanks.given('签署日期', '')}`),
    ];
  },
};
