import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { iconSizes } from '../../.config/export-icons';
import { catalogue } from '../../src/functions/catalogue';
import { orderFaults } from './element-order';
import { addressesOf, valuesOf, type ManifestDocument } from './manifest-document';
import { pngSize } from './png-size';

const repository = path.join(__dirname, '..', '..');

/** Files of dist/ that the build makes; the other addresses name files of the repository. */
const products = ['taskpane.html', 'functions.js', 'functions.json', 'functions.en-US.json'];

const floor = ['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.9'];

/** What the buttons may call, and what must be there to answer. */
const commands = ['buildMonth', 'buildRisk', 'removeMonth', ...Object.keys(catalogue).map((id) => `insertExample${id}`)];

/** The rules Excel has for a manifest, and our own; each tells what breaks it. */
export const manifestRules: Readonly<Record<string, (manifest: ManifestDocument) => readonly string[]>> = {
  'a task pane add-in for workbooks': ({ root, all }) => [
    ...unless(root.localName === 'OfficeApp' && root.getAttribute('xsi:type') === 'TaskPaneApp', 'the root'),
    ...unless(
      all('Host')
        .map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))
        .join() === 'Workbook,Workbook',
      'the hosts',
    ),
  ],

  'elements in Excel’s order': ({ root }) => orderFaults(root),

  'an id that is a GUID': ({ all }) => unless(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf(all('Id'))), 'the Id'),

  'a version of four numbers': ({ all }) => unless(/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf(all('Version'))), 'the Version'),

  'Chinese by default': ({ all }) => unless(textOf(all('DefaultLocale')) === 'zh-CN', 'the DefaultLocale'),

  'no permission beyond the workbook': ({ all }) => unless(textOf(all('Permissions')) === 'ReadWriteDocument', 'the Permissions'),

  'the API sets of the floor': ({ all }) => {
    const sets = all('Set').map((set) => `${set.getAttribute('Name') ?? ''} ${set.getAttribute('MinVersion') ?? ''}`);
    return unless(sets.join() === floor.join(), 'the Requirements');
  },

  'resources that exist, of the kind asked for': (manifest) =>
    references(manifest)
      .filter(({ id, kind }) => manifest.resource(id)?.parentElement?.localName !== kind)
      .map(({ id }) => id),

  'no resource that nobody uses': (manifest) => {
    const used = new Set(references(manifest).map(({ id }) => id));
    return resources(manifest)
      .map(idOf)
      .filter((id) => !used.has(id));
  },

  'resource ids of at most 32 characters, each once': (manifest) => {
    const ids = resources(manifest).map(idOf);
    return ids.filter((id, at) => id.length === 0 || id.length > 32 || ids.indexOf(id) !== at);
  },

  'ids of tabs, groups and controls once each': ({ all }) => {
    const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap((name) => all(name)).map(idOf);
    return ids.filter((id, at) => id.length === 0 || id.length > 125 || ids.indexOf(id) !== at);
  },

  'texts that fit': ({ all }) => {
    const shortTexts = [...all('ShortStrings').flatMap(childrenOf), ...all('DisplayName')];
    const longTexts = [
      ...all('LongStrings').flatMap(childrenOf),
      ...all('Description').filter((element) => !element.hasAttribute('resid')),
    ];
    const unfit = (elements: readonly Element[], most: number): Element[] =>
      elements.filter((element) => valuesOf(element).some((text) => text.trim() === '' || text.length > most));
    return [...unfit(shortTexts, 125), ...unfit(longTexts, 250)].map((element) => element.outerHTML);
  },

  'each text in Chinese and, as an override, in English': ({ all, root }) => {
    const texts = [...root.children].filter((element) => ['DisplayName', 'Description', 'SupportUrl'].includes(element.localName));
    texts.push(
      ...[...all('ShortStrings'), ...all('LongStrings')].flatMap(childrenOf).filter((element) => idOf(element) !== 'Functions.Namespace'),
    );
    texts.push(...all('Url').filter((element) => ['Functions.Metadata.Url', 'Help.Url'].includes(idOf(element))));
    const untranslated = texts.filter((element) => localesOf(element).join() !== 'en-US' || new Set(valuesOf(element)).size !== 2);
    const strays = all('Override').filter(({ parentElement }) => parentElement === null || !texts.includes(parentElement));
    return [...untranslated, ...strays].map((element) => element.outerHTML);
  },

  'functions of one name in every language': ({ resource }) => {
    const namespace = resource('Functions.Namespace');
    return unless(namespace?.getAttribute('DefaultValue') === 'AR' && namespace.childElementCount === 0, 'the Namespace');
  },

  'addresses on https, of one host': (manifest) => {
    const { origin } = new URL(
      manifest
        .all('SourceLocation')
        .find((element) => element.hasAttribute('DefaultValue'))
        ?.getAttribute('DefaultValue') ?? 'none:',
    );
    const domains = manifest.all('AppDomain').map((element) => element.textContent);
    return [
      ...addressesOf(manifest)
        .map(({ address }) => address)
        .filter((address) => !address.startsWith(`${origin}/`) || !address.startsWith('https://')),
      ...unless(domains.join() === origin, 'the AppDomains'),
    ];
  },

  'addresses of files that are there': (manifest) =>
    addressesOf(manifest)
      .map(({ address }) => fileOf(manifest, address))
      .filter((file) => !products.includes(file) && !existsSync(path.join(repository, file))),

  'pictures of the size they are said to have': (manifest) => {
    const sized = (address: string, size: string | null): boolean => {
      const file = path.join(repository, fileOf(manifest, address));
      const { width, height } = (existsSync(file) ? pngSize(readFileSync(file)) : null) ?? { width: 0, height: 0 };
      return `${width}` === size && `${height}` === size;
    };
    const pictures = manifest
      .all('Icon')
      .flatMap(childrenOf)
      .map((picture) => ({ id: residOf(picture), size: picture.getAttribute('size') }));
    return [
      ...pictures.filter(({ id, size }) => !sized(manifest.resource(id)?.getAttribute('DefaultValue') ?? '', size)).map(({ id }) => id),
      ...[
        ['IconUrl', '32'],
        ['HighResolutionIconUrl', '64'],
      ]
        .filter(([name = '', size = '']) => !sized(manifest.all(name)[0]?.getAttribute('DefaultValue') ?? '', size))
        .flat(),
    ];
  },

  'every icon at every size': ({ all }) =>
    all('Icon')
      .filter(
        (icon) =>
          childrenOf(icon)
            .map((picture) => picture.getAttribute('size'))
            .join() !== iconSizes.join(),
      )
      .map((icon) => icon.outerHTML),

  'one runtime that stays, shared by pane, functions and commands': (manifest) => {
    const { all, resource } = manifest;
    const runtimes = all('Runtime');
    const page = runtimes[0]?.getAttribute('resid');
    const shared = [
      ...all('Page').flatMap(childrenOf),
      ...all('FunctionFile'),
      ...all('Action')
        .filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane')
        .flatMap(childrenOf),
    ];
    const address = page === undefined || page === null ? null : resource(page)?.getAttribute('DefaultValue');
    const opened = all('DefaultSettings').flatMap(childrenOf)[0]?.getAttribute('DefaultValue');
    return [
      ...unless(runtimes.length === 1 && runtimes[0]?.getAttribute('lifetime') === 'long', 'the Runtime'),
      ...unless(shared.length === 3 && shared.every((element) => element.getAttribute('resid') === page) && address === opened, 'the page'),
      ...all('TaskpaneId').map(() => 'a TaskpaneId'),
    ];
  },

  'commands that the add-in answers, each on one button': ({ all }) => {
    const called = all('FunctionName').map((element) => element.textContent);
    return called.filter((name, at) => !commands.includes(name) || called.indexOf(name) !== at);
  },
};

