import { agedOf, ledgerOf } from '../../support/ledger-of-cells';

const customersOf = (headings: readonly [string, string], ...names: readonly (readonly [string | number, string])[]): unknown =>
  agedOf(
    ledgerOf([
      [...headings, 'DocumentNo', 'Doc. Date', 'Net due date', 'Amount'],
      ...names.map((name, index) => [...name, `18${index}`, '2025-08-01', '2025-09-30', 100 + index]),
    ]),
    '2025-12-31',
  ).main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]);

describe('columnOfNames', () => {
  it.each<[readonly [string, string]]>([[['Customer', 'Name']], [['Customer', 'Customer Name']], [['客户', '单位名称']]])(
    'goes before codes that are headed better (%s)',
    (headings) => {
      expect(customersOf(headings, [100123, 'Haining Leather'], ['100200', 'Jiaxing Fiber'], ['C-7', 'Tongxiang Silk'])).toEqual([
        ['Tongxiang Silk', 10200],
        ['Jiaxing Fiber', 10100],
        ['Haining Leather', 10000],
      ]);
    },
  );

  it.each(['*', '**', '合计'])('goes before codes over a line of sums that is marked %s', (sum) => {
    const cells = [
      ['Customer', 'Name 1', 'DocumentNo', 'Doc. Date', 'Net due date', 'Amount'],
      [100045, 'Baltic Steel AS', '1800000123', '2025-08-01', '2025-09-30', 100],
      [100077, 'Kowloon Trading', '1800000140', '2025-08-01', '2025-09-30', 50],
      [sum, '', '', '', '', 150],
    ];
    const { main } = agedOf(ledgerOf(cells), '2025-12-31');
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['Baltic Steel AS', 10000],
      ['Kowloon Trading', 5000],
    ]);
  });

  it.each<[string, readonly (readonly [string | number, string])[], unknown]>([
    [
      'one firm has two codes',
      [
        [100123, 'Haining Leather Ltd'],
        [100124, 'Haining Leather Ltd'],
      ],
      [
        ['100124', 10100],
        ['100123', 10000],
      ],
    ],
    [
      'one code has two names',
      [
        [100123, 'Haining Leather'],
        [100124, 'Jiaxing Fiber'],
        [100123, 'Haining Silk'],
      ],
      [
        ['100123', 20200],
        ['100124', 10100],
      ],
    ],
  ])('leaves the codes where %s', (_what, names, customers) => {
    expect(customersOf(['Customer', 'Name'], ...names)).toEqual(customers);
  });

  it('leaves names where they are', () => {
    expect(customersOf(['Customer', 'Name'], ['Haining Leather', 'Mr Li'], ['Jiaxing Fiber', 'Ms Wu'])).toEqual([
      ['Jiaxing Fiber', 10100],
      ['Haining Leather', 10000],
    ]);
  });
});
