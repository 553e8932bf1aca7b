import { SheetDraft } from '../../src/sheets/sheet-draft';

describe('SheetDraft', () => {
  it('styles and sorts no area without cells: the body of an empty list', () => {
    const draft = new SheetDraft(3, 1);
    draft.put(0, 0, [['客户', '金额', '日期']]);
    draft.style({ row: 1, column: 0, rows: 0, columns: 3 }, { bold: true });
    draft.kind({ row: 1, column: 1, rows: 0, columns: 1 }, 'amount');
    draft.sort({ row: 1, column: 0, rows: 0, columns: 3 });
    draft.style({ row: 0, column: 0, rows: 1, columns: 3 }, { bold: true });
    const { styles, sortable } = draft.model({
      name: '表',
      kind: 'trial',
      freeze: { rows: 1, columns: 1 },
      tabColor: null,
      pageSetup: { orientation: 'portrait', paper: 'A4', titleRows: null, titleColumns: null, footer: { left: '', center: '', right: '' } },
    });
    expect(styles.filter(({ style }) => style.bold === true)).toEqual([
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true } },
    ]);
    expect(styles.filter(({ area }) => area.rows === 0)).toEqual([]);
    expect(sortable).toEqual([]);
  });
});
