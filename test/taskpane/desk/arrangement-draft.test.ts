import type { ListedWork } from '../../../src/jobs/desk/list-work-contract';
import { arrangementOf } from '../../../src/taskpane/desk/arrangement-draft';
import type { ArrangementDraft } from '../../../src/taskpane/desk/arrangement-draft';

const item: ListedWork = {
  ...{ customer: '甲公司', kind: 'call', urgency: 'week', owner: null, amount: null, since: null, notBefore: null, contactFrom: null },
  ...{ state: 'open', until: null, contact: '', phone: '', place: null },
};
const asked = (draft: Partial<ArrangementDraft>): unknown =>
  arrangementOf({ item, action: 'done', until: '', person: '', note: '', ...draft }, '2025-12-31');

describe('arrangementOf', () => {
  it('asks what is said of an item on the day of the list, and nothing that is not meant', () => {
    const of = { customer: '甲公司', kind: 'call', date: '2025-12-31' };
    expect(asked({ until: '2026-01-05', person: '李敏' })).toEqual({ arrangement: { ...of, action: 'done' } });
    expect(asked({ action: 'postponed', until: '2026年1月5日', note: ' 出差 ' })).toEqual({
      arrangement: { ...of, action: 'postponed', until: '2026-01-05', note: '出差' },
    });
    expect(asked({ action: 'assigned', person: ' 李敏 ' })).toEqual({ arrangement: { ...of, action: 'assigned', person: '李敏' } });
  });

  it('says which field is wrong', () => {
    expect([asked({ action: 'postponed' }), asked({ action: 'postponed', until: '2025-12-31' })]).toEqual([
      { wrong: 'until' },
      { wrong: 'until' },
    ]);
    expect(asked({ action: 'assigned', person: ' ' })).toEqual({ wrong: 'person' });
  });
});
