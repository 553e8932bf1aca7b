import { localMinute } from '../../src/taskpane/local-minute';

describe('localMinute', () => {
  it('writes a moment of the local clock with two digits a part', () => {
    expect(localMinute(new Date(2026, 0, 5, 9, 3))).toBe('2026-01-05 09:03');
  });
});
