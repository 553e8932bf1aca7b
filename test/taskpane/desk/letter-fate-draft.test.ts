import { fateBegun } from '../../../src/taskpane/desk/letter-fate-begun';
import { letterFateOf } from '../../../src/taskpane/desk/letter-fate-draft';

const letter = { number: 'CK-1', date: '2025-12-20', isSent: false, waybill: '' };

describe('what becomes of a letter', () => {
  it('begins with what is likely next: sent, then received', () => {
    expect(fateBegun('甲公司', letter, '2025-12-31')).toEqual({
      ...{ customer: '甲公司', number: 'CK-1', mark: 'sent', waybill: '', date: '2025-12-31' },
    });
    expect(fateBegun('甲公司', { ...letter, isSent: true, waybill: 'SF1' }, '2025-12-31')).toMatchObject({
      mark: 'received',
      waybill: 'SF1',
    });
  });

  it.each([
    ['sent', { sentDate: '2025-12-31' }],
    ['received', { receivedDate: '2025-12-31' }],
    ['returned', { returnedDate: '2025-12-31' }],
    ['refused', { returnedDate: '2025-12-31', result: '拒收' }],
  ] as const)('is entered as %s, the waybill where it is another (R21a)', (mark, entered) => {
    const draft = { customer: '甲公司', number: 'CK-1', mark, waybill: ' SF123 ', date: '2025-12-31' };
    expect(letterFateOf(draft, letter, '拒收')).toEqual({ number: 'CK-1', customer: '甲公司', waybill: 'SF123', ...entered });
    expect(letterFateOf(draft, { ...letter, waybill: 'SF123' }, '拒收')).toEqual({ number: 'CK-1', customer: '甲公司', ...entered });
  });

  it('is not entered on a date that is none', () => {
    const draft = { customer: '甲公司', number: 'CK-1', mark: 'sent', waybill: '', date: '昨天' } as const;
    expect(letterFateOf(draft, letter, '拒收')).toEqual({ wrong: 'date' });
  });
});
