import { JSDOM } from 'jsdom';

import { bindStandardGlobals } from '../../../src/workbench/host/standard-globals';

describe('the names of the language in a page', () => {
  const page = (): { readonly run: (script: string) => unknown } => {
    const dom = new JSDOM('', { runScripts: 'outside-only' });
    bindStandardGlobals(dom);
    return { run: (script) => dom.window.eval(script) };
  };

  it('are the page’s own, for its scripts and on its window', () => {
    const { run } = page();
    expect(run('Math.imul(3, 4)')).toBe(12);
    expect(run('[Object === window.Object, JSON === window.JSON, [] instanceof Array, Promise === window.Promise]')).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('follow what a page sets on its window', () => {
    expect(page().run('window.Promise = class Own {}; [Promise.name, window.Promise.name]')).toEqual(['Own', 'Own']);
  });

  it('follow what a script sets by the bare name', () => {
    expect(page().run('Map = class Own {}; [Map.name, window.Map.name]')).toEqual(['Own', 'Own']);
  });

  it('can be taken by a function’s own variable, and say whether they exist', () => {
    expect(page().run('(function () { var Set = 1; return [Set, typeof WeakRef, "Math" in window]; })()')).toEqual([1, 'function', true]);
  });

  it('leave every other global as it was: set on the window, seen by the bare name', () => {
    const { run } = page();
    run('window.Own = { value: 1 }; var later = 2;');
    expect(run('[Own.value, window.later, later]')).toEqual([1, 2, 2]);
  });
});
