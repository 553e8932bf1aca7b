import type { JobPorts } from '../ports/job-ports';
import { faultOf } from '../job-fault';
import { badRequest, languageOf } from '../read-request';
import { firstBadField, isOneOf } from '../request-fields';
import type { InsertSampleOutcome, InsertSampleRequest } from './small-jobs-contract';
import { textsIn } from '../texts-in';

/** Adds the sample ledger to the workbook, on sheets that are the user's from then on. */
export async function insertSample(request: InsertSampleRequest, ports: JobPorts): Promise<InsertSampleOutcome> {
  const texts = textsIn[languageOf(request)].jobs;
  const bad = firstBadField(request, [['language', isOneOf('zh-CN', 'en-US')]]);
  if (bad) return badRequest(bad, texts);
  try {
    const models = await ports.sampleSheets();
    ports.control.throwIfCancelled();
    return { kind: 'done', report: { sheets: await ports.workbook.addSheets(models, ports.control) } };
  } catch (error) {
    return faultOf(error, texts);
  }
}
