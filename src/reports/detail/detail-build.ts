export { limitationsKnown } from '../../desk/limitation';
export { buildDetailSheet, buildingDetailSheet } from './detail-sheet';
