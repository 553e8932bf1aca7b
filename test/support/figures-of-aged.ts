import type { AgedBook, AgedLedger, Position } from '../../src/ledger/aged-ledger';

/** Every figure of a ledger's main book, without the rows that it came from. */
export function figuresOfAged({ main }: AgedLedger): unknown {
  const { balanceCents, byStanding, penaltyCents, tieOut } = main;
  const customers = main.customers.map(({ customer, number, ...sums }) => [customer.key, number, sums]);
  return { balanceCents, byStanding, penaltyCents, tieOut, customers, positions: figuresOfPositions(main) };
}

function figuresOfPositions({ positions }: AgedBook): readonly string[] {
  return positions
    .map((position: Position) => JSON.stringify({ ...position, row: [position.row?.invoiceNumber, position.row?.dueDay], source: null }))
    .sort();
}
