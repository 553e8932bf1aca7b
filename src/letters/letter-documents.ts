/** What writes and reads .docx, in a chunk of its own: proposing letters needs none of it. */
export { DocumentPacking } from '../documents/document-packing';
export { documentText } from '../documents/document-text';
export { filledDocument } from '../documents/filled-document';
export { checkTemplate } from './check-template';
export { makeLetters } from './make-letters';