function unless(kept: boolean, what: string): readonly string[] {
  return kept ? [] : [what];
}

/** Each use of a resource outside Resources, with the list that must hold it. */
function references({ root }: ManifestDocument): { readonly id: string; readonly kind: string }[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.hasAttribute('resid'))
    .map((element) => ({ id: residOf(element), kind: kindAskedFor(element.localName) }));
}

function kindAskedFor(name: string): string {
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  return ['Label', 'Title', 'Namespace'].includes(name) ? 'ShortStrings' : 'Urls';
}

function resources({ all }: ManifestDocument): Element[] {
  return all('Resources').flatMap(childrenOf).flatMap(childrenOf);
}

/** The path of an address below the host's own, as a file of the repository or of dist/. */
function fileOf(manifest: ManifestDocument, address: string): string {
  const page = manifest.all('DefaultSettings').flatMap(childrenOf)[0]?.getAttribute('DefaultValue') ?? '';
  const host = page.slice(0, page.lastIndexOf('/') + 1);
  return address.startsWith(host) ? address.slice(host.length) : address;
}

function childrenOf(element: Element): Element[] {
  return [...element.children];
}

function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

function residOf(element: Element): string {
  return element.getAttribute('resid') ?? '';
}

function textOf(elements: readonly Element[]): string {
  return elements.map((element) => element.textContent).join();
}

function localesOf(element: Element): (string | null)[] {
  return childrenOf(element).map((override) => override.getAttribute('Locale'));
}
