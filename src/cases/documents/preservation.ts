import { defaultGuaranteeRate } from '../../domain/law/preservation-guarantee';
import { percent } from '../../texts/percent';
import { body, closing, heading, mark, partyBlock, plain, small, title } from '../blocks';
import type { CaseDocument } from '../case-document';

/** 财产保全申请书, with the guarantee and what the law and practice say of it (R26, facts-law.md §6, §12). */
export const preservation: CaseDocument<'preservation'> = {
  key: 'preservation',
  language: 'zh-CN',
  name: '财产保全申请书',
  write(file) {
    const { claims, format, blanks, debtorCase } = file;
    if (claims.totalCents === 0) return { kind: 'nothingClaimed' };
    const { preservation: kind } = debtorCase.record;
    const { guaranteeRate } = file.desk.policy.cases;
    const sum = format.sum(claims.guaranteeCents);
    const guarantee = defaultGuaranteeRate.equals(String(guaranteeRate))
      ? `按此为${sum}`
      : `按应收参数的 ${percent(guaranteeRate)} 为${sum}`;
    return [
      title('财产保全申请书'),
      mark(),
      partyBlock('申请人', file.ours),
      partyBlock('被申请人', file.theirs),
      heading('请求事项'),
      body(`查封、扣押、冻结被申请人名下价值${file.sumInWords(claims.totalCents)}的财产。`),
      heading('财产线索'),
      body(blanks.given('被申请人的账户、不动产、车辆、股权、应收账款等财产线索', '')),
      heading('事实与理由'),
      body(
        `被申请人逾期未付欠款本金${format.sum(claims.principalCents)}，事实见${file.isArbitration ? '仲裁申请书' : '起诉状'}和欠款及违约金计算表。`,
      ),
      body(`不采取保全可能使判决难以执行或者造成损害的情形：${blanks.given('需要保全的理由和依据', '')}。`),
      heading('担保'),
      body(
        `诉讼中保全，人民法院要求担保的，担保数额不超过请求保全数额的百分之三十（财产保全规定第五条），${guarantee}；诉前保全通常应当提供相当于请求保全数额的担保，即${format.sum(claims.totalCents)}，情况特殊的由人民法院酌定。`,
      ),
      body(`担保方式：${blanks.given('担保方式（现金、保函或保险）', '')}。申请费按标的计算为${file.courtFee(claims.preservationCents)}。`),
      ...(kind === 'preSuit'
        ? [body('诉前保全采取后三十日内应当提起诉讼或者申请仲裁，否则解除保全（《中华人民共和国民事诉讼法》第一百零四条）。')]
        : []),
      // What an arbitrator is asked for, he sends on; assets are frozen by a court.
      ...(file.isArbitration ? closing(file, '申请人', blanks.given('受理保全申请的人民法院', '')) : closing(file, '申请人')),
      plain(`附：${file.isArbitration ? '仲裁申请书' : '起诉状'}、证据目录及担保材料。`),
      small('（供律师核对，不写入正式文本：有资料称“诉前一般为 30%”，与法律规定不同，以人民法院要求为准。）'),
    ];
  },
};
