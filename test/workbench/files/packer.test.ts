import { crc32 } from '../../../src/workbench/files/crc32';
import { inflate } from '../../../src/workbench/files/deflate';
import { PackedPart, type Packing, platformPacker } from '../../../src/workbench/files/packer';
import { ZipPackage } from '../../../src/workbench/files/zip-package';
import { zipParts } from '../../../src/workbench/files/zip-parts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function partOf(pieces: readonly string[], packer = platformPacker): PackedPart {
  const part = new PackedPart(packer);
  for (const piece of pieces) part.add(bytesOf(piece));
  return part;
}

describe('PackedPart', () => {
  it.each([[['<c r="A1"/>', '应收', '<c r="B1"/>']], [['one']], [[]]])('packs pieces %j so that they come back in one', async (pieces) => {
    const part = partOf(pieces);
    const plain = bytesOf(pieces.join(''));
    expect([part.size, part.crc32]).toEqual([plain.length, crc32(plain)]);
    expect(await inflate(Buffer.concat(await part.packed()), plain.length)).toEqual(plain);
  });

  it('stands in an archive beside what is packed when it is asked for, also where that is left as it is', async () => {
    const late = bytesOf('late');
    for (const isPacked of [true, false]) {
      const zip = new ZipPackage(
        await zipParts(
          new Map<string, Uint8Array | PackedPart>([
            ['a.xml', partOf(['ear', 'ly'])],
            ['b.xml', late],
          ]),
          isPacked,
        ),
      );
      expect([await zip.text('a.xml'), await zip.text('b.xml')]).toEqual(['early', 'late']);
    }
  });

  it('is begun with at once, and asked for its end by whoever takes it', async () => {
    const added: Uint8Array[] = [];
    const packing: Packing = { add: (piece) => added.push(piece), end: () => Promise.reject(new Error('no room')) };
    const part = partOf(['first', 'second'], { ...platformPacker, begin: () => packing });
    expect(added.map((piece) => new TextDecoder().decode(piece))).toEqual(['first', 'second']);
    await expect(part.packed()).rejects.toThrow('no room');
  });
});

describe('crc32', () => {
  it('goes on from what came before', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytesOf('456789'), crc32(bytesOf('123')))).toBe(0xcbf43926);
    expect(crc32(bytesOf('9'), crc32(bytesOf('12345678')))).toBe(0xcbf43926);
  });
});
