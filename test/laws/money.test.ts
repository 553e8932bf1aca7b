import fc from 'fast-check';

import { formatCents } from '../../src/domain/money/cents';
import { readAmount } from '../../src/domain/money/read-amount';

const cents = fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 });
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',').replace(/(\.\d*),/g, '$1');
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('amounts', () => {
  it('come back from every way of writing them', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const plain = formatCents(Math.abs(amount));
        const commas = grouped(plain);
        const positive = [plain, commas, `￥${commas}`, `${commas}元`, `RMB ${commas}`, fullWidth(commas)];
        const negative = [
          `-${plain}`,
          `(${commas})`,
          `（${commas}）`,
          `￥-${commas}`,
          `-￥${commas}`,
          `${commas}-`,
          fullWidth(`-${commas}`),
        ];
        for (const text of amount < 0 ? negative : positive) expect(readAmount(text)).toEqual({ ok: true, cents: amount, rounded: false });
      }),
    );
  });

  it('come back from the double that a cell holds, and from that double with noise at the 16th digit', () => {
    const ordinary = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    fc.assert(
      fc.property(ordinary, (amount) => {
        expect(readAmount(amount / 100)).toEqual({ ok: true, cents: amount, rounded: false });
        expect(readAmount((amount / 100) * (1 + Number.EPSILON))).toEqual({ ok: true, cents: amount, rounded: false });
      }),
    );
  });

  it('are never made out of arbitrary text: what is read has a digit in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (readAmount(text).ok) expect(text.normalize('NFKC')).toMatch(/\d/);
      }),
      { numRuns: 500 },
    );
  });
});
