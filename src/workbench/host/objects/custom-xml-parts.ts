import { invalidArgument, itemNotFound } from '../host-error';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { NULL_OBJECT, RichObject } from './rich-object';
import { textArgument } from './wire-arguments';

/** XML documents that add-ins keep in the workbook; with a namespace, only those whose root element is in it. */
export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  override readonly wireClass: string = 'CustomXmlPartCollection';

  constructor(
    protected readonly context: HostContext,
    private readonly namespaceUri: string | null = null,
  ) {
    super();
  }

  override items(): readonly CustomXmlPart[] {
    return [...this.context.book.documentParts.xmlParts.keys()]
      .map((id) => new CustomXmlPart(this.context, id))
      .filter((part) => this.namespaceUri === null || part.NamespaceUri === this.namespaceUri);
  }

  Add(xml: unknown): CustomXmlPart {
    const { xmlParts } = this.context.book.documentParts;
    const text = xmlArgument(xml);
    let number = xmlParts.size + 1;
    while (xmlParts.has(idOf(number))) number++;
    xmlParts.set(idOf(number), text);
    return new CustomXmlPart(this.context, idOf(number));
  }

  GetByNamespace(uri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, textArgument(uri));
  }

  protected override find(key: string): CustomXmlPart | undefined {
    return this.items().find((part) => part.Id === key);
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly wireClass = 'CustomXmlPartScopedCollection';

  GetOnlyItemOrNullObject(): CustomXmlPart | typeof NULL_OBJECT {
    const items = this.items();
    return items.length === 1 && items[0] ? items[0] : NULL_OBJECT;
  }

  GetOnlyItem(): CustomXmlPart {
    const item = this.GetOnlyItemOrNullObject();
    if (item === NULL_OBJECT) throw itemNotFound();
    return item;
  }
}

class CustomXmlPart extends RichObject {
  override readonly wireClass = 'CustomXmlPart';
  override readonly defaultMembers = ['Id', 'NamespaceUri'];

  constructor(
    private readonly context: HostContext,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get NamespaceUri(): string {
    const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(this.GetXml());
    const attribute = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
    return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
  }

  GetXml(): string {
    const xml = this.context.book.documentParts.xmlParts.get(this.id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }

  SetXml(xml: unknown): void {
    this.context.book.documentParts.xmlParts.set(this.id, xmlArgument(xml));
  }

  Delete(): void {
    this.context.book.documentParts.xmlParts.delete(this.id);
  }
}

function xmlArgument(value: unknown): string {
  const text = textArgument(value);
  if (!/^\s*<[\s\S]*>\s*$/.test(text)) throw invalidArgument('Not an XML document.');
  return text;
}

const idOf = (number: number): string => `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
