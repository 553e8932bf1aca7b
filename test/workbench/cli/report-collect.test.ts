import { readFileSync } from 'node:fs';
import path from 'node:path';

import { documentText } from '../../../src/documents/document-text';
import { reportDone } from './real-report';

/** What a right report says of the case at its dates, reckoned apart from this program. */
interface Expected {
  readonly at: readonly {
    readonly asOf: string;
    readonly balance: string;
    readonly work: unknown;
    readonly recovery: unknown;
    readonly credit: unknown;
  }[];
}

const caseFile = (file: string): string => path.join(__dirname, '..', '..', 'cases', 'collect', file);
const { at: dates } = JSON.parse(readFileSync(caseFile('expected.json'), 'utf8')) as Expected;

const reportAsJson = async (...argv: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await reportDone([caseFile('input.xlsx'), ...argv, '--json'])) as Record<string, unknown>;

describe('npm run report --reports aging,desk,credit, on a busy log whose figures are known', () => {
  it.each(dates.map(({ asOf, ...expected }) => [asOf, expected] as const))(
    'gives every figure at %s: the work of the day, what was recovered, the grades and their back-test (R36, R38, R41, R42)',
    async (asOf, { balance, ...expected }) => {
      const { work, recovery, credit, totals } = await reportAsJson('--as-of', asOf, '--reports', 'aging,desk,credit');
      expect(totals).toMatchObject({ balance, difference: '0.00' });
      expect({ work, recovery, credit }).toEqual(expected);
    },
  );

  it('says the grades and how much is to be done in the summary, in the language asked for', async () => {
    const argv = [caseFile('input.xlsx'), '--as-of', '2025-12-31', '--reports', 'aging,desk,credit'];
    const chinese = await reportDone(argv);
    expect(chinese).toContain('当日事项 19 项，见工作表“催收日程”\n\n信用评级（28 户），回测结果见 --json\n');
    expect(chinese).toContain('  北京栖禾机械设备有限公司  B  平均迟延 19.5 天，建议额度 148,000.00\n');
    const english = await reportDone([...argv, '--lang', 'en-US']);
    expect(english).toContain('  北京栖禾机械设备有限公司  B  19.5 days late on average, suggested limit 148,000.00\n');
  });

  it('saves the meeting paper on one page with --summary, in the language asked for, and no page of an analysis that is not', async () => {
    const printed = await reportAsJson(...['--as-of', '2025-12-31', '--reports', 'committee,vetting', '--summary', '--lang', 'en-US']);
    const file = String(printed['meetingPaper']);
    expect([path.basename(file), printed['summary']]).toEqual(['Committee paper 2025-12.docx', undefined]);
    expect(documentText(readFileSync(file))).toContain('1. The largest and the worst debtors');
    // Of a workbook without tables for it: what is not known is null, what 客户资料 tells is told.
    expect(printed['vetting']).toMatchObject({
      ...{ standing: null, agencies: null, fees: [], abroad: [] },
      clauses: {
        gaps: [
          { clause: 'payment', contracts: 0, missing: '0.00', unclear: '0.00', unchecked: '6358831.35' },
          { clause: 'penalty', contracts: 12, missing: '2468917.30', unclear: '0.00', unchecked: '3172654.27' },
          ...['jurisdiction', 'notice', 'retention', 'guarantee'].map((clause) => ({ clause, unchecked: '6358831.35' })),
        ],
      },
    });
  });

  it('leaves them out where they are not asked for', async () => {
    const { work, recovery, credit } = await reportAsJson('--as-of', '2025-12-31');
    expect([work, recovery, credit]).toEqual([undefined, undefined, undefined]);
  });
});
