import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

import { documentText } from '../../../src/documents/document-text';
import { reportDone } from './real-report';

installChartSupport();

interface Alert {
  readonly customer: string;
  readonly kind: string;
  readonly amount: string;
  readonly since: string | null;
  readonly urgency: string;
}

/** What a right report says of the case at its dates, reckoned apart from this program; words are left out of it. */
interface Expected {
  readonly at: readonly {
    readonly asOf: string;
    readonly balance: string;
    readonly top: readonly object[];
    readonly alerts: readonly Alert[];
  }[];
}

interface Printed {
  readonly file: string;
  readonly summary?: string;
  readonly totals: { readonly balance: string; readonly difference: string };
  readonly top?: readonly object[];
  readonly alerts?: readonly (Alert & { readonly rule: string; readonly action: string })[];
  readonly unchecked?: readonly { readonly kind: string; readonly missing: string; readonly customers?: readonly string[] }[];
}

const caseFile = (file: string): string => path.join(__dirname, '..', '..', 'cases', 'desk', file);
const { at: dates } = JSON.parse(readFileSync(caseFile('expected.json'), 'utf8')) as Expected;

const reportAsJson = async (...argv: readonly string[]): Promise<Printed> =>
  JSON.parse(await reportDone([caseFile('input.xlsx'), ...argv, '--json'])) as Printed;

describe('npm run report --reports aging,top,alerts, on a desk whose figures are known', () => {
  it.each(dates.map(({ asOf, ...expected }) => [asOf, expected] as const))(
    'gives every figure at %s: the largest debtors, the warnings in order, the balance tied out (R28, R29, R35)',
    async (asOf, { balance, top, alerts }) => {
      const printed = await reportAsJson('--as-of', asOf, '--reports', 'aging,top,alerts');
      expect(printed.totals).toMatchObject({ balance, difference: '0.00' });
      expect(printed.top).toEqual(top);
      expect(printed.alerts?.map(({ customer, kind, amount, since, urgency }) => ({ customer, kind, amount, since, urgency }))).toEqual(
        alerts,
      );
      expect(printed.alerts?.filter(({ rule, action }) => rule === '' || action === '')).toEqual([]);
      expect(printed.unchecked?.filter(({ customers }) => customers === undefined)).toEqual([]);
    },
  );

  it('writes the sheet of settings with --policy, behind the analysis and without another figure (R30)', async () => {
    const argv = ['--as-of', '2025-12-31', '--policy'];
    const printed = await reportAsJson(...argv);
    const { top, alerts } = dates.find(({ asOf }) => asOf === '2025-12-31') ?? {};
    expect(printed.top).toEqual(top);
    expect(printed.alerts).toHaveLength(alerts?.length ?? 0);
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(printed.file));
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names.slice(-6)).toEqual([
      '应收参数',
      '账龄明细 2025-12',
      '账龄分析 2025-12',
      '前十大欠款风险 2025-12',
      '预警清单 2025-12',
      '应收专项分析 2025-12',
    ]);
    expect(names[workbook.views[0]?.activeTab ?? -1]).toBe('账龄分析 2025-12');
  });

  it('saves the analysis on one page with --summary, letters or none beside it, tied to its sheet (R12, R20a)', async () => {
    const printed = await reportAsJson('--as-of', '2025-12-31', '--reports', 'analysis', '--summary', '--letters', '1');
    expect(path.basename(printed.summary ?? '')).toBe('应收专项分析 2025-12 摘要.docx');
    const texts = documentText(readFileSync(printed.summary ?? ''));
    expect(texts[0]).toBe('应收专项分析摘要 2025-12');
    expect(texts).toContain('台账合计 12,181,806.03 元，本表合计 12,181,806.03 元，差额 0.00 元，相符。');
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(printed.file));
    const sheet = workbook.getWorksheet('应收专项分析 2025-12');
    expect([sheet?.getCell('G45').value, sheet?.getCell('C18').result]).toEqual([12181806.03, 12181806.03]);
  });

  it('leaves out what is not chosen', async () => {
    const printed = await reportAsJson('--as-of', '2025-10-31', '--reports', 'aging');
    expect([printed.top, printed.alerts, printed.unchecked]).toEqual([undefined, undefined, undefined]);
  });

  it('says the debtors, the warnings and what was not checked in the summary, in the language asked for (R28, R29)', async () => {
    const printed = await reportDone([caseFile('input.xlsx'), '--as-of', '2025-12-31', '--reports', 'aging,top,alerts', '--lang', 'en-US']);
    expect(printed).toContain('Largest debtors (10)\n  上海皋兰食品股份有限公司 1,714,073.59  level elevated (score 70.9)\n');
    expect(printed).toContain(
      '  [Now] The company 12,181,806.03: The receivables turnover fell in two quarters running. Review credit terms',
    );
  });
});
