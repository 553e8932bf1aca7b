import { serialFromYmd } from '../../src/domain/calendar/serial-day';
import { letterNumbers } from '../../src/letters/letter-numbers';

const day = serialFromYmd(2026, 3, 5) ?? 0;

describe('letterNumbers', () => {
  it.each([
    ['CK-YYYYMMDD-001', ['CK-20260305-001', 'CK-20260305-002']],
    ['催字〔YYYY〕第1号', ['催字〔2026〕第1号', '催字〔2026〕第2号']],
    ['YY.MM/0100', ['26.03/0100', '26.03/0101']],
    ['2号函-07', ['2号函-07', '2号函-08']],
    ['CK', ['CK-001', 'CK-002']],
  ])('by %s', (pattern, numbers) => {
    expect(letterNumbers(pattern, day, [], 2)).toEqual(numbers);
  });

  it('goes on after the highest number of the same date that is taken, and leaves others alone', () => {
    const taken = ['CK-20260305-007', 'CK-20260305-003', 'CK-20260304-099', 'CK-20260305-x', '催-1'];
    expect(letterNumbers('CK-YYYYMMDD-001', day, taken, 2)).toEqual(['CK-20260305-008', 'CK-20260305-009']);
  });

  it('tells numbers of its pattern by what stands behind the digits, too', () => {
    const taken = ['催〔2026〕005号', '催〔2026〕009', '催〔2026〕011字', '催〔2026〕1x号', '催〔2026〕号'];
    expect(letterNumbers('催〔YYYY〕001号', day, taken, 1)).toEqual(['催〔2026〕006号']);
  });

  it('grows beyond its digits rather than begin anew', () => {
    expect(letterNumbers('CK-YYYYMMDD-001', day, ['CK-20260305-999'], 1)).toEqual(['CK-20260305-1000']);
  });
});
