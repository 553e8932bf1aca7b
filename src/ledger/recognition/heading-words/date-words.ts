import { eachOf, wordList } from './word-list';

/** What the columns of dates and of payment terms are called, best word first. */
export const dateWords = {
  invoiceDate: wordList(`
    开票日期, 发票日期, 开票日, 发票日, 开票时间, 票据日期, 业务日期, 单据日期, 销售日期, 入账日期, 记账日期, 凭证日期, 制单日期
    发生日期, 交易日期, 立账日期, 应收日, 订单日期, 发生时间, 什么时候开的票, 哪天开的票, 开票的日子, 结算日期, 账单日期, 对账日期, 抄表日期, 账单日, 出账日期, 出账日, 挂账日期, 消费日期, 托运日期, 装货日期, 承运日期, 服务日期, 出院日期, 开票月份, 账单月份, 应收月份, 费用月份, 收费月份, 计费月份, 所属月份, 月份, 发票月份, 业务月份, 销售月份, 日期, 时间
    invoice date, inv date, date of invoice, issue date, issued date, date issued, date of issue, issued on, issued, invoiced on
    date invoiced, invoiced, billing date, bill date, billed on, date billed, billed, document date, doc date, posting date
    transaction date, trans date, txn date, sale date, sales date, created on, creation date, date
  `),
  dueDate: [
    ...wordList(`
    到期日期, 到期日, 应付款日期, 应付款日, 应付日期, 应付日, 约定付款日期, 约定付款日, 约定收款日期, 约定收款日, 应收款日期
    应收日期, 应收款日, 付款到期日, 付款到期日期, 收款到期日, 收款到期日期, 收款期限, 付款期限, 付款截止日期, 付款截止日
    账期到期日, 信用到期日, 约定到期日, 预计收款日期, 预计回款日期, 计划收款日期, 计划回款日期, 到期时间, 到期
    应收日, 应收到期日, 最后付款日, 付款日期限, 约好什么时候给, 什么时候给, 约好什么时候付, 说好什么时候给, 哪天到期, 该付日期
    付款截止, 收款截止, 缴费截止, 还款截止日期, 还款截止日, 应还日期, 到期收汇日, 收汇到期日, 最迟收汇日
    应付时间, 应付款时间, 应收时间, 应收款时间
    应缴日期, 应缴日, 应交日期, 应交日, 缴费截止日, 缴费截止日期, 缴费期限
    due date, date due, payment due date, payment due, invoice due date, due on, due by, pay by, payable by, due, maturity date
    maturity, net due date, payment deadline, deadline
  `),
    ...eachOf(eachOf(['应', '预计', '约定', '计划'], wordList('结算, 结账, 拨付, 收汇, 还款, 到账')), ['日期', '日']),
  ],
  deliveryDate: wordList(`
    签收日期, 签收日, 收货日期, 收货日, 客户签收日期, 货物签收日期, 到货日期, 到货日, 验收日期, 交货日期, 送货日期, 发货日期
    发货日, 出库日期, 出货日期, 发运日期
    delivery date, date delivered, received date, goods received date, shipping date, ship date, shipment date, dispatch date
  `),
  settledDate: wordList(`
    结清日期, 结清日, 付清日期, 付清日, 收清日期, 收讫日期, 清账日期, 全额收款日期, 结清时间, 实际结清日期
    settled date, settlement date, date settled, settled on, settled, paid in full date, paid in full on, clearing date, cleared date
    date cleared, closed date, date closed
  `),
  receiptDate: wordList(`
    收款日期, 收款时间, 收款日, 回款日期, 回款时间, 回款日, 到账日期, 到账时间, 到账日, 到款日期, 来款日期, 进账日期, 汇款日期
    打款日期, 回笼日期, 付款日期, 实收日期, 实际收款日期, 实际回款日期, 实际到账日期, 核销日期, 拨付日期, 拨款日期, 收汇日期, 缴费日期, 缴款日期, 交费日期, 交款日期, 缴纳日期
    receipt date, date of receipt, payment date, date of payment, date paid, paid date, paid on, collection date, date collected
    collected on, received on, payment received date, pmt date
  `),
  terms: wordList(`
    付款条件, 收款条件, 账期, 账期天数, 信用天数, 付款天数, 授信天数, 授信期, 收款账期, 回款账期, 回款周期, 信用期限, 信用期, 付款账期, 信用账期, 结算条件, 付款条款, 结算周期, 付款周期, 约定账期, 合同账期
    payment terms, terms of payment, terms, credit terms, credit period, payment term, pay terms, term, net terms, credit days
    days credit, terms days, payment days, net days
    收款期限, 付款期限, 结算方式, 付款方式, 收款方式
  `),
};
