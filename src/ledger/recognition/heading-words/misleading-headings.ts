/** Headings that hold such words are never the customer, a date or an amount, whatever else they contain. */
export const misleadingHeadings = {
  customer: /编码|编号|代码|类别|类型|分类|级别|等级|经理|电话|地址|联系|税号|信用|性质|区域|地区|行业|来源|开户|账号|部门/,
  date: /逾期|账龄|天数|days|age/,
  /** What falls due is a bill or a deposit, and no invoice. */
  dueDate:
    /逾期|账龄|天数|days|age|票据|汇票|承兑|银票|商票|票面|质保|保修|保证金|押金|保函|授信|额度|担保|证件|资质|(?<!due)(?:draft|warranty|retention|guarantee|deposit|licen[cs]e)/,
  /** A payment that is expected, or the latest of several, settles nothing. */
  settledDate:
    /逾期|账龄|天数|days|age|预计|预期|计划|约定|承诺|应收|应付|最迟|截止|最近|最后|最新|上次|末次|首次|expected|planned|promise|last|latest|first|due/,
  /** Whatever else it says, a column of such words holds no money that came in. */
  received:
    /未|尚|剩|欠|待收|待回|应收|应付|预付|预计|预期|计划|约定|承诺|目标|最近|最后|最新|上次|末次|日期|时间|方式|单号|银行账|expected|planned|promise|last|latest|next|due/,
  reduction: /率|比例|准备|计提|原因|日期|时间|单号|数量|件数|前|后|方式|rate|percent|%|qty|before|after|terms/,
  amount:
    /不含税|未税|无税|税额|税率|大写|比例|占比|比率|百分|天数|笔数|数量|单价|合同|订单|额度|信用|预算|坏账|违约金|滞纳金|利息|折扣|逾期|本位币|本币|人民币|交易额|年初|期初|(?<!incl|inc|including|with)(?:tax|vat|gst)|excl|exclusive|without|beforetax|netamount|limit|rate|qty|quantity|price|days|aging|ageing|^age|age$|term$|invoices$|(?<!ac|dis)count|numberof|noof|%|percent|pct/,
} as const;
