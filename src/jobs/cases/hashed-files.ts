import { array } from '../../cells/parse/array';
import { object } from '../../cells/parse/object';
import { number, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';

/** Files by what was read of them: a name, bytes and a hash; their content never comes here. */
export const hashedFiles = array(
  object({
    name: refine(string, 'something', (text) => text.trim() !== ''),
    size: refine(number, 'bytes', (size) => Number.isSafeInteger(size) && size >= 0),
    sha256: refine(string, '64 hexadecimal digits', (text) => /^[0-9a-f]{64}$/.test(text)),
  }),
);
