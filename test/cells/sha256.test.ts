import { createHash } from 'node:crypto';

import { strToU8 } from 'fflate';
import fc from 'fast-check';

import { Sha256, sha256 } from '../../src/cells/sha256';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of %j is that of FIPS 180-4', (text, digest) => {
    expect(sha256(strToU8(text))).toBe(digest);
  });

  it('is what another library makes of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('Sha256', () => {
  it('is that of the whole wherever its pieces were cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), (pieces) => {
        const hash = new Sha256();
        const whole = createHash('sha256');
        for (const piece of pieces) {
          hash.update(piece);
          whole.update(piece);
        }
        expect(hash.hex()).toBe(whole.digest('hex'));
      }),
    );
  });

  it.each([
    [55, '463eb28e72f82e0a96c0a4cc53690c571281131f672aa229e0d45ae59b598b59'],
    [56, 'da2ae4d6b36748f2a318f23e7ab1dfdf45acdc9d049bd80e59de82a60895f562'],
    [64, 'fdeab9acf3710362bd2658cdc9a29e8f9c757fcf9811603a8c447cd1d9151108'],
  ])('pads %i bytes as FIPS 180-4 says', (length, digest) => {
    expect(new Sha256().update(Uint8Array.from({ length }, (_unused, index) => index)).hex()).toBe(digest);
  });
});
