import type { BlockColumn, DocumentBlock } from '../documents/written-document';
import type { CaseFile } from './case-file';
import type { CaseParty } from './case-party';

export const draftMark = '草稿：供律师审阅、修改后使用；法院、法律和措施由律师选定';

export function text(kind: Exclude<DocumentBlock['kind'], 'table' | 'newPage'>, words: string): DocumentBlock {
  return { kind, text: words };
}

export const title = (words: string): DocumentBlock => text('title', words);
export const mark = (words: string = draftMark): DocumentBlock => text('mark', words);
export const heading = (words: string): DocumentBlock => text('heading', words);
export const body = (words: string): DocumentBlock => text('body', words);
export const plain = (words: string): DocumentBlock => text('plain', words);
export const right = (words: string): DocumentBlock => text('right', words);
export const small = (words: string): DocumentBlock => text('small', words);

/** Heading, width and alignment of each column. */
export function table(
  columns: readonly (readonly [heading: string, width: number, align?: BlockColumn['align']])[],
  rows: readonly (readonly string[])[],
  hasSums = false,
): DocumentBlock {
  return {
    kind: 'table',
    columns: columns.map(([words, width, align]) => ({ heading: words, width, ...(align === undefined ? {} : { align }) })),
    rows,
    hasSums,
  };
}

/** Numbers in a cell: a line may end after each, and in none of them. */
export function listedNumbers(numbers: readonly string[], separator = '、'): string {
  return numbers.join(`${separator}\u200B`);
}

/** 原告：… with all by which a court knows a party. */
export function partyBlock(role: string, party: CaseParty): DocumentBlock {
  return plain(
    `${role}：${party.name}\n统一社会信用代码：${party.creditCode}\n住所地：${party.address}\n法定代表人：${party.representative}　联系电话：${party.phone}`,
  );
}

/** 此致, whom it is for, who signs, and a day that nobody but the signatory can know. */
export function closing(file: CaseFile, signs: string, to: string = file.court): readonly DocumentBlock[] {
  return [plain('此致'), plain(to), right(`${signs}：${file.ours.name}（盖章）`), right(`日期：${file.blanks.given('签署日期', '')}`)];
}

/** The invoices of the case with what is claimed of each, and their sums. */
export function invoiceTable({ claims, format }: CaseFile): DocumentBlock {
  const rows = claims.lines.map(({ position, claimCents, penaltyCents }) => [
    format.orDash(position.row?.contract ?? ''),
    format.orDash(position.row?.invoiceNumber ?? ''),
    format.shortDay(position.row?.invoiceDay ?? null),
    format.shortDay(position.row?.dueDay ?? null),
    format.amount(position.amountCents),
    format.amount(claimCents),
    String(position.daysOverdue ?? 0),
    claims.basis === null ? format.words.none : format.amount(penaltyCents),
  ]);
  // Of a penalty without a basis nothing is known: it is no zero (R13a).
  const penaltySum = claims.basis === null ? format.words.none : format.amount(claims.penaltyCents);
  const sums = ['合计', '', '', '', '', format.amount(claims.principalCents), '', penaltySum];
  return table(
    [
      ['合同编号', 1.6],
      ['发票号', 1.8],
      ['开票日期', 1.4, 'center'],
      ['到期日', 1.4, 'center'],
      ['应收金额', 1.7, 'right'],
      ['未付本金', 1.7, 'right'],
      ['逾期天数', 0.9, 'right'],
      ['违约金', 1.5, 'right'],
    ],
    [...rows, sums],
    true,
  );
}
