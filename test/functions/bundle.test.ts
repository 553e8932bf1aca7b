import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

import { catalogue } from '../../src/functions/catalogue';
import { functionHelpEnUS } from '../../src/texts/functions/function-help-en-US';
import { functionSignatures } from '../../src/texts/functions/function-signatures';
import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import { associationTarget, errorOf } from '../support/custom-functions';
import { goldenCalls, type GoldenCall } from '../support/golden-calls';

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly result: { readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

type Associated = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

let script: string;
let functions: Associated;
let globals: readonly string[];
let chinese: Metadata;
let english: Metadata;

beforeAll(async () => {
  const dist = path.dirname(await freshBundle(projectRoot, () => undefined));
  const metadata = (file: string): Metadata => JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as Metadata;
  script = readFileSync(path.join(dist, 'functions.js'), 'utf8');
  chinese = metadata('functions.json');
  english = metadata('functions.en-US.json');
  const { customFunctions, associated, complete } = associationTarget();
  const page = createContext({ CustomFunctions: customFunctions });
  runInContext(script, page, { filename: 'functions.js' });
  complete();
  functions = associated;
  globals = Object.keys(page);
});

/** The built function's answer, its arrays made of this realm. */
function call({ fn, args }: Pick<GoldenCall, 'fn' | 'args'>): unknown {
  return JSON.parse(JSON.stringify(functions[fn]?.(...args)));
}

describe('dist/functions.js, in a page that has nothing but CustomFunctions', () => {
  it('associates the whole catalogue, each id once, and leaves one global behind, by which the scripts of the page share what both need', () => {
    expect(Object.keys(functions).sort()).toEqual(Object.keys(catalogue).sort());
    expect(globals).toEqual(['CustomFunctions', 'receivablesScripts']);
  });

  it('is at most 60 KB gzipped', () => {
    expect(gzipSync(script).length).toBeLessThan(60 * 1024);
  });

  it.each(goldenCalls.map((line) => [line.fn, JSON.stringify(line.args), line] as const))(
    '%s%s answers to the digit',
    (_fn, _args, line) => {
      const { want } = line;
      const answer = call(line);
      if (typeof want === 'object') {
        const rows = (answer as unknown[][]).slice(1);
        expect([rows.map(([, day]) => day), rows.map(([, , amount]) => amount)]).toEqual([want.dates, want.amounts]);
      } else expect(Array.isArray(answer) ? answer : [[answer]]).toEqual([[want]]);
    },
  );

  it('says what is wrong in a sentence that names the argument and quotes the value', () => {
    expect(errorOf(() => functions['DAYSOVERDUE']?.([['明天']], [[45658]]))).toEqual([
      '#VALUE!',
      '到期日（dueDate）“明天”不是可识别的日期',
    ]);
    expect(errorOf(() => functions['LPR']?.([['2015-10-23']]))).toEqual([
      '#N/A',
      '日期（date）“2015-10-23”没有可用的利率：一年期从 2015-10-24 起，五年期从 2019-08-20 起',
    ]);
  });
});

describe('dist/functions.json', () => {
  it('names the functions that are associated, under their ids', () => {
    expect(chinese.functions.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
    expect(chinese.functions.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  it('names the arguments in their order, those that may be left out last', () => {
    expect(Object.fromEntries(english.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]))).toEqual(
      functionSignatures,
    );
    for (const { parameters } of chinese.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(parameters.map(({ description }) => description.startsWith('可选：'))).toEqual(optional);
    }
  });

  it('takes ranges where a column may stand, any kind of value, and error values, but no data types', () => {
    expect(chinese.allowErrorForDataTypeAny).toBe(true);
    expect(chinese.allowCustomDataForDataTypeAny).toBeUndefined();
    expect(chinese.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)).filter((type) => type !== 'any')).toEqual([]);
    const matrix = (id: string): string[] =>
      english.functions
        .find((each) => each.id === id)
        ?.parameters.flatMap(({ name, dimensionality }) => (dimensionality === 'matrix' ? [name] : [])) ?? [];
    expect(matrix('PENALTY')).toEqual(['balance', 'dueDate', 'asOf', 'tiers']);
    expect(matrix('AGINGTABLE')).toEqual(['customers', 'dueDates', 'balances', 'edges']);
    expect(matrix('DSO')).toEqual([]);
    expect(chinese.functions.filter(({ result }) => result.dimensionality === 'matrix').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['PENALTY', 'PENALTYDETAIL', 'RMBUPPER']),
    );
  });

  it('calls the arguments in Chinese what accountants call them, and shows a formula as it is typed', () => {
    const penalty = chinese.functions.find(({ id }) => id === 'PENALTY');
    expect(penalty?.parameters.map(({ name }) => name)).toEqual(['余额', '到期日', '截止日', '违约金档次', '计算方式', '末档之后']);
    expect(penalty?.description).toBe(
      '违约金：逾期每一天按所在档次的日利率计算，合计后四舍五入到分。未逾期、零余额和贷项为 0。可一次计算整列。例：=AR.PENALTY(100000,"2025-01-01","2025-02-15")',
    );
    expect([...chinese.functions, ...english.functions].filter(({ description }) => description.length > 255)).toEqual([]);
    const latin = chinese.functions.flatMap(({ parameters }) => parameters.filter(({ name }) => !/[\u4e00-\u9fff]/.test(name)));
    expect(latin).toEqual([]);
    for (const { id, parameters } of chinese.functions) {
      expect([id, new Set(parameters.map(({ name }) => name)).size]).toEqual([id, parameters.length]);
    }
  });

  it('is the same in English but for the words', () => {
    const wordless = ({ functions: all, ...rest }: Metadata): unknown => ({
      ...rest,
      functions: all.map((each) => ({
        ...each,
        description: '',
        parameters: each.parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
      })),
    });
    expect(wordless(english)).toEqual(wordless(chinese));
    for (const { id, description, parameters } of english.functions) {
      const help = functionHelpEnUS[id as keyof typeof functionHelpEnUS];
      if (id === 'AGINGTABLE') expect(description).toBe(help.description);
      else expect(description.startsWith(`${help.description} Example: =AR.${id}(`)).toBe(true);
      expect(Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.description]))).toEqual(help.arguments);
      expect(parameters.filter((parameter) => parameter.description.startsWith('Optional: ') !== (parameter.optional === true))).toEqual(
        [],
      );
    }
  });
});
