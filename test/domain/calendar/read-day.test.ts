import { dateOrderEvidence, readDay } from '../../../src/domain/calendar/read-day';

const march5 = { ok: true, day: 45721 };

describe('readDay', () => {
  it.each([
    [45721],
    [45721.999],
    [20250305],
    ['2025-03-05'],
    ['2025-3-5'],
    ['2025/3/5'],
    ['2025.3.5'],
    ['2025.03.05'],
    ['2025年3月5日'],
    ['2025年03月05日'],
    ['2025年3月5日 星期三'],
    ['2025-03-05（周三）'],
    ['2025/3/5礼拜三'],
    ['2025年3月5号'],
    ['20250305'],
    ['45721'],
    ['２０２５－０３－０５'],
    ['２０２５／３／５'],
    ['２０２５０３０５'],
    ['  2025-03-05 '],
    ['\u30002025 年 3 月 5 日\u00a0'],
    ['2025 - 03 - 05'],
    ['2025–03–05'],
    ['2025-03-05 10:30'],
    ['2025-03-05T00:00:00'],
    ['2025/3/5 23:59:59.999'],
    ['2025年3月5日 8:05'],
    ['二〇二五年三月五日'],
    ['二零二五年三月五日'],
    ['二○二五 年 三 月 五 日'],
    ['二〇二五年三月五号'],
    ['二〇二五年三月五'],
    ['二〇二五年3月5日'],
    ['2025年三月五日'],
    ['二〇二五年三月五日 星期三'],
  ])('reads %j as 2025-03-05 (R1)', (value) => {
    expect(readDay(value)).toEqual(march5);
  });

  it.each([
    ['二〇二六年十二月三十一日', 46387],
    ['二〇二六年十二月卅一日', 46387],
    ['二〇二六年十一月二十日', 46346],
    ['二〇二六年十一月廿日', 46346],
    ['二〇二六年元月十日', 46032],
    ['一九九九年十月廿五日', 36458],
  ])('reads %s in the numerals of its parts (R1)', (value, day) => {
    expect(readDay(value)).toEqual({ ok: true, day });
  });

  it.each(['二〇二六年二月三十日', '二〇二六年十三月五日', '二〇二六年三月五日 星期三', '二〇二六年五五月五日'])(
    'knows no day %s (R1)',
    (value) => {
      expect(readDay(value)).toEqual({ ok: false, fault: { kind: 'impossible', value } });
    },
  );

  it.each(['三月五日', '二六年三月五日', '二〇二六年三月', '二〇二六年三月五日之后'])('reads nothing of %s (R1)', (value) => {
    expect(readDay(value)).toEqual({ ok: false, fault: { kind: 'unreadable', value } });
  });

  it.each([
    ['14 Jul 2022'],
    ['14-Jul-22'],
    ['14-Jul-2022'],
    ['14/Jul/2022'],
    ['14.July.2022'],
    ['14JUL2022'],
    ['July 14th, 2022'],
    ['July 14, 2022'],
    ['Jul 14 2022'],
    ['Jul. 14, 2022'],
    ['14th of July 2022'],
    ['14th July, 2022'],
    ["14 Jul '22"],
    ['Thu, 14 Jul 2022'],
    ['Thursday, July 14, 2022'],
    ['2022-Jul-14'],
    ['2022 July 14'],
    ['14-Jul-2022 09:30'],
    ['Jul 14, 2022, 9:30 PM'],
  ])('reads %j as 2022-07-14 (R1)', (value) => {
    expect(readDay(value)).toEqual({ ok: true, day: 44756 });
  });

  it('reads years of two digits beside a month’s name as Excel does (R1)', () => {
    expect(readDay('1-Jan-29')).toEqual({ ok: true, day: 47119 });
    expect(readDay('1-Jan-30')).toEqual({ ok: true, day: 10959 });
  });

  it('drops the time of day of a serial number and knows the first days of 1900 (R1)', () => {
    expect(readDay(1)).toEqual({ ok: true, day: 1 });
    expect(readDay(59.99)).toEqual({ ok: true, day: 59 });
    expect(readDay(61)).toEqual({ ok: true, day: 61 });
    expect(readDay(2958465)).toEqual({ ok: true, day: 2958465 });
  });

  it('shifts serial numbers of the 1904 date system by 1462, and nothing else (R1)', () => {
    expect(readDay(44259, { dateSystem: 1904 })).toEqual(march5);
    expect(readDay(20250305, { dateSystem: 1904 })).toEqual(march5);
    expect(readDay('2025-03-05', { dateSystem: 1904 })).toEqual(march5);
    expect(readDay(60, { dateSystem: 1904 })).toEqual({ ok: true, day: 1522 });
  });

  it.each([[null], [undefined], [''], ['  '], ['\u3000']])('takes %j for a blank', (value) => {
    expect(readDay(value)).toEqual({ ok: false, fault: { kind: 'blank' } });
  });

  it.each([
    ['2025-02-30', 'impossible'],
    ['2025年13月1日', 'impossible'],
    ['20250230', 'impossible'],
    ['2025-00-10', 'impossible'],
    ['1899-12-31', 'impossible'],
    ['13/14/2013', 'impossible'],
    ['00060', 'impossible'],
    ['03/04/05', 'unreadable'],
    ['25-03-05', 'unreadable'],
    ['2025-03/05', 'unreadable'],
    ['2025年3月', 'unreadable'],
    ['2025-03', 'unreadable'],
    ['2025-03-05 25:00', 'unreadable'],
    ['2025-03-05T00:00:00Z', 'unreadable'],
    ['2025-03-05以前', 'unreadable'],
    ['待定', 'unreadable'],
    ['???', 'unreadable'],
    ['#N/A', 'unreadable'],
    ['2025 03 05', 'unreadable'],
    ['30 Feb 2022', 'impossible'],
    ['Fri, 14 Jul 2022', 'impossible'],
    ['Jul 2022', 'unreadable'],
    ['14 Jul', 'unreadable'],
    ['Jul-22', 'unreadable'],
    ['14 Juli 2022', 'unreadable'],
    ['Sep 2022 14', 'unreadable'],
    ['MAY1422', 'unreadable'],
  ])('refuses the text %s as %s and quotes it (R1)', (value, kind) => {
    expect(readDay(value)).toEqual({ ok: false, fault: { kind, value } });
  });

  it.each([
    [0, 'impossible', '0'],
    [0.5, 'impossible', '0.5'],
    [60, 'impossible', '60'],
    [60.25, 'impossible', '60.25'],
    [-45658, 'impossible', '-45658'],
    [2958466, 'impossible', '2958466'],
    [20250230, 'impossible', '20250230'],
    [20250305.5, 'impossible', '20250305.5'],
    [NaN, 'unreadable', 'NaN'],
    [Infinity, 'unreadable', 'Infinity'],
    [true, 'unreadable', 'true'],
    [[45658], 'unreadable', 'object'],
  ])('refuses %p as %s (R1)', (value, kind, quoted) => {
    expect(readDay(value)).toEqual({ ok: false, fault: { kind, value: quoted } });
  });

  it('reads 3/4/2013 only by an order that it is given (R1)', () => {
    expect(readDay('3/4/2013')).toEqual({ ok: false, fault: { kind: 'ambiguousOrder', value: '3/4/2013' } });
    expect(readDay('3/4/2013', { dateOrder: 'mdy' })).toEqual({ ok: true, day: 41337 });
    expect(readDay('3/4/2013', { dateOrder: 'dmy' })).toEqual({ ok: true, day: 41367 });
    expect(readDay(' 03-04-2013 ', { dateOrder: 'mdy' })).toEqual({ ok: true, day: 41337 });
  });

  it('reads 1/15/2013, which shows its own order, and 3/3/2013, which needs none (R1)', () => {
    expect(readDay('1/15/2013')).toEqual({ ok: true, day: 41289 });
    expect(readDay('15/1/2013')).toEqual({ ok: true, day: 41289 });
    expect(readDay('3/3/2013')).toEqual({ ok: true, day: 41336 });
  });

  it('does not bend 1/15/2013 to an order that it contradicts (R1)', () => {
    expect(readDay('1/15/2013', { dateOrder: 'dmy' })).toEqual({ ok: false, fault: { kind: 'impossible', value: '1/15/2013' } });
  });
});

describe('dateOrderEvidence', () => {
  it.each([
    ['1/15/2013', 'mdy'],
    ['１／１５／２０１３', 'mdy'],
    ['1/15/2013 0:00', 'mdy'],
    ['15.1.2013', 'dmy'],
    ['3/4/2013', 'none'],
    ['3/3/2013', null],
    ['13/14/2013', null],
    ['2013-01-15', null],
    [41289, null],
    ['', null],
  ])('%j shows the order %s (R1)', (value, order) => {
    expect(dateOrderEvidence(value)).toBe(order);
  });
});
