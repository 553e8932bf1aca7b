import type { ShapeOf } from '../shape-of';

/** What is said of the papers of a case, in Chinese (R43). */
export const casePapersZhCN = {
  names: {
    complaint: '民事起诉状',
    arbitration: '仲裁申请书',
    evidenceList: '证据目录',
    calculation: '欠款及违约金计算表',
    preservation: '财产保全申请书',
    investigation: '调查令申请书',
    paymentOrder: '支付令申请书',
    enforcement: '强制执行申请书',
    mediationRequest: '调解申请书',
    mediationAgreement: '调解协议',
    confirmation: '债权确认函',
    confirmationInEnglish: '债权确认函（英文）',
    mandate: '授权委托书',
    summary: '案情摘要',
    summaryInEnglish: '案情摘要（英文）',
    writeOff: '坏账核销申请',
  },
  whyNot: {
    nothingClaimed: '截至本日，本案没有可以主张的欠款',
    nothingUnpaid: '截至本日，本案没有未付的发票',
    isArbitration: '本案以仲裁方式办理，见仲裁申请书',
    orderInArbitration: '本案以仲裁方式办理，不申请支付令',
    credits: '双方之间还有贷项、预收或未核销的收款，可能存在其他债务，不符合“没有其他债务纠纷”的条件；核销或冲抵后再申请',
    disputed: '对方对本案发票有未解决的异议：对方提出异议支付令即失效，宜直接起诉或先解决异议',
    noAddress: '客户资料没有对方地址，不能判断支付令能否送达',
    abroad: '对方在境外，支付令难以送达',
    notInCourt: '案件不在诉讼或执行阶段：调查令由受理案件的人民法院按其规定签发',
    noJudgment: '“案件”表没有登记判决日期和履行期限',
    noDatedReceipts: '台账没有注明日期的收款，判决后付了多少不知道：建立“收款明细”表后再生成',
    notYetDue: (day: string): string => `判决的履行期限（${day}）还没有届满`,
    judgmentPaid: '判决确定的款项已经付清',
    notOldEnough: '本案发票逾期都没有超过三年，也没有逾期超过一年且单笔不超过五万元的，不符合核销的条件',
  },
  archive: {
    folder: '登记',
    reckoning: '计算及证据链.json',
    evidence: '证据文件_SHA256SUMS.txt',
    at: ['工作表', '行'],
    rows: '“登记”文件夹是各登记表中本案及该客户的行，按表中原样，前两列是所在工作表和行号；以 =、+、-、@ 开头的文字前加了一个撇号，以免被当作公式。',
    files: (files: number, hashed: number): string =>
      `证据文件 ${files} 个没有收入本包，请另行归档；其中 ${hashed} 个登记了 SHA-256，用 sha256sum -c 证据文件_SHA256SUMS.txt 核对。`,
    unread: (cells: readonly string[]): string => `登记表中读不出、不知道属于谁的行没有收入：${cells.join('、')}。`,
  },
  contents: {
    file: '00_目录',
    title: '案件材料目录',
    archived: '案件归档目录',
    mark: '草稿：供律师审阅、修改后使用；法院、法律和措施由律师选定',
    about: (number: string, customer: string, day: string): string =>
      `${number === '' ? '' : `案件编号：${number}　`}对方：${customer}　截止日：${day}`,
    columns: { file: '文件', hash: 'SHA-256（本包生成时）', blanks: '待填', paper: '文件', why: '原因' },
    notWritten: '没有生成的文件及原因',
    gaps: '各文件待填事项',
    gapsOf: (file: string, missing: readonly string[]): string => `${file}：${missing.join('；')}`,
    note: '文件修改后 SHA-256 即不同；本目录不含自身的 SHA-256。各文件只写工作簿、应收参数和法律数据中的事实，其余留空待填。',
  },
};

export type CasePapersTexts = ShapeOf<typeof casePapersZhCN>;
