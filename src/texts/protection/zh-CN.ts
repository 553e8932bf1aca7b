import type { ShapeOf } from '../shape-of';

/** What is said of the protection of registers, in Chinese. */
export const protectionZhCN = {
  hint: '用密码保护各登记表所在的工作表，防止误改。Excel 的工作表保护不是加密：文件里的内容仍能被读出，密码也可能被破解；真正保密请用“文件-信息-用密码进行加密”。密码不保存，忘了插件也找不回。保护期间插件不能登记，会说明是哪张表；登记前先取消保护。',
  password: '密码',
  again: '再输一次（保护时）',
  protect: '保护登记表',
  unprotect: '取消保护',
  faults: { password: '请输入密码', again: '两次输入的密码不同' },
  protected: (sheets: number): string => `已保护 ${sheets} 张工作表`,
  unprotected: (sheets: number): string => `已取消 ${sheets} 张工作表的保护`,
  nothing: '没有改动：这些工作表已经是这样',
  badPassword: (sheet: string): string => `密码不对：工作表“${sheet}”的保护用的是另一个密码，所有工作表都没有改动`,
  unchanged: (sheets: readonly string[]): string => `本来就是这样的：${sheets.join('、')}`,
};

export type ProtectionTexts = ShapeOf<typeof protectionZhCN>;
