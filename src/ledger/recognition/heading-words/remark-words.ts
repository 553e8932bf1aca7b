import { wordList } from './word-list';

/** What the columns of disputes, salespeople and notes are called, best word first. */
export const remarkWords = {
  disputed: wordList(`
    是否有争议, 是否争议, 有无争议, 争议, 异议, 是否有异议
    disputed, dispute, in dispute
  `),
  salesperson: wordList(`
    业务员, 销售员, 业务人员, 销售人员, 销售代表, 客户经理, 负责人, 经办人, 责任人, 跟进人, 销售经理, 业务经理
    salesperson, sales person, sales rep, sales representative, salesman, account manager, owner
  `),
  note: wordList(`
    摘要, 备注, 说明, 备注说明, 业务摘要, 款项内容, 内容
    note, notes, remark, remarks, memo, description, particulars, details, narration, comment, comments
  `),
};
