import { wordList } from './word-list';

/** What the columns of invoice numbers and of contracts are called, best word first. */
export const documentWords = {
  invoiceNumber: wordList(`
    发票号码, 发票编号, 发票号, 发票No, 票据号码, 票据号, 票号, 单据编号, 单据号码, 单据号, 单据No, 业务单号, 销售单号, 出库单号
    发货单号, 送货单号, 送货单, 发货单, 出库单, 对账单号, 凭证号数, 凭证编号, 凭证号, 凭证字号, 订单编号, 订单号, 结算单号, 账单号, 账单编号, 提单号, 运单号, 编号, 单号, 号码
    invoice number, invoice no, invoice #, invoice num, invoice id, invoice, inv no, inv #, bill no, bill number, document number
    document no, document id, doc no, doc #, doc id, doc number, tax invoice no, inv number, inv id, inv, invoice ref, invoice reference
    bill #, bill id, bill, vch no, vch number, voucher number, voucher no, voucher, transaction number, transaction no, transaction id, trans no, txn no
    reference number, reference no, reference, ref number, ref no, ref, document, number, num, awb no, hawb no, mawb no, awb, hawb, bill of lading, b/l no
  `),
  contract: wordList(`
    合同编号, 合同号码, 合同号, 销售合同号, 销售合同编号, 协议编号, 协议号, 项目编号, 合同, 项目名称, 项目
    contract number, contract no, contract #, contract id, contract, agreement no, project
  `),
};
