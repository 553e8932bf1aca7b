import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { withAssumptionList } from '../../.config/excel/assumption-list';
import { allowedImports } from '../../.config/boundaries.mjs';

const root = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = [
  'README.md',
  ...['.github', 'assets/docs'].flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)),
];
const scripts = new Set(Object.keys((JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts));

describe.each(documents)('%s', (document) => {
  it('leads to files that are there', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) =>
      path.join(path.dirname(document), link),
    );
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });

  it('names commands that there are', () => {
    const named = [...read(document).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !scripts.has(script))).toEqual([]);
  });
});

describe('README.md', () => {
  it('is of a length that people read', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(95);
  });
});

describe('assets/docs/assumptions.md', () => {
  it('lists the probes of the self-check as they are: npm run assumptions makes the list anew', () => {
    const document = read('assets/docs/assumptions.md');
    expect(document).toBe(withAssumptionList(document));
    expect(document).toContain('- `name-hidden-listed` `names.items` lists hidden names.');
  });
});

describe('.github/ARCHITECTURE.md', () => {
  it('has a line for every folder that the boundaries know', () => {
    const table = read('.github/ARCHITECTURE.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z]+)\/`/g)].map(([, folder]) => folder));
    expect(table.sort()).toEqual(Object.keys(allowedImports).sort());
  });
});
