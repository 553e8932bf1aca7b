import { endingContexts } from '../../.config/jest/ending-contexts.cjs';

describe('endingContexts', () => {
  it('follows a context through what is awaited until it is ended, and from then on asks it at no promise', async () => {
    const contexts = endingContexts();
    const storage = new contexts.hooks.AsyncLocalStorage<string>();
    const seen = await storage.run('a test', async () => {
      await Promise.resolve();
      const before = storage.getStore();
      contexts.end();
      await Promise.resolve();
      return [before, storage.getStore()];
    });
    expect(seen).toEqual(['a test', undefined]);
  });
});
