/** Unpacks raw deflate data, in Node and in a page alike. */
export function inflate(packed: Uint8Array): Promise<Uint8Array> {
  return through(packed, new DecompressionStream('deflate-raw'));
}

/** Packs bytes as raw deflate data. */
export function deflate(plain: Uint8Array): Promise<Uint8Array> {
  return through(plain, new CompressionStream('deflate-raw'));
}

async function through(bytes: Uint8Array, stream: DecompressionStream | CompressionStream): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(source).arrayBuffer());
}
