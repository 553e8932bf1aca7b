import { catalogue } from '../../src/functions/catalogue';
import { errorCell, errorIn, errorOf, installCustomFunctions } from '../support/custom-functions';

installCustomFunctions();

const {
  AGINGBAND,
  AGINGCLASS,
  AGINGTABLE,
  BADDEBTRATIO,
  COURTFEE,
  CREDITGRADE,
  DAYSOVERDUE,
  DSO,
  DSOCOUNTBACK,
  DUEDATE,
  GUARANTEE,
  INSTALMENTS,
  LETTERSTAGE,
  LPR,
  NEGOTIATION,
  PENALTY,
  PENALTYCHECK,
  PENALTYDETAIL,
  PENALTYPAID,
  PROVISION,
  RMBUPPER,
  STATUTORYINTEREST,
  TURNOVERFALLING,
  WORKDAYCN,
} = catalogue;

const cell = (value: unknown): unknown[][] => [[value]];
const day = cell(45658);

/** An error as its code and the parts that its message must name or quote. */
type Failure = readonly [name: string, call: () => unknown, code: string, argument: string, value: string];

const failures: readonly Failure[] = [
  ['text that is no date', () => DAYSOVERDUE(cell('明天'), day), '#VALUE!', '到期日（dueDate）', '“明天”'],
  ['a day that no calendar has', () => DAYSOVERDUE(day, cell('2025-02-30')), '#VALUE!', '截止日（asOf）', '“2025-02-30”'],
  ['the day that never was', () => DAYSOVERDUE(cell(60), day), '#VALUE!', 'dueDate', '“60”'],
  ['a negative serial', () => DAYSOVERDUE(cell(-5), day), '#VALUE!', 'dueDate', '“-5”'],
  ['a date with two readings', () => DAYSOVERDUE(cell('3/4/2025'), day), '#VALUE!', 'dueDate', '“3/4/2025”'],
  ['TRUE for a date', () => DAYSOVERDUE(cell(true), day), '#VALUE!', 'dueDate', '“TRUE”'],
  ['text that is no amount', () => PENALTY(cell('一百'), day, day), '#VALUE!', '余额（balance）', '“一百”'],
  ['a sum no ledger has', () => PENALTY(cell(1e15), day, day), '#NUM!', 'balance', '“1000000000000000”'],
  ['a penalty beyond cents', () => PENALTY(cell(1e12), day, cell(60000), [['', 1]]), '#NUM!', 'balance', ''],
  ['an unknown method', () => PENALTY(cell(1), day, day, undefined, 'avg'), '#VALUE!', 'method', '“avg”'],
  ['a share above the whole', () => CREDITGRADE(day, cell(1.5), cell(1), cell(0)), '#NUM!', '迟付占比（shareLate）', '“1.5”'],
  ['an open debt longer than the worst', () => CREDITGRADE(cell(1), cell(0), cell(9), cell(0), cell(10)), '#NUM!', 'openDays', '“10”'],
  ['text that is no figure', () => CREDITGRADE(cell('常迟付'), cell(0), cell(9), cell(0)), '#VALUE!', 'daysLate', '“常迟付”'],
  [
    'tiers out of order',
    () =>
      PENALTY(cell(1), day, day, [
        [30, 0.1],
        [20, 0.2],
      ]),
    '#VALUE!',
    'tiers',
    '“20”',
  ],
  [
    'a tier without end before the last',
    () =>
      PENALTY(cell(1), day, day, [
        ['', 0.1],
        [20, 0.2],
      ]),
    '#VALUE!',
    'tiers',
    '“1”',
  ],
  ['a rate above 1', () => PENALTY(cell(1), day, day, [[30, 5]]), '#NUM!', 'tiers', '“5”'],
  ['a tier without a rate', () => PENALTY(cell(1), day, day, [[30, '']]), '#VALUE!', 'tiers', ''],
  ['tiers of one column', () => PENALTY(cell(1), day, day, [[30], [60]]), '#VALUE!', 'tiers', '“1”'],
  ["terms that can't be read", () => DUEDATE(day, cell('看情况')), '#VALUE!', 'terms', '“看情况”'],
  ['half a working day', () => WORKDAYCN(day, cell(1.5)), '#NUM!', 'days', '“1.5”'],
  ['four labels', () => AGINGCLASS(day, day, [['a', 'b', 'c', 'd']]), '#VALUE!', 'labels', '“4”'],
  ['edges out of order', () => AGINGBAND(day, day, [[60, 30]]), '#VALUE!', 'edges', '“60, 30”'],
  ['an edge that is no number', () => AGINGBAND(day, day, [['x']]), '#VALUE!', 'edges', '“x”'],
  ['five rates', () => PROVISION(cell(1), day, day, [[0, 0, 0, 0, 0]]), '#VALUE!', 'rates', '“5”'],
  ['a rate of 5 for 5%', () => PROVISION(cell(1), day, day, [[5, 10, 30, 50, 80, 100]]), '#NUM!', 'rates', '“5”'],
  ['unequal sizes', () => DAYSOVERDUE([[1], [2]], [[1], [2], [3]]), '#VALUE!', 'asOf', '“3×1”'],
  ['LPR before the first rate', () => LPR(cell('2015-10-23')), '#N/A', '日期（date）', '“2015-10-23”'],
  ['five-year LPR before there was one', () => LPR(cell('2019-08-19'), 5), '#N/A', 'date', '“2019-08-19”'],
  ['a term of three years', () => LPR(day, 3), '#NUM!', 'term', '“3”'],
  ['interest before the first rate', () => STATUTORYINTEREST(cell(1), cell(40000), day), '#N/A', 'dueDate', '“2009-07-06”'],
  ['a check before the first rate', () => PENALTYCHECK(1, 40000, 45658), '#N/A', 'dueDate', '“2009-07-06”'],
  ['a year of 300 days', () => STATUTORYINTEREST(cell(1), day, day, null, 300), '#NUM!', 'yearDays', '“300”'],
  ['a negative uplift', () => STATUTORYINTEREST(cell(1), day, day, -0.1), '#NUM!', 'uplift', '“-0.1”'],
  ['a stage without its day', () => LETTERSTAGE(day, day, cell(1)), '#VALUE!', 'lastStage', '“1”'],
  ['a fourth stage', () => LETTERSTAGE(day, day, cell(4), day), '#NUM!', 'lastStage', '“4”'],
  ['an unknown kind of cost', () => COURTFEE(cell(1), 'appeal'), '#VALUE!', 'kind', '“appeal”'],
  ['a negative claim', () => COURTFEE(cell(-1)), '#NUM!', 'claim', '“-1”'],
  ['a guarantee above the sum', () => GUARANTEE(cell(1), 1.5), '#NUM!', 'rate', '“1.5”'],
  ['capitals of three decimals', () => RMBUPPER(cell(1.234)), '#NUM!', 'amount', '“1.234”'],
  ['capitals of sixteen digits', () => RMBUPPER(cell(12345678901234.56)), '#NUM!', 'amount', '“12345678901234.56”'],
  ['capitals of sixteen digits in text', () => RMBUPPER(cell('1,234,567,890,123,456')), '#NUM!', 'amount', '“1,234,567,890,123,456”'],
  ['no payments', () => INSTALMENTS(100, 0, 45658), '#NUM!', 'count', '“0”'],
  ['half a payment', () => INSTALMENTS(100, 1.5, 45658), '#NUM!', 'count', '“1.5”'],
  ['no debt', () => INSTALMENTS(-1, 2, 45658), '#NUM!', 'debt', '“-1”'],
  ['a plan without a first day', () => INSTALMENTS(100, 2, null), '#VALUE!', 'firstDate', ''],
  ['more than the whole first', () => INSTALMENTS(100, 2, 45658, 1.1), '#NUM!', 'firstShare', '“1.1”'],
  ['a plan past the calendar', () => INSTALMENTS(100, 2, 2958465), '#NUM!', 'firstDate', '“2958465”'],
  ["offers that don't descend", () => NEGOTIATION(100, 90, 95, 80), '#VALUE!', 'reasonable', '“95”'],
  ['a bottom above the reasonable', () => NEGOTIATION(100, 90, 85, '86'), '#VALUE!', 'bottom', '“86”'],
  ['no principal', () => NEGOTIATION(0, 90, 85, 80), '#DIV/0!', '', ''],
  ['no sales', () => DSO(1, 0, 30), '#DIV/0!', '', ''],
  ['blank sales', () => BADDEBTRATIO(1, null), '#DIV/0!', '', ''],
  ['negative sales', () => DSO(1, -5, 30), '#NUM!', 'creditSales', '“-5”'],
  ['sales in words', () => DSO(1, '很多', 30), '#VALUE!', 'creditSales', '“很多”'],
  ['receivables older than all months', () => DSOCOUNTBACK(1000, [[45688]], [[400.5]]), '#N/A', '应收余额（receivables）', '“599.5”'],
  ['a month of negative sales', () => DSOCOUNTBACK(1000, [[45688]], [[-3]]), '#NUM!', 'monthlySales', '“-3”'],
  ['months out of order', () => DSOCOUNTBACK(1000, [[45688], [45658]], [[1], [1]]), '#VALUE!', 'monthEnds', '“45658”'],
  ['months and sales of unequal length', () => DSOCOUNTBACK(1, [[45688]], [[1], [2]]), '#VALUE!', 'monthlySales', '“2”'],
  ['a month without its date', () => DSOCOUNTBACK(1, [[null]], [[1]]), '#VALUE!', 'monthEnds', ''],
  ['a turnover in words', () => TURNOVERFALLING([[1, 'x', 3]]), '#VALUE!', 'turnovers', '“x”'],
  ['receipts without days', () => PENALTYPAID(1, 45658, 45700, [[null]], [[5]]), '#VALUE!', 'receiptDates', ''],
  ['receipts of unequal length', () => PENALTYPAID(1, 45658, 45700, [[45660]], [[5], [6]]), '#VALUE!', 'receiptAmounts', '“2”'],
  ['no due date for one sum', () => PENALTYDETAIL(1, '', 45700), '#VALUE!', 'dueDate', ''],
  ['a table with an unreadable balance', () => AGINGTABLE([['甲'], ['乙']], [[1], [2]], [[1], ['?']], 45658), '#VALUE!', 'balances', '“?”'],
  ['a table of unequal columns', () => AGINGTABLE([['甲'], ['乙']], [[1]], [[1], [2]], 45658), '#VALUE!', 'dueDates', '“1”'],
  ['a range for a single value', () => GUARANTEE(cell(1), [[0.3], [0.4]]), '#VALUE!', 'rate', '“2”'],
];

