import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { referencePages } from './function-reference/reference-pages';
import { settingsPages } from './settings-reference/settings-pages';

const root = path.join(__dirname, '..');
for (const [file, text] of [...referencePages(root), ...settingsPages(root)]) writeFileSync(file, text);
