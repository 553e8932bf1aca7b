import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { catalogue } from '../../src/functions/catalogue';
import { functionSignatures } from '../../src/texts/functions/function-signatures';
import { functionsEnUS } from '../../src/texts/functions/en-US';
import { functionsZhCN } from '../../src/texts/functions/zh-CN';

/** What is promised to users: ids with their arguments in this order, optional ones with a ?. */
const promised: Readonly<Record<string, string>> = {
  DAYSOVERDUE: 'dueDate asOf',
  AGINGCLASS: 'dueDate asOf labels? classEdges?',
  AGINGBAND: 'dueDate asOf edges?',
  AUDITBAND: 'invoiceDate asOf',
  AGINGTABLE: 'customers dueDates balances asOf edges?',
  DUEDATE: 'baseDate terms holidays? makeUpDays?',
  WORKDAYCN: 'date days holidays? makeUpDays?',
  PENALTY: 'balance dueDate asOf tiers? method? afterLast?',
  PENALTYDETAIL: 'balance dueDate asOf tiers? method? afterLast?',
  PENALTYPAID: 'amount dueDate asOf receiptDates receiptAmounts tiers?',
  STATUTORYINTEREST: 'balance dueDate asOf uplift? yearDays? rateTable?',
  LPR: 'date term? rateTable?',
  PENALTYCHECK: 'balance dueDate asOf tiers? rateTable?',
  DSO: 'receivables creditSales days',
  DSOCOUNTBACK: 'receivables monthEnds monthlySales',
  BESTDSO: 'currentReceivables creditSales days',
  DELINQUENTDAYS: 'receivables currentReceivables creditSales days',
  CEI: 'opening sales closing closingCurrent',
  ARTURNOVER: 'sales opening closing',
  TURNOVERDAYS: 'sales opening closing days?',
  BADDEBTRATIO: 'writeOffs creditSales',
  COLLECTIONRATE: 'receipts opening billed',
  ROLLRATE: 'bandBefore nextBandNow',
  TURNOVERFALLING: 'turnovers',
  CONCENTRATION: 'balance trade12Months',
  PROVISION: 'balance invoiceDate asOf rates?',
  LETTERSTAGE: 'dueDate asOf lastStage? lastSent? letterDays?',
  LIMITATIONDATE: 'dueDate lastInterruption?',
  COURTFEE: 'claim kind?',
  GUARANTEE: 'amount rate?',
  INSTALMENTS: 'debt count firstDate firstShare?',
  NEGOTIATION: 'principal ideal reasonable bottom',
  COLLECTIONPOINTS: 'invoiceDate collectedDate bonus? malus?',
  CREDITGRADE: 'daysLate shareLate worst broken openDays?',
  WRITEOFFSTATUS: 'dueDate asOf balance',
  RMBUPPER: 'amount',
};

interface Declaration {
  readonly id: string;
  readonly name: string;
  readonly comment: string;
  /** Each parameter with its type, as written. */
  readonly parameters: readonly string[];
}

const folder = join(__dirname, '..', '..', 'src', 'functions');
const declarations: readonly Declaration[] = readdirSync(folder)
  .filter((file) => file.endsWith('-functions.ts'))
  .flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport function (\w+)\(([^)]*)\)/g),
  ])
  .map(([, comment = '', name = '', parameters = '']) => ({
    id: /@customfunction (\S+)/.exec(comment)?.[1] ?? '',
    name,
    comment,
    parameters: parameters
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }));

describe('the catalogue', () => {
  it('holds every promised function and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(promised).sort());
  });

  it('holds under each id the function whose comment carries that id', () => {
    expect(Object.fromEntries(declarations.map(({ id, name }) => [id, name]))).toEqual(
      Object.fromEntries(Object.entries(catalogue).map(([id, customFunction]) => [id, customFunction.name])),
    );
  });

  it('takes the promised arguments in the promised order', () => {
    const written = declarations.map(({ id, parameters }) => [id, parameters.map((parameter) => parameter.split(':')[0]).join(' ')]);
    expect(Object.fromEntries(written)).toEqual(promised);
    expect(Object.entries(functionSignatures).map(([id, names]) => [id, names.join(' ')])).toEqual(
      Object.entries(promised).map(([id, line]) => [id, line.replaceAll('?', '')]),
    );
  });

  it('describes each function and each argument in Chinese', () => {
    const undescribed = declarations.flatMap(({ id, comment, parameters }) => [
      ...(/^ \* [\u4e00-\u9fff]/.test(comment) ? [] : [id]),
      ...parameters.filter((parameter) => {
        const [name = '', question = ''] = /^(\w+)(\??)/.exec(parameter)?.slice(1) ?? [];
        return !new RegExp(`@param ${name} ${question === '?' ? '可选：' : '(?!可选).*[\\u4e00-\\u9fff]'}`).test(comment);
      }),
    ]);
    expect(undescribed).toEqual([]);
  });

  it('writes only the argument types that the metadata generator understands', () => {
    const types = new Set(declarations.flatMap(({ parameters }) => parameters.map((parameter) => parameter.split(': ')[1])));
    expect([...types].sort()).toEqual(['unknown', 'unknown[][]']);
  });
});

describe('the names of arguments', () => {
  const functionArguments = [...new Set(Object.values(functionSignatures).flat())];

  it('cover every argument, each with a Chinese word and its own name', () => {
    const used = new Set(Object.values(promised).flatMap((line) => line.replaceAll('?', '').split(' ')));
    expect([...functionArguments].sort()).toEqual([...used].sort());
    for (const argument of functionArguments) {
      expect(functionsZhCN.missing(argument)).toMatch(new RegExp(`^[\\u4e00-\\u9fff0-9]+（${argument}）为空`));
      expect(functionsEnUS.missing(argument)).toBe(`${argument} is blank`);
    }
  });
});
