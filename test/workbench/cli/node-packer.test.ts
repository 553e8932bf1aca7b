import { randomBytes } from 'node:crypto';

import { nodePacker } from '../../../src/workbench/cli/node-packer';
import { platformPacker } from '../../../src/workbench/files/packer';
import { inflate } from '../../../src/workbench/files/deflate';

const cells = new TextEncoder().encode('<c r="A1" t="s"><v>12</v></c>'.repeat(20_000));

describe('nodePacker', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['cells', cells],
    ['what does not pack, larger than the room for it', new Uint8Array(randomBytes(300_000))],
  ])('packs %s so that it comes back, with the sum that zip knows', async (_, bytes) => {
    const packed = await nodePacker.deflate(bytes);
    expect(await inflate(packed, bytes.length)).toEqual(bytes);
    expect(nodePacker.crc32(bytes)).toBe(platformPacker.crc32(bytes));
  });

  it.each<[string, readonly Uint8Array[]]>([
    ['no piece', []],
    ['one piece', [cells]],
    ['pieces that pack and one that hardly does', [cells, new Uint8Array(randomBytes(300_000)), cells.subarray(0, 7)]],
  ])('packs %s so that they come back in one', async (_, pieces) => {
    const packing = nodePacker.begin();
    for (const piece of pieces) packing.add(piece);
    const plain = new Uint8Array(Buffer.concat(pieces));
    expect(await inflate(Buffer.concat(await packing.end()), plain.length)).toEqual(plain);
    expect(pieces.reduce((sum, piece) => nodePacker.crc32(piece, sum), 0)).toBe(platformPacker.crc32(plain));
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['cells', cells],
    ['what does not pack', new Uint8Array(randomBytes(300_000))],
  ])('unpacks %s, but nothing that is damaged, cut off, or of another size than was said', async (_, bytes) => {
    const packed = await platformPacker.deflate(bytes);
    for (const packer of [nodePacker, platformPacker]) {
      expect(Buffer.from((await packer.inflate(packed, bytes.length)) ?? 'null')).toEqual(Buffer.from(bytes));
      expect(await packer.inflate(packed, bytes.length + 1)).toBeNull();
      if (bytes.length > 0) expect(await packer.inflate(packed, bytes.length - 1)).toBeNull();
      expect(await packer.inflate(packed.subarray(0, packed.length - 1), bytes.length)).toBeNull();
      expect(await packer.inflate(new Uint8Array([0xff, 0xff, 0xff]), bytes.length)).toBeNull();
    }
  });

  it('gives 123456789 the sum cbf43926', () => {
    expect(nodePacker.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('packs as small as a page does', async () => {
    expect((await nodePacker.deflate(cells)).length).toBe((await platformPacker.deflate(cells)).length);
  });
});
