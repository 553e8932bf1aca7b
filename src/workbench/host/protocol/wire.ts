/** What travels between Microsoft's office.js and its host: JSON strings of these shapes, all undocumented. */

export const MessageType = { request: 0, response: 1 } as const;
export const InvocationType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

export interface RequestMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The numbers of the methods that arrive as `executeMethod`. */
export const MethodId = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  messageToParent: 144,
  messageContent: 145,
} as const;

/** The numbers of the events that office.js registers for. */
export const EventId = {
  documentSelection: 2,
  dialogMessage: 10,
  dialogParentMessage: 12,
  richApi: 33,
  appCommand: 39,
} as const;

/** Error numbers in a method's answer; office.js turns them into error codes. */
export const TransportError = {
  internal: 5001,
  cellEditMode: 5004,
  unsupportedMethod: 5014,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

/** `_data` of an `executeMethod` request. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** `[category, type, target, JSON text, id, isRemote]`: one entry of a pushed rich-api event. */
export type RichApiEntry = readonly [category: number, type: number, target: string, message: string, id: number, isRemote: boolean];

export const PathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, referenceId: 6 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same positions as `Arguments`: the object path that stands there, or 0 or null for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The body of one `context.sync()`. */
export interface BatchRequest {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
