import { ofFees } from './fee-words';
import { wordList } from './word-list';

/** What the columns of sums billed and those of a 借方/贷方 book are called, best word first. */
export const amountWords = {
  amount: [
    ...wordList(`
    应收金额, 应收款金额, 应收账款金额, 应收款, 应收账款, 应收总额, 应收总金额, 应收, 价税合计金额, 价税合计, 含税金额, 含税总额
    含税价, 开票金额, 发票金额, 票面金额, 发票总额, 销售金额, 销售额, 开票额, 应收额, 结算金额, 业务金额, 货款金额, 货款, 原币金额
    应收原币, 原币应收, 单据金额, 本期应收, 合计金额, 总金额, 总额, 金额, 金额含税, 含税, 合计, 小写金额, 金额小写, 应收进度款, 进度款, 应收租金, 应收服务费, 应收货款, 增加应收, 应收增加, 增加金额, 本期增加, 新增应收, 新增欠款, 折后金额, 优惠后金额, 一共多少钱, 总共多少钱, 多少钱, 货值, 总价
    invoice amount, invoice amt, inv amount, inv amt, amount invoiced, amt invoiced, invoiced amount, invoice total, inv total
    total invoiced, invoice value, gross amount, gross amt, gross total, gross value, gross, grand total
    amount incl vat, amount incl gst, amount incl tax, amount inc vat, amount inc gst, amount inc tax, amount including vat
    amount including gst, amount including tax, total incl vat, total incl gst, total incl tax, total inc vat, total inc gst
    total inc tax, amount with tax, amount with vat, amount with gst, total with tax, total with vat, amount after tax, total after tax
    tax inclusive amount, vat inclusive amount, total including vat, total including gst, total including tax, amount billed, billed amount, billing amount
    bill amount, total billed, total amount, total amt, original amount, original amt, sales amount, receivable, receivables
    charges, charge, new charges,    amount receivable, ar amount, amount in dc, amount in doc curr, amount in document currency, invoiced, billed, total, amount, amt, amount due, due amount, total due
  `),
    ...wordList(
      '合计应收, 应缴合计, 应交合计, 应收合计, 应缴总额, 应交总额, 售出应结金额, 应结金额, 应结, 自付金额, 个人自付, 应付进度款, 发货金额, 发货额, 送货金额, 出库金额, 订单金额',
    ),
    ...ofFees(['应缴', '应交', '应收', '应结', '应结算', '应拨付', '应收汇']),
  ],
  debit: wordList(`
    借方金额, 借方发生额, 借方, 本期借方, 借
    debit amount, debit, dr
  `),
  credit: wordList(`
    贷方金额, 贷方发生额, 贷方, 本期贷方, 贷
    credit amount, credit, cr
  `),
  direction: wordList(`
    余额方向, 借贷方向, 方向, 借或贷, 借/贷
    dr/cr, d/c
  `),
};
