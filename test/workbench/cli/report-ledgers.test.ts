import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';

import { newFolder, realReport, reportDone } from './real-report';

installChartSupport();

const root = path.join(__dirname, '..', '..', '..');
const classes = ['正常', '关注', '次级', '可疑', '损失', '贷项', '待核实'] as const;

type Figures = Readonly<Record<(typeof classes)[number] | 'balance' | 'penalty', string>>;

/** What a right report says of a case, reckoned apart from this program. */
interface Expected {
  readonly rows: number;
  readonly problems: readonly (readonly [row: number, what: string])[];
  readonly skipped: readonly number[];
  readonly at: readonly {
    readonly asOf: string;
    readonly customers: Readonly<Record<string, Figures & { readonly maxDays: number }>>;
    readonly totals: Figures;
  }[];
}

interface Printed {
  readonly asOf: string;
  readonly file: string;
  readonly rows: number;
  readonly totals: Figures & { readonly ledgerBalance: string; readonly difference: string };
  readonly customers: readonly (Figures & { readonly name: string; readonly longestDaysOverdue: number })[];
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly value: string; readonly reason: string }[];
  readonly notices: readonly string[];
  readonly leftOut: readonly { readonly sheet: string; readonly row: number; readonly reason: string }[];
}

/** What the cells of 账龄分析 in a written file come to, as excelts reads them: by row, from column A. */
async function writtenAnalysis(file: string): Promise<unknown[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  const sheet = workbook.worksheets.find(({ name }) => name.startsWith('账龄分析'));
  const rows: unknown[][] = [];
  sheet?.eachRow((row) => {
    const cells: unknown[] = [];
    row.eachCell((cell, column) => {
      cells[column - 1] = resultOf(cell.value);
    });
    rows.push(cells);
  });
  return rows;
}

function resultOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return 'result' in value ? value.result : value;
}

/** The lines from the header to 合计, by customer, each figure as a text in yuan. */
function writtenLines(rows: readonly unknown[][]): Record<string, Figures & { readonly maxDays: unknown }> {
  const headerRow = rows.findIndex((cells) => cells.includes('客户') && cells.includes('余额'));
  const header = rows[headerRow] ?? [];
  const totalRow = rows.findIndex((cells, row) => row > headerRow && cells[header.indexOf('客户')] === '合计');
  const cell = (cells: readonly unknown[], heading: string): unknown => cells[header.indexOf(heading)];
  const yuan = (cells: readonly unknown[], heading: string): string => Number(cell(cells, heading)).toFixed(2);
  return Object.fromEntries(
    rows.slice(headerRow + 1, totalRow + 1).map((cells) => [
      comparable(String(cell(cells, '客户'))),
      {
        ...(Object.fromEntries(classes.map((name) => [name, yuan(cells, name)])) as Record<(typeof classes)[number], string>),
        balance: yuan(cells, '余额'),
        penalty: yuan(cells, '违约金'),
        maxDays: cell(cells, '最长逾期天数'),
      },
    ]),
  );
}

const reportAsJson = async (...argv: readonly string[]): Promise<Printed> => JSON.parse(await reportDone([...argv, '--json'])) as Printed;

const caseFile = (name: string, file: string): string => path.join(root, 'test', 'cases', name, file);
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(caseFile(name, 'expected.json'), 'utf8')) as Expected;
const figuresOf = (source: Figures): Figures =>
  Object.fromEntries([...classes, 'balance', 'penalty'].map((key) => [key, source[key as keyof Figures]])) as Figures;
const comparable = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const reportsOfCases = new Map<string, Promise<Printed>>();

/** The report of a case at a day, made once. */
function reportOfCase(name: string, asOf: string): Promise<Printed> {
  const key = `${name} ${asOf}`;
  const printed = reportsOfCases.get(key) ?? reportAsJson(caseFile(name, 'input.xlsx'), '--as-of', asOf);
  reportsOfCases.set(key, printed);
  return printed;
}

const cases = ['ledger-untidy', 'ledger-receipts'].flatMap((name) => expectedOf(name).at.map(({ asOf }) => [name, asOf] as const));

