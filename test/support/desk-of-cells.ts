import { largest } from '../../src/cells/extremes';
import type { CellValue } from '../../src/cells/cell-value';
import type { Desk } from '../../src/desk/desk';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { desksOf } from './desk-of-workbook';
import { day, sheetOf, workbookOf } from './ledger-of-cells';

/** A row of a table, left to right; a text that is a date stands for its serial day, cells that are left off are blank. */
export type Row = readonly CellValue[];

/** The tables of a small workbook; one that is left off is not there. */
export interface Tables {
  /** 客户, 发票号, 开票日期, 到期日, 应收金额; 业务员, 合同号, 币种. */
  readonly ledger: readonly Row[];
  /** 收款日期, 客户, 发票号, 金额. `[]`: a ledger that replays, and nothing received. */
  readonly receipts?: readonly Row[];
  /** 客户名称, 违约金依据, 信用额度, 近12个月交易额; 合同条款, 行业; 申请额度 and the columns of approval. */
  readonly customers?: readonly Row[];
  /** 日期, 客户, 发票号, 方式, 阶段, 承诺日期, 承诺金额, 寄出, 签收, 退回; 经办人, 费用, 满意度, 编号, 下次联系. */
  readonly collections?: readonly Row[];
  /** 客户, 发票号, 提出日期, 解决日期. */
  readonly disputes?: readonly Row[];
  /** 计划号, 客户, 发票号, 到期日, 金额, 已付日期, 已付金额, 签订日期, 期次; the columns of approval. */
  readonly plans?: readonly Row[];
  /** 客户, 发票号, 日期, 金额, 批准人; 申请人, 申请日期, 审批日期, 意见. */
  readonly writeOffs?: readonly Row[];
  /** 日期, 客户, 催收事项, 事项安排, 推迟到, 负责人. */
  readonly arrangements?: readonly Row[];
  /**
   * 案件编号, 客户, 发票号, 状态, 法院或机构, 立案日期, 案号, 保全, 保全日期, 起诉状送达; 调解协议生效, 司法确认, 支付令送达, 判决日期, 判决送达, 裁定送达, 判决金额, 判决生效, 履行期限; 承办人; 案件费用, 案件收回, 结案日期, 案件结果, 案件原因.
   */
  readonly cases?: readonly Row[];
  /** 案件编号, 客户, 发票号, 证据类别, 证据名称, 日期, 载体, SHA-256; 页数, 证据来源, 证明目的. */
  readonly evidence?: readonly Row[];
  /** 机构名称, 机构类型, 固定收费, 回款提成; 核验日期. */
  readonly agencies?: readonly Row[];
  /** 会议日期, 决议事项, 客户, 责任人, 期限, 结果. */
  readonly decisions?: readonly Row[];
  /** 客户, 调查事项, 查询日期, 查询来源, 查询结果. */
  readonly standings?: readonly Row[];
  /** 客户, 合同编号, 条款核对日期, then 付款时间, 违约金, 管辖, 送达地址, 所有权保留, 担保. */
  readonly clauses?: readonly Row[];
  /** 客户, 发票号, 纽约公约, 公约查询日期, 公约查询来源, 文书认证, 信保保单, 报损截止日, 报损日期, 索赔截止日, 索赔日期. */
  readonly abroad?: readonly Row[];
}

const approval = ['申请人', '申请日期', '审批人', '审批日期', '意见'] as const;

