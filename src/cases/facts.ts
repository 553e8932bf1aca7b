import type { EvidenceCategory } from '../registers/evidence/evidence-record';
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

/** The promises of the debtor, a sentence each. */
export function promiseFacts({ evidence, format }: CaseFile, debtor: string): readonly string[] {
  return evidence.pieces.flatMap((piece) => {
    if (piece.origin !== 'promise' || piece.row.promisedDay === null) return [];
    const { day, promisedDay, promisedCents } = piece.row;
    const sum = promisedCents === null ? '' : format.sum(promisedCents);
    return [`${debtor}于${format.day(day)}承诺于${format.day(promisedDay)}前付款${sum}。`];
  });
}