describe('npm run report, on ledgers whose figures are known', () => {
  it.each(cases)('gives the figures of %s at %s to the cent (R5, R9–R15)', async (name, asOf) => {
    const input = caseFile(name, 'input.xlsx');
    const before = hashOf(input);
    const expected = expectedOf(name);
    const at = expected.at.find((each) => each.asOf === asOf);
    const printed = await reportOfCase(name, asOf);
    expect(printed.asOf).toBe(asOf);
    expect(printed.rows).toBe(expected.rows);
    expect(figuresOf(printed.totals)).toEqual(at?.totals);
    expect(printed.totals.ledgerBalance).toBe(at?.totals.balance);
    expect(printed.totals.difference).toBe('0.00');
    expect(
      Object.fromEntries(
        printed.customers.map((customer) => [comparable(customer.name), { ...figuresOf(customer), maxDays: customer.longestDaysOverdue }]),
      ),
    ).toEqual(Object.fromEntries(Object.entries(at?.customers ?? {}).map(([customer, figures]) => [comparable(customer), figures])));
    expect(printed.problems.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0])).sort((left, right) => left - right)).toEqual(
      expected.problems.map(([row]) => row),
    );
    expect(printed.leftOut.map(({ row }) => row)).toEqual(expected.skipped);
    expect(hashOf(input)).toBe(before);
  });

  it('takes the 截止日期 of the title rows where it is given none, and writes by that month', async () => {
    const printed = await reportAsJson(caseFile('ledger-untidy', 'input.xlsx'));
    expect(printed.asOf).toBe('2025-12-31');
    expect(path.basename(printed.file)).toBe('input 账龄 2025-12.xlsx');
  });
});

describe('the workbook that npm run report writes', () => {
  it.each(cases)('comes to the figures of %s at %s in its own cells, line by line (R5, R9–R15)', async (name, asOf) => {
    const at = expectedOf(name).at.find((each) => each.asOf === asOf);
    const rows = await writtenAnalysis((await reportOfCase(name, asOf)).file);
    const { 合计: total, ...customers } = writtenLines(rows);
    const isShown = (figures: Figures): boolean => [...classes, 'penalty' as const].some((key) => figures[key] !== '0.00');
    expect(customers).toEqual(
      Object.fromEntries(
        Object.entries(at?.customers ?? {})
          .filter(([, figures]) => isShown(figures))
          .map(([customer, figures]) => [comparable(customer), figures]),
      ),
    );
    expect(Object.keys(customers).length).toBeGreaterThan(10);
    expect(total).toMatchObject(at?.totals ?? {});
    const difference = (label: string): unknown => rows.find((cells) => cells[1] === label)?.[2];
    expect([difference('台账合计'), difference('本表合计'), difference('差额')]).toEqual([
      Number(at?.totals.balance),
      Number(at?.totals.balance),
      0,
    ]);
  });

  it('keeps the sheets of the sample ledger and adds four, with formulas that carry their values and no error', async () => {
    const printed = await reportAsJson();
    expect(printed.totals.difference).toBe('0.00');
    expect(printed.customers).toHaveLength(40);
    expect(printed.problems.map(({ value }) => value)).toEqual(['待客户验收', '见补充协议']);
    expect(printed.leftOut).toHaveLength(6);
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(printed.file));
    const source = new Workbook();
    await source.xlsx.load(readFileSync(path.join(root, 'assets', 'sample-ledger.xlsx')));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '应收台账',
        '收款明细',
        '客户资料',
        '账龄明细 2025-12',
        '账龄分析 2025-12',
        '前十大欠款风险 2025-12',
        '预警清单 2025-12',
        '应收专项分析 2025-12',
      ]),
    );
    expect(workbook.worksheets).toHaveLength(8);
    const [ledger, sourceLedger] = [workbook.getWorksheet('应收台账'), source.getWorksheet('应收台账')];
    for (const address of ['A1', 'B4', 'H5', 'J5', 'J68']) {
      expect(ledger?.getCell(address).value).toEqual(sourceLedger?.getCell(address).value);
      expect(ledger?.getCell(address).numFmt).toBe(sourceLedger?.getCell(address).numFmt);
    }
    expect(ledger?.getCell('A1').isMerged).toBe(true);
    expect(ledger?.getCell('A3').font?.bold).toBe(true);
    const formulas: { address: string; formula: string; result: unknown }[] = [];
    const errors: string[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const value: unknown = cell.value;
          if (typeof value !== 'object' || value === null) return;
          if ('error' in value) errors.push(`${sheet.name}!${cell.address}`);
          if ('formula' in value && sheet.name.startsWith('账龄分析'))
            formulas.push({ address: cell.address, formula: String(value.formula), result: 'result' in value ? value.result : undefined });
        }),
      );
    }
    expect(errors).toEqual([]);
    expect(formulas.length).toBeGreaterThan(300);
    // A formula that comes to '' is read back as one without a value.
    const withoutValue = formulas.filter(
      ({ formula, result }) => !formula.endsWith(',"")') && typeof result !== 'number' && typeof result !== 'string',
    );
    expect(withoutValue).toEqual([]);
    expect(formulas.some(({ formula }) => formula.includes('SUMIFS('))).toBe(true);
  });
});

