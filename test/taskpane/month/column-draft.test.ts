import { columnDraftedTwice, columnFor } from '../../../src/taskpane/month/column-draft';
import { ledgerView } from '../pane-fixture';

const { columns } = ledgerView;

describe('columnFor', () => {
  it('is the recognised column until another is drafted', () => {
    expect(columnFor('dueDate', columns, {})?.letter).toBe('C');
    expect(columnFor('dueDate', columns, { dueDate: 3 })?.letter).toBe('D');
  });

  it('is none where none is drafted, or nothing was recognised', () => {
    expect(columnFor('dueDate', columns, { dueDate: null })).toBeNull();
    expect(columnFor('contract', columns, {})).toBeNull();
  });

  it('takes a column from the role that had it, as the workbook will', () => {
    expect(columnFor('balance', columns, { amount: 1 })).toBeNull();
  });
});

describe('columnDraftedTwice', () => {
  it('names the column that was given to two roles', () => {
    expect(columnDraftedTwice(columns, { dueDate: 3, invoiceDate: 3 })).toBe('D');
  });

  it('finds nothing wrong with one role a column, nor with roles that have none', () => {
    expect(columnDraftedTwice(columns, { dueDate: 3, invoiceDate: 2, amount: null, note: null })).toBeNull();
  });
});
