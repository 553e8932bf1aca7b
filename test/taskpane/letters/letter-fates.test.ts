import type { LetterUnderWay } from '../../../src/jobs/letters/propose-letters-contract';
import { fatesOf, withMark, withWaybill } from '../../../src/taskpane/letters/letter-fates';

const letter: LetterUnderWay = {
  number: 'X1',
  customer: '甲公司',
  kind: 'first',
  name: '',
  date: '2025-12-01',
  invoices: 1,
  amount: '100.00',
  waybill: '',
  sentDate: null,
};
const sent: LetterUnderWay = { ...letter, number: 'X2', waybill: 'EMS2', sentDate: '2025-12-02' };
const fates = (drafts: Parameters<typeof fatesOf>[1]) => fatesOf([letter, sent], drafts, '2026-01-05');

describe('what is said of letters under way', () => {
  it('is entered on the date chosen, each mark in its own column', () => {
    expect(fates(withMark(withMark(new Map(), letter, 'sent'), sent, 'received'))).toEqual([
      { number: 'X1', customer: '甲公司', sentDate: '2026-01-05' },
      { number: 'X2', customer: '甲公司', receivedDate: '2026-01-05' },
    ]);
    expect(fates(withMark(new Map(), sent, 'returned'))).toEqual([{ number: 'X2', customer: '甲公司', returnedDate: '2026-01-05' }]);
    expect(fates(withMark(new Map(), letter, 'struck'))).toEqual([{ number: 'X1', customer: '甲公司', struck: true }]);
  });

  it('is taken back by the same key, and nothing is left of it', () => {
    expect(withMark(withMark(new Map(), letter, 'sent'), letter, 'sent').size).toBe(0);
    expect(fates(withMark(withMark(new Map(), letter, 'sent'), letter, 'returned'))).toEqual([
      { number: 'X1', customer: '甲公司', returnedDate: '2026-01-05' },
    ]);
  });

  it('takes a letter with a waybill for one that went out, and leaves alone one that had', () => {
    expect(fates(withWaybill(new Map(), letter, ' 123 '))).toEqual([
      { number: 'X1', customer: '甲公司', waybill: '123', sentDate: '2026-01-05' },
    ]);
    expect(fates(withWaybill(new Map(), sent, '9'))).toEqual([{ number: 'X2', customer: '甲公司', waybill: '9' }]);
    expect(withWaybill(withWaybill(new Map(), letter, '1'), letter, '').size).toBe(0);
    expect(withWaybill(withWaybill(new Map(), sent, '9'), sent, 'EMS2').size).toBe(0);
  });

  it('strikes no letter that went out', () => {
    expect(withMark(new Map(), sent, 'struck').size).toBe(0);
  });

  it('leaves out a waybill that was typed for a letter that is struck in the end', () => {
    expect(fates(withMark(withWaybill(new Map(), letter, '123'), letter, 'struck'))).toEqual([
      { number: 'X1', customer: '甲公司', struck: true },
    ]);
  });
});
