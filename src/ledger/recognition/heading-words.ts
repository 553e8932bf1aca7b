import type { ColumnRole } from '../source';

/** What customers, finance programs and exports call each column, best word first; compared as `readHeading` folds them. */
export const ledgerHeadingWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer: [
    '客户名称', '购货单位名称', '购货单位', '购货方名称', '购货方', '购买方名称', '购买方', '购方名称', '购方', '客户单位名称', '客户单位', '客户全称', '客户简称',
    '往来单位名称', '往来单位', '往来户', '应收单位', '债务人名称', '债务人', '欠款单位', '欠款人', '付款单位', '付款方', '客商名称', '客商', '对方单位', '对方户名',
    '单位名称', '公司名称', '企业名称', '客户', '单位', '客户编号', '客户代码', '客户编码',
    'customer name', 'customer', 'client name', 'client', 'debtor name', 'debtor', 'account name', 'buyer', 'bill to', 'sold to', 'company name', 'company',
    'customer id', 'customer no', 'customer number', 'customer code', 'client id', 'account', 'name',
  ],
  invoiceNumber: [
    '发票号码', '发票编号', '发票号', '发票No', '票据号码', '票据号', '票号', '单据编号', '单据号码', '单据号', '单据No', '业务单号', '销售单号', '出库单号', '发货单号', '送货单号',
    '对账单号', '凭证号数', '凭证编号', '凭证号', '凭证字号', '订单编号', '订单号', '编号', '单号', '号码',
    'invoice number', 'invoice no', 'invoice #', 'invoice num', 'invoice id', 'invoice', 'inv no', 'inv #', 'bill no', 'bill number', 'document number', 'document no',
    'doc no', 'doc number', 'reference', 'ref no', 'ref',
  ],
  contract: [
    '合同编号', '合同号码', '合同号', '销售合同号', '销售合同编号', '协议编号', '协议号', '项目编号', '合同', '项目名称', '项目',
    'contract number', 'contract no', 'contract #', 'contract id', 'contract', 'agreement no', 'project',
  ],
  invoiceDate: [
    '开票日期', '发票日期', '开票日', '发票日', '开票时间', '票据日期', '业务日期', '单据日期', '销售日期', '入账日期', '记账日期', '凭证日期', '制单日期', '发生日期', '交易日期', '立账日期',
    '应收日', '订单日期', '发生时间', '日期', '时间',
    'invoice date', 'inv date', 'date of invoice', 'billing date', 'bill date', 'document date', 'doc date', 'posting date', 'transaction date', 'date',
  ],
  dueDate: [
    '到期日期', '到期日', '应付款日期', '应付款日', '应付日期', '应付日', '约定付款日期', '约定付款日', '约定收款日期', '约定收款日', '应收款日期', '应收日期', '应收款日', '付款到期日', '付款到期日期',
    '收款到期日', '收款到期日期', '收款期限', '付款期限', '付款截止日期', '付款截止日', '账期到期日', '信用到期日', '约定到期日', '预计收款日期', '预计回款日期', '计划收款日期', '计划回款日期', '到期时间', '到期',
    'due date', 'date due', 'payment due date', 'payment due', 'due on', 'due', 'maturity date', 'maturity', 'net due date',
  ],
  deliveryDate: [
    '签收日期', '签收日', '收货日期', '收货日', '客户签收日期', '货物签收日期', '到货日期', '到货日', '验收日期', '交货日期', '送货日期', '发货日期', '发货日', '出库日期', '出货日期', '发运日期',
    'delivery date', 'date delivered', 'received date', 'goods received date', 'shipping date', 'ship date', 'shipment date', 'dispatch date',
  ],
  settledDate: [
    '结清日期', '结清日', '付清日期', '付清日', '收清日期', '收讫日期', '清账日期', '核销日期', '全额收款日期', '结清时间', '实际结清日期',
    'settled date', 'settlement date', 'date settled', 'settled on', 'settled', 'paid in full date', 'date paid', 'paid date', 'paid on', 'payment date', 'clearing date', 'cleared date',
    '实际收款日期', '实际回款日期', '收款日期', '回款日期', '到账日期',
  ],
  terms: [
    '付款条件', '收款条件', '账期', '信用期限', '信用期', '付款账期', '信用账期', '结算条件', '付款条款', '结算周期', '付款周期', '约定账期', '合同账期', 'payment terms',
    'terms of payment', 'terms', 'credit terms', 'credit period', 'payment term', 'credit days', '收款期限', '付款期限', '结算方式', '付款方式', '收款方式',
  ],
  amount: [
    '应收金额', '应收款金额', '应收账款金额', '应收款', '应收账款', '应收总额', '应收总金额', '应收', '价税合计金额', '价税合计', '含税金额', '含税总额', '含税价', '开票金额', '发票金额', '票面金额', '发票总额',
    '销售金额', '销售额', '开票额', '应收额', '结算金额', '业务金额', '货款金额', '货款', '原币金额', '单据金额', '本期应收', '合计金额', '总金额', '总额', '金额',
    'invoice amount', 'amount invoiced', 'invoice total', 'invoice value', 'gross amount', 'amount incl tax', 'amount including tax', 'total incl tax', 'amount due', 'total amount', 'original amount', 'receivable', 'amount receivable', 'total', 'amount', 'amt',
  ],
  received: [
    '已收金额', '已收款金额', '已收款', '已收', '已回款金额', '已回款', '回款金额', '累计收款', '累计回款', '累计已收', '收款金额', '已付金额', '已付款', '已付', '实收金额', '实收', '已核销金额', '核销金额',
    '已结算金额', '已到账金额', '到账金额', '本期收款', '收回金额', '已收回', '已收额', '收款额', '回款额', '回款', '收款',
    'received', 'amount received', 'received amount', 'paid', 'amount paid', 'paid amount', 'paid to date', 'collected', 'amount collected', 'payments', 'receipts', 'payment amount',
  ],
  balance: [
    '未收余额', '未收金额', '未收款金额', '未收款', '未收', '应收余额', '应收账款余额', '应收款余额', '未回款金额', '未回款', '未付金额', '未付款', '未付', '未核销金额', '未核销余额', '未结清金额',
    '尚欠金额', '尚欠', '欠款金额', '欠款余额', '欠款', '期末余额', '剩余金额', '余款', '未收额', '欠款额', '结余金额', '结余', '结欠', '余额',
    'balance', 'outstanding', 'outstanding balance', 'outstanding amount', 'amount outstanding', 'open balance', 'open amount', 'balance due', 'unpaid', 'unpaid amount', 'closing balance', 'remaining',
  ],
  debit: ['借方金额', '借方发生额', '借方', '本期借方', '借', 'debit amount', 'debit', 'dr'],
  credit: ['贷方金额', '贷方发生额', '贷方', '本期贷方', '贷', 'credit amount', 'credit', 'cr'],
  direction: ['余额方向', '借贷方向', '方向', '借或贷', '借/贷', 'dr/cr', 'd/c'],
  currency: ['币种', '币别', '货币', '原币', '货币种类', '结算币种', 'currency', 'currency code', 'ccy', 'curr'],
  baseAmount: ['本位币金额', '本币金额', '本位币应收金额', '本位币应收', '折本位币金额', '折合本位币', '折合人民币', '折人民币', '人民币金额', 'base amount', 'local amount', 'amount in local currency', 'local currency amount'],
  disputed: ['是否有争议', '是否争议', '有无争议', '争议', '异议', '是否有异议', 'disputed', 'dispute', 'in dispute'],
  salesperson: [
    '业务员', '销售员', '业务人员', '销售人员', '销售代表', '客户经理', '负责人', '经办人', '责任人', '跟进人', '销售经理', '业务经理',
    'salesperson', 'sales person', 'sales rep', 'sales representative', 'salesman', 'account manager', 'owner',
  ],
  note: ['摘要', '备注', '说明', '备注说明', '业务摘要', '款项内容', '内容', 'note', 'notes', 'remark', 'remarks', 'memo', 'description', 'comment', 'comments'],
};

