import type { ShapeOf } from '../shape-of';

/** What the card of a debtor says of its case, in Chinese (R43). */
export const caseTabZhCN = {
  open: '立案',
  openHint: '在“案件”表登记一行：该客户全部逾期发票，状态为准备；日期、法院等以后在表里填写。',
  opened: (customer: string, number: string): string => `“${customer}”的案件 ${number} 已登记`,
  save: '案件材料',
  saveHint: '保存起诉状、证据目录、计算表等草稿，合为一个 .zip；不写入任何内容。',
  evidence: '证据',
  evidenceHint: '看证据链的缺口，登记证据文件的 SHA-256，再核对文件有没有变。',
  saved: (file: string): string => `案件材料已保存：${file}`,
  holds: (documents: number, blanks: number): string => `共 ${documents} 份，均为供律师审阅的草稿；待填 ${blanks} 处，清单见 00_目录.docx`,
  archived: (file: string): string => `归档包已保存：${file}`,
  keeps: (files: number): string => `另有 ${files} 个文件：登记表的行、计算和证据文件的 SHA-256；证据文件本身不在包里，请另行归档。`,
  without: (name: string, why: string): string => `没有${name}：${why}`,
};

export type CaseTabTexts = ShapeOf<typeof caseTabZhCN>;
