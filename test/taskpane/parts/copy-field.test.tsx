// React looks for the document when it is loaded.
import { document, drawPart, press } from '../../support/drawn-part';

import { CopyField } from '../../../src/taskpane/parts/copy-field';
import { callScriptTexts } from '../../../src/texts/call-script/call-script-texts';
import { letterTabTexts } from '../../../src/texts/letter-tab/letter-tab-texts';

const clipboardIs = (clipboard: unknown): unknown =>
  Object.defineProperty(globalThis.navigator, 'clipboard', { value: clipboard, configurable: true });
const status = (): string | undefined => document.querySelector('[role="status"]')?.textContent ?? undefined;

let takeAway: () => void;
beforeEach(async () => {
  takeAway = await drawPart(<CopyField label="电话提纲" text="您好" rows={3} words={callScriptTexts['zh-CN']} />);
});
afterEach(() => takeAway());

describe('CopyField', () => {
  it('says that the text was copied, beside a button that is called as before', async () => {
    const written: string[] = [];
    clipboardIs({ writeText: (text: string) => Promise.resolve(written.push(text)) });
    expect(status()).toBe('');
    await press('button');
    expect(written).toEqual(['您好']);
    expect(status()).toBe('已复制');
    expect(document.querySelector('button')?.textContent).toBe('复制');
  });

  it.each([
    ['that refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
    ['that is not there', undefined],
  ])('selects the text with a clipboard %s, and says what is to be pressed', async (_what, clipboard) => {
    clipboardIs(clipboard);
    await press('button');
    const field = document.querySelector('textarea');
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 2]);
    expect(status()).toBe('已选中，按 Ctrl+C 复制');
  });

  it('has its words in English too, of letters as of calls', () => {
    for (const words of [callScriptTexts['en-US'], letterTabTexts['en-US']])
      expect([words.copied, words.selected]).toEqual(['Copied', 'Selected, press Ctrl+C to copy']);
  });
});
