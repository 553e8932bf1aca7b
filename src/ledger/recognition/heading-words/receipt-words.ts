import { ofFees } from './fee-words';
import { eachOf, wordList } from './word-list';

/** What the columns of money received and of what is taken off are called, best word first. */
export const receiptWords = {
  received: [
    ...wordList(`
    已收金额, 已收款金额, 已收款, 已收, 已回款金额, 已回款, 回款金额, 累计收款, 累计回款, 累计已收, 收款金额, 已付金额, 已付款
    已付, 实收金额, 实收, 已核销金额, 核销金额, 已结算金额, 已到账金额, 到账金额, 本期收款, 收回金额, 已收回, 已收额, 收款额
    回款额, 回款, 收款, 回笼金额, 回笼货款, 货款回笼, 回笼, 付款金额, 付款额, 付款, 进账金额, 进账, 来款金额, 来款, 到款金额, 到款
    到账, 汇款金额, 汇款, 打款金额, 打款, 银行收款, 银行转账, 银行存款, 承兑收款, 承兑汇票, 承兑, 银承, 商承, 票据收款, 现金收款
    现金, 现汇, 电汇, 转账收款, 转账, 实收款项, 实收款, 收到货款, 收到款项, 收到金额, 已收货款, 已付货款, 累计已收款, 累计付款
    累计到账, 收款合计, 回款合计, 已核销, 核销, 已收原币, 原币已收, 实收进度款, 实收货款, 实收租金, 已到账, 已打款, 已支付, 支付金额, 已结, 减少金额, 应收减少, 本期减少, 收回, 本次收款, 本次回款, 给了多少, 付了多少, 收了多少, 已给, 给了, 付了, 收了
    received, recd, rcvd, amount recd, amount rcvd, amt recd, amt rcvd, recd amount, rcvd amount, recd amt, rcvd amt, recd to date, cash recd, amount received, received amount, paid, amount paid, paid amount, paid to date, collected, amount collected
    payments, receipts, payment amount, total paid, amt paid, paid amt, payment, payments received, total received
    received to date, amt received, collection, collections, collection amount, total collected, cash received, cash received to date
    receipt, receipt amount, receipt amt, payment amt, payments to date, total payments, payments applied, payment applied
    applied amount, applied, amount settled, settled amount, settled amt, settled, less payments, less paid, cash, cheque, bank transfer, wire transfer, pmt amount, pmt amt, pmt
  `),
    ...wordList(
      '已结金额, 已缴合计, 已交合计, 已收合计, 实收合计, 实缴合计, 缴费金额, 缴纳金额, 交款金额, 已还金额, 已还款, 累计已缴, 累计回款金额, 本期实收, 本期已收, 本期回款, 本月收款, 本月回款, 本月实收',
    ),
    ...['收汇金额', '收汇'],
    ...eachOf(eachOf(['累计', '本期', '本月', '本年'], ['收回', '核销']), ['', '金额']),
    ...ofFees(['已缴', '已交', '实缴', '实交', '已收', '实收', '已结', '已结算', '已拨付', '实拨', '实际拨付', '已收汇', '实收汇']),
  ],
  reduction: wordList(`
    退货金额, 退货款, 退货折让, 退货及折让, 退货, 折让金额, 销售折让, 折让, 折扣金额, 折扣额, 销售折扣, 现金折扣, 折扣, 返利金额, 返利
    扣款金额, 质量扣款, 扣款, 扣减金额, 扣减, 抵扣金额, 抵扣, 抹零, 优惠金额, 优惠, 减免金额, 减免, 冲减金额, 冲减, 坏账核销金额
    坏账核销, 核销坏账, 坏账冲销
    credit note, credits, credits applied, adjustments, returns, returns and allowances, allowances, discounts, discount, deductions, deduction, credit notes, written off, write-off
    write-offs
  `),
};
