import { body, closing, heading, mark, partyBlock, plain, title } from '../blocks';
import type { CaseDocument } from '../case-document';

/** 调查令申请书: by the court's own rules (facts-law.md §12). */
export const investigation: CaseDocument<'investigation'> = {
  key: 'investigation',
  language: 'zh-CN',
  name: '调查令申请书',
  write(file) {
    const { blanks, debtorCase } = file;
    const { state, docket } = debtorCase.record;
    if (state !== 'suit' && state !== 'enforcement') return { kind: 'notInCourt' };
    return [
      title('调查令申请书'),
      mark(),
      partyBlock('申请人', file.ours),
      plain(`案号：${blanks.given('案号', docket)}　对方：${file.theirs.name}`),
      heading('申请事项'),
      body(`申请签发调查令，由申请人的代理律师向${blanks.given('协助调查的单位', '')}调取下列材料：${blanks.given('调取的材料', '')}。`),
      heading('理由'),
      body(`上述材料与待证事实的关系，以及申请人不能自行收集的原因：${blanks.given('理由', '')}。`),
      plain('调查令的条件和程序以受理法院的规定为准。'),
      ...closing(file, '申请人'),
    ];
  },
};
