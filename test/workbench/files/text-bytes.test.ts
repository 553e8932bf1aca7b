import * as fc from 'fast-check';

import { SharedStringsWriter } from '../../../src/workbench/files/shared-strings-writer';
import { TextBytes } from '../../../src/workbench/files/text-bytes';

/** What is handed over, in the order in which it comes. */
function writtenBy(write: (out: TextBytes) => void): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const out = new TextBytes((piece) => pieces.push(piece));
  write(out);
  out.end();
  return pieces;
}

const textOf = (pieces: readonly Uint8Array[]): string => new TextDecoder().decode(Buffer.concat(pieces));

describe('text made as bytes', () => {
  it('comes whole, however many pieces it is handed over in', () => {
    const pieces = writtenBy((out) => {
      for (let row = 0; row < 100_000; row++) out.add(`第${row}行😀`);
    });
    const text = textOf(pieces);
    expect(pieces.length).toBeGreaterThan(1);
    expect(text).toHaveLength(888_890);
    expect(text.startsWith('第0行😀第1行😀')).toBe(true);
    expect(text.endsWith('第99998行😀第99999行😀')).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  it('keeps what was handed over as it is while more comes', () => {
    const copies: Uint8Array[] = [];
    const pieces: Uint8Array[] = [];
    const out = new TextBytes((piece) => {
      copies.push(piece.slice());
      pieces.push(piece);
    });
    for (let row = 0; row < 300_000; row++) out.addAscii('<c r="A1"/>');
    out.end();
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces).toEqual(copies);
  });

  it('takes a text longer than any piece', () => {
    const text = '应收'.repeat(700_000);
    expect(textOf(writtenBy((out) => out.add(text))) === text).toBe(true);
  });

  it('writes short texts and whole numbers like any text', () => {
    const pieces = writtenBy((out) => {
      out.addAscii('<v>');
      for (const value of [0, 7, 10, 1_048_576, 4_294_967_296]) {
        out.addWhole(value);
        out.add('、');
      }
      out.addAscii('-1.5E-7</v>');
    });
    expect(textOf(pieces)).toBe('<v>0、7、10、1048576、4294967296、-1.5E-7</v>');
  });

  it('writes numbers as JavaScript does', () => {
    const written = (value: number): string => textOf(writtenBy((out) => out.addNumber(value)));
    const numbers = [0, -0, 7, -7, 0.01, -0.01, 0.1, 0.29, 1.005, -12.5, 1234.5, 0.001, 1e-7, 999_999.99, 1_000_000.01];
    expect(numbers.map(written).join(' ')).toBe('0 0 7 -7 0.01 -0.01 0.1 0.29 1.005 -12.5 1234.5 0.001 1e-7 999999.99 1000000.01');
    expect([100_000_000.01, -100_000_000.01, 4_294_967_296, 2 ** 53, 1e21, 0.1 + 0.2, 90_071_992_547_409.91].map(written).join(' ')).toBe(
      '100000000.01 -100000000.01 4294967296 9007199254740992 1e+21 0.30000000000000004 90071992547409.9',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer().map((cents) => cents / 100),
        ),
        (value) => {
          expect(written(value)).toBe(String(value));
        },
      ),
    );
  });

  it('hands over nothing where nothing was added', () => {
    expect(writtenBy(() => undefined)).toEqual([]);
  });
});

describe('the part of texts', () => {
  it('gives each text one number, in the order of first use', () => {
    const texts = new SharedStringsWriter();
    expect(['客户', ' <A&B> ', '客户', '_x0041_'].map((text) => texts.numberOf(text))).toEqual([0, 1, 0, 2]);
    expect(textOf(writtenBy((out) => texts.writeTo(out)))).toContain(
      'count="4" uniqueCount="3"><si><t xml:space="preserve">客户</t></si><si><t xml:space="preserve"> &lt;A&amp;B&gt; </t></si>' +
        '<si><t xml:space="preserve">_x005F_x0041_</t></si></sst>',
    );
  });
});
