export { limitationsKnown } from '../../desk/limitation';
export { buildDetailSheet } from './detail-sheet';
