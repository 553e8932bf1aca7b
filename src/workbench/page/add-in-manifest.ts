import type { Language } from '../words/workbench-words';

/** What a button or a menu item of the ribbon does. */
export type RibbonAction = { readonly kind: 'showPane' } | { readonly kind: 'runCommand'; readonly functionName: string };

/** What a button and a menu item have in common. */
export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  /** The sentence that shows under the pointer. */
  readonly supertip: string;
  readonly action: RibbonAction;
}

export type RibbonControl =
  | (RibbonItem & { readonly kind: 'button'; readonly icon: string })
  | {
      readonly kind: 'menu';
      readonly id: string;
      readonly label: string;
      readonly supertip: string;
      readonly icon: string;
      readonly items: readonly RibbonItem[];
    };

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** What Excel takes from an add-in's manifest; addresses are those of the server that serves the page. */
export interface AddInManifest {
  readonly name: string;
  readonly icon: string;
  readonly taskpane: string;
  /** The metadata of its custom functions. */
  readonly functions: string;
  /** `AR` of `AR.NAME`. */
  readonly namespace: string;
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
}

/** Where the server of the page has the built add-in. */
const ADD_IN_FOLDER = '/addin/';
const ICON_PIXELS = '32';

/** Reads a manifest of the kind "add-in only" in one language, with the parser of the page. */
export function readManifest(document: Document, language: Language): AddInManifest {
  const resources = resourcesOf(document, language);
  const main = one(document, 'SourceLocation').getAttribute('DefaultValue') ?? '';
  const served = (address: string): string => servedAddress(address, main);
  const of = (parent: Element, tag: string): string => resources.get(child(parent, tag)?.getAttribute('resid') ?? '') ?? '';
  const icon = (control: Element): string => {
    const image = [...control.getElementsByTagNameNS('*', 'Image')].find((each) => each.getAttribute('size') === ICON_PIXELS);
    return served(resources.get(image?.getAttribute('resid') ?? '') ?? '');
  };
  const item = (control: Element): RibbonItem => {
    const supertip = child(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: of(control, 'Label'),
      supertip: supertip ? of(supertip, 'Description') : '',
      action: actionOf(control),
    };
  };
  const control = (element: Element): RibbonControl => {
    const { action, ...rest } = item(element);
    const items = child(element, 'Items');
    return items
      ? { kind: 'menu', ...rest, icon: icon(element), items: children(items, 'Item').map(item) }
      : { kind: 'button', ...rest, icon: icon(element), action };
  };
  const tab = one(document, 'CustomTab');
  const functions = [...document.getElementsByTagNameNS('*', 'ExtensionPoint')].find(
    (point) => point.getAttribute('xsi:type') === 'CustomFunctions',
  );
  const metadata = functions && child(functions, 'Metadata');
  return {
    name: inLanguage(one(document, 'DisplayName'), language, 'DefaultValue'),
    icon: served(one(document, 'IconUrl').getAttribute('DefaultValue') ?? ''),
    taskpane: served(main),
    functions: metadata ? served(of(metadata, 'SourceLocation')) : '',
    namespace: functions ? of(functions, 'Namespace') : '',
    tab: {
      label: of(tab, 'Label'),
      groups: children(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: of(group, 'Label'),
        controls: children(group, 'Control').map(control),
      })),
    },
  };
}

/** Excel loads from where the manifest says; here the same files stand under one folder of the page's own server. */
function servedAddress(address: string, main: string): string {
  const folder = new URL('.', main).href;
  return address.startsWith(folder) ? ADD_IN_FOLDER + address.slice(folder.length) : address;
}

function actionOf(control: Element): RibbonAction {
  const action = child(control, 'Action');
  return action?.getAttribute('xsi:type') === 'ExecuteFunction'
    ? { kind: 'runCommand', functionName: child(action, 'FunctionName')?.textContent.trim() ?? '' }
    : { kind: 'showPane' };
}

/** Pictures, addresses and strings by id, in the language where there is an override for it. */
function resourcesOf(document: Document, language: Language): Map<string, string> {
  const resources = one(document, 'Resources');
  return new Map(
    ['Image', 'Url', 'String']
      .flatMap((tag) => [...resources.getElementsByTagNameNS('*', tag)])
      .map((element) => [element.getAttribute('id') ?? '', inLanguage(element, language, 'DefaultValue')]),
  );
}

function inLanguage(element: Element, language: Language, attribute: string): string {
  const override = children(element, 'Override').find((each) => each.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element.getAttribute(attribute) ?? '';
}

const children = (parent: Element, tag: string): Element[] => [...parent.children].filter(({ localName }) => localName === tag);
const child = (parent: Element, tag: string): Element | undefined => children(parent, tag)[0];

function one(document: Document, tag: string): Element {
  const element = document.getElementsByTagNameNS('*', tag)[0];
  if (!element) throw new Error(`The manifest has no ${tag}.`);
  return element;
}
