import { EarlyPacker, platformPacker } from '../../../src/workbench/files/packer';
import { zipParts } from '../../../src/workbench/files/zip-parts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('EarlyPacker', () => {
  it('packs once what it was told of early, and the rest when it is asked for', async () => {
    const packed: Uint8Array[] = [];
    const packer = new EarlyPacker({
      ...platformPacker,
      deflate: (bytes) => {
        packed.push(bytes);
        return platformPacker.deflate(bytes);
      },
    });
    const [early, late, never] = [bytesOf('early'), bytesOf('late'), bytesOf('never')];
    packer.begin(early);
    packer.begin(never);
    const parts = new Map([
      ['a.xml', early],
      ['b.xml', late],
    ]);
    expect(await zipParts(parts, true, packer)).toEqual(await zipParts(parts));
    expect(packed).toEqual([early, never, late]);
  });

  it('tells a fault to whoever takes the part, and to nobody else', async () => {
    const packer = new EarlyPacker({ ...platformPacker, deflate: () => Promise.reject(new Error('no room')) });
    const [taken, left] = [bytesOf('taken'), bytesOf('left')];
    packer.begin(taken);
    packer.begin(left);
    await expect(packer.deflate(taken)).rejects.toThrow('no room');
  });
});
