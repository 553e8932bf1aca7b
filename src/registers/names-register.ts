import { registerNamed } from './all-registers';
import type { RegisterName } from './all-registers';

/** What may stand before the words of a register, and behind them: whose or of when it is, and that it is a list. */
const before = /^(?:客户|应收|欠款|发票|逾期|公司|本[年月]|(?:20)?\d\d ?年?(?:度)?|\d{1,2}月(?:份)?|ar|customer|invoice)*$/;
const behind =
  /^(?:核销|计划|情况|事项|管理|处理|跟踪|跟进|历史|(?:20)?\d\d ?年?(?:度)?|\d{1,2}月(?:份)?)*(?:记录|登记|明细|台账|清单|名单|一览|汇总|总|资料|档案)*(?:表|单|簿|册|本)?(?:log|list|register|records?|tracker|table|notes|data|s)*\d*$/;

/** Whether a sheet's name is a register's and nothing more: 催收记录, 客户争议登记表, 坏账核销 (2), Disputes; 催收流程 and 坏账准备计提表 are of something else. */
export function namesRegister(name: RegisterName, sheetName: string): boolean {
  const trimmed = sheetName.trim();
  const found = registerNamed(name).names.exec(trimmed);
  if (found === null) return false;
  const folded = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s()\-_—.]+/g, '');
  return before.test(folded(trimmed.slice(0, found.index))) && behind.test(folded(trimmed.slice(found.index + found[0].length)));
}
