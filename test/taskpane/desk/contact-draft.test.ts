import { contactOf, warningsOf } from '../../../src/taskpane/desk/contact-draft';
import type { ContactDraft } from '../../../src/taskpane/desk/contact-draft';

const draft: ContactDraft = {
  ...{ customer: '甲公司', method: 'call', date: '2025-12-31', content: '答应付款', result: '', person: '李敏', companion: '' },
  ...{ promisedDate: '', promisedAmount: '', nextDate: '' },
};

describe('contactOf', () => {
  it('asks what was typed, dates and amounts as they are meant', () => {
    expect(contactOf({ ...draft, promisedDate: '2026年1月5日', promisedAmount: '1,000.50', companion: '赵强' })).toEqual({
      contact: {
        ...{ customer: '甲公司', method: 'call', date: '2025-12-31', content: '答应付款', person: '李敏' },
        ...{ promisedDate: '2026-01-05', promisedAmount: '1000.50' },
      },
    });
    expect(contactOf({ ...draft, nextDate: '2026-01-01' })).toMatchObject({ contact: { nextDate: '2026-01-01' } });
    expect(contactOf({ ...draft, method: 'visit', companion: '赵强', result: '见到财务' })).toMatchObject({
      contact: { method: 'visit', companion: '赵强', result: '见到财务' },
    });
  });

  it.each(['10万', '10 万元', '100,000'])('takes %j for a hundred thousand (R12c)', (promisedAmount) => {
    const entered = contactOf({ ...draft, promisedDate: '2026-01-05', promisedAmount });
    expect('contact' in entered && Number(entered.contact.promisedAmount)).toBe(100000);
  });

  it.each([
    [{ date: '昨天' }, { date: 'badDate' }],
    [{ promisedDate: '03/04/05' }, { promisedDate: 'badDate' }],
    [{ promisedDate: '2025-12-30' }, { promisedDate: 'promiseBefore' }],
    [{ promisedDate: '2026-01-05', promisedAmount: '一千' }, { promisedAmount: 'badAmount' }],
    [{ promisedDate: '2026-01-05', promisedAmount: '0' }, { promisedAmount: 'badAmount' }],
    [{ promisedAmount: '100' }, { promisedDate: 'badDate' }],
    [{ nextDate: '明天' }, { nextDate: 'badDate' }],
    [{ nextDate: '2025-12-31' }, { nextDate: 'nextBefore' }],
    [{ person: ' ' }, { person: 'personNeeded' }],
    [{ method: 'visit' as const }, { companion: 'companionNeeded' }],
  ])('says what is wrong with %j (R24, R28c)', (change, faults) => {
    expect(contactOf({ ...draft, ...change })).toEqual({ faults });
  });
});

describe('warningsOf', () => {
  const list = { asOf: '2025-12-31', calls: { fromHour: 8, toHour: 20, bestFromHour: 9, bestToHour: 11 } };
  const kinds = (change: Partial<ContactDraft>, contactFrom: string | null, now: string): string[] =>
    warningsOf({ ...draft, ...change }, contactFrom, list, now).map(({ kind }) => kind);

  it('warns of a contact too many, of calls out of hours, and of one that the list does not count (R42, R24)', () => {
    expect(kinds({}, '2025-12-31', '2025-12-31 09:30')).toEqual([]);
    expect(kinds({}, '2026-01-05', '2025-12-31 09:30')).toEqual(['tooOften']);
    expect(kinds({ date: '2026-01-05' }, '2026-01-05', '2025-12-31 09:30')).toEqual(['afterList']);
    expect(kinds({}, null, '2025-12-31 09:30')).toEqual(['noContactDay']);
    expect(kinds({}, '2025-12-31', '2025-12-31 07:59')).toEqual(['outOfHours']);
    expect(kinds({}, '2025-12-31', '2025-12-31 20:00')).toEqual(['outOfHours']);
    expect(kinds({ method: 'other' }, '2025-12-31', '2025-12-31 20:00')).toEqual([]);
    expect(kinds({ date: '2025-12-30' }, '2026-01-05', '2025-12-31 20:00')).toEqual([]);
  });
});
