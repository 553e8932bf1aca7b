import type { MonthWrite } from '../../src/jobs/ports/workbook-port';
import type { SheetModel } from '../../src/sheets/sheet-model';

/** A plain sheet; what a test does not say is the least there can be. */
export function plainSheet(name: string, more: Partial<SheetModel> = {}): SheetModel {
  return {
    name,
    kind: 'test',
    blocks: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    conditionalFormats: [],
    charts: [],
    definedNames: [],
    showGridlines: true,
    tabColor: null,
    pageSetup: {
      orientation: 'landscape',
      paper: 'A4',
      fitToPagesWide: 1,
      titleRows: null,
      titleColumns: null,
      footer: { left: '', center: '', right: '' },
      printAreas: [],
    },
    ...more,
  };
}

/** The labels by which a report is seen to be one. */
export const reportLabels = { row: 3, column: 2, cells: [['分类口径：正常'], ['请注意：无']] };

/** The writing of new sheets. */
export function writeOf(...models: SheetModel[]): MonthWrite {
  return {
    sheets: models.map((model) => ({ model, replaces: null })),
    ledgerSheet: null,
    period: '2025-12',
    language: 'zh-CN',
    source: 'ledger 1',
    front: models.at(-1)?.kind ?? null,
  };
}
