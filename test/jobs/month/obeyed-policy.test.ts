import { defaultPolicy } from '../../../src/policy/default-policy';
import { readPolicy } from '../../../src/policy/read-policy';
import { policySheetOf } from '../../support/policy-sheet-of';
import { sourceOfModel } from '../../support/source-of-model';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'],
  ['甲公司', 'A1', 45931, 45982, 100_000, 0],
  ['乙公司', 'B1', 45839, 45931, 50_000, 0],
]);

const request = { asOf: '2025-12-31' }; // 46022: 甲公司 is 40 days overdue, 乙公司 91

function policySheet(values: Readonly<Record<string, unknown>>) {
  const reading = readPolicy(values);
  if (!reading.ok) throw new Error('The values are no policy.');
  return sourceOfModel(policySheetOf(reading.policy));
}

describe('a month beside 应收参数', () => {
  it('follows its class edges and its penalty tiers (R5, R13, R30)', async () => {
    const before = await runJobIn(new MemoryWorkbook([ledger]), 'buildMonth', request);
    // 30 days at 0.03% and 10 at 0.05% of 100,000; 30 at 0.03% and 61 at 0.05% of 50,000
    expect(before).toMatchObject({ report: { totals: { 次级: '100000.00', 可疑: '50000.00', penalty: '3375.00' } } });
    const values = {
      riskEdges: [45, 100, 200],
      'penalty.tiers': [
        { upToDays: 10, dailyRate: 0.0001 },
        { upToDays: null, dailyRate: 0.001 },
      ],
      penaltyBasis: 'contract',
    };
    const after = await runJobIn(new MemoryWorkbook([ledger, policySheet(values)]), 'buildMonth', request);
    // 10 at 0.01% and 30 at 0.1% of 100,000; 10 at 0.01% and 81 at 0.1% of 50,000
    expect(after).toMatchObject({
      report: { totals: { 关注: '100000.00', 次级: '50000.00', penalty: '7200.00' }, ledgerSheet: '台账' },
    });
  });

  it('follows its default basis and adds its LPR (R13a, R16, R18)', async () => {
    const values = { penaltyBasis: 'statutory', lpr: [{ from: 45900, oneYearPercent: 4, fiveYearPercent: null }], 'statutory.uplift': 0.3 };
    const outcome = await runJobIn(new MemoryWorkbook([ledger, policySheet(values)]), 'buildMonth', request);
    // 5.2% a year: 100,000 × 40 ÷ 365 and 50,000 × 91 ÷ 365
    expect(outcome).toMatchObject({
      report: {
        customers: [
          { name: '甲公司', penalty: '569.86' },
          { name: '乙公司', penalty: '648.22' },
        ],
      },
    });
  });

  it('follows how many debtors, the points, weights and levels of the score, and the day of the warning (R28, R29b, R30)', async () => {
    const values = {
      earlyWarningAfterDays: 39,
      'topDebtors.count': 1,
      'risk.weights.ageMix': 0,
      'risk.weights.longestOverdue': 3,
      'risk.weights.disputesAndPromises': 1,
      'risk.weights.limitation': 0,
      'risk.longestOverdueFull': 80,
      'risk.levelEdges': [10, 20, 37],
    };
    const reports = ['top', 'alerts'];
    const outcome = await runJobIn(new MemoryWorkbook([ledger, policySheet(values)]), 'buildMonth', { ...request, reports });
    // 甲公司: 40 days of 80 are half the points; 100 × (3 × 0.5 + 1 × 0) ÷ 4 = 37.5, which is above the last edge. By default 61 days would
    // warn.
    expect(outcome).toMatchObject({
      report: {
        top: [{ name: '甲公司', parts: { longest: '0.5000' }, score: '37.5', level: '高' }],
        alerts: {
          found: [
            { customer: '甲公司', kind: 'overdue60', amount: '100000.00', since: '2025-12-31' },
            { customer: '乙公司', kind: 'overdue60', amount: '50000.00', since: '2025-11-10' },
          ],
          limits: { overdueDays: 39 },
        },
      },
    });
    expect(outcome).toHaveProperty('report.top.length', 1);
  });

  it('is not built on a value that is no good: the job stops with every such cell, in one sentence', async () => {
    const sheet = policySheet({});
    const values = sheet.values.map((row) =>
      row.at(-1) === 'letters.firstOnDay' ? [row[0] ?? '', '十五', '', '', row.at(-1) ?? ''] : row,
    );
    const row = values.findIndex((cells) => cells.at(-1) === 'letters.firstOnDay') + 1;
    const workbook = new MemoryWorkbook([ledger, { ...sheet, values }]);
    expect(await runJobIn(workbook, 'buildMonth', request)).toEqual({
      kind: 'refused',
      refusal: 'badPolicy',
      sentence: `应收参数有 1 处不对，没有继续：应收参数!B${row} “首次催款函：逾期第几天”的值“十五”不对，应为数。请改正后再试`,
    });
    expect(workbook.writes).toEqual([]);
  });

  it('tells a look what is remembered and made although settings are no good', async () => {
    const workbook = new MemoryWorkbook([ledger]);
    await runJobIn(workbook, 'buildMonth', request);
    workbook.remembered = { language: 'en-US', ledgers: [] };
    workbook.sheets = [
      ...workbook.sheets,
      sheetOf('参数', [
        ['参数', '值'],
        ['首次催款函：逾期第几天', 0],
      ]),
    ];
    expect(await runJobIn(workbook, 'look', request)).toMatchObject({
      kind: 'refused',
      refusal: 'badPolicy',
      memory: { language: 'en-US' },
      made: [{ period: '2025-12' }],
    });
  });

  it('says which settings stand at their defaults since the sheet lacks them, and rows that it does not know', async () => {
    const own = sheetOf('参数', [
      ['参数', '值'],
      ['首次催款函：逾期第几天', 10],
      ['奖金', 5],
    ]);
    const outcome = await runJobIn(new MemoryWorkbook([ledger, own]), 'buildMonth', request);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    const kinds = outcome.report.findings.filter(({ kind }) => kind === 'policyDefaults' || kind === 'policyRowsUnknown');
    expect(kinds).toMatchObject([{ gravity: 'notice' }, { rows: [{ name: '奖金', place: { sheetName: '参数', row: 2, column: 0 } }] }]);
    expect(kinds[0]).toMatchObject({ paths: expect.not.arrayContaining(['letters.firstOnDay']) as unknown });
  });

  it('makes no other figures with a sheet of defaults than without one (R30)', async () => {
    const [without, beside] = await Promise.all(
      [[ledger], [ledger, sourceOfModel(policySheetOf(defaultPolicy))]].map((sheets) =>
        runJobIn(new MemoryWorkbook(sheets), 'buildMonth', request),
      ),
    );
    expect(beside).toEqual(without);
  });
});

describe('a month beside registers', () => {
  it('lists the cells of a register that can’t be read, and what is to be said of it, with their places (R39)', async () => {
    const disputes = sheetOf('争议', [
      ['客户', '发票号', '提出日期', '内容', '解决日期'],
      ['甲公司', 'A1', '不详', '质量', ''],
      ['丙公司', '', 46000, '数量', ''],
    ]);
    const outcome = await runJobIn(new MemoryWorkbook([ledger, disputes]), 'buildMonth', request);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          gravity: 'problem',
          kind: 'registerCell',
          register: 'disputes',
          place: { sheetName: '争议', row: 1, column: 2 },
          value: '不详',
        }),
        expect.objectContaining({
          gravity: 'notice',
          kind: 'ofRegister',
          notice: expect.objectContaining({ kind: 'unknownCustomer' }) as unknown,
        }),
      ]),
    );
  });
});
