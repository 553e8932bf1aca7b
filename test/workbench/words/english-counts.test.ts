import { enUS } from '../../../src/workbench/words/en-US';
import { pageWordsOf } from '../../../src/workbench/words/page-words';

describe("the workbench's English sentences", () => {
  it('agree with one and with many', () => {
    const { summary } = enUS;
    const page = pageWordsOf('en-US');
    expect([1, 2].map((count) => [summary.rows(count), summary.otherCustomers(count), page.notCarried(count, 'A.xlsx')])).toEqual([
      ['1 ledger row', '1 other', '1 thing in A.xlsx can’t be shown here and won’t be saved:'],
      ['2 ledger rows', '2 others', '2 things in A.xlsx can’t be shown here and won’t be saved:'],
    ]);
  });
});
