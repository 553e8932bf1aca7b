import type { Account } from '../../src/desk/account';
import { bestContact } from '../../src/desk/best-contact';
import type { Desk } from '../../src/desk/desk';
import type { Collection } from '../../src/registers/collections/collection';
import { day } from '../support/ledger-of-cells';

const customer = { key: '甲公司', name: '甲公司' };

/** A desk with these contacts of a debtor alone: way, hour, what came of it. */
function best(...contacts: readonly (readonly [Collection['method'], number | null, string])[]) {
  const collections = contacts.map(([method, hour, result], index) => ({
    ...{ customer, method, result, promisedDay: null, day: day('2025-12-01') + index },
    minuteOfDay: hour === null ? null : hour * 60,
  }));
  const desk = { asOf: day('2025-12-31'), registers: { collections } } as unknown as Desk;
  return bestContact(desk, { customer } as unknown as Account);
}

describe('bestContact', () => {
  it('is the way and the part of the day with the largest share reached, with what it rests on (R24)', () => {
    expect(
      best(
        ['call', 9.5, '接通'],
        ['call', 10.99, '接通'],
        ['call', 11, '未接通'],
        ['call', 15, '无人接听'],
        ['visit', 16.9, '见到财务'],
        ['visit', 14, '不在'],
      ),
    ).toEqual({
      // Two of four calls and one of two visits: the same share, and more rests on the calls.
      method: { method: 'call', reached: 2, tried: 4 },
      hours: { from: 9, to: 11, reached: 2, tried: 2 },
    });
  });

  it('is nothing where fewer than three contacts tell, or none reached anybody; letters count for nothing, what does not tell for no more than tried', () => {
    expect(best(['call', 9, '接通'], ['call', 9, '接通'], ['letter', 9, '已答复'], ['call', 9, '再议'])).toEqual({
      method: null,
      hours: null,
    });
    // Three that tell, of six: of the others nobody knows.
    const untold = ['再议', '', '下周再说'].map((result) => ['call', 10, result] as const);
    expect(best(...untold, ['call', 9, '接通'], ['call', 9, '接通'], ['call', 10, '接通'])).toEqual({
      method: { method: 'call', reached: 3, tried: 6 },
      hours: { from: 9, to: 11, reached: 3, tried: 6 },
    });
    expect(best(['call', 9, '未接'], ['call', 9, '占线'], ['call', 9, '关机'])).toEqual({ method: null, hours: null });
    expect(best(['call', 9, '接通'], ['call', null, '接通'], ['other', null, '未回复'])).toEqual({
      method: { method: 'call', reached: 2, tried: 2 },
      hours: null,
    });
  });
});
