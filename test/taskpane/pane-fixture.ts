import type { MonthReport } from '../../src/jobs/month/build-month-contract';
import type { LedgerView, LookOutcome, MadeMonth } from '../../src/jobs/month/look-contract';

const totals = {
  正常: '100.00',
  关注: '0.00',
  次级: '0.00',
  可疑: '20.00',
  损失: '0.00',
  贷项: '0.00',
  待核实: '0.00',
  balance: '120.00',
  penalty: '1.50',
  ledgerBalance: '120.00',
  difference: '0.00',
};

const figures = {
  asOf: '2025-12-31',
  asOfSource: 'newestMonth',
  period: '2025-12',
  ledgerSheet: '台账',
  basis: 'snapshot',
  rows: 2,
  penaltyIsEstimate: true,
  penaltyEstimate: '1.50',
  unitFactor: 1,
  totals,
  comparison: { kind: 'nothingPrinted' },
  agreesWithLedger: false,
  customers: [],
  findings: [],
} as const satisfies LedgerView['figures'];

/** A ledger 台账 of two rows as of the end of 2025, beside another ledger 旧台账. */
export const ledgerView: LedgerView = {
  isActive: true,
  headingRow: 1,
  columns: [
    { column: 0, letter: 'A', heading: '客户', example: '甲', role: 'customer' },
    { column: 1, letter: 'B', heading: '余额', example: '100', role: 'balance' },
    { column: 2, letter: 'C', heading: '到期', example: '2025-11-30', role: 'dueDate' },
    { column: 3, letter: 'D', heading: '原到期', example: '2025-10-31', role: null },
  ],
  otherLedgers: ['旧台账'],
  figures,
  lines: [
    {
      row: 2,
      customer: '甲',
      invoiceNumber: 'A1',
      dueDate: '2026-01-31',
      balance: '100.00',
      penalty: '0.00',
      daysOverdue: null,
      standing: '正常',
    },
    {
      row: 3,
      customer: '乙',
      invoiceNumber: 'A2',
      dueDate: '2025-06-30',
      balance: '20.00',
      penalty: '1.50',
      daysOverdue: 184,
      standing: '可疑',
    },
  ],
};

/** A look that found it, with what is given instead. */
export function found(view: Partial<LedgerView['figures']> = {}, rest: Partial<Pick<LookOutcome, 'made' | 'memory'>> = {}): LookOutcome {
  return { kind: 'found', view: { ...ledgerView, figures: { ...figures, ...view } }, made: [], memory: { ledgers: [] }, ...rest };
}

export const noLedger: LookOutcome = {
  kind: 'refused',
  refusal: 'noLedger',
  reason: { kind: 'noLedger', sheetName: null },
  made: [],
  memory: { ledgers: [] },
};

export const december: MadeMonth = {
  period: '2025-12',
  language: 'zh-CN',
  ledgerSheet: '台账',
  isStale: false,
  sheets: [
    { kind: 'detail', name: '账龄明细 2025-12' },
    { kind: 'analysis', name: '账龄分析 2025-12' },
  ],
};

export const decemberReport: MonthReport = { ...figures, sheets: december.sheets, syncs: 5 };

/** The first cell of a sheet. */
export function placeOn(sheet: string): { sheet: string; row: number; column: number; rows: number; columns: number } {
  return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}
