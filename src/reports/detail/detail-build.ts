export { limitationEnds } from '../../desk/limitation';
export { buildDetailSheet } from './detail-sheet';
