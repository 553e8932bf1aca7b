import { eachOf, wordList } from './word-list';

/** What the column of customers is called, best word first. */
export const customerWords = [
  ...wordList(`
    客户名称, 购货单位名称, 购货单位, 购货方名称, 购货方, 购买方名称, 购买方, 购方名称, 购方, 客户单位名称, 客户单位, 客户全称
    客户简称, 往来单位名称, 往来单位, 往来户, 应收单位, 债务人名称, 债务人, 欠款单位, 欠款人, 付款单位, 付款方, 客商名称, 客商
    对方单位, 对方户名, 单位名称, 公司名称, 企业名称, 客户, 单位, 客户/项目, 客户名, 客户姓名, 欠款方, 谁欠的, 哪家
    建设单位, 甲方单位, 甲方名称, 甲方, 业主单位, 业主, 发包方, 发包单位, 需方, 买方, 买方名称, 订货单位, 采购方, 用户名称, 经销商, 经销商名称
    代理商, 门店, 门店名称, 店铺, 收票单位, 租户, 租户名称, 承租人, 承租方, 承租单位, 租客, 商户, 商户名称, 分销商, 合作单位, 客户公司, 核算项目名称, 辅助核算名称, 业主名称, 业主姓名, 住户, 住户姓名, 户主, 缴费人, 缴费单位, 学生姓名, 学生, 学员姓名, 学员, 患者姓名, 患者, 病人姓名, 会员姓名, 会员名称, 会员
    代销商, 代销单位, 寄售商, 寄售单位, 货主, 托运人, 户名, 姓名, 客户编号, 客户代码, 客户编码
    参展商, 加盟商, 用户, 经办机构, 医保经办机构, 保险公司
    customer name, customer, cust name, client name, client, debtor name, debtor, account name, buyer name, buyer, bill to name, bill to party
    bill to customer, bill to, billed to, sold to name, sold to party, sold to, party name, partys name, party, partner name, partner
    business partner, trading partner, counterparty, payer, payor, contact name, contact, account customer, debtor company, company name, organisation, organization, company, tenant name, tenant, resident, student name, student, patient name, patient, member name, member, shipper, consignee, customer id, cust no, cust, customer account, customer no, customer number, customer code, client id, account, name, name 1
  `),
  ...eachOf(wordList('挂账, 托运, 委托, 签约, 协议, 送检, 参展, 投保, 用电, 用水, 用气, 用热, 收货'), wordList('单位, 客户, 方, 人')),
];
