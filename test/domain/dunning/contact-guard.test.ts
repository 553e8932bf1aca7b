import { contactBreaches, firstContactDay } from '../../../src/domain/dunning/contact-guard';
import type { ContactLimits } from '../../../src/domain/dunning/contact-guard';

const limits: ContactLimits = { perDay: 1, perSevenDays: 3, perThirtyDays: 8, onWorkingDays: true };
/** Days 5 and 6 of every seven are off. */
const isWorkingDay = (day: number): boolean => day % 7 < 5;
const always = (): boolean => true;

describe('firstContactDay', () => {
  it('is the day itself where nobody was spoke to, and the next working day on a day off (R42, R3)', () => {
    expect(firstContactDay([], 700, limits, isWorkingDay)).toBe(700);
    expect(firstContactDay([], 705, limits, isWorkingDay)).toBe(707);
    expect(firstContactDay([], 705, { ...limits, onWorkingDays: false }, isWorkingDay)).toBe(705);
  });

  it('is the day after a contact: at most one a day (R42)', () => {
    expect(firstContactDay([700], 700, limits, isWorkingDay)).toBe(701);
    expect(firstContactDay([704], 704, limits, isWorkingDay)).toBe(707);
    expect(firstContactDay([700], 700, { ...limits, perDay: 2 }, isWorkingDay)).toBe(700);
  });

  it('waits until the first of three contacts is seven days past (R42)', () => {
    expect(firstContactDay([700, 701, 702], 703, limits, always)).toBe(707);
    expect(firstContactDay([700, 701, 702], 706, limits, always)).toBe(707);
    expect(firstContactDay([699, 701, 702], 703, limits, always)).toBe(706);
    expect(firstContactDay([700, 702], 703, limits, always)).toBe(703);
  });

  it('waits until the first of eight contacts is thirty days past (R42)', () => {
    const eight = [700, 704, 708, 712, 716, 720, 724, 728];
    expect(firstContactDay(eight, 729, limits, always)).toBe(730);
    expect(firstContactDay(eight.slice(1), 729, limits, always)).toBe(729);
    expect(firstContactDay([701, ...eight.slice(1)], 729, limits, always)).toBe(731);
  });

  it('is none where every day is off', () => {
    expect(firstContactDay([], 700, limits, () => false)).toBeNull();
  });
});

describe('contactBreaches', () => {
  it('names all that a contact is against (R42)', () => {
    expect(contactBreaches([], 700, limits, isWorkingDay)).toEqual([]);
    expect(contactBreaches([705], 705, limits, isWorkingDay)).toEqual(['restDay', 'perDay']);
    expect(contactBreaches([700, 701, 702], 702, limits, isWorkingDay)).toEqual(['perDay', 'perSevenDays']);
  });

  it('sees the days after one that is entered late (R42)', () => {
    expect(contactBreaches([700, 701, 703], 702, limits, always)).toEqual(['perSevenDays']);
    expect(contactBreaches([701, 702, 703], 697, limits, always)).toEqual(['perSevenDays']);
    expect(contactBreaches([701, 702, 703], 696, limits, always)).toEqual([]);
  });
});
