import { array } from '../../cells/parse/array';
import { object } from '../../cells/parse/object';
import { string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { said } from '../../cells/parse/said';
import { wholeNumber } from '../../policy/setting-parsers';

/** Files by what was read of them: a name, bytes and a hash; their content never comes here. */
export const hashedFiles = array(
  object({
    name: said,
    size: wholeNumber,
    sha256: refine(string, 'a hash', (text) => /^[0-9a-f]{64}$/.test(text)),
  }),
);
