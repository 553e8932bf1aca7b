import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { JSDOM } from 'jsdom';

import { runPageScript } from '../../../src/workbench/host/page-scripts';

const folder = mkdtempSync(path.join(tmpdir(), 'receivables-scripts-'));
const file = path.join(folder, 'bundle.js');
afterAll(() => rmSync(folder, { recursive: true }));

const openPage = (): JSDOM => new JSDOM('<p>页面</p>', { runScripts: 'outside-only' });

describe('runPageScript', () => {
  it('runs a script in one page after the other, each with a window and values of its own', () => {
    writeFileSync(file, 'let count = 0; globalThis.next = () => { count += 1; return document.body.textContent + count; };');
    const pages = [openPage(), openPage()];
    for (const page of pages) runPageScript(page, file);
    const next = (page: JSDOM | undefined): unknown => page?.window.eval('next()');
    expect([next(pages[0]), next(pages[0]), next(pages[1])]).toEqual(['页面1', '页面2', '页面1']);
    expect(pages[0]?.window.eval('next === window.next && next.constructor === Function')).toBe(true);
  });

  it('runs the script as it is now, where the file has changed', () => {
    writeFileSync(file, 'globalThis.version = 1;');
    const page = openPage();
    runPageScript(page, file);
    writeFileSync(file, 'globalThis.version = 2;');
    runPageScript(page, file);
    expect(page.window.eval('version')).toBe(2);
  });

  it('says in which file a fault is', () => {
    writeFileSync(file, '\nthrow new Error("no bundle");');
    const stackOf = (): string => {
      try {
        runPageScript(openPage(), file);
        return '';
      } catch (error) {
        return String((error as Error).stack);
      }
    };
    expect(stackOf()).toContain(`${file}:2`);
  });
});
