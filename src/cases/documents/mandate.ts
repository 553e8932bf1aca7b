import { body, mark, plain, right, title } from '../blocks';
import type { CaseDocument } from '../case-document';

/** 授权委托书 to a lawyer or an agency; whom, is for the creditor to say. */
export const mandate: CaseDocument<'mandate'> = {
  key: 'mandate',
  language: 'zh-CN',
  name: '授权委托书',
  write({ ours, theirs, blanks, debtorCase, claims }) {
    return [
      title('授权委托书'),
      mark(),
      plain(`委托人：${ours.name}　统一社会信用代码：${ours.creditCode}\n住所地：${ours.address}　法定代表人：${ours.representative}`),
      plain(`受托人：${blanks.given('受托人（律师或机构）的名称、执业证号和联系方式', '')}`),
      body(
        `委托人与${theirs.name}的欠款${debtorCase.record.number === '' ? '' : `（案件编号：${debtorCase.record.number}）`}一案，委托受托人办理下列事项：${blanks.given('委托事项', '')}。`,
      ),
      body(
        `代理权限：${blanks.given('一般授权或特别授权（写明能否承认、放弃、变更请求，和解，收款）', '')}。受托人应当依法办理，不得采取暴力、威胁、骚扰、冒充等方式，不得联系与本案无关的第三方。`,
      ),
      body(`委托期限：${blanks.given('委托期限', '')}。${claims.lines.length === 0 ? '' : '案情见案情摘要。'}`),
      right(`委托人：${ours.name}（盖章）`),
      right(`日期：${blanks.given('签署日期', '')}`),
    ];
  },
};
