import type { DebtorCase } from '../desk/debtor-cases';
import type { Desk } from '../desk/desk';
import { formatIsoDay } from '../domain/calendar/serial-day';
import type { DocumentPacking } from '../documents/document-packing';
import { sha256 } from '../cells/sha256';
import { writtenParts } from '../documents/written-document';
import type { DocumentBlock } from '../documents/written-document';
import { fileNameOf } from '../letters/file-names';
import { allCaseDocuments } from './all-documents';
import { heading, mark, plain, small, table, title } from './blocks';
import { isWhyNot } from './case-document';
import type { CaseDocument } from './case-document';
import { CaseFile } from './case-file';
import { LetterFormat } from '../letters/letter-format';
import { casePapersTexts } from '../texts/case-papers/case-papers-texts';
import type { CasePapersTexts } from '../texts/case-papers/zh-CN';
import type { Language } from '../texts/language';
import { whyNotText } from './why-not';

/** A document of a pack as it was written. */
export interface PackedDocument {
  readonly key: string;
  readonly file: string;
  readonly sha256: string;
  /** What it lacks, in its own words. */
  readonly missing: readonly string[];
}

/** The pack of a case as one zip, with what is in it, what is not and why. */
export interface CasePack {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly documents: readonly PackedDocument[];
  readonly notWritten: readonly { readonly key: string; readonly name: string; readonly why: string }[];
}

/** What a case is kept with beside its documents: texts by their files, and what is to be said of them. */
export interface CaseArchive {
  readonly texts: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/**
 * Writes every document that a case can have, a contents page with the hash of each, and packs them; null where the ledger has no such
 * customer. An archive holds its texts too, and the hashes of all as `sha256sum` checks them.
 */
export function makePack(
  desk: Desk,
  debtorCase: DebtorCase,
  packing: DocumentPacking,
  spoken: Language = 'zh-CN',
  archive: CaseArchive | null = null,
): CasePack | null {
  const { account, record } = debtorCase;
  if (account === null) return null;
  const day = formatIsoDay(desk.asOf);
  const { names, contents: words } = casePapersTexts[spoken];
  const spokenFormat = new LetterFormat(spoken, desk.aged.main.currency);
  const about = (name: string) => ({
    title: `${name} ${record.customer.name}`,
    subject: name,
    keywords: [record.number, record.customer.name, day],
    author: desk.policy.company.name,
    day,
  });
  const files = new Map<string, Uint8Array>();
  const documents: PackedDocument[] = [];
  const notWritten: CasePack['notWritten'][number][] = [];
  for (const entry of allCaseDocuments as readonly CaseDocument[]) {
    const { key, name, language } = entry;
    const caseFile = new CaseFile(desk, debtorCase, account, language);
    const written = entry.write(caseFile);
    if (written === null) continue;
    if (isWhyNot(written)) {
      notWritten.push({ key, name: names[key], why: whyNotText(written, spokenFormat) });
      continue;
    }
    const missing = caseFile.blanks.all;
    const blocks = missing.length === 0 ? written : [...written, ...listOf(missing, language === 'zh-CN')];
    const file = `${String(documents.length + 1).padStart(2, '0')}_${fileNameOf(name)}.docx`;
    const bytes = packing.packed(writtenParts(blocks), about(name));
    files.set(file, bytes);
    documents.push({ key, file, sha256: sha256(bytes), missing });
  }
  for (const [file, text] of archive?.texts ?? []) files.set(file, packing.textBytes(text));
  const kept = [...(archive?.texts.keys() ?? [])].map((file) => ({ file, sha256: sha256(files.get(file) ?? new Uint8Array()) }));
  const titled = archive === null ? words.title : words.archived;
  const listed = { titled, documents, kept, notes: archive?.notes ?? [], notWritten };
  const contents = packing.packed(writtenParts(contentsBlocks(desk, debtorCase, listed, words)), about(titled));
  const all = new Map([[`${words.file}.docx`, contents], ...files]);
  if (archive !== null)
    all.set('SHA256SUMS.txt', packing.textBytes([...all].map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join('')));
  return {
    name: `${fileNameOf(record.number, record.customer.name, archive === null ? '案件材料' : '案件归档', day)}.zip`,
    bytes: packing.archive(all),
    documents,
    notWritten,
  };
}

function listOf(missing: readonly string[], isChinese: boolean): readonly DocumentBlock[] {
  // One paragraph: a page of its own for these lines alone would be a pity.
  return [
    small(isChinese ? `待填事项（定稿时删去）：${missing.join('；')}` : `To be filled in (strike before use): ${missing.join('; ')}`),
  ];
}

interface Contents extends Pick<CasePack, 'documents' | 'notWritten'> {
  readonly titled: string;
  readonly kept: readonly { readonly file: string; readonly sha256: string }[];
  readonly notes: readonly string[];
}

function contentsBlocks(
  desk: Desk,
  { record }: DebtorCase,
  { titled, documents, kept, notes, notWritten }: Contents,
  words: CasePapersTexts['contents'],
): readonly DocumentBlock[] {
  const { file, hash, blanks, paper, why } = words.columns;
  return [
    title(titled),
    mark(words.mark),
    plain(words.about(record.number, record.customer.name, formatIsoDay(desk.asOf))),
    table(
      [
        [file, 2.5],
        [hash, 6],
        [blanks, 0.7, 'right'],
      ],
      [
        ...documents.map(({ file: own, sha256: hashed, missing }) => [own, hashed, String(missing.length)]),
        ...kept.map(({ file: own, sha256: hashed }) => [own, hashed, '']),
      ],
    ),
    ...notes.map(small),
    ...(notWritten.length === 0
      ? []
      : [
          heading(words.notWritten),
          table(
            [
              [paper, 2.4],
              [why, 6],
            ],
            notWritten.map(({ name, why: reason }) => [name, reason]),
          ),
        ]),
    heading(words.gaps),
    ...documents.filter(({ missing }) => missing.length > 0).map(({ file: own, missing }) => small(words.gapsOf(own, missing))),
    small(words.note),
  ];
}
