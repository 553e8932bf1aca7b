import { readFileSync } from 'node:fs';
import path from 'node:path';

import { JSDOM } from 'jsdom';

import { projectRoot } from '../../../src/workbench/cli/fresh-bundle';
import { type AddInManifest, readManifest } from '../../../src/workbench/page/add-in-manifest';

function manifestIn(language: 'zh-CN' | 'en-US'): AddInManifest {
  const { window } = new JSDOM('');
  return readManifest(
    new window.DOMParser().parseFromString(readFileSync(path.join(projectRoot, 'manifest.xml'), 'utf8'), 'application/xml'),
    language,
  );
}

describe('readManifest', () => {
  it('takes what Excel takes, with addresses of the page’s own server', () => {
    const { tab, ...rest } = manifestIn('zh-CN');
    expect(rest).toEqual({
      name: '应收管家',
      icon: '/addin/assets/icons/app-32.png',
      taskpane: '/addin/taskpane.html',
      functions: '/addin/functions.json',
      namespace: 'AR',
    });
    expect([tab.label, tab.groups.map(({ label }) => label)]).toEqual(['应收管家', ['月报', '函数']]);
    expect(tab.groups[0]?.controls.map(({ id, label, icon }) => [id, label, icon])).toEqual([
      ['Receivables.Pane', '打开面板', '/addin/assets/icons/pane-32.png'],
      ['Receivables.Month', '本月账龄', '/addin/assets/icons/month-32.png'],
      ['Receivables.Risk', '风险月报', '/addin/assets/icons/risk-32.png'],
      ['Receivables.Remove', '撤除本月表', '/addin/assets/icons/remove-32.png'],
    ]);
  });

  it('tells a button that opens the pane from one that runs a command, and gives a menu its items', () => {
    const [month, functions] = manifestIn('zh-CN').tab.groups;
    expect(month?.controls[0]).toMatchObject({ kind: 'button', action: { kind: 'showPane' } });
    expect(month?.controls[1]).toMatchObject({ kind: 'button', action: { kind: 'runCommand', functionName: 'buildMonth' } });
    expect(month?.controls[2]).toMatchObject({ kind: 'button', action: { kind: 'runCommand', functionName: 'buildRisk' } });
    const menu = functions?.controls[0];
    expect(menu?.kind === 'menu' ? menu.items.map(({ action }) => action.kind === 'runCommand' && action.functionName) : null).toEqual([
      'insertExampleAGINGCLASS',
      'insertExampleAGINGTABLE',
      'insertExampleDUEDATE',
      'insertExamplePENALTY',
      'insertExampleLETTERSTAGE',
      'insertExampleDSO',
      'insertExampleRMBUPPER',
    ]);
  });

  it('takes the words and files of the other language', () => {
    const { name, functions, tab } = manifestIn('en-US');
    expect([name, functions, tab.label]).toEqual(['Receivables', '/addin/functions.en-US.json', 'Receivables']);
    expect(tab.groups[0]?.controls[1]?.supertip).toMatch(/^Reads the ledger on the active sheet/);
  });
});
