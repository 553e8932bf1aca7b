import { HostError } from '../host-error';
import { type BatchPurpose, purposeOf } from './batch-purpose';
import type { CellEditing } from './cell-editing';
import type { Dispatcher } from './dispatcher';
import type { Fault, FaultPlan } from './fault-plan';
import type { Traffic } from './traffic';
import { ActionType, type BatchRequest, type BatchResponse, PathType, TransportError } from './wire';

/** Excel on the web refuses requests and responses above 5 MB. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface ChannelRules {
  /** Largest request and response in bytes. */
  payloadLimit: number;
  readonly cellEditing: CellEditing;
  /** Whether the workbook is open for reading only. */
  readonly isReadOnly: boolean;
  /** Whether the user is in another workbook's window. */
  isWindowElsewhere: boolean;
  /** Called after each batch that wrote into the workbook, whether it failed or not. */
  documentChanged(): void;
}

/** Answer of the channel: the safe array `[status, headers, body]`, a transport error, or no answer at all. */
export type ChannelAnswer =
  | { readonly kind: 'data'; readonly data: readonly unknown[] }
  | { readonly kind: 'error'; readonly transportError: number }
  | { readonly kind: 'none' };

/** Takes the safe array of a rich-api request through size limits, cell editing and planned faults to the dispatcher. */
export class RichApiChannel {
  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly rules: ChannelRules,
    private readonly faults: FaultPlan,
    private readonly traffic: Traffic,
  ) {}

  async execute(safeArray: readonly unknown[]): Promise<ChannelAnswer> {
    const started = performance.now();
    const text = String(safeArray[4]);
    const requestBytes = byteLength(text);
    const request = JSON.parse(text) as BatchRequest; // the wire shape of wire.ts, written by office.js
    const purpose = purposeOf(request);
    const isSync = purpose === 'sync';
    const fault = isSync ? this.faults.nextBatch() : undefined;
    if ((Number(safeArray[6]) & DELAY_FOR_CELL_EDIT) !== 0) await this.rules.cellEditing.over();
    const outcome = await this.carryOut(request, purpose, requestBytes, fault);
    const body = outcome.kind === 'data' ? outcome.body : '';
    this.traffic.record({
      requestBytes,
      responseBytes: outcome.kind === 'data' ? outcome.bytes : 0,
      actions: request.Actions?.length ?? 0,
      milliseconds: performance.now() - started,
      isSync,
      error: outcome.kind === 'data' ? outcome.errorCode : `transport ${outcome.transportError}`,
    });
    if (fault?.kind === 'unanswered') return { kind: 'none' };
    if (fault?.kind === 'answerLost') return { kind: 'error', transportError: fault.transportError };
    return outcome.kind === 'data' ? { kind: 'data', data: [200, [], body] } : outcome;
  }

  private async carryOut(request: BatchRequest, purpose: BatchPurpose, requestBytes: number, fault: Fault | undefined): Promise<Outcome> {
    if (fault?.kind === 'windowLeft') this.rules.isWindowElsewhere = true;
    if (fault?.kind === 'refused') return { kind: 'error', transportError: fault.transportError };
    // Results of custom functions come in while a cell is edited, too.
    if (this.rules.cellEditing.isActive && purpose !== 'service') return { kind: 'error', transportError: TransportError.cellEditMode };
    if (this.rules.isReadOnly && isWriting(request)) return { kind: 'error', transportError: TransportError.noCapability };
    if (requestBytes > this.rules.payloadLimit) return { kind: 'error', transportError: TransportError.requestTooLarge };
    const response = await this.dispatcher.execute(
      request,
      fault?.kind === 'actionFails' ? this.failAt(fault.action, fault.code) : undefined,
    );
    if (changesDocument(request)) this.rules.documentChanged();
    const body = JSON.stringify(response);
    const bytes = byteLength(body);
    if (bytes > this.rules.payloadLimit) return { kind: 'error', transportError: TransportError.responseTooLarge };
    return { kind: 'data', body, bytes, errorCode: errorCodeOf(response) };
  }

  private failAt(action: number, code: string): (index: number) => void {
    return (index) => {
      if (index !== action) return;
      this.faults.actionFailed();
      throw new HostError(code, 'A planned failure.', 500);
    };
  }
}

type Outcome =
  | { readonly kind: 'data'; readonly body: string; readonly bytes: number; readonly errorCode: string | null }
  | { readonly kind: 'error'; readonly transportError: number };

const errorCodeOf = (response: BatchResponse): string | null => response.Error?.Code ?? null;

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  return typeof Buffer === 'undefined' ? encoder.encode(text).length : Buffer.byteLength(text);
}

/** Members that change a workbook, by how they begin. */
const writingMember = /^(Add|Clear|Copy|Delete|Freeze|Merge|Protect|Resize|SetPosition|Unfreeze|Unmerge|Unprotect)/;

/** A workbook that is open for reading only still lets itself be read, watched and leafed through. */
function isWriting({ Actions: actions = [], ObjectPaths: paths = {} }: BatchRequest): boolean {
  return (
    actions.some(
      ({ ActionType: type, Name: name }) => type === ActionType.setProperty || (type === ActionType.method && writingMember.test(name)),
    ) || Object.values(paths).some((path) => path.ObjectPathType === PathType.method && writingMember.test(path.Name))
  );
}

/** Further members that change what a file of the workbook holds. */
const changingMember = /^(Apply|AutoFill|Autofit|Group|Insert|Remove|Replace|Set|Ungroup)/;

/** Settings of the program are in no file. */
const programPath = /^_?(application|runtime)$/i;

function changesDocument(request: BatchRequest): boolean {
  const { Actions: actions = [], ObjectPaths: paths = {} } = request;
  const ofDocument = actions.filter(({ ObjectPathId: id }) => !programPath.test(paths[id]?.Name ?? ''));
  return (
    isWriting({ ...request, Actions: ofDocument }) ||
    ofDocument.some(({ ActionType: type, Name: name }) => type === ActionType.method && changingMember.test(name)) ||
    Object.values(paths).some((path) => path.ObjectPathType === PathType.method && changingMember.test(path.Name))
  );
}
