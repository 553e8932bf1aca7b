import { quartersUpTo } from '../../../src/domain/calendar/quarters';
import { readDay } from '../../../src/domain/calendar/read-day';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';

const quarters = (text: string, count: number): string[] => {
  const reading = readDay(text);
  if (!reading.ok) throw new Error(`no day: ${text}`);
  return quartersUpTo(reading.day, count).map(({ firstDay, lastDay }) => `${formatIsoDay(firstDay)} ${formatIsoDay(lastDay)}`);
};

describe('quartersUpTo', () => {
  it('takes in the quarter that ends on the day itself (R28b)', () => {
    expect(quarters('2025-12-31', 3)).toEqual(['2025-04-01 2025-06-30', '2025-07-01 2025-09-30', '2025-10-01 2025-12-31']);
  });

  it('leaves out the one that runs still, on its last day but one and on its first (R28b)', () => {
    expect(quarters('2025-12-30', 1)).toEqual(['2025-07-01 2025-09-30']);
    expect(quarters('2026-01-01', 1)).toEqual(['2025-10-01 2025-12-31']);
    expect(quarters('2024-02-29', 2)).toEqual(['2023-07-01 2023-09-30', '2023-10-01 2023-12-31']);
  });
});
