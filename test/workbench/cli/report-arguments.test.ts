import { parseReportArguments } from '../../../src/workbench/cli/report-arguments';

describe('parseReportArguments', () => {
  it('reads every option, in any order', () => {
    expect(
      parseReportArguments([
        '--json',
        '--policy',
        '--sheet',
        '往来余额',
        '台账.xlsx',
        '--as-of',
        '2025-12-31',
        '--out=结果',
        '--lang',
        'en-US',
        '--date-order',
        'dmy',
        '--credit-days',
        '45',
        '--net',
        'oldest',
        '--reports',
        'aging, top,alerts,top,analysis',
        '--summary',
        '--columns',
        '客户=B,余额=H',
        '--overwrite',
        '--unfinished',
        'leave',
        '--case',
        'AJ001',
        '--decimal',
        'comma',
        '--month-dates',
        'last',
        '--types',
        '冲抵=收款',
        '--sums',
        '质保金=扣除',
      ]),
    ).toEqual({
      kind: 'report',
      arguments: {
        language: 'en-US',
        ledgerFile: '台账.xlsx',
        sheetName: '往来余额',
        asOf: '2025-12-31',
        outputDirectory: '结果',
        json: true,
        figuresOnly: false,
        dateOrder: 'dmy',
        decimalMark: 'comma',
        monthDay: 'last',
        types: '冲抵=收款',
        sums: '质保金=扣除',
        creditDays: 45,
        net: 'oldest',
        policySheet: true,
        summary: true,
        reports: ['aging', 'top', 'alerts', 'analysis'],
        columns: '客户=B,余额=H',
        letters: null,
        letterDate: null,
        letterLanguage: null,
        case: 'AJ001',
        archive: false,
        evidence: [],
        overwrite: true,
        unfinished: 'leave',
      },
    });
  });

  it('takes the language of letters apart from that of the command', () => {
    expect(parseReportArguments(['a.xlsx', '--letters', 'due', '--letter-lang', 'en-US'])).toMatchObject({
      arguments: { language: 'zh-CN', letters: 'due', letterLanguage: 'en-US' },
    });
  });

  it.each([
    [['--letters', 'due'], '--letters'],
    [['--evidence', 'a.pdf', '--policy'], '--evidence'],
    [['--summary'], '--summary'],
    [['--reports', 'aging,committee'], '--reports committee'],
  ])('refuses %j, which want a workbook, beside --no-workbook', (argv, option) => {
    expect(parseReportArguments(['a.csv', '--no-workbook', ...argv, '--json'])).toMatchObject({
      fault: { kind: 'workbookNeeded', option },
      json: true,
    });
  });

  it('takes --no-workbook beside what only reads, and a folder that nothing goes into', () => {
    expect(parseReportArguments(['a.csv', '--no-workbook', '--out', 'b', '--reports', 'desk,credit', '--json'])).toMatchObject({
      kind: 'report',
      arguments: { figuresOnly: true, json: true, reports: ['desk', 'credit'] },
    });
  });

  it('asks for the sample, in Chinese, where nothing is given', () => {
    expect(parseReportArguments([])).toEqual({
      kind: 'report',
      arguments: {
        language: 'zh-CN',
        ledgerFile: null,
        sheetName: null,
        asOf: null,
        outputDirectory: null,
        json: false,
        figuresOnly: false,
        dateOrder: null,
        decimalMark: null,
        monthDay: null,
        types: null,
        sums: null,
        creditDays: null,
        net: null,
        policySheet: false,
        summary: false,
        reports: null,
        columns: null,
        letters: null,
        letterDate: null,
        letterLanguage: null,
        case: null,
        archive: false,
        evidence: [],
        overwrite: false,
        unfinished: null,
      },
    });
  });

  it.each([
    [['a.xlsx', '--asof', '2025-12-31'], { kind: 'unknownOption', option: '--asof' }],
    [['a.xlsx', '-x'], { kind: 'unknownOption', option: '-x' }],
    [['a.xlsx', '--sheet'], { kind: 'missingValue', option: '--sheet' }],
    [['a.xlsx', '--sheet', '--json'], { kind: 'missingValue', option: '--sheet' }],
    [['a.xlsx', '--as-of='], { kind: 'missingValue', option: '--as-of' }],
    [['a.xlsx', '--json=yes'], { kind: 'needlessValue', option: '--json' }],
    [['a.xlsx', '--policy=yes'], { kind: 'needlessValue', option: '--policy' }],
    [['my', 'ledger.xlsx'], { kind: 'tooManyFiles', files: ['my', 'ledger.xlsx'] }],
    [['a.xlsx', '--as-of', '2025-02-30'], { kind: 'badDate', value: '2025-02-30' }],
    [['a.xlsx', '--as-of', '2025-13-01'], { kind: 'badDate', value: '2025-13-01' }],
    [['a.xlsx', '--as-of', '31.12.2025'], { kind: 'badDate', value: '31.12.2025' }],
    [['a.xlsx', '--lang', 'fr'], { kind: 'badLanguage', value: 'fr' }],
    [['a.xlsx', '--date-order', 'ymd'], { kind: 'badDateOrder', value: 'ymd' }],
    [['a.xlsx', '--decimal', '.'], { kind: 'badDecimal', value: '.' }],
    [['a.xlsx', '--month-dates', '15'], { kind: 'badMonthDates', value: '15' }],
    [['a.xlsx', '--credit-days', '1.5'], { kind: 'badCreditDays', value: '1.5' }],
    [['a.xlsx', '--credit-days', '721'], { kind: 'badCreditDays', value: '721' }],
    [['a.xlsx', '--net', 'newest'], { kind: 'badNetting', value: 'newest' }],
    [['a.xlsx', '--reports', 'aging,ageing'], { kind: 'badReports', value: 'ageing' }],
    [['a.xlsx', '--reports', 'top,'], { kind: 'badReports', value: '' }],
    [['a.xlsx', '--letters', 'all'], { kind: 'badLetters', value: 'all' }],
    [['a.xlsx', '--letters', '4'], { kind: 'badLetters', value: '4' }],
    [['a.xlsx', '--letters', 'due', '--letter-date', '2025-02-30'], { kind: 'badDate', value: '2025-02-30' }],
    [['a.xlsx', '--letter-date', '2025-12-31'], { kind: 'letterDateAlone' }],
    [['a.xlsx', '--letters', 'due', '--letter-lang', 'fr'], { kind: 'badLetterLanguage', value: 'fr' }],
    [['a.xlsx', '--letter-lang', 'en-US'], { kind: 'letterLanguageAlone' }],
    [['a.xlsx', '--reports', 'aging,top', '--summary'], { kind: 'summaryWithoutAnalysis' }],
    [['a.xlsx', '--archive'], { kind: 'archiveAlone' }],
    [['a.xlsx', '--evidence'], { kind: 'missingValue', option: '--evidence' }],
    [['a.xlsx', '--unfinished', 'forget'], { kind: 'badUnfinished', value: 'forget' }],
    [['a.xlsx', '--reports='], { kind: 'missingValue', option: '--reports' }],
  ])('refuses %j', (argv, fault) => {
    expect(parseReportArguments(argv)).toEqual({
      kind: 'fault',
      language: 'zh-CN',
      json: argv.includes('--json') || argv.includes('--json=yes'),
      fault,
    });
  });

  it('says what is wrong in the language asked for', () => {
    expect(parseReportArguments(['--lang', 'en-US', '--nonsense'])).toMatchObject({ kind: 'fault', language: 'en-US' });
  });

  it('lets a sheet name begin with a dash after =', () => {
    expect(parseReportArguments(['a.xlsx', '--sheet=-1'])).toMatchObject({ arguments: { sheetName: '-1' } });
  });

  it('offers help whatever else is asked', () => {
    expect(parseReportArguments(['--help', '--nonsense'])).toEqual({ kind: 'help', language: 'zh-CN' });
  });
});
