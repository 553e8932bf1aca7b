import type { PenaltyBasis } from '../../../src/domain/penalty/penalty-basis';
import type { AgedLedger, Position } from '../../../src/ledger/aged-ledger';
import type { LedgerFacts, WriteOffOfInvoice } from '../../../src/ledger/ledger-facts';
import { ageLedger } from '../../../src/ledger/replay/age-ledger';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { day, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const 甲 = { key: '甲公司', name: '甲公司' };

/** 10,000.00 due 2025-01-31 and 5,000.00 due 2025-03-01, with these receipts (date, invoice, yuan). */
function aged(
  asOf: string,
  receipts: Cells,
  facts: Partial<LedgerFacts>,
  { netUnallocated = false, policy = defaultPolicy }: { netUnallocated?: boolean; policy?: typeof defaultPolicy } = {},
): AgedLedger {
  const workbook = workbookOf(
    sheetOf('应收台账', [
      ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
      ['甲公司', 'A1', 45658, 45688, 10000],
      ['甲公司', 'A2', 45689, 45717, 5000],
    ]),
    sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...receipts]),
  );
  return ageLedger(readOf(workbook), day(asOf), { netUnallocated }, policy, { writeOffs: [], penaltyBases: new Map(), ...facts });
}

function writeOff(on: string, invoiceNumber: string, yuan: number): WriteOffOfInvoice {
  return { place: { sheetName: '坏账核销', row: 4 }, day: day(on), customer: 甲, invoiceNumber, amountCents: yuan * 100 };
}

function position({ main }: AgedLedger, invoiceNumber: string): Position | undefined {
  return main.positions.find(({ row }) => row?.invoiceNumber === invoiceNumber);
}

const receipt = (on: string, invoiceNumber: string, yuan: number): Cells[number] => [day(on), '甲公司', invoiceNumber, yuan];
const paid1000 = receipt('2025-02-10', 'A1', 1000);

