import { objectionOf, type ObjectionDraft } from '../../../src/taskpane/desk/objection-draft';

const draft: ObjectionDraft = { customer: '甲公司', date: '2025-12-31', content: ' 数量不符 ', invoices: 'A1，A2、 A3;', resolves: null };

describe('objectionOf', () => {
  it('reads what is disputed, the day, and invoices however they are parted', () => {
    expect(objectionOf(draft)).toEqual({ date: '2025-12-31', content: '数量不符', invoiceNumbers: ['A1', 'A2', 'A3'] });
    expect(objectionOf({ ...draft, invoices: ' ' })).toMatchObject({ invoiceNumbers: [] });
  });

  it('needs what is disputed, but not where it is resolved, and a day always', () => {
    expect(objectionOf({ ...draft, content: ' ' })).toEqual({ wrong: 'content' });
    expect(objectionOf({ ...draft, date: '31.12.' })).toEqual({ wrong: 'date' });
    expect(objectionOf({ ...draft, content: '', resolves: { sheet: '争议', row: 2 } })).toMatchObject({ date: '2025-12-31' });
  });
});
