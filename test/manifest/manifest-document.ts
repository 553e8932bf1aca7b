import { JSDOM } from 'jsdom';

/** A manifest as the rules read it; element names are without prefixes. */
export interface ManifestDocument {
  readonly root: Element;
  /** The elements of a name below another (or below the root), in the order of the file. */
  readonly all: (name: string, below?: Element) => readonly Element[];
  /** What a resid stands for; null where no resource has that id. */
  readonly resource: (id: string) => Element | null;
}

const parser = new new JSDOM('').window.DOMParser();

/** Reads a manifest; throws where the text is no XML. */
export function manifestDocument(xml: string): ManifestDocument {
  const root = parser.parseFromString(xml, 'application/xml').documentElement;
  if (root.localName === 'parsererror') throw new SyntaxError(root.textContent);
  const all = (name: string, below: Element = root): Element[] =>
    [...below.querySelectorAll('*')].filter((element) => element.localName === name);
  const resources = all('Resources')
    .flatMap((element) => [...element.children])
    .flatMap((list) => [...list.children]);
  return { root, all, resource: (id) => resources.find((element) => element.getAttribute('id') === id) ?? null };
}

/** The value for the default locale and those for others. */
export function valuesOf(element: Element): readonly string[] {
  return [element, ...element.children].map((each) => each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? '');
}

/** Every address that the manifest names, with the element that names it. */
export function addressesOf({ root, all }: ManifestDocument): readonly { readonly address: string; readonly element: Element }[] {
  const ofSettings = [...root.children, ...all('DefaultSettings').flatMap((element) => [...element.children])].filter((element) =>
    ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'].includes(element.localName),
  );
  const ofResources = [...all('Images'), ...all('Urls')].flatMap((list) => [...list.children]);
  return [...ofSettings, ...ofResources].flatMap((element) => valuesOf(element).map((address) => ({ address, element })));
}
