import { DayColumn } from '../../src/tables/day-column';

describe('DayColumn', () => {
  it('takes a day of the month or a month’s number for no date of the year 1900 (R1)', () => {
    const days = new DayColumn(null, 1900);
    expect(days.read(31)).toEqual({ ok: false, fault: { kind: 'unreadable', value: '31' } });
    expect(days.read(45658)).toEqual({ ok: true, day: 45658 });
  });

  it('takes a lone dash for nothing', () => {
    expect(new DayColumn(null, 1900).read('—')).toEqual({ ok: false, fault: { kind: 'blank' } });
  });
});
