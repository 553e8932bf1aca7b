import { writeOffCandidates } from '../../desk/write-off-candidates';
import { writtenOffClaims } from '../../desk/written-off-claims';
import { sumCents } from '../../domain/money/cents';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { figureColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { putTable, sumOf } from '../parts/put-table';
import type { PutTable } from '../parts/put-table';
import { putNothing } from './quarters-part';

/**
 * Claims old enough to be looked at for writing off, and those that were and go on (R35): so many of each, the others are one line. Answers
 * where the candidates stand, and the first free row.
 */
export function putWriteOffs(draft: SheetDraft, row: number, source: MonthlySource, mostListed: number): PutTable {
  const candidates = putCandidates(draft, row, source, mostListed);
  return { body: candidates.body, next: putClaims(draft, candidates.next, source, mostListed).next };
}

function putCandidates(draft: SheetDraft, row: number, { words, desk }: MonthlySource, mostListed: number): PutTable {
  const candidates = writeOffCandidates(desk);
  if (candidates.length === 0) return putNothing(draft, row, words.writeOffs.candidates, words.writeOffs.noCandidates);
  const listed = candidates.slice(0, mostListed);
  const rest = candidates.slice(mostListed);
  const restCents = sumCents(rest.map(({ position }) => position.balanceCents));
  const lines = [
    ...listed.map(({ position, status }) => [
      position.customer.name,
      position.row?.invoiceNumber ?? '',
      position.row?.dueDay ?? words.noData,
      position.daysOverdue ?? words.noData,
      position.balanceCents / 100,
      words.writeOffs.status(status),
    ]),
    ...(rest.length === 0 ? [] : [[words.writeOffs.others(rest.length), '', '', '', restCents / 100, '']]),
  ];
  return putTable(draft, row, {
    heading: words.writeOffs.candidates,
    headers: [words.audit.customer, ...words.writeOffs.candidateHeaders],
    headerLines: 1,
    kinds: ['text', 'date', 'days', 'amount', 'date'],
    lines,
    total: [
      words.total,
      null,
      null,
      null,
      sumOf(
        { row: row + 2, column: 0, rows: lines.length, columns: 1 },
        figureColumn + 3,
        sumCents(candidates.map(({ position }) => position.balanceCents)) / 100,
      ),
      null,
    ],
  });
}

function putClaims(draft: SheetDraft, row: number, { words, desk, context }: MonthlySource, mostListed: number): PutTable {
  const claims = writtenOffClaims(desk);
  if (claims.length === 0)
    return putNothing(
      draft,
      row,
      words.writeOffs.claims,
      desk.registers.writeOffs === null ? words.writeOffs.noTable : words.writeOffs.noClaims,
    );
  const listed = claims.slice(0, mostListed);
  const rest = claims.slice(mostListed);
  const sums = (of: readonly (typeof claims)[number][]): readonly [number, number, number] => [
    sumCents(of.map(({ writtenOffCents }) => writtenOffCents)) / 100,
    sumCents(of.map(({ leftCents }) => leftCents)) / 100,
    sumCents(of.map(({ penaltyCents }) => penaltyCents)) / 100,
  ];
  const lines = [
    ...listed.map((claim) => [
      claim.customer.name,
      [...new Set(claim.rows.flatMap(({ invoiceNumbers }) => invoiceNumbers))].join(context.texts.listSeparator),
      claim.rows[0]?.day ?? words.noData,
      ...sums([claim]),
      claim.limitationDay ?? words.noData,
    ]),
    ...(rest.length === 0 ? [] : [[words.writeOffs.others(rest.length), '', '', ...sums(rest), '']]),
  ];
  const body = { row: row + 2, column: 0, rows: lines.length, columns: 1 };
  return putTable(draft, row, {
    heading: words.writeOffs.claims,
    headers: [words.audit.customer, ...words.writeOffs.claimHeaders],
    headerLines: 1,
    kinds: ['text', 'date', 'amount', 'amount', 'amount', 'date'],
    lines,
    total: [words.total, null, null, ...sums(claims).map((sum, index) => sumOf(body, figureColumn + 2 + index, sum)), null],
  });
}