describe('a write-off in a replayed ledger', () => {
  const facts = { writeOffs: [writeOff('2025-06-30', 'A1', 4000)] };

  it('lowers the balance from its day on, not the claim, nor what was received (R35)', () => {
    // 10,000 − 1,000 received = 9,000; from 30 June on less 4,000.
    expect(position(aged('2025-06-29', [paid1000], facts), 'A1')).toMatchObject({ balanceCents: 900_000, writtenOffCents: 0 });
    expect(position(aged('2025-06-30', [paid1000], facts), 'A1')).toMatchObject({
      ...{ receivedCents: 100_000, balanceCents: 500_000, writtenOffCents: 400_000, settled: false },
    });
  });

  it('lowers the ledger’s side of the tie-out as well (R35, R12)', () => {
    // 15,000 billed − 1,000 received − 4,000 written off.
    expect(aged('2025-12-31', [paid1000], facts).main.tieOut).toEqual({
      ...{ ledgerBalanceCents: 1_000_000, reportBalanceCents: 1_000_000, differenceCents: 0, writtenOffCents: 400_000 },
    });
    expect(aged('2025-06-29', [paid1000], facts).main.tieOut).toEqual({
      ...{ ledgerBalanceCents: 1_400_000, reportBalanceCents: 1_400_000, differenceCents: 0 },
    });
  });

  it('lowers no base of the penalty and moves no limitation (R15, R35)', () => {
    const [with_, without] = [aged('2025-12-31', [paid1000], facts), aged('2025-12-31', [paid1000], {})].map((one) => position(one, 'A1'));
    expect(with_?.penaltyCents).toBe(without?.penaltyCents);
    // Received on 10 February 2025: three years from then.
    expect(with_?.limitationDay).toBe(day('2028-02-10'));
  });

  it('is reversed by what is received beyond the balance left, the claim paid in full is settled (R35)', () => {
    // 9,000 claimed, 4,000 of it written off; 7,000 more received leave a claim of 2,000: 2,000 of the write-off still lower it.
    const partly = position(aged('2025-12-31', [paid1000, receipt('2025-08-01', 'A1', 7000)], facts), 'A1');
    expect(partly).toMatchObject({ balanceCents: 0, writtenOffCents: 200_000, settled: false });
    const wholly = position(aged('2025-12-31', [paid1000, receipt('2025-08-01', 'A1', 9000)], facts), 'A1');
    expect(wholly).toMatchObject({ balanceCents: 0, writtenOffCents: 0, settled: true });
    const beyond = position(aged('2025-12-31', [paid1000, receipt('2025-08-01', 'A1', 9500)], facts), 'A1');
    expect(beyond).toMatchObject({ balanceCents: -50_000, writtenOffCents: 0, standing: '贷项' });
  });

  it('is reversed by money without an invoice only once nothing else is open (R11, R35)', () => {
    // 4,000 of A1 are written off; 14,500 without an invoice pay the 6,000 left of A1 and the 5,000 of A2, then 3,500 of the write-off.
    const netted = aged('2025-12-31', [receipt('2025-08-01', '', 14_500)], facts, { netUnallocated: true });
    expect(position(netted, 'A1')).toMatchObject({ balanceCents: 0, writtenOffCents: 50_000, receivedCents: 950_000 });
    expect(position(netted, 'A2')).toMatchObject({ balanceCents: 0, settled: true });
    expect(netted.main).toMatchObject({ balanceCents: 0, tieOut: { differenceCents: 0 } });
  });

  it('is reversed by what came first, whichever row stands first (R11, R35)', () => {
    // 12,000 pay the 6,000 left of A1 and the 5,000 of A2; their last 1,000 and 3,000 of the later 5,000 reverse the write-off.
    const early = receipt('2025-08-01', '', 12_000);
    const late = receipt('2025-09-01', '', 5_000);
    for (const receipts of [
      [early, late],
      [late, early],
    ]) {
      const netted = aged('2025-12-31', receipts, facts, { netUnallocated: true });
      expect(position(netted, 'A1')?.receipts).toEqual([
        { day: day('2025-08-01'), amountCents: 600_000 },
        { day: day('2025-08-01'), amountCents: 100_000 },
        { day: day('2025-09-01'), amountCents: 300_000 },
      ]);
      expect(netted.main.positions.filter(({ row }) => row === null).map(({ balanceCents }) => balanceCents)).toEqual([-200_000]);
    }
  });

  it('comes before netting whatever the dates: what came in earlier without an invoice pays only what it leaves (R35)', () => {
    const earlier = [receipt('2025-03-10', '', 8000)];
    // Not written off yet: 8,000 pay A1, 2,000 of it and all of A2 are left.
    const before = aged('2025-06-29', earlier, facts, { netUnallocated: true });
    expect([position(before, 'A1')?.balanceCents, position(before, 'A2')?.balanceCents]).toEqual([200_000, 500_000]);
    // 4,000 of A1 are written off: the 8,000 pay the 6,000 left of it, then 2,000 of A2; the write-off stands whole.
    const after = aged('2025-06-30', earlier, facts, { netUnallocated: true });
    expect(position(after, 'A1')).toMatchObject({ balanceCents: 0, writtenOffCents: 400_000, receivedCents: 600_000 });
    expect(position(after, 'A2')).toMatchObject({ balanceCents: 300_000, receivedCents: 200_000 });
    expect(after.main.tieOut).toMatchObject({ differenceCents: 0, writtenOffCents: 400_000 });
  });

  it('of more than is owed makes no credit (R35)', () => {
    const all = aged('2025-12-31', [paid1000], { writeOffs: [writeOff('2025-06-30', 'A1', 20_000)] });
    expect(position(all, 'A1')).toMatchObject({ balanceCents: 0, writtenOffCents: 900_000 });
    expect(all.main.tieOut.differenceCents).toBe(0);
    // 20,000 less the 9,000 that were owed.
    expect(all.notices).toEqual([
      {
        kind: 'writeOffBeyondBalance',
        places: [{ sheetName: '坏账核销', row: 4 }],
        day: day('2025-06-30'),
        customer: '甲公司',
        invoiceNumber: 'A1',
        beyondCents: 1_100_000,
      },
    ]);
  });

  it('is of more than is owed only by what was received up to its day, not by what reverses it later (R35)', () => {
    const all = { writeOffs: [writeOff('2025-06-30', 'A1', 9000)] };
    expect(aged('2025-12-31', [paid1000, receipt('2025-08-01', 'A1', 7000)], all).notices).toEqual([]);
    const twice = { writeOffs: [writeOff('2025-06-30', 'A1', 5000), writeOff('2025-09-30', 'A1', 5000)] };
    expect(aged('2025-12-31', [paid1000], twice).notices).toEqual([
      {
        kind: 'writeOffBeyondBalance',
        places: [{ sheetName: '坏账核销', row: 4 }],
        day: day('2025-09-30'),
        customer: '甲公司',
        invoiceNumber: 'A1',
        beyondCents: 100_000,
      },
    ]);
  });

  it('that names no invoice, or one that is not there, lowers nothing and is said (R35)', () => {
    const nowhere = aged('2025-12-31', [paid1000], { writeOffs: [writeOff('2025-06-30', '', 50), writeOff('2025-06-30', 'X9', 60)] });
    expect(nowhere.main.balanceCents).toBe(1_400_000);
    expect(nowhere.notices).toEqual([
      {
        kind: 'writeOffLowersNothing',
        places: [{ sheetName: '坏账核销', row: 4 }],
        day: day('2025-06-30'),
        customer: '甲公司',
        invoiceNumber: '',
        amountCents: 5000,
      },
      {
        kind: 'writeOffLowersNothing',
        places: [{ sheetName: '坏账核销', row: 4 }],
        day: day('2025-06-30'),
        customer: '甲公司',
        invoiceNumber: 'X9',
        amountCents: 6000,
      },
    ]);
  });

  it('of a number on several rows lowers them in order of due date (R35)', () => {
    const ledger = readOf(
      workbookOf(
        sheetOf('应收台账', [
          ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
          ['甲公司', 'A1', 45658, 45719, 300],
          ['甲公司', 'A1', 45658, 45688, 100],
        ]),
        sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], receipt('2025-02-10', 'A1', 40)]),
      ),
    );
    // 40 pay the row due first, of which 60 are left; 150 written off: these 60, and 90 of the 300.
    const { main } = ageLedger(ledger, day('2025-12-31'), {}, defaultPolicy, {
      ...{ writeOffs: [writeOff('2025-06-30', 'A1', 150)], penaltyBases: new Map() },
    });
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([21_000, 0]);
    expect(main.tieOut).toMatchObject({ differenceCents: 0, writtenOffCents: 15_000 });
  });
});

