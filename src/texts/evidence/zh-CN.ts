import type { ShapeOf } from '../shape-of';

/** What is said of evidence, its files and the chain of each invoice, in Chinese (R44). */
export const evidenceZhCN = {
  heading: (customer: string): string => `“${customer}”的证据`,
  close: '收起证据',
  chain: '各发票的证据链',
  whole: '各发票的证据链齐全。',
  /** An invoice without a number is none. */
  gaps: (invoice: string, missing: readonly string[], weak: readonly string[]): string =>
    `${invoice === '' ? '没有发票号的发票' : invoice}：${[
      missing.length > 0 ? `缺${missing.join('、')}` : '',
      weak.length > 0 ? `待补强${weak.join('、')}` : '',
    ]
      .filter((part) => part !== '')
      .join('；')}`,
  links: { contract: '合同', delivery: '交付', invoice: '发票', statement: '对账', demand: '催款及签收' },
  closes: {
    contract: '合同或订单原件，没有的用报价确认和往来邮件证明',
    delivery: '对方签收的送货单或验收单，没有的补签或向承运人调取',
    invoice: '发票存根或电子发票文件及交付记录',
    statement: '对方盖章回签的对账函或债权确认函',
    demand: '催款函及快递签收凭证，没有的现在发函',
  },
  closing: (link: string, how: string): string => `补${link}：${how}`,
  byThemselves: '自动计入的签收和承诺',
  entered: { letter: (date: string): string => `${date} 催款函签收`, promise: (date: string): string => `${date} 承诺还款` },
  rows: (count: number): string => `已登记的文件（${count}）`,
  withoutFile: (count: number): string => `另有 ${count} 行证据没有文件。`,
  goTo: (cell: string): string => `到 ${cell}`,
  states: { same: '一致', changed: '已变', missing: '没有找到', noHash: '登记时没有取 SHA-256，无法核对', notChecked: '' },
  foundAs: (name: string): string => `文件现名“${name}”`,
  otherContent: (sizes: readonly string[], registered: string | null): string =>
    `同名文件内容不同：现在 ${sizes.join('、')} 字节${registered === null ? '' : `，登记时 ${registered} 字节`}`,
  lacks: (checks: readonly string[]): string => `还没有核对：${checks.join('、')}`,
  line: (parts: readonly string[]): string => parts.filter((part) => part !== '').join('，'),
  cellLine: (cell: string, name: string, state: string): string => `${cell} ${name}：${state}`,
  choose: '选文件登记',
  chooseHint: '取文件名、大小和 SHA-256 登记到“证据”，一个文件一行；文件留在原处，不保存、不发送。',
  check: '重新核对文件',
  checkHint: '再选一次登记过的文件，逐行核对内容是否一致；不写入任何内容。',
  archive: (number: string): string => `归档 ${number}`,
  archiveHint: '文件草稿、登记表的行、计算和证据文件的 SHA-256 存为一个 .zip，带目录；不写入任何内容。',
  hashing: (name: string, done: number, total: number, percent: string): string => `正在读取 ${name}（${done}/${total}，${percent}）`,
  stop: '停止',
  unreadable: (names: readonly string[]): string =>
    `读不到：${names.join('、')}。可能是文件已移走、被占用或还没有从网盘下载，请重新选择；没有登记任何文件。`,
  unreadableCheck: (names: readonly string[]): string =>
    `读不到：${names.join('、')}。可能是文件已移走、被占用或还没有从网盘下载，请重新选择；没有核对。`,
  files: (count: number): string => `要登记的文件（${count}）`,
  file: (name: string, size: string, hash: string): string => `${name}，${size} 字节，SHA-256 ${hash}`,
  fields: {
    category: '证据类别',
    name: '证据名称（空白用文件名）',
    date: '形成日期（可空）',
    invoices: '发票号（用逗号分开；空白为全部发票）',
    carrier: '载体',
    caseNumber: '案件',
    proves: '证明目的',
    source: '证据来源',
    storedAt: '存放处',
    backup: '备份',
    secrecy: '密级',
  },
  noCase: '不属于案件，只属于客户',
  pick: '请选择',
  faults: { category: '请选择证据类别', date: '请写成 2025-12-31 这样的日期' },
  more: '来源、存放处、备份和密级',
  checks: '往来记录已核对',
  checksHint: '聊天记录和邮件要完整、连续，能确认双方身份，保留原始载体，并经公证或时间戳固定；只勾已经做到的，没有做到的会一直列出。',
  save: '登记',
  cancel: '取消',
  saved: (count: number): string => `已登记 ${count} 个文件`,
  nothingSaved: '没有新登记：文件都已登记过',
  already: (file: string, cell: string | null): string =>
    cell === null ? `“${file}”与同时选的另一个文件内容相同，只登记一次` : `“${file}”的内容已登记在 ${cell}，没有再登记`,
  leftOut: (sheet: string, headings: readonly string[]): string =>
    `工作表“${sheet}”没有${headings.map((one) => `“${one}”`).join('、')}列，没有记入`,
  checked: (same: number, changed: number, missing: number): string => `核对完成：一致 ${same}，已变 ${changed}，没有找到 ${missing}`,
  unregistered: (names: readonly string[]): string => `没有登记过的文件：${names.join('、')}`,
};

export type EvidenceTexts = ShapeOf<typeof evidenceZhCN>;
