import { readMinuteOfDay } from '../../src/registers/read-minute-of-day';

describe('readMinuteOfDay', () => {
  it.each([
    [0, 0],
    [0.4375, 630],
    [45720.75, 1080],
    ['14:30', 870],
    ['９：０５', 545],
    ['14:30:59', 870],
    ['14点30分', 870],
    ['下午2点', 840],
    ['下午 2:15', 855],
    ['2:30 PM', 870],
    ['12:00 am', 0],
    ['12:10 pm', 730],
  ])('reads %s as minute %i', (value, minute) => {
    expect(readMinuteOfDay(value)).toBe(minute);
  });

  it.each([[45720], [-0.5], ['10'], ['25:00'], ['10:75'], ['上午'], [true], ['昨天']])('reads no time in %s', (value) => {
    expect(readMinuteOfDay(value)).toBeNull();
  });
});
