import { a1Of } from '../../../src/cells/a1';
import { readLedger } from '../../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { type Cells, sheetOf, workbookOf } from '../../support/ledger-of-cells';

const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额', '一次回款日期', '一次回款金额', '二次回款日期', '二次回款金额'];
const first: Cells = [headings, ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, '2025-02-01', 400, '', '']];

/** Where the question stands that is asked of a ledger on two sheets, and what stands there. */
function askedOf(second: Cells, secondRow = 0): unknown {
  const sheets = workbookOf(sheetOf('甲公司', first), sheetOf('乙公司', second, { firstRow: secondRow }));
  const choices = { allSheets: true } as const;
  const recognition = recogniseLedger(sheets, choices);
  if (recognition.kind !== 'found') throw new Error(JSON.stringify(recognition));
  const reading = readLedger(sheets, recognition.layout, choices, defaultPolicy);
  if (reading.kind !== 'question' || reading.question.kind !== 'dateOrder') throw new Error(JSON.stringify(reading));
  const { place, value } = reading.question;
  return [place.sheetName, a1Of(place), value];
}

describe('questionOnSheets', () => {
  it.each([
    ['invoice', ['乙公司', 'B1', '03/04/2025', '2025-05-31', 500, '', '', '', ''], 'C3'],
    ['due', ['乙公司', 'B1', '2025-01-05', '03/04/2025', 500, '', '', '', ''], 'D3'],
    ['receipt', ['乙公司', 'B1', '2025-01-05', '2025-01-31', 500, '2025-02-02', 100, '03/04/2025', 50], 'H3'],
  ])('names the cell of an %s date on the second of two sheets where it stands there (R1, R9a)', (_what, row, cell) => {
    const before = ['乙公司', 'B0', '2025-01-05', '2025-01-31', 500, '', '', '', ''];
    expect(askedOf([headings, before, row])).toEqual(['乙公司', cell, '03/04/2025']);
  });

  it('counts the rows above the second sheet’s cells (R9a)', () => {
    expect(askedOf([headings, ['乙公司', 'B1', '03/04/2025', '2025-05-31', 500, '', '', '', '']], 4)).toEqual([
      '乙公司',
      'C6',
      '03/04/2025',
    ]);
  });
});