describe('npm run report, on .csv', () => {
  const text = [
    '客户名称,发票号,开票日期,到期日,应收金额,已收金额',
    '甲公司,00000017,2025-09-01,2025-10-01,"1,000.00",0',
    '乙公司,00000018,2025-11-15,2025-12-15,500.50,100.50',
    '',
  ].join('\r\n');

  it.each([
    ['utf8', Buffer.from(text)],
    ['utf8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['gb18030', iconv.encode(text, 'gb18030')],
  ])('reads %s and writes .xlsx', async (_encoding, bytes) => {
    const file = path.join(newFolder(), '台账.csv');
    writeFileSync(file, bytes);
    const printed = await reportAsJson(file, '--as-of', '2025-12-31');
    expect(path.basename(printed.file)).toBe('台账 账龄 2025-12.xlsx');
    expect(printed.customers.map(({ name, balance, longestDaysOverdue }) => [name, balance, longestDaysOverdue])).toEqual([
      ['甲公司', '1000.00', 91],
      ['乙公司', '400.00', 16],
    ]);
    expect(printed.totals.penalty).toBe('41.42');
  });
});

describe('npm run report, on what is no ledger', () => {
  const fileOf = (name: string, content: string | Uint8Array): string => {
    const file = path.join(newFolder(), name);
    writeFileSync(file, content);
    return file;
  };

  const rows = [
    ['客户名称', '发票号', '开票日期', '到期日', '应收金额'],
    ['甲公司', '001', '2025-09-01', '2025-10-01', 1000],
    ['乙公司', '002', '2025-11-01', '2025-12-01', 500],
  ];
  const ledger = (...names: readonly string[]) => ({ sheets: names.map((name) => ({ name, rows })) });

  it.each([
    [
      'a workbook with a password',
      async () => fileOf('密.xlsx', await writeXlsx({ ...ledger('台账'), encryption: { password: 'x', spinCount: 1000 } })),
      [],
      /设了打开密码/,
    ],
    ['a workbook with two ledgers', async () => fileOf('两.xlsx', await writeXlsx(ledger('一部', '二部'))), [], /--sheet.*一部、二部/],
    ['a sheet that is not there', async () => fileOf('两.xlsx', await writeXlsx(ledger('一部', '二部'))), ['--sheet', '三部'], /三部/],
    [
      'dates that may be of either order',
      () => Promise.resolve(fileOf('order.csv', 'Customer,Invoice No.,Due Date,Amount\nA,1,1/2/2025,5\nB,2,3/4/2025,6\n')),
      [],
      /1\/2\/2025.*--date-order mdy/,
    ],
  ])('ends with 2 and one sentence for %s', async (_what, file, options, sentence) => {
    const { code, printed, complained } = await realReport([await file(), ...options]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toMatch(/^[^\n]+\n$/);
    expect(complained).toMatch(sentence);
  });

  it.each<[string, () => string, string]>([
    ['an empty file', () => fileOf('空.xlsx', ''), '这个文件是空的：'],
    ['a file that is no workbook', () => fileOf('图.xlsx', 'JFIF, not a zip archive at all'), '这个文件不是 .xlsx 工作簿或 .csv 表格：'],
    [
      'a workbook of the old format',
      () =>
        fileOf('旧.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'), Buffer.from('Workbook', 'utf16le')])),
      '这是旧格式的工作簿',
    ],
    [
      'a letter of an old Word',
      () =>
        fileOf('函.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'), Buffer.from('WordDocument', 'utf16le')])),
      '这个文件不是 .xlsx 工作簿或 .csv 表格：',
    ],
    ['a table without a ledger', () => fileOf('表.csv', '城市,人口\r\n沈阳,9000000\r\n大连,7000000\r\n'), '没有找到应收台账'],
  ])('ends with 2 and one sentence for %s', async (_what, file, sentence) => {
    const { code, printed, complained } = await realReport([file()]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toMatch(/^[^\n]+\n$/);
    expect(complained.startsWith(sentence)).toBe(true);
  });
});