describe('a write-off in a ledger of settlement dates', () => {
  const ledger = readOf(
    ledgerOf([
      ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '结清日期'],
      ['甲公司', 'A1', 45658, 45688, 10000, ''],
      ['甲公司', 'A2', 45658, 45688, 5000, 45900],
    ]),
  );
  const facts = { writeOffs: [writeOff('2025-06-30', 'A1', 4000), writeOff('2025-06-30', 'A2', 5000)], penaltyBases: new Map() };

  it('lowers what is open, and is reversed on the day of settlement (R35, R9)', () => {
    const at = (asOf: string): number[] =>
      ageLedger(ledger, day(asOf), {}, defaultPolicy, facts).main.positions.map((one) => one.balanceCents);
    expect(at('2025-07-01')).toEqual([600_000, 0]);
    expect(at('2025-12-31')).toEqual([600_000, 0]);
    const { main } = ageLedger(ledger, day('2025-12-31'), {}, defaultPolicy, facts);
    expect(main.positions.map(({ writtenOffCents, settled }) => [writtenOffCents, settled])).toEqual([
      [400_000, false],
      [0, true],
    ]);
    expect(main.tieOut.differenceCents).toBe(0);
  });
});

describe('a write-off beside a snapshot', () => {
  it('lowers nothing and is said (R35)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '已收金额'],
        ['甲公司', 'A1', 45658, 45688, 10000, 1000],
      ]),
    );
    const { main, notices } = ageLedger(ledger, day('2025-12-31'), {}, defaultPolicy, {
      ...{ writeOffs: [writeOff('2025-06-30', 'A1', 4000)], penaltyBases: new Map() },
    });
    expect(main.balanceCents).toBe(900_000);
    expect(notices).toContainEqual({ kind: 'writeOffsOnlyListed', count: 1, totalCents: 400_000 });
  });
});

describe('the basis of penalties', () => {
  const penaltyOf = (basis: PenaltyBasis | null, policy = defaultPolicy): unknown => {
    const one = position(
      aged(
        '2025-03-02',
        [receipt('2025-02-10', 'A1', 1000)],
        { penaltyBases: basis === null ? new Map() : new Map([['甲公司', basis]]) },
        { policy },
      ),
      'A1',
    );
    return [one?.penaltyCents, one?.penaltyBasis];
  };

  it('is the customer’s own: the contract’s tiers, the statutory rate, or nothing (R13a)', () => {
    // Due 2025-01-31, 30 days to 2 March; 10 of them on 10,000, 20 on 9,000: 280,000 yuan-days.
    // Contract: 280,000 × 0.0003 = 84.00. Statutory: LPR on 2025-02-01 3.1% × 1.5 = 4.65%; 280,000 × 0.0465 ÷ 365 = 35.671… = 35.67.
    expect(penaltyOf('contract')).toEqual([8400, 'contract']);
    expect(penaltyOf('statutory')).toEqual([3567, 'statutory']);
    expect(penaltyOf('none')).toEqual([0, 'none']);
  });

  it('is the policy’s where the customer has none, and unconfirmed where neither says: by the tiers, an estimate (R13a)', () => {
    expect(penaltyOf(null)).toEqual([8400, null]);
    expect(penaltyOf(null, { ...defaultPolicy, penaltyBasis: 'statutory' })).toEqual([3567, 'statutory']);
    expect(penaltyOf(null, { ...defaultPolicy, penaltyBasis: 'none' })).toEqual([0, 'none']);
    expect(penaltyOf('contract', { ...defaultPolicy, penaltyBasis: 'none' })).toEqual([8400, 'contract']);
  });

  it('by law of a debt from before the rates begin is not known: it counts 0 and the rows are said (R16)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '已收金额'],
        ['甲公司', 'A1', day('2015-09-01'), day('2015-10-22'), 10000, 0],
        ['甲公司', 'A2', day('2015-09-01'), day('2015-10-23'), 10000, 0],
      ]),
    );
    const { main, notices } = ageLedger(ledger, day('2015-10-24'), {}, defaultPolicy, {
      ...{ writeOffs: [], penaltyBases: new Map([['甲公司', 'statutory']]) },
    });
    // The second runs from 24 October 2015, when 4.35% began: 1 day × 10,000 × 6.525% ÷ 365 = 1.787… = 1.79.
    expect(main.positions.map(({ penaltyCents }) => penaltyCents)).toEqual([0, 179]);
    expect(notices).toContainEqual({ kind: 'statutoryRateUnknown', sheetName: '应收明细', rowNumbers: [2] });
  });
});
