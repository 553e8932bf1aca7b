import type { Collection } from '../../../src/registers/collections/collection';
import { wasReached } from '../../../src/registers/collections/was-reached';

const row = (result: string, more: Partial<Collection> = {}): Collection =>
  ({ method: 'call', result, promisedDay: null, ...more }) as Collection;

describe('wasReached', () => {
  it.each(['已接通', '接通', '通话 5 分钟', '见到财务', '已答复', '答应付款', '拒绝付款', 'Reached', 'spoke to Li', 'answered'])(
    '%s: somebody was',
    (result) => {
      expect(wasReached(row(result))).toBe(true);
    },
  );

  it.each([
    ...['未接通', '无人接听', '没人接', '没有打通', '占线', '关机', '空号', '拒接', '拒绝接听', '不在', '未见到人', '未答复', '联系不上'],
    ...['No answer', 'not reached', "didn't answer", 'busy', 'voicemail', 'was not in'],
  ])('%s: nobody was', (result) => {
    expect(wasReached(row(result))).toBe(false);
  });

  it('goes by a promise where one was made, says nothing of a letter or of other words', () => {
    expect(wasReached(row('', { promisedDay: 46_000 }))).toBe(true);
    expect(wasReached(row('已答复', { method: 'letter' }))).toBeNull();
    expect(wasReached(row('下周再说'))).toBeNull();
    expect(wasReached(row(''))).toBeNull();
  });
});
