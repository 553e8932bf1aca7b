import type { NearestLedger } from '../../../src/jobs/month/nearest-ledger-contract';
import { assigned, chosenRoles, lacksOfAssignment, recognisedColumns } from '../../../src/taskpane/month/assigned-columns';

const nearest: NearestLedger = {
  sheetName: '欠账',
  headingRow: 2,
  columns: [
    { column: 0, letter: 'A', heading: '哪家', example: '老王', role: null },
    { column: 1, letter: 'B', heading: '日期', example: '2025-01-05', role: 'invoiceDate' },
    { column: 2, letter: 'C', heading: '金额', example: '35000', role: 'amount' },
  ],
  missing: ['customer'],
};

describe('columns that a user assigns', () => {
  const recognised = recognisedColumns(nearest);

  it('begin as they were recognised, with what a ledger lacks', () => {
    expect([...recognised]).toEqual([
      [0, null],
      [1, 'invoiceDate'],
      [2, 'amount'],
    ]);
    expect(lacksOfAssignment(nearest, recognised)).toEqual(['customer']);
  });

  it('have a role each, which the column loses that had it; roles that no column has are told to be none', () => {
    const given = assigned(assigned(recognised, 0, 'customer'), 1, 'amount');
    expect([...given]).toEqual([
      [0, 'customer'],
      [1, 'amount'],
      [2, null],
    ]);
    expect(chosenRoles(recognised, given)).toEqual({ customer: 0, amount: 1, invoiceDate: null });
    expect(lacksOfAssignment(nearest, given)).toEqual(['dated']);
    expect(lacksOfAssignment(nearest, assigned(given, 2, 'dueDate'))).toEqual([]);
  });

  it('need no customer where the title of the table names one', () => {
    expect(lacksOfAssignment({ ...nearest, missing: [] }, recognised)).toEqual([]);
  });
});
