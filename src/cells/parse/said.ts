import { string } from './plain-values';
import { refine } from './refine';

/** A text that says something: more than blanks. */
export const said = refine(string, 'something', (text) => text.trim() !== '');
