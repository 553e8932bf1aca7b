import { openDisputes } from '../desk/disputes';
import { promisesOfCustomers } from '../desk/promises';
import type { Position } from '../ledger/aged-ledger';
import type { EvidenceCategory } from '../registers/evidence/evidence-record';
import { listedNumbers } from './blocks';
import type { CaseFile } from './case-file';

const stages = { 1: '首次催款函', 2: '第二次催款函', 3: '律师函' } as const;

/** What is there of a kind of evidence, by name and day; empty where nothing is. */
export function proofNamed({ evidence, format }: CaseFile, category: EvidenceCategory): string {
  return evidence.pieces
    .flatMap((piece) => (piece.origin === 'evidence' && piece.category === category ? [piece.row] : []))
    .map(({ name, day }) => (day === null ? name : `${name}（${format.day(day)}）`))
    .join(format.words.listSeparator);
}

/** The demands that reached the debtor, a sentence each. */
export function letterFacts({ evidence, format }: CaseFile, creditor: string, debtor: string): readonly string[] {
  return evidence.pieces.flatMap((piece) => {
    if (piece.origin !== 'letter') return [];
    const { stage, number, sentDay, receivedDay, waybill } = piece.row;
    const what = `${stage === null ? '函件' : stages[stage]}${number === '' ? '' : `（编号：${number}）`}`;
    const sent = sentDay === null ? '' : `于${format.day(sentDay)}`;
    const by = waybill === '' ? '' : `（快递单号：${waybill}）`;
    return [`${creditor}${sent}向${debtor}发出${what}${by}，${debtor}于${receivedDay === null ? '' : format.day(receivedDay)}签收。`];
  });
}

const outcomes = {
  kept: '，该承诺已经履行',
  broken: '，到期没有足额履行',
  open: '，该日期在本材料截止日尚未届满',
  unknown: '',
} as const;

/** The promises of the debtor with what came of each, a sentence each (R28c). */
export function promiseFacts({ evidence, format, desk, debtorCase }: CaseFile, debtor: string): readonly string[] {
  const promises = promisesOfCustomers(desk).get(debtorCase.record.customer.key) ?? [];
  return evidence.pieces.flatMap((piece) => {
    if (piece.origin !== 'promise' || piece.row.promisedDay === null) return [];
    const { day, promisedDay, promisedCents } = piece.row;
    const sum = promisedCents === null ? '' : format.sum(promisedCents);
    const promise = promises.find(({ row }) => row === piece.row);
    const outcome = outcomes[promise?.state ?? 'unknown'];
    return [`${debtor}于${format.day(day)}承诺于${format.day(promisedDay)}前付款${sum}${outcome}。`];
  });
}

/** What the debtor objects to that is not settled: invoices of the case, since when, and in what words (R22, R39). */
export function openObjections({ desk, debtorCase: { invoices }, format }: CaseFile, separator: string): readonly string[] {
  const numbersOf = (positions: readonly Position[]): string =>
    listedNumbers(
      positions.map(({ row }) => row?.invoiceNumber ?? ''),
      separator,
    );
  const disputes = openDisputes(desk).flatMap(({ row, invoices: meant }) => {
    const theirs = invoices.filter((position) => meant.includes(position));
    return theirs.length === 0 ? [] : [{ row, theirs }];
  });
  const told = new Set(disputes.flatMap(({ theirs }) => theirs));
  const marked = invoices.filter((position) => position.row?.disputed === true && !told.has(position));
  return [
    ...disputes.map(
      ({ row, theirs }) => `${numbersOf(theirs)} (${[format.day(row.raisedDay), row.content].filter((part) => part !== '').join(' ')})`,
    ),
    ...(marked.length === 0 ? [] : [numbersOf(marked)]),
  ];
}
