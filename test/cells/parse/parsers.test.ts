import { nullable, optional, withDefault } from '../../../src/cells/parse/absent';
import { array, tuple } from '../../../src/cells/parse/array';
import { constants } from '../../../src/cells/parse/constants';
import { jsonText } from '../../../src/cells/parse/json-text';
import { object } from '../../../src/cells/parse/object';
import { ifGood, orElse } from '../../../src/cells/parse/or-else';
import type { ParsedBy, Parser } from '../../../src/cells/parse/parser';
import { pathText } from '../../../src/cells/parse/path-text';
import { anything, boolean, number, string } from '../../../src/cells/parse/plain-values';
import { record, recordOfGood } from '../../../src/cells/parse/record';
import { convert, refine } from '../../../src/cells/parse/refine';

const request = object({
  language: constants('zh-CN', 'en-US'),
  asOf: optional(string),
  ledger: nullable(string),
  columns: optional(record(constants('amount', 'note'), nullable(number))),
});

/** Fails to compile where a parser gives another type than it should. */
const typed: {
  readonly language: 'zh-CN' | 'en-US';
  readonly asOf?: string;
  readonly ledger: string | null;
  readonly columns?: Readonly<Partial<Record<'amount' | 'note', number | null>>>;
} = { language: 'zh-CN', ledger: null } satisfies ParsedBy<typeof request>;

describe('a parser', () => {
  it.each<[string, Parser<unknown>, unknown, unknown]>([
    ['a string', string, 'a', 'a'],
    ['a number', number, -0.5, -0.5],
    ['a boolean', boolean, false, false],
    ['anything', anything, undefined, undefined],
    ['a constant', constants('mdy', 'dmy'), 'dmy', 'dmy'],
    ['what is left out', optional(string), undefined, undefined],
    ['null', nullable(string), null, null],
    ['what stands for what is left out', withDefault(number, 7), undefined, 7],
    ['what stands for what is no good', orElse(number, 7), 'x', 7],
    ['nothing for a member that is no good', object({ a: ifGood(number), b: ifGood(number) }), { a: 'x', b: 1 }, { b: 1 }],
    ['an array', array(number), [1, 2], [1, 2]],
    ['a tuple', tuple(number, string), [1, 'b'], [1, 'b']],
    ['a record', record(constants('a'), number), { a: 1 }, { a: 1 }],
    ['the good members of a record', recordOfGood(constants('a', 'b'), number), { a: 1, b: 'x', c: 3 }, { a: 1 }],
    ['an object without what it does not know', object({ a: number }), { a: 1, b: 2 }, { a: 1 }],
    ['an object that is typed', request, typed, { language: 'zh-CN', ledger: null }],
    ['JSON', jsonText(array(number)), '[1]', [1]],
    ['a conversion', convert(string, 'a length', (text) => text.length), 'abc', 3],
    ['a member called __proto__ that is one', record(string, number), JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
  ])('gives %s', (_name, parser, value, parsed) => {
    expect(parser(value)).toEqual({ ok: true, value: parsed });
  });

  it.each<[string, Parser<unknown>, unknown, string, string, unknown]>([
    ['no string', string, 1, '', 'string', 1],
    ['no finite number', number, Number.NaN, '', 'number', Number.NaN],
    ['no boolean', boolean, 'true', '', 'boolean', 'true'],
    ['none of the constants', constants('mdy', 'dmy'), 'ymd', '', 'mdy | dmy', 'ymd'],
    ['null where it may only be left out', optional(string), null, '', 'string', null],
    ['nothing where it may only be null', nullable(string), undefined, '', 'string', undefined],
    ['no array', array(string), { length: 0 }, '', 'array', { length: 0 }],
    ['the first bad member of an array', array(number), [1, 'x', 'y'], '[1]', 'number', 'x'],
    ['a tuple of another length', tuple(number, number), [1], '', 'array of 2', [1]],
    ['a bad place of a tuple', tuple(number, number), [1, '2'], '[1]', 'number', '2'],
    ['an array where an object should be', object({}), [], '', 'object', []],
    ['null where an object should be', object({}), null, '', 'object', null],
    ['the first bad member in the order of the shape', object({ b: string, a: string }), { a: 1, b: 2 }, 'b', 'string', 2],
    ['a member that every object inherits', object({ constructor: anything, x: string }), {}, 'x', 'string', undefined],
    [
      'a fault deep inside',
      object({ rows: array(object({ amount: number })) }),
      { rows: [{ amount: '1' }] },
      'rows[0].amount',
      'number',
      '1',
    ],
    ['a name that a record does not know', record(constants('a'), number), { a: 1, b: 2 }, 'b', 'a', 2],
    ['a bad value of a record', request, { language: 'zh-CN', ledger: null, columns: { note: '1' } }, 'columns.note', 'number', '1'],
    ['a value that says no', refine(number, 'an integer', Number.isInteger), 1.5, '', 'an integer', 1.5],
    ['a value that stands for nothing', convert(string, 'a day', () => undefined), '2025', '', 'a day', '2025'],
    ['no JSON', jsonText(anything), '{', '', 'JSON', '{'],
    ['no text of JSON', jsonText(anything), 1, '', 'string', 1],
    ['what JSON stands for', jsonText(object({ a: number })), '{"a":"1"}', 'a', 'number', '1'],
  ])('tells %s', (_name, parser, value, path, expected, stood) => {
    const parsed = parser(value);
    if (parsed.ok) throw new Error('It was taken.');
    expect([pathText(parsed.fault), parsed.fault.expected, parsed.fault.value]).toEqual([path, expected, stood]);
  });
});