describe('an argument that has no meaning', () => {
  it.each(failures)('%s', (_name, call, code, argument, value) => {
    const [found, message] = errorOf(call);
    expect(found).toBe(code);
    expect(message).toContain(argument);
    expect(message).toContain(value);
    expect(message).not.toBe('');
  });
});

describe('a bad cell among others', () => {
  it('is an error in its own place and spoils no other', () => {
    const answers = DAYSOVERDUE([[45650], ['x'], [''], [45657], [errorCell('#REF!')]], day);
    expect(answers.map(([answer]) => errorIn(answer)?.[0] ?? answer)).toEqual([8, '#VALUE!', '', 1, '#REF!']);
    expect(errorIn(answers[1]?.[0])?.[1]).toBe('到期日（dueDate）“x”不是可识别的日期');
  });
});

describe('an error value in an input cell', () => {
  it.each(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NUM!', '#NAME?', '#NULL!'] as const)(
    'comes out as %s, however the host hands it over',
    (code) => {
      expect(errorOf(() => DAYSOVERDUE(cell(errorCell(code)), day))[0]).toBe(code);
      expect(errorOf(() => DSO(errorCell(code), 1, 1))[0]).toBe(code);
      expect(errorOf(() => AGINGTABLE([['甲']], [[1]], [[errorCell(code)]], 45658))[0]).toBe(code);
      expect(errorOf(() => DAYSOVERDUE(cell({ type: 'Error', basicType: 'Error', basicValue: code }), day))[0]).toBe(code);
      expect(errorOf(() => DAYSOVERDUE(cell(code), day))[0]).toBe(code);
    },
  );

  it("goes before a blank and before what can't be read", () => {
    expect(errorOf(() => DAYSOVERDUE(cell(''), cell(errorCell('#N/A'))))[0]).toBe('#N/A');
    expect(errorOf(() => DAYSOVERDUE(cell('x'), cell(errorCell('#N/A'))))[0]).toBe('#N/A');
  });
});

describe('the language of messages', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it.each([
    [undefined, '到期日（dueDate）“x”不是可识别的日期'],
    ['zh-CN', '到期日（dueDate）“x”不是可识别的日期'],
    ['en-US', 'dueDate: "x" cannot be read as a date'],
    ['ja-JP', '到期日（dueDate）“x”不是可识别的日期'],
  ])('is that of Excel: %s', (displayLanguage, message) => {
    Object.assign(globalThis, { Office: displayLanguage === undefined ? {} : { context: { displayLanguage } } });
    expect(errorOf(() => DAYSOVERDUE(cell('x'), day))[1]).toBe(message);
  });
});

describe('cells with a type of their own', () => {
  it('count as what stands in the cell', () => {
    expect(DAYSOVERDUE(cell({ type: 'FormattedNumber', basicType: 'Double', basicValue: 45650, numberFormat: 'yyyy-mm-dd' }), day)).toEqual(
      [[8]],
    );
  });
});
