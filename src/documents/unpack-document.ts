import { unzipSync } from 'fflate';

import { foreignFormat } from './foreign-format';
import { contentTypesPart } from './package-parts';
import type { PackageParts } from './package-parts';
import type { FileFault } from './template-fault';

/** A template is kept in the workbook, which takes no more. */
export const mostTemplateBytes = 2 * 1024 * 1024;
/** Every letter of a run carries its pictures. */
export const mostPictureBytes = 1024 * 1024;
const mostUnpackedBytes = 24 * 1024 * 1024;

/** What a file holds, or why it can't be taken apart. */
export type Unpacked =
  | { readonly kind: 'parts'; readonly parts: PackageParts }
  | { readonly kind: 'faults'; readonly faults: readonly FileFault[] };

/** Takes a .docx apart; nothing is unpacked that says it will be too large. */
export function unpackDocument(bytes: Uint8Array): Unpacked {
  const format = foreignFormat(bytes);
  if (format !== null) return faulty({ kind: 'notDocx', format });
  const sizes = sizesOf(bytes);
  if (sizes === null) return faulty({ kind: 'damaged', part: null });
  const pictures = [...sizes].filter(([name, size]) => /^word\/media\//.test(name) && size > mostPictureBytes);
  if (pictures.length > 0)
    return faulty(
      ...pictures.map(([part, size]): FileFault => ({ kind: 'pictureTooLarge', part, bytes: size, mostBytes: mostPictureBytes })),
    );
  const unpacked = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (unpacked > mostUnpackedBytes) return faulty({ kind: 'unpacksTooLarge', bytes: unpacked, mostBytes: mostUnpackedBytes });
  if (bytes.length > mostTemplateBytes) return faulty({ kind: 'fileTooLarge', bytes: bytes.length, mostBytes: mostTemplateBytes });
  try {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    return { kind: 'parts', parts: new Map(parts.map(([name, content]) => [plainName(name), content])) };
  } catch {
    return faulty({ kind: 'damaged', part: null });
  }
}

/** What a zip archive says of itself, before anything of it is unpacked; null where it is no whole one. */
function sizesOf(bytes: Uint8Array): ReadonlyMap<string, number> | null {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(plainName(name), originalSize);
        return false;
      },
    });
  } catch {
    return null;
  }
  return sizes.size === 0 ? null : sizes;
}

/** Some programs part folders by `\`, and some write the name of the list of types in small letters. */
function plainName(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^\//, '');
  return plain.toLowerCase() === contentTypesPart.toLowerCase() ? contentTypesPart : plain;
}

function faulty(...faults: readonly FileFault[]): Unpacked {
  return { kind: 'faults', faults };
}
