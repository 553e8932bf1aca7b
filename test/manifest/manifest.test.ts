import { readFileSync } from 'node:fs';
import path from 'node:path';

import { OfficeAddinManifest } from 'office-addin-manifest';

import { manifestDocument } from './manifest-document';
import { manifestRules } from './manifest-rules';

const file = path.join(__dirname, '..', '..', 'manifest.xml');
const manifest = readFileSync(file, 'utf8');

/** Each rule with manifests that break it: what stands in ours, and what takes its place. */
const breaches: readonly (readonly [rule: string, was: RegExp | string, becomes: string])[] = [
  ['a task pane add-in for workbooks', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  ['a task pane add-in for workbooks', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
  ['elements in Excel’s order', /(<DefaultSettings>[\s\S]*?<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/, '$2$1'],
  ['elements in Excel’s order', /(<Script>[\s\S]*?<\/Script>)\s*(<Page>[\s\S]*?<\/Page>)/, '$2$1'],
  ['elements in Excel’s order', '<FunctionFile', '<Unheard/><FunctionFile'],
  ['an id that is a GUID', /<Id>.{8}/, '<Id>'],
  ['a version of four numbers', '<Version>1.0.0.0<', '<Version>1.0.0<'],
  ['Chinese by default', '<DefaultLocale>zh-CN<', '<DefaultLocale>en-US<'],
  ['no permission beyond the workbook', 'ReadWriteDocument', 'ReadWriteItem'],
  ['the API sets of the floor', '<Set Name="ExcelApi" MinVersion="1.9"/>', '<Set Name="ExcelApi" MinVersion="1.10"/>'],
  ['the API sets of the floor', '<Set Name="SharedRuntime" MinVersion="1.1"/>', ''],
  ['resources that exist, of the kind asked for', '<Label resid="Month.Label"/>', '<Label resid="Moon.Label"/>'],
  ['resources that exist, of the kind asked for', '<Label resid="Month.Label"/>', '<Label resid="Month.Description"/>'],
  [
    'no resource that nobody uses',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Idle" DefaultValue="闲置"><bt:Override Locale="en-US" Value="Idle"/></bt:String>',
  ],
  ['resource ids of at most 32 characters, each once', /Pane\.Description/g, 'Pane.DescriptionThatIsMuchTooLongForExcel'],
  ['resource ids of at most 32 characters, each once', '<bt:String id="Pane.Label"', '<bt:String id="Tab.Label"'],
  ['ids of tabs, groups and controls once each', 'id="Receivables.Remove"', 'id="Receivables.Month"'],
  ['texts that fit', 'Value="Open pane"', `Value="${'Open pane '.repeat(13)}"`],
  ['texts that fit', 'DefaultValue="打开面板"', 'DefaultValue=" "'],
  ['texts that fit', 'Value="Choose a function', `Value="${'Choose a function '.repeat(14)}`],
  ['each text in Chinese and, as an override, in English', '<bt:Override Locale="en-US" Value="Open pane"/>', ''],
  ['each text in Chinese and, as an override, in English', 'Value="Open pane"', 'Value="打开面板"'],
  ['each text in Chinese and, as an override, in English', 'Locale="en-US" Value="Open pane"', 'Locale="en" Value="Open pane"'],
  ['each text in Chinese and, as an override, in English', 'Locale="en-US" Value="Open pane"', 'Locale="zh-CN" Value="Open pane"'],
  [
    'each text in Chinese and, as an override, in English',
    /(id="Functions\.Script\.Url" DefaultValue="[^"]+")\/>/,
    '$1><bt:Override Locale="en-US" Value="https://localhost:3000/functions.js"/></bt:Url>',
  ],
  ['functions of one name in every language', 'id="Functions.Namespace" DefaultValue="AR"', 'id="Functions.Namespace" DefaultValue="应收"'],
  [
    'functions of one name in every language',
    'DefaultValue="AR"/>',
    'DefaultValue="AR"><bt:Override Locale="en-US" Value="REC"/></bt:String>',
  ],
  ['addresses on https, of one host', 'https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'],
  ['addresses on https, of one host', 'https://localhost:3000/functions.js"', 'https://elsewhere.example/functions.js"'],
  ['addresses on https, of one host', '<AppDomain>https://localhost:3000<', '<AppDomain>https://elsewhere.example<'],
  ['addresses of files that are there', 'https://localhost:3000/functions.js"', 'https://localhost:3000/function.js"'],
  ['addresses of files that are there', 'assets/help/en-US.html', 'assets/help/fr-FR.html'],
  ['pictures of the size they are said to have', '/assets/icons/month-80.png', '/assets/icons/month-64.png'],
  ['pictures of the size they are said to have', '/assets/icons/app-64.png', '/assets/icons/app-80.png'],
  ['every icon at every size', '<bt:Image size="16" resid="Icon.Pane.16"/>', ''],
  ['one runtime that stays, shared by pane, functions and commands', 'lifetime="long"', 'lifetime="short"'],
  [
    'one runtime that stays, shared by pane, functions and commands',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
  ],
  [
    'one runtime that stays, shared by pane, functions and commands',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>',
  ],
  ['commands that the add-in answers, each on one button', '<FunctionName>buildMonth<', '<FunctionName>buildYear<'],
  ['commands that the add-in answers, each on one button', '<FunctionName>insertExampleDSO<', '<FunctionName>insertExamplePENALTY<'],
];

describe('the manifest', () => {
  it.each(Object.entries(manifestRules))('has %s', (_name, faults) => {
    expect(faults(manifestDocument(manifest))).toEqual([]);
  });

  it('is read by Microsoft’s own reader', async () => {
    const { id, displayName, hosts, permissions, defaultLocale, version } = await OfficeAddinManifest.readManifestFile(file);
    expect({ id, displayName, hosts, permissions, defaultLocale, version }).toEqual({
      id: 'd50347ce-6d51-4b63-a6db-7ca45b63367b',
      displayName: '应收管家',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'zh-CN',
      version: '1.0.0.0',
    });
  });
});

describe('the check of the manifest', () => {
  it.each(breaches)('sees a manifest without: %s (%s → %s)', (rule, was, becomes) => {
    const broken = manifest.replace(was, becomes);
    expect(broken).not.toBe(manifest);
    expect(manifestRules[rule]?.(manifestDocument(broken))).not.toEqual([]);
  });

  it('has seen every rule broken', () => {
    expect([...new Set(breaches.map(([rule]) => rule))].sort()).toEqual(Object.keys(manifestRules).sort());
  });

  it('refuses what is no XML', () => {
    expect(() => manifestDocument(manifest.replace('</OfficeApp>', ''))).toThrow(SyntaxError);
  });
});
