/** What writes the user's own tables, in a chunk of its own. */
export { changeTables } from './change-tables';
export { newTableSheet } from './new-table-sheet';
