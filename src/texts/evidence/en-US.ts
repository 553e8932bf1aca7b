import { counted } from '../counted';
import type { EvidenceTexts } from './zh-CN';

/** What is said of evidence, its files and the chain of each invoice, in English (R44). */
export const evidenceEnUS: EvidenceTexts = {
  heading: (customer) => `Evidence against "${customer}"`,
  close: 'Close the evidence',
  chain: 'Chain of evidence of each invoice',
  whole: 'The chain of every invoice is complete.',
  gaps: (invoice, missing, weak) =>
    `${invoice === '' ? 'Invoice without a number' : invoice}: ${[
      missing.length > 0 ? `no ${missing.join(', ')}` : '',
      weak.length > 0 ? `to be strengthened: ${weak.join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')}`,
  links: { contract: 'contract', delivery: 'delivery', invoice: 'invoice', statement: 'statement', demand: 'demand received' },
  closes: {
    contract: 'the original of the contract or order; failing that, confirmed offers and mails',
    delivery: 'a delivery note or acceptance signed by the debtor; failing that, have it signed now or ask the carrier',
    invoice: 'the counterfoil or electronic invoice and the record of its delivery',
    statement: 'a statement or confirmation of the debt that the debtor sealed and sent back',
    demand: 'a demand with the courier’s receipt; failing that, send one now',
  },
  closing: (link, how) => `To close ${link}: ${how}`,
  byThemselves: 'Receipts and promises that count by themselves',
  entered: { letter: (date) => `${date} demand received`, promise: (date) => `${date} promise to pay` },
  rows: (count) => `Registered files (${count})`,
  withoutFile: (count) => `${counted(count, 'more row')} of evidence without a file.`,
  goTo: (cell) => `Go to ${cell}`,
  states: {
    same: 'same',
    changed: 'changed',
    missing: 'not found',
    noHash: 'registered without a SHA-256, cannot be checked',
    notChecked: '',
  },
  foundAs: (name) => `the file is now called "${name}"`,
  otherContent: (sizes, registered) =>
    `a file of this name has other content: ${sizes.join(', ')} bytes now${registered === null ? '' : `, ${registered} bytes when registered`}`,
  lacks: (checks) => `not seen to yet: ${checks.join(', ')}`,
  line: (parts) => parts.filter((part) => part !== '').join(', '),
  cellLine: (cell, name, state) => `${cell} ${name}: ${state}`,
  choose: 'Register files',
  chooseHint:
    'Enters name, size and SHA-256 into the table of evidence, a row per file; the files stay where they are, nothing is stored or sent.',
  check: 'Check files again',
  checkHint: 'Choose registered files once more: each row tells whether its content is the same; nothing is entered.',
  archive: (number) => `Archive ${number}`,
  archiveHint:
    'Saves drafts, rows of the registers, the reckoning and the hashes of evidence as one .zip with contents; nothing is entered.',
  hashing: (name, done, total, percent) => `Reading ${name} (${done}/${total}, ${percent})`,
  stop: 'Stop',
  unreadable: (names) =>
    `Cannot be read: ${names.join(', ')}. They may have been moved, be in use or not be downloaded yet; choose again. No file was registered.`,
  unreadableCheck: (names) =>
    `Cannot be read: ${names.join(', ')}. They may have been moved, be in use or not be downloaded yet; choose again. Nothing was checked.`,
  files: (count) => `Files to register (${count})`,
  file: (name, size, hash) => `${name}, ${size} bytes, SHA-256 ${hash}`,
  fields: {
    category: 'Kind of evidence',
    name: 'What it is called (blank: as its file)',
    date: 'Date on which it came about (may be blank)',
    invoices: 'Invoice numbers (part by commas; blank for all)',
    carrier: 'Carrier',
    caseNumber: 'Case',
    proves: 'What it proves',
    source: 'Source',
    storedAt: 'Kept at',
    backup: 'Backup',
    secrecy: 'Secrecy',
  },
  noCase: 'Of no case, of the customer alone',
  pick: 'Choose',
  faults: { category: 'Choose the kind of evidence', date: 'Write a date like 2025-12-31' },
  more: 'Source, place, backup and secrecy',
  checks: 'Seen to of this correspondence',
  checksHint:
    'Chats and mails must be whole and unbroken, show who both sides are, stay on their first carrier and be notarised or time-stamped; tick only what is done, the rest goes on being listed.',
  save: 'Register',
  cancel: 'Cancel',
  saved: (count) => `${counted(count, 'file')} registered`,
  nothingSaved: 'Nothing new: all files are registered already',
  already: (file, cell) =>
    cell === null
      ? `"${file}" has the content of another file chosen with it and is entered once`
      : `The content of "${file}" stands in ${cell} already`,
  leftOut: (sheet, headings) => `Sheet "${sheet}" has no column for ${headings.map((one) => `"${one}"`).join(', ')}: not entered`,
  checked: (same, changed, missing) => `Checked: ${same} same, ${changed} changed, ${missing} not found`,
  unregistered: (names) => `Files that are not registered: ${names.join(', ')}`,
};
