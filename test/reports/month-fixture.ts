import type { AgedBook } from '../../src/ledger/aged-ledger';
import { sketchedAgedLedger, sketchedBook } from '../support/aged-ledger-fixture';
import { placeAt } from '../support/place-at';

/** Two customers of 2025-12-31, one with a name that looks like a formula, every kind of row between them. */
export const mainBook = sketchedBook('CNY', [
  {
    customer: '大连恒达',
    rowNumber: 5,
    balanceCents: 10_000_00,
    amountCents: 12_000_00,
    receivedCents: 2_000_00,
    standing: '次级',
    daysOverdue: 75,
    penaltyCents: 315_00,
    letterThreshold: 2,
    limitationDay: 47043,
    row: {
      invoiceNumber: '00123',
      contract: 'HT-1',
      invoiceDay: 45900,
      dueDay: 45947,
      terms: '月结30天',
      dueDateSource: 'terms',
      disputed: true,
    },
  },
  {
    customer: '大连恒达',
    rowNumber: 4,
    balanceCents: 500_50,
    standing: '正常',
    daysOverdue: -3,
    row: { invoiceNumber: '00122', dueDay: 46025 },
  },
  { customer: '大连恒达', rowNumber: 3, balanceCents: -200_25, amountCents: 0, receivedCents: 200_25, standing: '贷项', row: null },
  {
    customer: '大连恒达',
    rowNumber: 6,
    balanceCents: 0,
    amountCents: 700_00,
    standing: '正常',
    daysOverdue: 44,
    penaltyCents: 12_34,
    settled: true,
    row: { invoiceNumber: 'P', dueDay: 45978 },
  },
  { customer: '大连恒达', rowNumber: 7, balanceCents: 0, amountCents: 900_00, standing: '正常', daysOverdue: 10, settled: true },
  { customer: '=1+1', rowNumber: 8, balanceCents: 88_00, standing: '待核实', row: { dueDateSource: 'unreadable' } },
  { customer: '=1+1', rowNumber: 9, balanceCents: 0, standing: '待核实', row: { dueDateSource: 'missing' } },
  { customer: '已清客户', rowNumber: 10, balanceCents: 0, amountCents: 50_00, standing: '正常', settled: true },
]);

/** The same book where nobody has confirmed on what penalties are owed. */
export const unconfirmedBook: AgedBook = {
  ...mainBook,
  positions: mainBook.positions.map((position) => ({ ...position, penaltyBasis: null })),
};

/** Customers on every basis (R13a), and an invoice of which a part was written off, another wholly (R35). */
export const basesBook = sketchedBook('CNY', [
  { customer: '甲', rowNumber: 4, balanceCents: 1_000_00, standing: '次级', daysOverdue: 75, penaltyCents: 300_01 },
  { customer: '甲', rowNumber: 5, balanceCents: 20_00, standing: '正常', daysOverdue: -3 },
  {
    ...{ customer: '乙', rowNumber: 6, amountCents: 900_00, receivedCents: 100_00, writtenOffCents: 250_00, balanceCents: 550_00 },
    ...{ standing: '损失', daysOverdue: 400, penaltyCents: 40_02, penaltyBasis: 'statutory' },
  },
  {
    ...{ customer: '丙', rowNumber: 7, amountCents: 70_00, receivedCents: 0, writtenOffCents: 70_00, balanceCents: 0 },
    ...{ standing: '损失', daysOverdue: 800, penaltyBasis: 'none' },
  },
  { customer: '丙', rowNumber: 8, balanceCents: 30_00, standing: '关注', daysOverdue: 9, penaltyBasis: 'none' },
  { customer: '丁', rowNumber: 9, balanceCents: 10_00, standing: '关注', daysOverdue: 9, penaltyCents: 5_03, penaltyBasis: null },
]);

export const usdBook = sketchedBook('USD', [
  {
    customer: 'ACME',
    rowNumber: 11,
    balanceCents: 1_234_56,
    standing: '损失',
    daysOverdue: 200,
    penaltyCents: 77,
    letterThreshold: 3,
  },
]);

export const monthLedger = sketchedAgedLedger(
  mainBook,
  {},
  {
    problems: [{ place: placeAt('F8', '应收台账'), value: '2025-13-45', reason: { kind: 'dueDateUnreadable' } }],
    leftOut: [{ sheetName: '应收台账', rowNumber: 12, word: '小计' }],
  },
);
