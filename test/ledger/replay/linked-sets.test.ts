import { LinkedSets } from '../../../src/ledger/replay/linked-sets';

describe('LinkedSets', () => {
  it('links what is linked through others, whatever came first', () => {
    const linked = new LinkedSets<string>();
    linked.link(['a', 'b']);
    linked.link(['c', 'd', 'e']);
    linked.link(['f']);
    linked.link(['e', 'b']);
    const roots = ['a', 'b', 'c', 'd', 'e'].map((thing) => linked.rootOf(thing));
    expect(new Set(roots).size).toBe(1);
    expect(roots).not.toContain(linked.rootOf('f'));
    expect(linked.rootOf('unknown')).toBe('unknown');
  });
});
