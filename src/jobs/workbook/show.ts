import type { JobPorts } from '../ports/job-ports';
import { faultOf } from '../job-fault';
import { badRequest, languageOf } from '../read-request';
import { firstBadField, isOneOf, optional, type FieldRules } from '../request-fields';
import type { ShowOutcome, ShowRequest } from './small-jobs-contract';
import { textsIn } from '../texts-in';

/** Brings a sheet, or a cell of it, before the user. */
export async function show(request: ShowRequest, { workbook: port }: JobPorts): Promise<ShowOutcome> {
  const texts = textsIn[languageOf(request)].jobs;
  const bad = firstBadField(request, rules);
  if (bad) return badRequest(bad, texts);
  try {
    const isThere = await port.show(request.sheet, request.cell ?? null);
    return isThere
      ? { kind: 'done', report: {} }
      : { kind: 'refused', refusal: 'noSuchSheet', sentence: texts.sheetNotShown(request.sheet) };
  } catch (error) {
    return faultOf(error, texts);
  }
}

/** A cell, or an area by two corners. */
const address = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/i;

const rules: FieldRules<ShowRequest> = [
  ['language', isOneOf('zh-CN', 'en-US')],
  ['sheet', (value) => typeof value === 'string' && value !== ''],
  ['cell', optional((value) => typeof value === 'string' && address.test(value))],
];
