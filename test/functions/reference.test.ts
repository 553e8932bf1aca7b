import { readFileSync } from 'node:fs';
import path from 'node:path';

import { chineseHelp } from '../../.config/function-reference/chinese-help';
import { referencePages } from '../../.config/function-reference/reference-pages';
import { functionGroups } from '../../src/texts/functions/function-groups';
import { functionHelpEnUS } from '../../src/texts/functions/function-help-en-US';
import { functionSignatures } from '../../src/texts/functions/function-signatures';

const root = path.join(__dirname, '..', '..');
const ids = Object.keys(functionSignatures);

describe('the function reference', () => {
  it.each([...referencePages(root)].map(([file, page]) => [path.relative(root, file), page] as const))(
    'stands in %s as npm run reference makes it',
    (file, page) => {
      expect(readFileSync(path.join(root, file), 'utf8')).toBe(page);
    },
  );

  it.each([...referencePages(root)].map(([file, page]) => [path.basename(file), page] as const))(
    'has in %s a section, an answer and a basis for each function',
    (_file, page) => {
      expect([...page.matchAll(/^### AR\.(\S+)$/gm)].map(([, id]) => id).sort()).toEqual([...ids].sort());
      expect(page.match(/^- (结果|Answer)[：:] ?\S/gm)).toHaveLength(ids.length);
      expect(page.match(/^- (依据|Basis)[：:] ?(规则|Rules?) R\d/gm)).toHaveLength(ids.length);
      expect(page.match(/^- (示例|Example)[：:] ?`=AR\./gm)).toHaveLength(ids.length);
    },
  );

  it('lists every function in one group', () => {
    expect(Object.values(functionGroups).flat()).toEqual(ids);
  });
});

describe('the help of functions', () => {
  it('cites the same rules in both languages', () => {
    const rulesIn = (basis: string): string[] => basis.match(/R\d+/g) ?? [];
    const chinese = chineseHelp(path.join(root, 'src', 'functions'));
    for (const [id, help] of Object.entries(functionHelpEnUS))
      expect([id, rulesIn(help.basis)]).toEqual([id, rulesIn(chinese.get(id)?.basis ?? '')]);
  });

  it('fits where Excel shows it', () => {
    const texts = Object.values(functionHelpEnUS).flatMap((help) => [help.description, ...Object.values<string>(help.arguments)]);
    expect(texts.filter((text) => text.length > 250)).toEqual([]);
  });
});
