import { readFileSync } from 'node:fs';
import path from 'node:path';

import { settingsPages } from '../../.config/settings-reference/settings-pages';
import { allSettings } from '../../src/policy/all-settings';

const root = path.join(__dirname, '..', '..');

describe('the pages of settings', () => {
  it.each([...settingsPages(root)].map(([file, page]) => [path.relative(root, file), page] as const))(
    'stand in %s as npm run reference makes them, a line each (R30)',
    (file, page) => {
      expect(readFileSync(path.join(root, file), 'utf8')).toBe(page);
      expect([...page.matchAll(/`([a-z][A-Za-z0-9.]+)` \|$/gm)].map(([, key]) => key)).toEqual(allSettings.map((setting) => setting.path));
    },
  );

  it('say what stands at its default, in the words of a cell', () => {
    const [chinese = '', english = ''] = [...settingsPages(root).values()];
    expect(chinese).toContain('| 收回损失类欠款的奖金比例 | 比例 | 0 |  | R38 | `work.hardDebtBonus` |');
    expect(chinese).toContain(
      '| 关注、次级、可疑、损失各隔多少天打一次电话 | 表 | 关注 14、次级 10、可疑 7、损失 30 | 间隔天数 | R41 | `work.callEvery` |',
    );
    expect(english).toContain('| A suggested limit is rounded down to whole multiples of |');
    expect(english).toContain('| 1000 |  | R36 | `credit.limitStepCents` |');
  });
});
