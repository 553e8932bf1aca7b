import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { documentText } from '../../../src/documents/document-text';
import { newFolder, reportDone } from './real-report';

interface PrintedLetter {
  readonly customer: string;
  readonly stage: number;
  readonly total: string;
  readonly totalInCapitals: string;
  readonly invoices: readonly { readonly invoiceNumber: string }[];
  readonly number: string;
  readonly file: string;
}

interface Printed {
  readonly file: string;
  readonly letters: readonly PrintedLetter[];
  readonly held: readonly object[];
  readonly waiting: readonly object[];
}

const caseFile = (file: string): string => path.join(__dirname, '..', '..', 'cases', 'desk', file);
/** What is due at its dates, reckoned apart from this program; numbers and files are the program's own. */
const { at: dates } = JSON.parse(readFileSync(caseFile('expected.json'), 'utf8')) as {
  readonly at: readonly {
    readonly asOf: string;
    readonly letters: readonly object[];
    readonly held: readonly object[];
    readonly waiting: readonly object[];
  }[];
};

const report = async (file: string, directory: string, ...argv: readonly string[]): Promise<Printed> =>
  JSON.parse(await reportDone([file, ...argv, '--json'], directory)) as Printed;

describe('npm run report --letters, on a desk whose letters are known', () => {
  it.each(dates.map(({ asOf, ...expected }) => [asOf, expected] as const))(
    'gives at %s who gets which letter with which sums, what is held and who waits (R21a, R21b)',
    async (asOf, { letters, held, waiting }) => {
      const printed = await report(caseFile('input.xlsx'), newFolder(), '--as-of', asOf, '--letters', 'due', '--reports', 'aging');
      expect(printed.letters).toMatchObject(letters);
      expect(printed.letters).toHaveLength(letters.length);
      expect([printed.held, printed.waiting]).toEqual([held, waiting]);
    },
  );

  it('writes every letter as a .docx that says its sums, enters it in the workbook beside, and writes none twice (R21, R39)', async () => {
    const directory = newFolder();
    const first = await report(caseFile('input.xlsx'), directory, '--as-of', '2025-12-31', '--letters', 'due', '--reports', 'aging');
    for (const { file, customer, number, totalInCapitals, invoices } of first.letters) {
      const text = documentText(readFileSync(file)).join('\n');
      for (const said of [customer, number, totalInCapitals, ...invoices.map(({ invoiceNumber }) => invoiceNumber)])
        expect(text).toContain(said);
    }
    expect(readdirSync(directory).filter((file) => /共\d+份\.docx$/.test(file))).toHaveLength(3);
    const again = await report(
      first.file,
      newFolder(),
      '--as-of',
      '2025-12-31',
      '--letters',
      'due',
      '--reports',
      'aging',
      '--sheet',
      '应收台账',
    );
    expect([again.letters, again.held, again.waiting]).toEqual([[], first.held, first.waiting]);
  });

  it('writes those of one stage alone, on the date that was given', async () => {
    const directory = newFolder();
    const argv = ['--as-of', '2025-12-31', '--letters', '1', '--letter-date', '2026-01-05', '--reports', 'aging'];
    const { letters } = await report(caseFile('input.xlsx'), directory, ...argv);
    expect(letters).toMatchObject([{ stage: 1, letterDate: '2026-01-05', finalPaymentDate: '2026-01-15' }]);
    expect(readdirSync(directory).filter((file) => file.endsWith('.docx'))).toHaveLength(2);
  });

  it('says nothing of letters, and writes none, where they are not asked for', async () => {
    const directory = newFolder();
    const printed = await report(caseFile('input.xlsx'), directory, '--as-of', '2025-12-31', '--reports', 'aging');
    expect(Object.keys(printed)).not.toContain('letters');
    expect(readdirSync(directory).filter((file) => file.endsWith('.docx'))).toEqual([]);
  });
});
