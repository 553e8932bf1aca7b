import type { CellValue } from '../../../src/cells/cell-value';
import type { Desk } from '../../../src/desk/desk';
import { desksOf } from '../../support/desk-of-workbook';
import { day, sheetOf, workbookOf } from '../../support/ledger-of-cells';

type Row = readonly CellValue[];

/** Sheets of a workbook for the checks: a text that is a date stands for its serial day. */
export interface CheckSheets {
  /** 客户, 发票号, 开票日期, 到期日, 应收金额, 币种, 合同号, 付款条件. */
  readonly ledger: readonly Row[];
  /** 客户名称, 付款条件, 违约金依据, 保证方式, 国家, 币种, 准据法, 管辖. */
  readonly customers?: readonly Row[];
  readonly standings?: readonly Row[];
  readonly clauses?: readonly Row[];
  readonly agencies?: readonly Row[];
  readonly abroad?: readonly Row[];
  /** 案件编号, 客户, 发票号, 状态. */
  readonly cases?: readonly Row[];
}

const headings: Readonly<Record<keyof CheckSheets, readonly [title: string, ...columns: string[]]>> = {
  ledger: ['应收台账', '客户名称', '发票号码', '开票日期', '到期日', '应收金额', '币种', '合同号', '付款条件'],
  customers: ['客户资料', '客户名称', '付款条件', '违约金依据', '保证方式', '国家', '币种', '准据法', '管辖'],
  standings: ['资信调查', '客户', '调查事项', '查询日期', '查询来源', '查询结果'],
  clauses: [
    ...(['合同条款', '客户', '合同编号', '条款核对日期', '付款时间条款', '违约金条款', '管辖条款'] as const),
    ...['送达地址条款', '所有权保留条款', '担保条款'],
  ],
  agencies: ['机构', '机构名称', '机构类型', '资质', '核验日期', '办案数', '成功率', '固定收费', '回款提成', '收费说明'],
  abroad: [
    ...(['境外事项', '客户', '发票号', '纽约公约', '公约查询日期', '公约查询来源', '文书认证', '信保保单'] as const),
    ...['报损截止日', '报损日期', '索赔截止日', '索赔日期'],
  ],
  cases: ['案件', '案件编号', '客户', '发票号', '状态'],
};

export function checkDesk(sheets: CheckSheets, asOf = '2025-12-31'): Desk {
  const made = Object.entries(sheets).map(([name, rows]: [string, readonly Row[]]) => {
    const [title, ...columns] = headings[name as keyof CheckSheets];
    return sheetOf(title, [
      columns,
      ...rows.map((row) =>
        columns.map((_, index) => {
          const value = row[index] ?? '';
          return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
        }),
      ),
    ]);
  });
  return desksOf(workbookOf(...made))(day(asOf));
}

/** Debtors at home and abroad; balances 60,000, 30,000, 10,000 yuan, and dollars. */
export const checkSheets: CheckSheets = {
  ledger: [
    ['甲公司', 'A1', '2025-01-05', '2025-02-28', 40_000, '人民币', 'HT-1', ''],
    ['甲公司', 'A2', '2025-03-05', '2025-04-30', 20_000, '人民币', 'HT-2', ''],
    ['乙公司', 'B1', '2025-05-05', '2025-06-30', 30_000, '人民币', '', '货到付款'],
    ['Pacific Ltd', 'P1', '2025-06-01', '2025-07-31', 10_000, '人民币', '', '货到30天'],
    ['Pacific Ltd', 'P2', '2025-06-01', '2025-07-31', 5000, '美元', '', ''],
  ],
  customers: [
    ['甲公司', '月结30天', '合同', '无', '中国', '', '', '原告所在地法院'],
    ['乙公司', '', '法定', '股东保证', '', '', '', ''],
    ['Pacific Ltd', '', '', '', 'Singapore', 'USD', 'English law', 'SIAC'],
  ],
  standings: [
    ['甲公司', '工商登记', '2025-12-01', '公示系统', '存续'],
    ['', '被执行', '2025-06-01', '执行信息公开网', '无'],
    ['', '被执行', '2025-03-01', '执行信息公开网', '2 件'],
    ['', '涉诉', '', '', '听说有'],
    ['', '资产', '', '', ''],
    ['乙公司', '涉诉', '2026-01-05', '裁判文书网', '3 件'],
  ],
  clauses: [
    ['甲公司', 'HT-1', '2025-05-01', '有', '有（第8条）', '', '无', '无', ''],
    ['甲公司', 'HT-1', '2025-04-01', '不明确', '', '', '有', '', ''],
    ['甲公司', 'HT-9', '2025-05-01', '有', '有', '有', '有', '有', '有'],
  ],
  agencies: [
    ['衡信律师事务所', '律所', '31210000', '2025-11-01', 40, 0.6, 5000, 0.08, ''],
    ['某清收', '催收机构', '营业执照', '2024-11-01', '', '', '', 0.155, '超过一年另议'],
    ['某调解中心', '调解组织', '', '', '', '', '', '', ''],
  ],
  abroad: [
    ['Pacific Ltd', 'P1', '适用', '2025-12-01', '贸法会网站', '附加证明书', 'P-1', '2026-01-20', '', '2026-06-30', ''],
    ['Pacific Ltd', '', '', '', '', '', '', '', '', '', ''],
  ],
  cases: [['AJ1', '甲公司', '', '准备']],
};
