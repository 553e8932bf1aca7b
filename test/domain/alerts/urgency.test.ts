import { byUrgency } from '../../../src/domain/alerts/urgency';

describe('byUrgency', () => {
  it('puts 立即 before 本周 before 本月 (R28)', () => {
    expect([...(['month', 'now', 'week', 'now'] as const)].sort(byUrgency)).toEqual(['now', 'now', 'week', 'month']);
  });
});
