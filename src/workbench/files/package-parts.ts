import { escapeXml } from './xml-text';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The parts of a package to be written, with what ties a new one to the others. */
export class PackageParts {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  constructor(readonly bytes: Map<string, Uint8Array>) {}

  text(path: string): string {
    return this.decoder.decode(this.bytes.get(path));
  }

  set(path: string, content: string | Uint8Array): void {
    this.bytes.set(path, typeof content === 'string' ? this.encoder.encode(content) : content);
  }

  change(path: string, change: (xml: string) => string): void {
    this.set(path, change(this.text(path)));
  }

  setContentType(path: string, type: string): void {
    this.change('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', () => `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/></Types>`),
    );
  }

  /** Adds a link from a part to another; answers its id, a free one where none is given. */
  relate(from: string, type: string, target: string, ownId?: string): string {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const path = `${folder}_rels/${from.slice(folder.length)}.rels`;
    const before = this.bytes.has(path) ? this.text(path) : NO_RELATIONS;
    let number = 1;
    while (before.includes(`"rIdOwn${number}"`)) number += 1;
    const id = ownId ?? `rIdOwn${number}`;
    this.set(
      path,
      before.replace(
        '</Relationships>',
        () => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"/></Relationships>`,
      ),
    );
    return id;
  }
}
