import { askNetting } from '../../../src/jobs/month/ask-before-aging';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { agedOf } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

const invoices = Array.from({ length: 40 }, (_unused, index) => ['甲公司', `A${index}`, '2025-01-05', '2025-02-05', 1000]);

/** A table of 40 receipts of 100.00 each, of which so many name no invoice; `sum` is what each of these is of. */
function asked(loose: number, sum = 100, netUnallocated: boolean | null = null) {
  const receipts = invoices.map(([customer = '', number = ''], index) =>
    index < loose ? ['2025-03-01', customer, '', sum] : ['2025-03-01', customer, number, 100],
  );
  const aged = agedOf(withReceipts(invoices, receipts), '2025-12-31');
  return askNetting(aged, {}, { ...defaultPolicy, netUnallocated });
}

describe('receipts of a table that name no invoice (R10, R11)', () => {
  it.each([
    [40, '4000.00'],
    [20, '2000.00'],
    [4, '400.00'],
  ])('are asked about where they are %d of 40, by the sheet on which they stand', (loose, total) => {
    expect(asked(loose)).toEqual({
      kind: 'netReceipts',
      sheetName: '收款明细',
      ledgerSheet: '应收明细',
      receipts: loose,
      total,
    });
  });

  it('are asked about where they are few, and much of what came in', () => {
    expect(asked(3, 300)).toMatchObject({ receipts: 3, total: '900.00' });
  });

  it('are told in a notice alone where they are few and small, and are no question that was answered', () => {
    expect(asked(3)).toBeNull();
    expect(asked(2, 90_000)).toBeNull();
    expect(asked(20, 100, true)).toBeNull();
    expect(asked(20, 100, false)).toBeNull();
  });
});
