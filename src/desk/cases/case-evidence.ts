import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { invoicesMeant } from '../invoices-meant';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Position } from '../../ledger/aged-ledger';
import type { Collection } from '../../registers/collections/collection';
import { isOfCase } from '../../registers/evidence/is-of-case';
import type { EvidenceCategory, EvidenceRecord } from '../../registers/evidence/evidence-record';

/** A piece of evidence of a case: a row of 证据, or a letter that was received or a promise of 催收记录, which enter by themselves (R44). */
export type CasePiece = { readonly category: EvidenceCategory; readonly day: SerialDay | null; readonly invoices: readonly Position[] } & (
  | { readonly origin: 'evidence'; readonly row: EvidenceRecord }
  | { readonly origin: 'letter' | 'promise'; readonly row: Collection }
);

/** The links of the chain that each invoice needs, in their order (R44). */
export const chainLinks = ['contract', 'delivery', 'invoice', 'statement', 'demand'] as const;

export type ChainLink = (typeof chainLinks)[number];

/** `copyOnly`: a copy, an electronic file without its hash, or something of which nobody says what it is kept on. */
export type LinkState = 'there' | 'copyOnly' | 'missing';

/** The chain of one invoice. */
export interface InvoiceChain {
  readonly position: Position;
  readonly links: Readonly<Record<ChainLink, LinkState>>;
}

/** All that proves a case, and how the chain of each of its invoices stands (R44). */
export interface CaseEvidence {
  /** By link of the chain, then day; what is no link stands last. */
  readonly pieces: readonly CasePiece[];
  readonly chains: readonly InvoiceChain[];
}

const order: readonly EvidenceCategory[] = [
  ...(['contract', 'order', 'delivery', 'invoice', 'statement', 'demand', 'promise', 'correspondence', 'other'] as const),
];

/** An order shows what was agreed as a contract does. */
const linkOf: Readonly<Partial<Record<EvidenceCategory, ChainLink>>> = {
  contract: 'contract',
  order: 'contract',
  delivery: 'delivery',
  invoice: 'invoice',
  statement: 'statement',
  demand: 'demand',
};

/** The evidence of a case: rows that name it or, without a case, its customer; letters and promises about its invoices (R44). */
export function caseEvidence(desk: Desk, { record, invoices }: DebtorCase): CaseEvidence {
  const isOurs = (position: Position): boolean => invoices.includes(position);
  const cases = desk.registers.cases ?? [];
  const registered = (desk.registers.evidence ?? []).flatMap((row): CasePiece[] => {
    const isCases = isOfCase(row, record, cases);
    if (!isCases && (row.caseNumber !== '' || row.customer.key !== record.customer.key)) return [];
    const named =
      row.invoiceNumbers.length === 0 ? invoices : invoicesMeant(desk, { ...row, customer: record.customer }, null).filter(isOurs);
    if (!isCases && named.length === 0) return [];
    return [{ origin: 'evidence', category: row.category, day: row.day, invoices: named, row }];
  });
  const logged = (desk.registers.collections ?? [])
    .filter(({ customer }) => customer.key === record.customer.key)
    .flatMap((row): CasePiece[] => {
      const meant = invoicesMeant(desk, row, row.day).filter(isOurs);
      if (meant.length === 0) return [];
      const { method, receivedDay, returnedDay, promisedDay } = row;
      return [
        ...(method === 'letter' && receivedDay !== null && returnedDay === null
          ? [{ origin: 'letter', category: 'demand', day: receivedDay, invoices: meant, row } as const]
          : []),
        ...(promisedDay === null ? [] : [{ origin: 'promise', category: 'promise', day: row.day, invoices: meant, row } as const]),
      ];
    });
  const pieces = [...registered, ...logged].sort(
    (one, other) => order.indexOf(one.category) - order.indexOf(other.category) || (one.day ?? 0) - (other.day ?? 0),
  );
  return { pieces, chains: invoices.map((position) => ({ position, links: linksOf(position, pieces) })) };
}

function linksOf(position: Position, pieces: readonly CasePiece[]): InvoiceChain['links'] {
  const stateOf = (link: ChainLink): LinkState => {
    const own = pieces.filter(({ category, invoices }) => linkOf[category] === link && invoices.includes(position));
    if (own.length === 0) return 'missing';
    return own.some(isWhole) ? 'there' : 'copyOnly';
  };
  return {
    contract: stateOf('contract'),
    delivery: stateOf('delivery'),
    invoice: stateOf('invoice'),
    statement: stateOf('statement'),
    demand: stateOf('demand'),
  };
}

function isWhole(piece: CasePiece): boolean {
  if (piece.origin !== 'evidence') return true;
  const { carrier, sha256 } = piece.row;
  return carrier === 'original' || (carrier === 'electronic' && sha256 !== '');
}
