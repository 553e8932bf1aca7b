import { documentPackage, textOf } from './document-package';
import { unpackDocument } from './unpack-document';
import { unescapeXml } from './xml';

/**
 * What a .docx says, for reading where no Word is: its paragraphs, a row of a table as one line with its cells parted by tabs; nothing of
 * what is no .docx.
 */
export function documentText(bytes: Uint8Array): readonly string[] {
  const unpacked = unpackDocument(bytes);
  if (unpacked.kind === 'faults') return [];
  const found = documentPackage(unpacked.parts);
  if ('kind' in found) return [];
  const body = /<w:body[\s>][\s\S]*<\/w:body>/.exec(textOf(found.parts, found.mainPart))?.[0] ?? '';
  // Rows of the outermost tables and the paragraphs between them.
  return parted(body).flatMap((part) => {
    const line = part.startsWith('<w:tr') ? cellsOf(part).join('\t') : paragraphText(part);
    return line.trim() === '' ? [] : [line.trim()];
  });
}

function parted(body: string): readonly string[] {
  return body.match(/<w:tr(?=[\s>])[\s\S]*?<\/w:tr>|<w:p(?=[\s>])[\s\S]*?<\/w:p>/g) ?? [];
}

function cellsOf(row: string): readonly string[] {
  return (row.match(/<w:tc(?=[\s>])[\s\S]*?<\/w:tc>/g) ?? []).map((cell) =>
    (cell.match(/<w:p(?=[\s>])[\s\S]*?<\/w:p>/g) ?? [])
      .map(paragraphText)
      .filter((text) => text !== '')
      .join(' '),
  );
}

function paragraphText(paragraph: string): string {
  const pieces = paragraph.match(/<w:t(?=[\s>])[^>]*>[^<]*<\/w:t>|<w:(?:tab|br|cr)(?=[\s/>])[^>]*>/g) ?? [];
  return pieces
    .map((piece) => (piece.startsWith('<w:t>') || piece.startsWith('<w:t ') ? unescapeXml(piece.replace(/<[^>]*>/g, '')) : ' '))
    .join('')
    .trim();
}
