import { coreProperties } from './core-properties';
import { bytesOf } from './document-package';
import type { DocumentProperties } from './document-properties';
import { archiveOfFiles, Packer } from './pack-parts';

/** Packs documents that are written part by part, and files into one. */
export class DocumentPacking {
  private readonly packer = new Packer();

  /** A document of parts that are text, by their names, as a .docx. */
  packed(texts: ReadonlyMap<string, string>, properties: DocumentProperties): Uint8Array {
    const parts = new Map([...texts].map(([name, xml]) => [name, bytesOf(xml)]));
    for (const [name, xml] of coreProperties(parts, properties)) parts.set(name, bytesOf(xml));
    return this.packer.pack(parts);
  }

  /** A text as the bytes of a file. */
  textBytes(text: string): Uint8Array {
    return bytesOf(text);
  }

  /** A zip of files. */
  archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
    return archiveOfFiles(files);
  }
}
