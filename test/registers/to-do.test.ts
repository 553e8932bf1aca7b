import { registerPlans } from '../../src/registers/all-registers';
import type { RegisterPlanName } from '../../src/registers/all-registers';
import { newRegisterSheet } from '../../src/registers/new-register-sheet';
import { Book } from '../../src/workbench/book/book';
import { startHeadlessUniver } from '../../src/workbench/book/start-headless-univer';

/** Days from today on: far enough from the edges that midnight changes nothing. */
const today = Math.floor(Date.now() / 86_400_000) + 25_569;
const [long, ago, ahead] = [today - 100, today - 10, today + 100];

let book: Book;
beforeAll(() => {
  book = new Book(startHeadlessUniver());
});
afterAll(() => book.dispose());

type Cells = Readonly<Record<string, string | number>>;

/** What the column comes to in rows with these cells. */
async function toDoOf(name: RegisterPlanName, rows: readonly Cells[], language: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<unknown[]> {
  const { columns, toDo } = newRegisterSheet(name, language);
  const roles = Object.keys(registerPlans[name].columns);
  const { cells } = book.addSheet(`${name} ${language} ${book.sheets.length}`);
  cells.write(0, 0, [
    columns.map(({ heading }) => heading),
    ...rows.map((row, index) => [...roles.map((role) => row[role] ?? ''), { formula: toDo?.formulaAt(index + 2) ?? '' }]),
  ]);
  await book.calculation.settle();
  return rows.map((_, index) => cells.value(index + 1, columns.length));
}

describe('待办 of a new table', () => {
  it('tells a letter that is to go out, one under way, and one whose fate is known; of the rest promises alone are waited for', async () => {
    const letter = { day: ago, method: '函件' };
    const call = { day: long, method: '电话' };
    expect(
      await toDoOf('collections', [
        letter,
        { ...letter, sentDay: ago },
        { ...letter, sentDay: ago, receivedDay: ago },
        { ...letter, sentDay: ago, returnedDay: ago },
        { ...letter, stage: '作废' },
        call,
        { ...call, promisedDay: ahead },
        { ...call, promisedDay: today - 1 },
        { ...call, promisedDay: long },
        { ...call, nextDay: ahead },
        { ...call, promisedDay: ahead, nextDay: ago },
        { ...call, promisedDay: long, nextDay: ahead },
        { ...call, promisedDay: long, nextDay: long },
        { customer: '甲公司' },
      ]),
    ).toEqual(['到期', '未结', '已结', '已结', '已结', '已结', '未结', '到期', '已过', '未结', '到期', '未结', '已过', '']);
    expect(
      await toDoOf(
        'collections',
        [
          { ...letter, method: 'Letter' },
          { ...call, promisedDay: ahead },
        ],
        'en-US',
      ),
    ).toEqual(['Due', 'Open']);
  });

  it('tells an instalment that is paid, due or to come: paid in full, with a day', async () => {
    const row = { amount: 100, dueDay: ago };
    expect(
      await toDoOf('plans', [
        row,
        { ...row, paidDay: ago, paidAmount: 100 },
        { ...row, paidDay: ago, paidAmount: 99.99 },
        { ...row, paidAmount: 100 },
        { ...row, dueDay: ahead },
        { dueDay: ago },
      ]),
    ).toEqual(['到期', '已结', '到期', '到期', '未结', '']);
  });

  it('takes what is dated ahead for not done yet, and sums in words for not known to be met (R21a)', async () => {
    const row = { amount: 100, dueDay: ago };
    expect(
      await toDoOf('plans', [
        { ...row, paidDay: ahead, paidAmount: 100 },
        { ...row, amount: '30000元', paidDay: ago, paidAmount: 0 },
        { ...row, paidDay: '上周五', paidAmount: 100 },
      ]),
    ).toEqual(['到期', '到期', '已结']);
    expect(await toDoOf('disputes', [{ raisedDay: long, resolvedDay: ahead }], 'en-US')).toEqual(['Open']);
    expect(await toDoOf('arrangements', [{ day: ahead, action: '完成' }])).toEqual(['未结']);
    expect(await toDoOf('collections', [{ day: ahead, method: '电话' }])).toEqual(['未结']);
    expect(
      await toDoOf(
        'cases',
        [
          { number: 'AJ1', performanceDay: ago, closedDay: ago },
          { number: 'AJ1', performanceDay: ago, closedDay: ahead },
        ],
        'en-US',
      ),
    ).toEqual(['Done', 'Due']);
    expect(await toDoOf('abroad', [{ customer: 'A', lossNoticeBy: ago, lossNoticeDay: ahead, claimBy: ahead }], 'en-US')).toEqual(['Due']);
  });

  it('has days in words to be checked, for they never come due, in either language', async () => {
    expect(
      await toDoOf('plans', [
        { amount: 100, dueDay: '2025-03-05' },
        { amount: 100, dueDay: '3月5日', paidDay: ago, paidAmount: 100 },
      ]),
    ).toEqual(['待核对', '已结']);
    expect(
      await toDoOf('collections', [
        { day: long, method: '电话', promisedDay: '月底' },
        { day: long, method: '电话', promisedDay: ahead, nextDay: '月底' },
        { day: long, method: '电话', promisedDay: ago, nextDay: '月底' },
      ]),
    ).toEqual(['待核对', '待核对', '到期']);
    expect(await toDoOf('cases', [{ number: 'AJ1', performanceDay: '2025.3.5' }], 'en-US')).toEqual(['Check']);
    expect(await toDoOf('arrangements', [{ day: ago, action: '推迟', until: '下周' }])).toEqual(['待核对']);
    expect(await toDoOf('abroad', [{ customer: 'A', claimBy: '六个月内' }])).toEqual(['待核对']);
  });

  it.each([
    ['disputes', [{ raisedDay: long }, { raisedDay: long, resolvedDay: ago }, {}], ['未结', '已结', '']],
    [
      'writeOffs',
      [
        { amount: 5 },
        { amount: 5, applicant: '李敏' },
        { amount: 5, appliedDay: ago, opinion: '不同意' },
        { amount: 5, appliedDay: ago, opinion: '同意', approvedDay: ago },
        { amount: 5, appliedDay: ago, opinion: '同意', approvedDay: ahead },
        { amount: 5, appliedDay: ago, opinion: '退回', approvedDay: ago },
      ],
      ['已结', '未结', '已结', '已结', '未结', '未结'],
    ],
    [
      'arrangements',
      [
        { day: ago, action: '完成' },
        { day: ago, action: '推迟', until: ahead },
        { day: long, action: '推迟', until: ago },
        { day: long, action: '推迟', until: long },
        { day: ago, action: 'Assigned' },
        { day: long, action: '分派' },
      ],
      ['已结', '未结', '到期', '已过', '未结', '已过'],
    ],
    [
      'cases',
      [{ number: 'AJ1' }, { number: 'AJ1', performanceDay: ago }, { number: 'AJ1', state: '结案', performanceDay: ago }],
      ['未结', '到期', '已结'],
    ],
    [
      'decisions',
      [
        { day: ago, dueDay: ahead },
        { day: long, dueDay: ago },
        { day: long, dueDay: ago, result: '已立案' },
        { day: long, dueDay: '尽快' },
      ],
      ['未结', '到期', '已结', '待核对'],
    ],
    [
      'abroad',
      [
        { customer: 'A' },
        { customer: 'A', lossNoticeBy: ago, claimBy: ahead },
        { customer: 'A', lossNoticeBy: ago, lossNoticeDay: ago, claimBy: ahead },
        { customer: 'A', lossNoticeBy: ago, lossNoticeDay: ago },
        { customer: 'A', lossNoticeBy: ago, claimBy: ago, claimDay: ago },
      ],
      ['已结', '到期', '未结', '已结', '已结'],
    ],
  ] as const)('of %s goes by the cells of its row', async (name, rows, states) => {
    expect(await toDoOf(name, rows)).toEqual(states);
  });

  it('is not there where nothing in a row is ever due, and is a formula of its row alone', () => {
    const without = ['customers', 'receipts', 'evidence', 'agencies', 'standings', 'clauses'] as const;
    expect(without.map((name) => newRegisterSheet(name, 'zh-CN').toDo)).toEqual([null, null, null, null, null, null]);
    expect(newRegisterSheet('disputes', 'zh-CN').toDo?.formulaAt(7)).toBe('=IF($C7="","",IF(AND($E7<>"",N($E7)<=TODAY()),"已结","未结"))');
  });
});
