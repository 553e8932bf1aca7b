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
