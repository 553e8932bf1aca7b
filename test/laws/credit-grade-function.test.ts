import path from 'node:path';

import { creditGradesOf } from '../../src/desk/credit-grades';
import { catalogue } from '../../src/functions/catalogue';
import { installCustomFunctions } from '../support/custom-functions';
import { desksOf } from '../support/desk-of-workbook';
import { day } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

installCustomFunctions();

const input = path.join(__dirname, '..', 'cases', 'collect', 'input.xlsx');

describe('CREDITGRADE', () => {
  it('grades every customer of a whole case as the report does, told of the open debt or not (R36)', async () => {
    const deskAt = desksOf(await sourceOfXlsx(input));
    for (const asOf of ['2025-12-31', '2025-11-17', '2025-10-31']) {
      const graded = creditGradesOf(deskAt(day(asOf))) ?? [];
      expect(graded).toHaveLength(28);
      const column = (of: (customer: (typeof graded)[number]) => unknown): unknown[][] => graded.map((customer) => [of(customer)]);
      const known = [
        column(({ record }) => record.averageDaysLate?.toNumber() ?? '无数据'),
        column(({ record }) => record.shareLate?.toNumber() ?? '无数据'),
        column(({ record }) => record.worstDays),
        column(({ record }) => record.brokenPromises),
      ] as const;
      const grades = column((customer) => customer.graded?.grade ?? '无数据');
      expect(catalogue.CREDITGRADE(...known)).toEqual(grades);
      expect(
        catalogue.CREDITGRADE(
          ...known,
          column(({ record }) => record.openDays),
        ),
      ).toEqual(grades);
    }
  });
});
