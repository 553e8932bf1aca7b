import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { referencePages } from './function-reference/reference-pages';

for (const [file, text] of referencePages(path.join(__dirname, '..'))) writeFileSync(file, text);
