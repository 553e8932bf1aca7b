/** Unpacks raw deflate data, in Node and in a page alike. */
export function inflate(packed: Uint8Array): Promise<Uint8Array> {
  return through(packed, new DecompressionStream('deflate-raw'));
}

/** Packs bytes as raw deflate data. */
export function deflate(plain: Uint8Array): Promise<Uint8Array> {
  return through(plain, new CompressionStream('deflate-raw'));
}

async function through(bytes: Uint8Array, stream: DecompressionStream | CompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const [out] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(out);
}
