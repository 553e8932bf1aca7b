import type { SheetModel } from '../../src/reports/sheet-model';

/** A plain sheet; what a test does not say is the least there can be. */
export function plainSheet(name: string, more: Partial<SheetModel> = {}): SheetModel {
  return {
    name, kind: 'test', blocks: [], styles: [], columnWidths: [], rowHeights: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [],
    conditionalFormats: [], charts: [], definedNames: [], showGridlines: true, tabColor: null,
    pageSetup: {
      orientation: 'landscape', paper: 'A4', fitToPagesWide: 1, titleRows: null, titleColumns: null, footer: { left: '', center: '', right: '' }, printArea: null,
    },
    ...more,
  };
}
