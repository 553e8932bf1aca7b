import { firstPaneState } from '../../../src/taskpane/state/pane-state';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { asksForLook, concernsLedger, sheetToLookAt } from '../../../src/taskpane/state/sheet-to-look-at';
import { december, found, noLedger, placeOn } from '../pane-fixture';

const at = (sheet: string, state: Partial<PaneState> = {}): PaneState => ({
  ...firstPaneState('zh-CN'),
  looked: found({}, { made: [december] }),
  ledgerSheet: '台账',
  place: placeOn(sheet),
  ...state,
});

describe('sheetToLookAt', () => {
  it('is where the user is', () => {
    expect(sheetToLookAt(at('旧台账'))).toBe('旧台账');
  });

  it('is, on a sheet of ours, the ledger that it was made from', () => {
    expect(sheetToLookAt(at('账龄分析 2025-12'))).toBe('台账');
  });

  it('is the ledger in sight where the one of a sheet of ours is gone', () => {
    const made = [{ ...december, ledgerSheet: null }];
    expect(sheetToLookAt(at('账龄明细 2025-12', { looked: found({}, { made }), ledgerSheet: '旧台账' }))).toBe('旧台账');
  });
});

describe('asksForLook', () => {
  it('is so for another ledger', () => {
    expect(asksForLook(at('旧台账'))).toBe(true);
  });

  it.each(['台账', '说明', '账龄明细 2025-12'])('is not so for %s: its ledger is in sight already', (sheet) => {
    expect(asksForLook(at(sheet))).toBe(false);
  });

  it('is so after a question, which was about one sheet', () => {
    const looked = {
      kind: 'question',
      question: { kind: 'whichLedger', sheetNames: ['台账', '旧台账'] },
      made: [],
      memory: { ledgers: [] },
    } as const;
    expect(asksForLook(at('旧台账', { looked }))).toBe(true);
  });

  it('is not so in a workbook without a ledger, before something changes', () => {
    expect(asksForLook(at('说明', { looked: noLedger }))).toBe(false);
  });

  it('is so at the beginning', () => {
    expect(asksForLook(at('台账', { looked: null }))).toBe(true);
  });
});

describe('concernsLedger', () => {
  it.each([
    ['台账', true],
    ['收款', true],
    [null, true],
    ['账龄明细 2025-12', false],
  ])('%p: %p', (sheet, concerns) => {
    expect(concernsLedger(at('台账'), sheet)).toBe(concerns);
  });
});
