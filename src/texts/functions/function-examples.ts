import type { FunctionId } from './function-signatures';

export type ExampleValue = string | number | boolean;

/** A formula that works in any cell of any workbook, and what it comes to. */
export interface FunctionExample {
  readonly formula: string;
  /** A value, or the rows that spill. Dates are serial days. */
  readonly answer: ExampleValue | readonly (readonly ExampleValue[])[];
  /** Which columns of the answer hold dates, 0-based. */
  readonly dateColumns?: readonly number[];
}

/** One worked example for every function: shown in the function reference, run as tests. */
export const functionExamples: Readonly<Record<FunctionId, FunctionExample>> = {
  DAYSOVERDUE: { formula: '=AR.DAYSOVERDUE("2025-01-01","2025-02-15")', answer: 45 },
  AGINGCLASS: { formula: '=AR.AGINGCLASS("2025-01-01","2025-02-15")', answer: '次级' },
  AGINGBAND: { formula: '=AR.AGINGBAND("2025-01-01","2025-03-03")', answer: '61-90天' },
  AUDITBAND: { formula: '=AR.AUDITBAND("2024-03-05","2025-03-06")', answer: '1-2年' },
  AGINGTABLE: {
    formula: '=AR.AGINGTABLE({"甲公司";"乙公司";"甲公司"},{"2025-01-01";"2025-04-30";"2025-02-28"},{1000;500;-200},"2025-03-31")',
    answer: [
      ['客户', '余额', '未到期', '1-30天', '31-60天', '61-90天', '90天以上', '贷项'],
      ['甲公司', 800, 0, 0, 0, 1000, 0, -200],
      ['乙公司', 500, 500, 0, 0, 0, 0, 0],
      ['合计', 1300, 500, 0, 0, 1000, 0, -200],
    ],
  },
  DUEDATE: { formula: '=AR.DUEDATE("2025-09-30","货物签收后三个工作日内")', answer: 45941, dateColumns: [0] },
  WORKDAYCN: { formula: '=AR.WORKDAYCN("2025-09-30",1)', answer: 45939, dateColumns: [0] },

  PENALTY: { formula: '=AR.PENALTY(100000,"2025-01-01","2025-02-15")', answer: 1650 },
  PENALTYDETAIL: {
    formula: '=AR.PENALTYDETAIL(100000,"2025-01-01","2025-02-15")',
    answer: [
      ['起', '止', '天数', '基数', '日利率', '违约金'],
      [45659, 45688, 30, 100000, 0.0003, 900],
      [45689, 45703, 15, 100000, 0.0005, 750],
      ['合计', '', 45, '', '', 1650],
    ],
    dateColumns: [0, 1],
  },
  PENALTYPAID: { formula: '=AR.PENALTYPAID(10000,"2025-01-01","2025-01-21",{"2025-01-11"},{4000})', answer: 48 },
  STATUTORYINTEREST: { formula: '=AR.STATUTORYINTEREST(100000,"2024-01-15","2024-12-31")', answer: 4976.51 },
  LPR: { formula: '=AR.LPR("2026-01-15")', answer: 0.03 },
  PENALTYCHECK: {
    formula: '=AR.PENALTYCHECK(100000,"2025-12-01","2026-03-01",{"",0.0005})',
    answer: [[0.1825, 0.045, 0.12, '超过损失（LPR 的 1.5 倍）的 30%，一般可认定为过高；也超过 LPR 的 4 倍（民间借贷上限，仅供参考）']],
  },

  DSO: { formula: '=AR.DSO(900,1200,92)', answer: 69 },
  DSOCOUNTBACK: { formula: '=AR.DSOCOUNTBACK(900,{"2025-10-31";"2025-11-30";"2025-12-31"},{450;350;400})', answer: 71.33333333333333 },
  BESTDSO: { formula: '=AR.BESTDSO(600,1200,92)', answer: 46 },
  DELINQUENTDAYS: { formula: '=AR.DELINQUENTDAYS(900,600,1200,92)', answer: 23 },
  CEI: { formula: '=AR.CEI(800,1200,900,600)', answer: 0.7857142857142857 },
  ARTURNOVER: { formula: '=AR.ARTURNOVER(4800,800,900)', answer: 5.647058823529412 },
  TURNOVERDAYS: { formula: '=AR.TURNOVERDAYS(4800,800,900)', answer: 64.63541666666667 },
  BADDEBTRATIO: { formula: '=AR.BADDEBTRATIO(24,4800)', answer: 0.005 },
  COLLECTIONRATE: { formula: '=AR.COLLECTIONRATE(1000,800,1200)', answer: 0.5 },
  ROLLRATE: { formula: '=AR.ROLLRATE(200,60)', answer: 0.3 },
  TURNOVERFALLING: { formula: '=AR.TURNOVERFALLING({5.9,5.7,5.6})', answer: true },
  CONCENTRATION: { formula: '=AR.CONCENTRATION(45,100)', answer: 0.45 },
  PROVISION: { formula: '=AR.PROVISION(1000,"2023-06-30","2025-06-30")', answer: 100 },

  LETTERSTAGE: { formula: '=AR.LETTERSTAGE("2025-01-01","2025-02-15",1,"2025-01-20")', answer: 2 },
  LIMITATIONDATE: { formula: '=AR.LIMITATIONDATE("2023-11-21")', answer: 46347, dateColumns: [0] },
  COURTFEE: { formula: '=AR.COURTFEE(350000)', answer: 6550 },
  GUARANTEE: { formula: '=AR.GUARANTEE(350000)', answer: 105000 },
  INSTALMENTS: {
    formula: '=AR.INSTALMENTS(1000,3,"2025-01-31")',
    answer: [
      ['期次', '日期', '金额', '余额'],
      [1, 45688, 300, 700],
      [2, 45716, 350, 350],
      [3, 45747, 350, 0],
    ],
    dateColumns: [1],
  },
  NEGOTIATION: {
    formula: '=AR.NEGOTIATION(100000,110000,100000,90000)',
    answer: [
      ['开价', 126500, 1.265, '理想方案的 115%，为让步留出余地'],
      ['理想', 110000, 1.1, '争取达成的结果'],
      ['合理', 100000, 1, '可以接受的结果'],
      ['底线', 90000, 0.9, '不再让步；低于本金：违约金可以让，本金不让'],
    ],
  },
  COLLECTIONPOINTS: { formula: '=AR.COLLECTIONPOINTS("2025-01-01","2025-02-15")', answer: 1 },
  CREDITGRADE: { formula: '=AR.CREDITGRADE(12.5,0.4,45,0)', answer: 'B' },
  WRITEOFFSTATUS: { formula: '=AR.WRITEOFFSTATUS("2022-01-01","2025-01-02",90000)', answer: '逾期三年' },
  RMBUPPER: { formula: '=AR.RMBUPPER(107000.53)', answer: '人民币壹拾万柒仟元零伍角叁分' },
};
