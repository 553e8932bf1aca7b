import { collectionMethods, letterStages } from '../../src/registers/collections/columns';
import { penaltyBases } from '../../src/registers/customers/columns';
import { meaningOf, textFor } from '../../src/registers/word-list';
import type { Word } from '../../src/registers/word-list';
import { lossCauses } from '../../src/registers/write-offs/columns';

describe('meaningOf', () => {
  it('compares without spaces, width, letter case and what stands in brackets at the end', () => {
    expect(meaningOf(' 电 话 ', collectionMethods)).toBe('call');
    expect(meaningOf('ＥＭＳ（顺丰）', collectionMethods)).toBe('letter');
    expect(meaningOf('CONTRACT', penaltyBases)).toBe('contract');
  });

  it('knows nothing of what only sounds like a word', () => {
    expect(meaningOf('无合同约定', penaltyBases)).toBeUndefined();
    expect(meaningOf('', penaltyBases)).toBeUndefined();
  });

  it.each<[string, readonly Word<unknown>[]]>([
    ['方式', collectionMethods],
    ['阶段', letterStages],
    ['违约金依据', penaltyBases],
    ['原因', lossCauses],
  ])('understands of %s what is written, in both languages', (_column, words) => {
    for (const { means } of words) {
      expect(meaningOf(textFor(means, words, 'zh-CN'), words)).toBe(means);
      expect(meaningOf(textFor(means, words, 'en-US'), words)).toBe(means);
    }
  });
});
