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

  it('say of one formula and of many that they were read as saved, or can’t be', () => {
    const { notices, faults } = enUS;
    expect([1, 2].map((count) => [notices.formulasAsSaved(count), faults.notReckoned('A.xlsx', count)])).toEqual([
      [
        '1 formula was read as the value saved in the file, and not recalculated',
        'The file holds no value of 1 formula, and without a workbook nothing calculates it: A.xlsx; open and save it in Excel first.',
      ],
      [
        '2 formulas were read as the values saved in the file, and not recalculated',
        'The file holds no value of 2 formulas, and without a workbook nothing calculates them: A.xlsx; open and save it in Excel first.',
      ],
    ]);
  });
});
