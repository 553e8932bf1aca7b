// React looks for the document when it is loaded.
import { document, drawPart, press } from '../../support/drawn-part';

import { act } from 'react';

import type { SelfCheckSummary } from '../../../src/excel/self-check/self-check';
import type { SelfCheck } from '../../../src/taskpane/pane-desk';
import { PaneContext } from '../../../src/taskpane/parts/pane-context';
import { SelfCheckPart } from '../../../src/taskpane/settings/self-check-part';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { ScriptedDesk } from '../scripted-desk';

let asked: { readonly language: string; readonly onProbe: (done: number, total: number) => void }[];
let end: (summary: SelfCheckSummary) => void;
let fail: (error: unknown) => void;
let takeAway: () => void;

const selfCheck: SelfCheck = (language, onProbe) => {
  asked.push({ language, onProbe });
  return new Promise((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
};

beforeEach(async () => {
  asked = [];
  takeAway = await drawPart(
    <PaneContext.Provider value={new PaneController(new ScriptedDesk())}>
      <SelfCheckPart selfCheck={selfCheck} />
    </PaneContext.Provider>,
  );
});
afterEach(() => takeAway());

const said = (): string | null | undefined => document.querySelector('[role=status]')?.textContent;
const isOff = (): string | null | undefined => document.querySelector('button')?.getAttribute('aria-disabled');
const settle = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await Promise.resolve();
  });

describe('the self-check in the settings of a development build', () => {
  it('says how far it is, can not be begun twice, and ends with how many hold, differ and could not be tried', async () => {
    expect(document.querySelector('h2')?.textContent).toBe('自检（开发版）');
    await press('button');
    await press('button');
    expect(asked.map(({ language }) => language)).toEqual(['zh-CN']);
    await settle(() => asked[0]?.onProbe(2, 52));
    expect(said()).toBe('正在自检：3 / 52');
    expect(isOff()).toBe('true');
    await settle(() => end({ holds: 49, differs: 1, untried: 2 }));
    expect(said()).toBe('自检完成：49 条成立，1 条不同，2 条无法在这里试');
    expect(isOff()).not.toBe('true');
  });

  it('says why it came to nothing, and can be begun again', async () => {
    await press('button');
    await settle(() => fail(new Error('ItemNotFound')));
    expect(said()).toBe('自检没有完成（ItemNotFound）');
    await press('button');
    expect(asked).toHaveLength(2);
  });
});
