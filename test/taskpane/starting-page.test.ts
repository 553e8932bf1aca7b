import { readFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../../src/workbench/cli/fresh-bundle';

describe('the page of the pane before Office is there', () => {
  it('says in both languages that it connects, since it can’t know yet which is wanted', () => {
    const page = readFileSync(path.join(projectRoot, 'src', 'taskpane', 'taskpane.html'), 'utf8');
    const [, status = ''] = /role="status">(.*?)<\/p>/.exec(page) ?? [];
    expect(status).toBe('正在连接 Excel… <span lang="en">Connecting to Excel…</span>');
  });
});
