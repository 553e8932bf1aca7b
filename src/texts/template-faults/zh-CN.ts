import type { ShapeOf } from '../shape-of';

/** What is wrong with a template of a letter, in Chinese: what it is, and what to do. */
export const templateFaultsZhCN = {
  where: {
    document: '正文',
    header: '页眉',
    footer: '页脚',
    notes: '脚注或尾注',
    other: '其他部分',
  },
  notDocx: {
    oldWord: '是旧版 Word 文件（.doc），请在 Word 里另存为 .docx',
    encrypted: '文件设了密码，请去掉密码后再载入',
    pdf: '是 PDF，请载入 Word 的 .docx 文件',
    rtf: '是 RTF，请在 Word 里另存为 .docx',
    html: '是网页文件，请在 Word 里另存为 .docx',
    image: '是图片，请载入 Word 的 .docx 文件',
    spreadsheet: '是电子表格，请载入 Word 的 .docx 文件',
    presentation: '是演示文稿，请载入 Word 的 .docx 文件',
    openDocument: '是 OpenDocument 文件，请另存为 .docx',
    otherZip: '是压缩包而不是 Word 文件，请载入 .docx',
    empty: '文件是空的，请重新选择',
    unknown: '不是 .docx 文件，请重新选择',
  },
  damaged: (part: string): string => `文件不完整${part === '' ? '' : `（${part}）`}，请在 Word 里打开并另存后再载入`,
  fileTooLarge: (size: string, most: string): string => `文件有 ${size} MB，最多 ${most} MB，请压缩其中的图片`,
  unpacksTooLarge: (size: string, most: string): string => `文件解开后有 ${size} MB，最多 ${most} MB，不能使用`,
  pictureTooLarge: (part: string, size: string, most: string): string => `图片 ${part} 有 ${size} MB，最多 ${most} MB，请压缩后再载入`,
  macros: '文件里有宏，请另存为不带宏的 .docx',
  externalContent: (target: string): string => `引用了外部的图片或模板（${target}），请改为嵌入`,
  embeddedObject: '嵌入了其他文件或控件，请删去',
  unknownTag: (tag: string, nearest: string): string => `没有占位符 {${tag}}${nearest === '' ? '' : `，是不是 {${nearest}}`}`,
  unclosedTag: (tag: string): string => `{${tag} 缺少右括号 }`,
  unopenedTag: (tag: string): string => `${tag}} 缺少左括号 {`,
  doubledBraces: (tag: string): string => `{{${tag}}} 只要一层括号：{${tag}}`,
  unclosedLoop: (tag: string): string => `{#${tag}} 没有对应的 {/${tag}}`,
  unopenedLoop: (tag: string): string => `{/${tag}} 没有对应的 {#${tag}}`,
  loopMismatch: (tag: string, closedBy: string): string => `{#${tag}} 被 {/${closedBy}} 结束了，应是 {/${tag}}`,
  fullWidthBraces: (tag: string): string => `｛${tag}｝用了全角括号，请改成 {${tag}}`,
  notText: (tag: string): string => `{${tag}} 不是一项文字，请写成 {#${tag}}…{/${tag}}`,
  outsideRows: (tag: string, list: string): string => `{${tag}} 只能写在 {#${list}} 和 {/${list}} 之间`,
  unmergedTag: (tag: string): string => `{${tag}} 写在这里不会被替换，请移到正文、页眉、页脚或脚注里`,
  misplacedTag: (tag: string): string => `{${tag}} 的位置不能用，请移到普通段落或表格单元格里`,
};

export type TemplateFaultTexts = ShapeOf<typeof templateFaultsZhCN>;
