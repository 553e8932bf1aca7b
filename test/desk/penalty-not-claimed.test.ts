import path from 'node:path';

import { letterRun } from '../../src/desk/letter-run';
import { penaltyNotClaimed } from '../../src/desk/penalty-not-claimed';
import { desksOf } from '../support/desk-of-workbook';
import { deskOfTables, type Tables } from '../support/desk-of-cells';
import { day } from '../support/ledger-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

function ofLetters(desk: ReturnType<typeof deskOfTables>) {
  return letterRun(desk).letters.map((letter) => {
    const account = desk.accounts.get(letter.customer.key);
    if (account === undefined) throw new Error(letter.customer.name);
    return {
      customer: letter.customer.name,
      onSheets: account.aging.penaltyCents / 100,
      inLetter: letter.penaltyCents / 100,
      notClaimed: penaltyNotClaimed(desk, account, letter).map(({ reason, invoices, cents }) => [reason, invoices, cents / 100]),
    };
  });
}

/**
 * A1 of 100,000.00 is open and 45 days overdue: 30 × 0.03 % + 15 × 0.05 % = 1,650.00. A2 of 10,000.00, due with it, was paid 10 days late:
 * 30.00.
 */
const plain: Tables = {
  ledger: [
    ['甲公司', 'A1', '2024-12-02', '2025-01-01', 100_000],
    ['甲公司', 'A2', '2024-12-02', '2025-01-01', 10_000],
    ['甲公司', 'A3', '2024-12-02', '2025-02-05', 5_000],
  ],
  receipts: [['2025-01-11', '甲公司', 'A2', 10_000]],
  customers: [['甲公司', '合同']],
};

describe('penaltyNotClaimed', () => {
  it('names the penalty of invoices paid late in full, which stands on the sheets and not in the letter (R15, R21b)', () => {
    // A3 is 10 days overdue: 10 × 0.03 % of 5,000.00.
    expect(ofLetters(deskOfTables(plain, '2025-02-15'))).toEqual([
      { customer: '甲公司', onSheets: 1695, inLetter: 1665, notClaimed: [['paidLate', 1, 30]] },
    ]);
  });

  it('names that of invoices that are held, by their reason (R21a, R22)', () => {
    const disputes = [['甲公司', 'A3', '2025-02-10', '', '数量异议']];
    expect(ofLetters(deskOfTables({ ...plain, disputes }, '2025-02-15'))).toMatchObject([
      {
        onSheets: 1695,
        inLetter: 1650,
        notClaimed: [
          ['paidLate', 1, 30],
          ['dispute', 1, 15],
        ],
      },
    ]);
  });

  it('names the estimates of a customer without a confirmed basis, all of which the letter leaves out (R13a)', () => {
    expect(ofLetters(deskOfTables({ ...plain, customers: [['甲公司', '']] }, '2025-02-15'))).toMatchObject([
      {
        onSheets: 1695,
        inLetter: 0,
        notClaimed: [
          ['paidLate', 1, 30],
          ['unconfirmed', 2, 1665],
        ],
      },
    ]);
  });

  it('names that of an invoice that was written off altogether (R35)', () => {
    const writeOffs = [['甲公司', 'A3', '2025-02-12', 5_000]];
    expect(ofLetters(deskOfTables({ ...plain, writeOffs }, '2025-02-15'))).toMatchObject([
      {
        onSheets: 1695,
        inLetter: 1650,
        notClaimed: [
          ['paidLate', 1, 30],
          ['writtenOff', 1, 15],
        ],
      },
    ]);
  });

  it('accounts for every cent of the sample ledger’s letters (R21b)', async () => {
    const sample = await sourceOfXlsx(path.join(__dirname, '..', '..', 'assets', 'sample-ledger.xlsx'));
    const letters = ofLetters(desksOf(sample)(day('2025-12-31')));
    const cents = (yuan: number): number => Math.round(yuan * 100);
    expect(letters).toHaveLength(13);
    for (const { onSheets, inLetter, notClaimed } of letters)
      expect(cents(inLetter) + notClaimed.reduce((sum, [, , yuan]) => sum + cents(Number(yuan)), 0)).toBe(cents(onSheets));
    const of = (customer: string) => letters.find((letter) => letter.customer === customer);
    expect(of('北京渡川建设（集团）有限公司')).toMatchObject({
      onSheets: 266_066.63,
      inLetter: 74_250.37,
      notClaimed: [['paidLate', 7, 191_816.26]],
    });
    expect(of('沈阳砚北智能装备（集团）有限公司')).toMatchObject({
      onSheets: 180_231.17,
      inLetter: 114_454.02,
      notClaimed: [['paidLate', 5, 65_777.15]],
    });
    expect(of('长春辉澍汽车零部件有限公司')).toMatchObject({
      onSheets: 16_122,
      inLetter: 4_662.15,
      notClaimed: [['paidLate', 5, 11_459.85]],
    });
  });
});
