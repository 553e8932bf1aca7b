import { openMonthDesk, type MonthDesk } from '../month-desk';

let desk: MonthDesk;
afterEach(() => desk.close());

describe('the work of a day in Excel', () => {
  it('is a sheet of its own, written anew in its place, and takes no sheet of the month with it (R41)', async () => {
    desk = await openMonthDesk();
    expect((await desk.built({ reports: ['desk'] })).sheets).toEqual([{ kind: 'workOfDay', name: '催收日程 2025-12-31' }]);
    expect((await desk.built({ reports: ['desk'] })).sheets.map(({ name }) => name)).toEqual(['催收日程 2025-12-31']);
    expect((await desk.built({ reports: ['desk'], asOf: '2025-12-30' })).sheets.map(({ name }) => name)).toEqual(['催收日程 2025-12-30']);
    expect(desk.book.sheets.filter(({ name }) => name.startsWith('催收日程')).map(({ name }) => name)).toEqual([
      '催收日程 2025-12-31',
      '催收日程 2025-12-30',
    ]);
    expect(desk.book.sheets.some(({ name }) => name.startsWith('账龄'))).toBe(false);
  });

  it('has 信用评级 and 催收月报 beside it, each alone where it is asked for; without dated receipts nobody is graded (R36, R38)', async () => {
    desk = await openMonthDesk();
    const report = await desk.built({ reports: ['credit'] });
    expect([report.sheets, report.credit]).toEqual([[{ kind: 'creditGrades', name: '信用评级 2025-12' }], null]);
    expect((await desk.built({ reports: ['recovery'] })).sheets).toEqual([{ kind: 'recovery', name: '催收月报 2025-12' }]);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['信用评级 2025-12', '催收月报 2025-12']));
  });
});
