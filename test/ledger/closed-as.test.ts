import { closedAs } from '../../src/ledger/closed-as';

const paid = { settled: true, balanceCents: 0, writtenOffCents: 0, standing: '正常' } as const;

describe('closedAs', () => {
  it.each([
    ['paid in full', paid, 'settled'],
    ['written off, whatever was received', { ...paid, settled: false, writtenOffCents: 100_00 }, 'writtenOff'],
    ['paid and written off in parts', { ...paid, writtenOffCents: 1 }, 'writtenOff'],
    ['with a cent left', { ...paid, balanceCents: 1 }, null],
    ['of nothing from the start', { ...paid, settled: false }, null],
    ['that could not be verified', { ...paid, standing: '待核实' }, null],
  ] as const)('an invoice %s: %j, %s (R15, R35)', (_what, position, expected) => {
    expect(closedAs(position)).toBe(expected);
  });
});
