import { strFromU8, unzipSync } from 'fflate';

import { makePack } from '../../src/cases/make-pack';
import type { CasePack } from '../../src/cases/make-pack';
import { debtorCases } from '../../src/desk/debtor-cases';
import type { Desk } from '../../src/desk/desk';
import { DocumentPacking } from '../../src/documents/document-packing';
import type { Language } from '../../src/texts/language';

/** The pack of the first case of a desk. */
export function packOf(desk: Desk, language: Language = 'zh-CN'): CasePack {
  const [first] = debtorCases(desk);
  const pack = first === undefined ? null : makePack(desk, first, new DocumentPacking(), language);
  if (pack === null) throw new Error('no pack');
  return pack;
}

/** What each document of a pack says, paragraph by paragraph, by the key of the document; its contents page under `contents`. */
export function textsIn({ bytes, documents }: CasePack): ReadonlyMap<string, readonly string[]> {
  const files = unzipSync(bytes);
  const keyOf = new Map(documents.map(({ file, key }) => [file, key]));
  return new Map(
    Object.entries(files).map(([file, docx]) => {
      const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
      const paragraphs = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) =>
        [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|(<w:br\/>)/g)]
          .map(([, words, br]) => (br === undefined ? (words ?? '') : '\n'))
          .join(''),
      );
      return [keyOf.get(file) ?? 'contents', paragraphs.map(unescaped)] as const;
    }),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
