import type { AgedBook, AgedLedger, CustomerAging, Position, StandingTotals } from '../../src/ledger/aged-ledger';
import type { Standing } from '../../src/ledger/standing';
import type { Ledger, LedgerRow } from '../../src/ledger/ledger';

/** What a test says of one position; the rest is filled in. */
export interface PositionSketch {
  readonly customer: string;
  readonly rowNumber: number;
  readonly balanceCents: number;
  readonly standing: Standing;
  readonly daysOverdue?: number | null;
  readonly penaltyCents?: number;
  /** 合同 unless told otherwise. */
  readonly penaltyBasis?: Position['penaltyBasis'];
  readonly writtenOffCents?: number;
  readonly amountCents?: number;
  readonly receivedCents?: number;
  readonly settled?: boolean;
  readonly letterThreshold?: Position['letterThreshold'];
  readonly limitationDay?: number;
  /** null for an unapplied receipt. */
  readonly row?: Partial<LedgerRow> | null;
}

const noTotals: StandingTotals = { 正常: 0, 关注: 0, 次级: 0, 可疑: 0, 损失: 0, 贷项: 0, 待核实: 0 };

/** A position as the replay would leave it. */
export function sketchedPosition(sketch: PositionSketch): Position {
  const customer = { key: sketch.customer.toLowerCase(), name: sketch.customer };
  const amountCents = sketch.amountCents ?? sketch.balanceCents;
  const receivedCents = sketch.receivedCents ?? amountCents - sketch.balanceCents;
  const row: LedgerRow | null =
    sketch.row === null
      ? null
      : {
          rowNumber: sketch.rowNumber,
          customer,
          invoiceNumber: '',
          contract: '',
          salesperson: '',
          invoiceDay: null,
          dueDay: null,
          dueDateSource: 'stated',
          settledDay: null,
          terms: '',
          currency: 'CNY',
          amountCents,
          receivedCents,
          statedBalanceCents: sketch.balanceCents,
          disputed: false,
          verified: sketch.standing !== '待核实',
          note: '',
          ...sketch.row,
        };
  return {
    row,
    customer,
    source: { sheetName: row ? '应收台账' : '收款明细', rowNumber: sketch.rowNumber },
    amountCents,
    receivedCents,
    receipts: null,
    writeOffs: [],
    writtenOffCents: sketch.writtenOffCents ?? 0,
    balanceCents: sketch.balanceCents,
    standing: sketch.standing,
    daysOverdue: sketch.daysOverdue ?? null,
    penaltyCents: sketch.penaltyCents ?? 0,
    penaltyBasis: sketch.penaltyBasis === undefined ? 'contract' : sketch.penaltyBasis,
    settled: sketch.settled ?? false,
    letterThreshold: sketch.letterThreshold ?? 0,
    limitationDay: sketch.limitationDay ?? null,
  };
}

/** A book whose customers and totals are added up from its positions; customers as they first occur among the sorted. */
export function sketchedBook(currency: string, sketches: readonly PositionSketch[]): AgedBook {
  const positions = sketches.map(sketchedPosition);
  const names = [...new Set(positions.map(({ customer }) => customer.key))];
  const customers = names
    .map((key) => customerOf(positions.filter(({ customer }) => customer.key === key)))
    .sort((a, b) => b.balanceCents - a.balanceCents)
    .map((customer, index) => ({ ...customer, number: index + 1 }));
  const balanceCents = add(positions.map((position) => position.balanceCents));
  return {
    currency,
    positions,
    customers,
    balanceCents,
    byStanding: totalsOf(positions),
    penaltyCents: add(positions.map(({ penaltyCents }) => penaltyCents)),
    tieOut: { ledgerBalanceCents: balanceCents, reportBalanceCents: balanceCents, differenceCents: 0 },
  };
}

/** An aged ledger of 2025-12-31 around the given books, that prints its balance in G21. */
export function sketchedAgedLedger(main: AgedBook, parts: Partial<AgedLedger> = {}, ledgerParts: Partial<Ledger> = {}): AgedLedger {
  return {
    ledger: {
      layout: { sheetName: '应收台账', headerRow: 2, firstDataRow: 3, lastDataRow: 20, columns: {}, confidence: 1 },
      rows: [],
      receipts: [],
      leftOut: [],
      problems: [],
      notices: [],
      statedAsOf: null,
      newestDay: 46022,
      mainCurrency: 'CNY',
      unitFactor: 1,
      ...ledgerParts,
    },
    asOf: 46022,
    basis: 'receipts',
    main,
    otherCurrencies: [],
    comparison: {
      kind: 'compared',
      printed: {
        source: 'total',
        of: 'balance',
        word: '合计',
        places: [{ sheetName: '应收台账', row: 20, column: 6 }],
        cents: main.balanceCents,
      },
      bridges: [],
      differenceCents: 0,
    },
    notices: [],
    ...parts,
  };
}

function customerOf(positions: readonly Position[]): Omit<CustomerAging, 'number'> {
  const [first] = positions;
  if (!first) throw new RangeError('a customer has a position');
  const counted = positions.filter(({ balanceCents, standing }) => balanceCents > 0 && standing !== '待核实' && standing !== '贷项');
  return {
    customer: first.customer,
    balanceCents: add(positions.map(({ balanceCents }) => balanceCents)),
    byStanding: totalsOf(positions),
    penaltyCents: add(positions.map(({ penaltyCents }) => penaltyCents)),
    longestDaysOverdue: Math.max(0, ...counted.map(({ daysOverdue }) => daysOverdue ?? 0)),
  };
}

function totalsOf(positions: readonly Position[]): StandingTotals {
  const totals: Record<Standing, number> = { ...noTotals };
  for (const { standing, balanceCents } of positions) totals[standing] += balanceCents;
  return totals;
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
