/** Bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesPerPiece)
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + bytesPerPiece)));
  return text;
}

/** The bytes of a base64 text as `base64Of` writes it; null for any other text. */
export function bytesOfBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const whole = atob(text);
  const bytes = new Uint8Array(whole.length);
  for (let index = 0; index < whole.length; index++) bytes[index] = whole.charCodeAt(index);
  return bytes;
}

/** A multiple of three, so that only the last piece is padded; few enough to be arguments of one call. */
const bytesPerPiece = 3 * 8_192;
