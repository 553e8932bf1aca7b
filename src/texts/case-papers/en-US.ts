import { counted } from '../counted';
import type { CasePapersTexts } from './zh-CN';

/** What is said of the papers of a case, in English (R43); the papers themselves are Chinese but for two. */
export const casePapersEnUS: CasePapersTexts = {
  names: {
    complaint: 'complaint (民事起诉状)',
    arbitration: 'request for arbitration (仲裁申请书)',
    evidenceList: 'evidence list (证据目录)',
    calculation: 'calculation of debt and penalty (欠款及违约金计算表)',
    preservation: 'application for preservation (财产保全申请书)',
    investigation: 'application for an investigation order (调查令申请书)',
    paymentOrder: 'application for an order to pay (支付令申请书)',
    enforcement: 'application for enforcement (强制执行申请书)',
    mediationRequest: 'request for mediation (调解申请书)',
    mediationAgreement: 'mediation agreement (调解协议)',
    confirmation: 'confirmation of debt (债权确认函)',
    confirmationInEnglish: 'confirmation of debt in English',
    mandate: 'mandate (授权委托书)',
    summary: 'case summary (案情摘要)',
    summaryInEnglish: 'case summary in English',
    writeOff: 'application to write off (坏账核销申请)',
  },
  whyNot: {
    nothingClaimed: 'at this day nothing can be claimed in the case',
    nothingUnpaid: 'at this day the case has no unpaid invoice',
    isArbitration: 'the case goes to arbitration: see the request for arbitration',
    orderInArbitration: 'the case goes to arbitration: no order to pay is applied for',
    credits:
      'there are credits, advances or receipts not set against invoices between the parties, so that there may be another debt, which an order to pay rules out; net them first',
    disputed: 'the debtor has raised an objection that is not settled: objecting ends an order to pay, so sue at once or settle it first',
    noAddress: 'Customers has no address of the debtor, so nobody can tell whether an order can be served',
    abroad: 'the debtor is abroad, where an order to pay can hardly be served',
    notInCourt: 'the case is in neither suit nor enforcement: the court that has it issues investigation orders by its own rules',
    noJudgment: 'Cases has no date of judgment and last day for performance',
    noDatedReceipts: 'the ledger dates no receipts, so what was paid since the judgment is not known: make a sheet of receipts first',
    notYetDue: (day) => `the last day for performance (${day}) has not passed`,
    judgmentPaid: 'what was awarded is paid in full',
    notOldEnough:
      'no invoice of the case is more than three years overdue, or more than one year with at most 50,000: the conditions of a write-off do not hold',
  },
  archive: {
    folder: 'Registers',
    reckoning: 'Reckoning and chain.json',
    evidence: 'Evidence_SHA256SUMS.txt',
    at: ['Sheet', 'Row'],
    rows: 'The folder Registers holds the rows of the case and its customer as they stand in each table, the first two columns say where; text that begins with =, +, - or @ has an apostrophe before it, so that it is no formula.',
    files: (files, hashed) =>
      `Not in this archive, and to be kept apart: ${counted(files, 'file')} of evidence; with a SHA-256, checked by sha256sum -c Evidence_SHA256SUMS.txt: ${hashed}.`,
    unread: (cells) => `Rows that could not be read, so that nobody knows whose they are, are not in it: ${cells.join(', ')}.`,
  },
  contents: {
    file: '00_Contents',
    title: 'Papers of the case',
    archived: 'Archive of the case',
    mark: 'Drafts for a lawyer to check and change; the choice of court, law and measure is theirs',
    about: (number, customer, day) => `${number === '' ? '' : `Case: ${number}    `}Debtor: ${customer}    As of: ${day}`,
    columns: { file: 'File', hash: 'SHA-256 (as packed)', blanks: 'Blanks', paper: 'Paper', why: 'Why not' },
    notWritten: 'Not written, and why',
    gaps: 'To be filled in, by file',
    gapsOf: (file, missing) => `${file}: ${missing.join('; ')}`,
    note: 'A file that is changed has another SHA-256; this page does not hold its own. The papers state facts of the workbook, its policy sheet and the data of the law alone; the rest is left blank.',
  },
};
