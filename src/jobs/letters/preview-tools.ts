/**
 * What a preview needs of that by which letters are written: it comes with those, so that the preview's own file does not hold it again.
 */
export { LetterFormat } from '../../letters/letter-format';
export { draftAll } from './draft-letters';
export { refusedDates } from './letter-dates';
export { loadLetterEngine } from './load-letter-engine';
export { openLetterDesk } from './open-letter-desk';
export { templatesOf } from './own-template';
export { confirmedLetter } from './wanted-letter';
