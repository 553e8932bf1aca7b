import { buildCasesSheet } from '../../src/reports/cases/cases-sheet';
import { casesReport } from '../../src/reports/cases/cases-report';
import { buildCommitteeSheet } from '../../src/reports/committee/committee-sheet';
import { committeeReport } from '../../src/reports/committee/committee-report';
import { buildVettingSheet } from '../../src/reports/vetting/vetting-sheet';
import { vettingReport } from '../../src/reports/vetting/vetting-report';
import type { SheetModel } from '../../src/sheets/sheet-model';
import { enUS } from '../../src/texts/en-US';
import { deskOfTables, type Row, type Tables } from '../support/desk-of-cells';
import { contextOf } from './risk-fixture';

const blanks = (count: number): Row => Array<string>(count).fill('');

/** Something of everything, in English but for the words that registers have. */
const tables: Tables = {
  ledger: [
    ['Acme', 'A1', '2025-06-01', '2025-07-01', 10_000],
    ['Bolt', 'B1', '2025-06-01', '2025-07-01', 60_000],
    ['Cox', 'C1', '2022-06-01', '2022-07-01', 8000],
  ],
  receipts: [['2025-11-30', 'Bolt', '', 700]],
  customers: [['Acme', '无']],
  collections: [['2025-12-21', 'Cox', '', '电话', '', '2025-12-25', '100']],
  disputes: [['Acme', 'A1', '2025-10-01', '']],
  writeOffs: [['Cox', 'C1', '2025-12-01', 100, 'X']],
  cases: [
    ['AJ1', 'Acme', 'A1', '准备', '', '', '', '诉前', '2025-12-20'],
    ['AJ2', 'Bolt', '', '执行', ...blanks(9), '2025-10-01', '', '', 50_000, '', '2025-10-31', '', 1500],
    ['AJ3', 'Cox', '', '结案', '', '2024-12-28', ...blanks(7), '', ...blanks(6), 300, 2000, '2025-11-01', '败诉', '行动迟缓'],
    ['AJ4', 'Cox', '', '结案', '', '2025-01-28', ...blanks(7), '', ...blanks(6), 300, 2000, '2025-11-01', '败诉', '行动迟缓'],
    ['AJ5', 'Stranger', '', '准备'],
  ],
  evidence: [['AJ1', '', '', '合同', 'x', '2025-05-01', '复印件']],
  agencies: [['Law', '律师事务所', 1000, 0.1]],
  standings: [['Acme', '涉诉', '2025-01-01', 's', 'none']],
  clauses: [['Acme', 'K1', '2025-01-01', 'x']],
  abroad: [['Bolt', 'B1', '是', '2025-01-01', 's', '', 'P', '2025-12-31']],
  decisions: [['2025-11-01', 'do it', 'Acme', 'Li', '2025-12-01', '']],
};

/** What is Chinese in both languages: classes, names of sheets and files, the sheet of settings, and Chinese terms beside English ones. */
const inBoth = /正常|关注|次级|可疑|损失|贷项|待核实|'[^']*'!|sheet "[^"]*"|\/ 应收台账|往来\.xlsx|应收参数|\(\p{Script=Han}+\)/gu;

const chineseIn = ({ blocks }: SheetModel): string[] =>
  blocks
    .flatMap(({ cells }) => cells.flat())
    .map((cell) => (typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : String(cell)))
    .map((text) => text.replace(inBoth, ''))
    .filter((text) => /\p{Script=Han}/u.test(text));

describe('sheets in English', () => {
  const desk = deskOfTables(tables, '2025-12-31');
  it.each([
    ['the case overview', () => buildCasesSheet(desk, contextOf(desk, enUS, [casesReport]))],
    ['the meeting paper', () => buildCommitteeSheet(desk, contextOf(desk, enUS, [committeeReport]))],
    ['what was checked', () => buildVettingSheet(desk, contextOf(desk, enUS, [vettingReport]))],
  ])('say nothing in Chinese but what is Chinese in both languages: %s', (_what, build) => {
    expect(chineseIn(build())).toEqual([]);
  });
});
