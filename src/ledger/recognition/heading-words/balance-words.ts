import { ofFees } from './fee-words';
import { wordList } from './word-list';

/** What the column of what is left is called, best word first. */
export const balanceWords = [
  ...wordList(`
    未收余额, 未收金额, 未收款金额, 未收款, 未收, 应收余额, 应收账款余额, 应收款余额, 未回款金额, 未回款, 未付金额, 未付款, 未付
    未核销金额, 未核销余额, 未结清金额, 尚欠金额, 尚欠, 欠款金额, 欠款余额, 欠款, 期末余额, 剩余金额, 余款, 未收额, 欠款额
    尚欠款, 下欠金额, 下欠款, 下欠, 所欠金额, 所欠款, 所欠, 欠账金额, 欠账, 欠额, 欠
    结余金额, 结余, 结欠, 剩余应收款, 剩余应收, 剩余未收, 剩余欠款, 应收未收金额, 应收未收, 未收回金额, 未收回, 未收货款, 未结余额
    未结金额, 未结款, 未清金额, 未清余额, 未到账金额, 未到账, 未到款, 未回笼金额, 未回笼, 待收金额, 待收款, 待回款, 还欠金额, 还欠
    未收原币, 原币未收, 原币余额, 余额, 尾款, 尾款金额, 差额, 未付尾款, 待结金额, 待结算, 还欠多少, 还差多少, 欠多少, 剩多少, 还差, 没给, 没付, 没收
    balance, outstanding, amount due remaining, outstanding balance, outstanding amount, amount outstanding, open balance, open amount, balance due
    unpaid, unpaid amount, closing balance, remaining, remaining balance, remaining amount, amount remaining, balance outstanding
    unpaid balance, balance amount, balance amt, balance owing, balance owed, amount owing, amount owed, owing, owed, amount open
    outstanding amt, total outstanding, o/s amount, o/s amt, o/s balance, o/s bal, bal o/s, outstanding bal, net outstanding, o/s, os amount, open, ending balance, current balance
    pending amount, pending amt, amount pending, pending balance
    net balance, ar balance, receivable balance, residual, uncollected, bal due, bal
  `),
  ...wordList(
    '剩余回款金额, 剩余回款, 剩余未回款, 待回款金额, 待收回, 未还金额, 欠费, 欠费金额, 欠租金额, 欠租, 欠费合计, 欠费总额, 欠款合计, 欠款总额, 未收合计, 未收款合计, 未收总额, 欠缴合计, 欠交合计, 合计欠款, 合计欠费, 欠款总计',
  ),
  ...ofFees(['未收', '未缴', '未交', '欠缴', '欠交', '欠', '尚欠', '未结', '未结算', '待结算', '未拨付', '待拨付', '未收汇', '待收汇']),
];
