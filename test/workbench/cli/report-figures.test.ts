import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { figuresInProcess } from '../../../src/workbench/cli/figures-in-process';
import type { FiguresTask, ReckonFigures } from '../../../src/workbench/cli/month-figures';
import type { MonthReport } from '../../../src/workbench/cli/month-outcome';
import { reportCommand } from '../../../src/workbench/cli/report-command';
import { ReportRefused, type ReportFault } from '../../../src/workbench/cli/report-fault';

const amounts = {
  balance: '600.00',
  正常: '600.00',
  关注: '0.00',
  次级: '0.00',
  可疑: '0.00',
  损失: '0.00',
  贷项: '0.00',
  待核实: '0.00',
  penalty: '0.00',
};
const month: MonthReport = {
  asOf: '2025-12-31',
  asOfSource: 'given',
  period: '2025-12',
  ledgerSheet: '台账',
  basis: 'snapshot',
  rows: 1,
  totals: { ...amounts, ledgerBalance: '600.00', difference: '0.00' },
  agreesWithLedger: true,
  comparedWith: '一致',
  customers: [{ ...amounts, name: '甲公司', longestDaysOverdue: 0 }],
  problems: [],
  notices: ['有一笔收款没有发票号'],
  leftOut: [],
  sheets: [],
  syncs: 0,
};

/** Runs the command on a ledger of which no workbook can be made, for this reason. */
async function run(argv: readonly string[], fault: ReportFault, figures?: ReportFault) {
  const directory = mkdtempSync(path.join(tmpdir(), 'receivables-'));
  writeFileSync(path.join(directory, '台账.csv'), 'a ledger');
  const asked: FiguresTask[] = [];
  const reckonFigures: ReckonFigures = (task) => {
    asked.push(task);
    if (figures) return Promise.reject(new ReportRefused(figures));
    return Promise.resolve({ outcome: { kind: 'done', report: month }, formulas: 2, notCarried: [] });
  };
  let [printed, complained] = ['', ''];
  const io = {
    print: (text: string) => {
      printed += text;
    },
    complain: (text: string) => {
      complained += text;
    },
    showProgress: () => undefined,
    directory,
    debug: false,
    now: () => new Date(2026, 0, 5, 9, 7),
  };
  const code = await reportCommand(['台账.csv', ...argv], io, () => Promise.reject(new ReportRefused(fault)), reckonFigures);
  return { code, printed, complained, asked, left: readdirSync(directory) };
}

const file = '台账.csv';
const tooMany: ReportFault = { kind: 'unreadable', file, reason: 'tooManyCells', detail: '2500000' };
const tooLong: ReportFault = { kind: 'refused', sentence: '工作表“台账”的台账有 300000 行', isTooLong: true };

describe('a ledger too large for a workbook', () => {
  it('is refused in one sentence that tells how to have its figures', async () => {
    expect(await run([], tooMany)).toMatchObject({
      code: 2,
      printed: '',
      complained:
        '这个文本文件超过 250 万个单元格，没有读取，请拆成几个，或删去不用的列：台账.csv；只要数字、不要工作簿的，请加 --no-workbook。\n',
      asked: [],
      left: ['台账.csv'],
    });
    expect((await run(['--lang', 'en-US'], tooLong)).complained).toBe(
      '工作表“台账”的台账有 300000 行; for the figures without a workbook add --no-workbook.\n',
    );
  });

  it.each([tooMany, tooLong])('has its figures told by --json, without a file, and why: %j', async (fault) => {
    const { code, printed, complained, asked, left } = await run(['--json', '--as-of', '2025-12-31'], fault);
    expect({ code, complained, left }).toEqual({ code: 0, complained: '', left: ['台账.csv'] });
    expect(JSON.parse(printed)).toMatchObject({
      asOf: '2025-12-31',
      file: null,
      totals: { balance: '600.00' },
      notices: [
        '台账太大，没有生成工作簿，这里只有数字；要各张报表的，请把台账拆成几个文件',
        '有一笔收款没有发票号',
        '文件里有 2 个公式，按文件里保存的计算结果读取，没有重新计算',
      ],
    });
    expect(asked).toMatchObject([{ request: { language: 'zh-CN', asOf: '2025-12-31', confirmAsOf: '2025-12-31' } }]);
  });

  it('is refused with --json too where letters are wanted', async () => {
    const { code, printed, asked } = await run(['--json', '--letters', 'due'], tooMany);
    expect({ code, asked, printed: JSON.parse(printed) as object }).toMatchObject({
      code: 2,
      asked: [],
      printed: { error: { kind: 'figuresOnly' } },
    });
  });

  it('ends in one sentence where its figures take more memory than they may', async () => {
    expect(await run(['--no-workbook'], tooMany, { kind: 'memoryFull', file })).toMatchObject({
      code: 2,
      complained: '内存不够（计算最多用 3 GB），没有算完：台账.csv；请把台账拆成几个。\n',
    });
  });
});

describe('--no-workbook', () => {
  it('tells the figures and writes nothing, not even a folder', async () => {
    const { code, printed, left } = await run(['--no-workbook'], tooMany);
    expect({ code, left }).toEqual({ code: 0, left: ['台账.csv'] });
    expect(printed).toContain('甲公司  600.00');
    expect(printed).not.toContain('已写入');
  });

  it('reckons by the add-in’s own code, in a process of its own (R5, R9–R15)', async () => {
    const ledger = path.join(__dirname, '..', '..', 'cases', 'ledger-receipts', 'input.xlsx');
    const { outcome, formulas } = await figuresInProcess(
      { file: ledger, request: { language: 'zh-CN', asOf: '2025-12-31' } },
      () => undefined,
    );
    expect(outcome).toMatchObject({ kind: 'done', report: { rows: 122, totals: { balance: '45162763.65', penalty: '6434024.83' } } });
    expect(formulas).toBe(0);
  });

  it('says what can’t be read as ever', async () => {
    const task = { file: '/nowhere/台账.csv', request: { language: 'zh-CN' as const } };
    await expect(figuresInProcess(task, () => undefined)).rejects.toMatchObject({
      fault: { kind: 'fileMissing', file: '/nowhere/台账.csv' },
    });
  });
});