/** The columns of the receipts table 收款明细 (R9, R39). */
export const receiptRoles = ['date', 'customer', 'invoiceNumber', 'amount', 'currency', 'note'] as const;

export type ReceiptRole = (typeof receiptRoles)[number];

export const receiptHeadingWords: Readonly<Record<ReceiptRole, readonly string[]>> = {
  date: [
    '收款日期', '收款日', '收款时间', '回款日期', '回款日', '回款时间', '到账日期', '到账日', '到账时间', '到款日期', '到款日', '实收日期', '实际收款日期', '实际回款日期', '进账日期', '付款日期', '付款日', '交易日期', '交易时间',
    '入账日期', '记账日期', '业务日期', '单据日期', '核销日期', '发生日期', '日期', '时间',
    'receipt date', 'date of receipt', 'date received', 'received date', 'received on', 'payment date', 'date of payment', 'date paid', 'paid date', 'paid on', 'collection date', 'cash date', 'value date',
    'transaction date', 'posting date', 'date',
  ],
  customer: ledgerHeadingWords.customer,
  invoiceNumber: [...['核销发票号', '核销发票', '对应发票号', '对应发票', '核销单号', '对应单号', '对应单据'], ...ledgerHeadingWords.invoiceNumber, 'applied to', 'applies to'],
  amount: [
    '收款金额', '回款金额', '到账金额', '到款金额', '实收金额', '本次收款', '本次回款', '收款额', '回款额', '已收金额', '付款金额', '核销金额', '本次核销', '贷方金额', '收入金额', '交易金额', '收款', '回款', '实收', '金额',
    'receipt amount', 'amount received', 'received amount', 'payment amount', 'amount paid', 'paid amount', 'collected amount', 'collected', 'applied amount', 'received', 'paid', 'amount', 'total',
  ],
  currency: ledgerHeadingWords.currency,
  note: ledgerHeadingWords.note,
};

/** The columns of 客户资料 that reading a ledger needs (R12b, R39). */
export const customerTableRoles = ['customer', 'terms'] as const;

export type CustomerTableRole = (typeof customerTableRoles)[number];

export const customerTableHeadingWords: Readonly<Record<CustomerTableRole, readonly string[]>> = {
  customer: ledgerHeadingWords.customer,
  terms: ledgerHeadingWords.terms,
};

/** Headings that hold such words are never the customer, a date or an amount, whatever else they contain. */
export const misleadingHeadings = {
  customer: /编码|编号|代码|类别|类型|分类|级别|等级|经理|电话|地址|联系|税号|信用|性质|区域|地区|行业|来源|开户|账号|部门/,
  date: /逾期|账龄|天数|days|age/,
  /** A payment that is expected, or the latest of several, settles nothing. */
  settledDate: /逾期|账龄|天数|days|age|预计|预期|计划|约定|承诺|应收|应付|最迟|截止|最近|最后|最新|上次|末次|首次|expected|planned|promise|last|latest|first|due/,
  amount: /不含税|未税|无税|税额|税率|大写|比例|占比|比率|百分|天数|笔数|数量|单价|合同|订单|额度|信用|预算|坏账|违约金|滞纳金|利息|折扣|逾期|本位币|本币|人民币|交易额|年初|期初|(?<!incl|including)tax|net amount|limit|rate|qty|price/,
} as const;
