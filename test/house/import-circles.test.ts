import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { importCircles } from './import-circles';

const root = path.join(__dirname, '..', '..');

function sourcesIn(folder: string): Map<string, string> {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [`${folder}/${file.replaceAll('\\', '/')}`, readFileSync(path.join(root, folder, file), 'utf8')]));
}

describe('src/jobs', () => {
  it('has no circle of imports: the list names the jobs, and no job knows the list', () => {
    const sources = sourcesIn('src/jobs');
    expect(sources.has('src/jobs/all-jobs.ts')).toBe(true);
    expect(importCircles(sources)).toEqual([]);
  });
});

describe('importCircles', () => {
  it('finds a circle of two, of three, and one of types', () => {
    expect(
      importCircles(
        new Map([
          ['a/list.ts', "import { b } from './room/b'; import './d';"],
          ['a/room/b.ts', "import type { C } from '../c'; import { d } from '../d';"],
          ['a/c.tsx', "export * from './list';"],
          ['a/d.ts', "const e = await import('./e');"],
          ['a/e.ts', "type D = import('./d').D;"],
          ['a/f.ts', "import { e } from './e'; import decimal from 'decimal.js';"],
        ]),
      ),
    ).toEqual([
      ['a/list.ts', 'a/room/b.ts', 'a/c.tsx'],
      ['a/d.ts', 'a/e.ts'],
    ]);
  });
});