const headings = {
  receipts: ['收款明细', ['收款日期', '客户', '发票号', '金额']],
  customers: ['客户资料', ['客户名称', '违约金依据', '信用额度', '近12个月交易额', '合同条款', '行业', '申请额度', ...approval]],
  collections: [
    '催收记录',
    [
      '日期',
      '客户',
      '发票号',
      '方式',
      '阶段',
      '承诺日期',
      '承诺金额',
      '寄出',
      '签收',
      '退回',
      '经办人',
      '费用',
      '满意度',
      '编号',
      '下次联系',
    ],
  ],
  disputes: ['争议', ['客户', '发票号', '提出日期', '解决日期', '内容']],
  plans: ['还款计划', ['计划号', '客户', '发票号', '到期日', '金额', '已付日期', '已付金额', '签订日期', '期次', ...approval]],
  writeOffs: ['坏账核销', ['客户', '发票号', '日期', '金额', '批准人', '申请人', '申请日期', '审批日期', '意见']],
  arrangements: ['事项安排', ['日期', '客户', '催收事项', '事项安排', '推迟到', '负责人']],
  cases: [
    '案件',
    [
      ...['案件编号', '客户', '发票号', '状态', '法院或机构', '立案日期', '案号', '保全', '保全日期', '起诉状送达'],
      ...['调解协议生效', '司法确认', '支付令送达', '判决日期', '判决送达', '裁定送达', '判决金额', '判决生效', '履行期限', '承办人'],
      ...['案件费用', '案件收回', '结案日期', '案件结果', '案件原因'],
    ],
  ],
  evidence: ['证据', ['案件编号', '客户', '发票号', '证据类别', '证据名称', '日期', '载体', 'SHA-256', '页数', '证据来源', '证明目的']],
  agencies: ['机构', ['机构名称', '机构类型', '固定收费', '回款提成', '核验日期']],
  decisions: ['委员会决议', ['会议日期', '决议事项', '客户', '责任人', '期限', '结果']],
  standings: ['资信调查', ['客户', '调查事项', '查询日期', '查询来源', '查询结果']],
  clauses: [
    '合同条款',
    [...['客户', '合同编号', '条款核对日期', '付款时间条款', '违约金条款', '管辖条款', '送达地址条款', '所有权保留条款', '担保条款']],
  ],
  abroad: [
    '境外事项',
    [
      ...['客户', '发票号', '纽约公约', '公约查询日期', '公约查询来源', '文书认证', '信保保单'],
      ...['报损截止日', '报损日期', '索赔截止日', '索赔日期'],
    ],
  ],
} as const;

/** How many columns stand where no row has more cells. */
const least: Readonly<Record<string, number>> = { customers: 4, plans: 9, writeOffs: 5, cases: 19 };

/** The desks of a small workbook by day. Without `receipts` it is a snapshot: nothing received. */
export function desksOfTables(tables: Tables, choices: ReadingChoices = {}, policy: Policy = defaultPolicy): (asOf: string) => Desk {
  const { ledger, receipts, ...registers } = tables;
  // A table without rows is none: a receipt of nothing makes it one.
  const nothing: Row = ['2000-01-01', ledger[0]?.[0] ?? '', ledger[0]?.[1] ?? '', 0];
  const others = receipts === undefined ? registers : { receipts: [nothing, ...receipts], ...registers };
  const received = receipts === undefined ? ['已收金额'] : [];
  const width = Math.max(6, largest(ledger.map((row) => row.length)));
  const sheets = Object.entries(others).map(([name, rows]: [string, readonly Row[]]) => {
    const [title, columns] = headings[name as keyof typeof headings];
    const used = columns.slice(0, Math.max(least[name] ?? columns.length, ...rows.map((row) => row.length)));
    return sheetOf(title, [used, ...rows.map((row) => cellsOf(row, used.length))]);
  });
  const book = sheetOf('应收台账', [
    ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '业务员', '合同号', '币种'].slice(0, width).concat(received),
    ...ledger.map((row) => [...cellsOf(row, width), ...received.map(() => 0)]),
  ]);
  const desks = desksOf(workbookOf(book, ...sheets), choices, policy);
  return (asOf) => desks(day(asOf));
}

export function deskOfTables(tables: Tables, asOf: string, choices: ReadingChoices = {}, policy: Policy = defaultPolicy): Desk {
  return desksOfTables(tables, choices, policy)(asOf);
}

function cellsOf(row: Row, width: number): CellValue[] {
  return Array.from({ length: Math.max(width, row.length) }, (_, index) => {
    const value = row[index] ?? '';
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
  });
}
