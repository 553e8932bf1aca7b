import { openDesk } from '../../src/desk/desk';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import type { ReportContext } from '../../src/reports/report-context';
import { allReports } from '../../src/reports/all-reports';
import type { ReportSources } from '../../src/reports/report';
import { nameWishes, reportNames } from '../../src/reports/report-names';
import type { Registers } from '../../src/registers/registers';
import type { CellContent, SheetModel } from '../../src/sheets/sheet-model';
import { zhCN } from '../../src/texts/zh-CN';
import type { Texts } from '../../src/texts/texts';

/** The registers of a workbook that has none. */
export const noRegisters: Registers = {
  customers: null,
  collections: null,
  disputes: null,
  plans: null,
  writeOffs: null,
  arrangements: null,
  cases: null,
  evidence: null,
  agencies: null,
  decisions: null,
  standings: null,
  clauses: null,
  abroad: null,
  faults: [],
  notices: [],
};

/** What the reports of a ledger without registers are made from. */
export function sourcesOf(aged: AgedLedger, policy: Policy = defaultPolicy): ReportSources {
  return { aged, desk: openDesk(aged, noRegisters, {}, policy) };
}

/** A context in a workbook that holds no other names. */
export function contextFor(
  aged: AgedLedger,
  texts: Texts = zhCN,
  policy: Policy = { ...defaultPolicy, penaltyBasis: 'contract' },
): ReportContext {
  return {
    texts,
    names: reportNames(nameWishes(allReports, sourcesOf(aged, policy), texts), aged.asOf, null, {
      sheets: [],
      tables: [],
      definedNames: [],
    }),
    policy,
    preparedAt: '2026-01-05 09:30',
    ledgerFile: '往来.xlsx',
    rulesVersion: '1.0',
  };
}

/** The cells of a sheet row, 0-based, from column A to the last one that has something; formulas as their text. */
export function rowOf(model: SheetModel, row: number): (string | number | boolean | null)[] {
  const cells: (string | number | boolean | null)[] = [];
  for (const block of model.blocks) {
    block.cells[row - block.row]?.forEach((content, index) => {
      while (cells.length <= block.column + index) cells.push(null);
      cells[block.column + index] = textOf(content);
    });
  }
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}

/** What each formula of a row is expected to come to; other cells are null. */
export function expectedOf(model: SheetModel, row: number): (string | number | null)[] {
  return model.blocks.flatMap((block) =>
    (block.cells[row - block.row] ?? []).map((content) =>
      content !== null && typeof content === 'object' ? (content.expected ?? null) : null,
    ),
  );
}

function textOf(content: CellContent): string | number | boolean | null {
  return content !== null && typeof content === 'object' ? content.formula : content;
}

/** What a row of a sheet shows: its cells, formulas as what they come to. */
export function shownOf(model: SheetModel, row: number): (string | number | boolean | null)[] {
  const cells: (string | number | boolean | null)[] = [];
  for (const block of model.blocks)
    block.cells[row - block.row]?.forEach((content, index) => {
      if (content !== null) cells[block.column + index] = typeof content === 'object' ? (content.expected ?? null) : content;
    });
  return Array.from(cells, (value) => value ?? null);
}
