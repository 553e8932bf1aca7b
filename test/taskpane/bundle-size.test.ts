import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';

let dist: string;
beforeAll(async () => {
  dist = path.dirname(await freshBundle(projectRoot, () => undefined));
});

const read = (file: string): Buffer => readFileSync(path.join(dist, file));
const gzippedKilobytes = (file: string): number => gzipSync(read(file), { level: 9 }).length / 1_000;

describe('the scripts of the pane', () => {
  it('are at most 165 kB gzipped before the pane is drawn, 301 with it, and 114 more read a ledger, beside it and once for all', () => {
    const first = gzippedKilobytes('functions.js') + gzippedKilobytes('taskpane.js');
    expect(first).toBeLessThanOrEqual(165);
    expect(first + gzippedKilobytes('pane.js')).toBeLessThanOrEqual(301);
    expect(gzippedKilobytes('ledger.js') + gzippedKilobytes('look.js')).toBeLessThanOrEqual(114);
    // Once for all: a job that is loaded later brings little more than itself.
    for (const file of ['desk.js', 'debtor.js', 'negotiation.js', 'evidence.js', 'case-parts.js', 'case-archive.js', 'work-parts.js'])
      expect(gzippedKilobytes(file)).toBeLessThanOrEqual(10);
    expect(read('taskpane.js').toString()).not.toMatch(/e\("ledger"\),\w+\.e\("pane"\)/);
    // Before office.js, which waits for it.
    expect(gzippedKilobytes('commands.js')).toBeLessThanOrEqual(0.5);
  });

  it('load 40 kB gzipped at most to list letters, the tab itself included, and 60 to make their documents or, with the tab, their worksheets', () => {
    const together = (...files: readonly string[]): number => files.reduce((sum, file) => sum + gzippedKilobytes(file), 0);
    expect(together('letters-view.js', 'letters.js', 'letter-parts.js')).toBeLessThanOrEqual(40);
    expect(together('letters.js', 'letter-parts.js', 'letter-documents.js')).toBeLessThanOrEqual(60);
    expect(together('letters-view.js', 'letters.js', 'letter-parts.js', 'letter-sheets.js')).toBeLessThanOrEqual(60);
    // The papers of a case lean on the same words and the same writer of documents.
    expect(together('case-documents.js', 'letter-parts.js', 'letter-documents.js')).toBeLessThanOrEqual(70);
    // What is seldom wanted waits until it is: changing templates, what became of letters, a message that says the same.
    expect(together('letter-templates.js', 'letter-registers.js', 'letter-mail.js')).toBeLessThanOrEqual(10);
  });

  it('load 26 kB gzipped at most for the collection desk, and 10 for the card of a debtor', () => {
    expect(['desk-view.js', 'desk.js', 'work-parts.js'].reduce((sum, file) => sum + gzippedKilobytes(file), 0)).toBeLessThanOrEqual(26);
    for (const file of ['debtor-view.js', 'call-script.js', 'case-view.js', 'evidence-view.js'])
      expect(gzippedKilobytes(file)).toBeLessThanOrEqual(10);
  });

  it('load the templates of letters one at a time, and no template or wording with what runs before', () => {
    expect(gzippedKilobytes('letter-first-zh-CN.js')).toBeLessThanOrEqual(16);
    expect(gzippedKilobytes('summary-zh-CN.js')).toBeLessThanOrEqual(11);
    for (const file of ['functions.js', 'taskpane.js', 'pane.js']) {
      expect(read(file).toString()).not.toMatch(/Docxtemplater|可能影响贵司商业信用/);
    }
    expect(read('letter-documents.js').toString()).toContain('Docxtemplater');
  });

  it('load the views and the sample ledger only when they are wanted', () => {
    const main = read('taskpane.js').toString();
    expect(main).not.toContain('沈阳岚屿重工装备有限公司');
    expect(main).not.toContain('__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED');
    expect(read('sample-ledger.js').toString()).toContain('沈阳岚屿重工装备有限公司');
    expect(read('pane.js').toString()).toContain('__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED');
  });

  it.each([
    ['the decimals', '[DecimalError]'],
    ['the calendar of holidays', '2025-10-11'],
  ])('hold %s once, with the functions that stand first on the page', (_what, mark) => {
    const count = (file: string): number => read(file).toString().split(mark).length - 1;
    expect(count('functions.js')).toBeGreaterThan(0);
    expect([count('taskpane.js'), count('pane.js')]).toEqual([0, 0]);
  });

  it('name no address on the network to send to or to load from', () => {
    for (const file of [
      'commands.js',
      'taskpane.js',
      'pane.js',
      'functions.js',
      'sample-ledger.js',
      'letters.js',
      'letter-parts.js',
      'case-documents.js',
      'case-parts.js',
      'letter-documents.js',
      'letter-sheets.js',
      'letter-templates.js',
      'letter-registers.js',
      'letter-mail.js',
      'letters-view.js',
      'desk.js',
      'desk-view.js',
      'evidence-view.js',
    ]) {
      const text = read(file).toString();
      expect(text).not.toMatch(/\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/);
      expect(text).not.toMatch(/\bfetch\(/);
    }
  });
});
