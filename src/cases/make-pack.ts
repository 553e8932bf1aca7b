import type { DebtorCase } from '../desk/debtor-cases';
import type { Desk } from '../desk/desk';
import { formatIsoDay } from '../domain/calendar/serial-day';
import type { DocumentPacking } from '../documents/document-packing';
import { sha256 } from '../documents/sha256';
import { writtenParts } from '../documents/written-document';
import type { DocumentBlock } from '../documents/written-document';
import { fileNameOf } from '../letters/file-names';
import { allCaseDocuments } from './all-documents';
import { heading, mark, plain, small, table, title } from './blocks';
import type { CaseDocument } from './case-document';
import { CaseFile } from './case-file';

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

/** Writes every document that a case can have, a contents page with the hash of each, and packs them; null where the ledger has no such customer. */
export function makePack(desk: Desk, debtorCase: DebtorCase, packing: DocumentPacking): CasePack | null {
  const { account, record } = debtorCase;
  if (account === null) return null;
  const day = formatIsoDay(desk.asOf);
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
    if ('whyNot' in written) {
      notWritten.push({ key, name, why: written.whyNot });
      continue;
    }
    const missing = caseFile.blanks.all;
    const blocks = missing.length === 0 ? written : [...written, ...listOf(missing, language === 'zh-CN')];
    const file = `${String(documents.length + 1).padStart(2, '0')}_${fileNameOf(name)}.docx`;
    const bytes = packing.packed(writtenParts(blocks), about(name));
    files.set(file, bytes);
    documents.push({ key, file, sha256: sha256(bytes), missing });
  }
  const contents = packing.packed(writtenParts(contentsBlocks(desk, debtorCase, documents, notWritten)), about('案件材料目录'));
  const all = new Map([['00_目录.docx', contents], ...files]);
  return {
    name: `${fileNameOf(record.number, record.customer.name, '案件材料', day)}.zip`,
    bytes: packing.archive(all),
    documents,
    notWritten,
  };
}

function listOf(missing: readonly string[], isChinese: boolean): readonly DocumentBlock[] {
  return [
    heading(isChinese ? '待填事项（定稿时删去）' : 'To be filled in (strike before use)'),
    small(missing.join(isChinese ? '；' : '; ')),
  ];
}

function contentsBlocks(
  desk: Desk,
  { record }: DebtorCase,
  documents: readonly PackedDocument[],
  notWritten: CasePack['notWritten'],
): readonly DocumentBlock[] {
  return [
    title('案件材料目录'),
    mark(),
    plain(`案件编号：${record.number}　对方：${record.customer.name}　截止日：${formatIsoDay(desk.asOf)}`),
    table(
      [
        ['文件', 3],
        ['SHA-256（本包生成时）', 5],
        ['待填', 0.7, 'right'],
      ],
      documents.map(({ file, sha256: hash, missing }) => [file, hash, String(missing.length)]),
    ),
    ...(notWritten.length === 0
      ? []
      : [
          heading('没有生成的文件及原因'),
          table(
            [
              ['文件', 2],
              ['原因', 6],
            ],
            notWritten.map(({ name, why }) => [name, why]),
          ),
        ]),
    heading('各文件待填事项'),
    ...documents.filter(({ missing }) => missing.length > 0).map(({ file, missing }) => small(`${file}：${missing.join('；')}`)),
    small('文件修改后 SHA-256 即不同；本目录不含自身的 SHA-256。各文件只写工作簿、应收参数和法律数据中的事实，其余留空待填。'),
  ];
}
