import type { CellValue } from '../../src/cells/cell-value';
import iconv from 'iconv-lite';

import type { RandomSource } from './random-source';
import { injections, strangeTexts } from './strange-values';

/** A ledger as text: in some encoding, with some delimiter, quoted somehow, and now and then cut off. */
export function strangeCsv(random: RandomSource, rows: readonly (readonly CellValue[])[], mutations: string[]): Uint8Array {
  const delimiter = random.pick([',', ',', ',', ';', '\t', '|']);
  const ending = random.pick(['\r\n', '\n', '\r']);
  const lines = rows.map((row) => row.map((value) => field(random, value, delimiter)).join(delimiter));
  let text = lines.join(ending);
  const mutation = random.pick([
    'as it is',
    'sep= line',
    'an open quote',
    'a quote in the middle',
    'nulls',
    'blank lines',
    'one endless line',
    'only a heading',
    'empty',
    'more columns than a sheet',
  ]);
  mutations.push(`csv by ${JSON.stringify(delimiter)}: ${mutation}`);
  if (mutation === 'sep= line') text = `sep=${delimiter}${ending}${text}`;
  if (mutation === 'an open quote') text += `${ending}"${injections[0] ?? ''}`;
  if (mutation === 'a quote in the middle') text = text.replace(/[甲-龟]/, (sign) => `"${sign}"`);
  if (mutation === 'nulls') text = text.replaceAll('0', '\u0000');
  if (mutation === 'blank lines') text = ending.repeat(random.below(50)) + text + ending.repeat(random.below(50));
  if (mutation === 'one endless line') text = text.replaceAll(ending, delimiter);
  if (mutation === 'only a heading') text = lines.find((line) => line.length > 20) ?? '';
  if (mutation === 'empty') text = random.pick(['', '\ufeff', ending, delimiter, '"', '""']);
  if (mutation === 'more columns than a sheet') text += `${ending}${delimiter.repeat(16_384)}x`;
  const encoding = random.pick(['utf8', 'utf8', 'gb18030', 'utf16le', 'utf-8 with a mark', 'big5']);
  const bytes =
    encoding === 'utf-8 with a mark'
      ? Buffer.from(`\ufeff${text}`)
      : encoding === 'utf16le'
        ? Buffer.from(`\ufeff${text}`, 'utf16le')
        : iconv.encode(text, encoding);
  mutations.push(encoding);
  return Uint8Array.from(random.chance(0.1) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes);
}

function field(random: RandomSource, value: CellValue, delimiter: string): string {
  const text = random.chance(0.02) ? random.pick([...injections, ...strangeTexts]) : String(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) || random.chance(0.1) ? `"${text.replaceAll('"', '""')}"` : text;
}
