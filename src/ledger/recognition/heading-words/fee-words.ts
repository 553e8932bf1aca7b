/** What those who bill by fee call it: 物业费, 租金, 学费. */
const fees = [
  '金额',
  '费用',
  '租金',
  '物业费',
  '管理费',
  '学费',
  '运费',
  '服务费',
  '水费',
  '电费',
  '会费',
  '停车费',
  '燃气费',
  '暖气费',
  '取暖费',
  '卫生费',
  '垃圾费',
  '住宿费',
  '餐费',
  '工程款',
  '进度款',
  '货款',
  '款项',
  '款',
  '',
];

/** Each verb before each fee, the plainest first: 已缴金额, 已缴费用 … 已缴. */
export function ofFees(verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => fees.map((fee) => `${verb}${fee}`));
}

/** Fees that are none of their own, but all of them. */
const anyFee: ReadonlySet<string> = new Set(['金额', '费用', '款项', '款', '']);
const billedOrPaid = new RegExp(`^(?:应缴|应交|应收|已缴|已交|实缴|实交|已收|实收)(${fees.join('|')})$`);
const owed = new RegExp(`^(?:未收|未缴|未交|欠缴|欠交|欠)(${fees.join('|')})$`);

/** 物业费 of 应缴物业费 and 已缴物业费; null for any other heading, and for 应缴费用, which is all fees. */
export const feeNamed = (heading: string): string | null => feeIn(heading, billedOrPaid);

/** 物业费 of 欠物业费; null for any other heading, and for 欠费, which is all fees. */
export const feeOwed = (heading: string): string | null => feeIn(heading, owed);

function feeIn(heading: string, pattern: RegExp): string | null {
  const fee = pattern.exec(heading)?.[1] ?? '';
  return anyFee.has(fee) ? null : fee;
}
