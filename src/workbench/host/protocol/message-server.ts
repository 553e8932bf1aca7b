import { appContext, type AppContextFacts } from './app-context';
import { isRelease } from './batch-purpose';
import type { FaultPlan } from './fault-plan';
import type { RichApiChannel } from './rich-api-channel';
import {
  InvocationType,
  MessageType,
  type MethodCall,
  MethodId,
  type RequestMessage,
  ResponseType,
  type RichApiEntry,
  EventId,
  TransportError,
} from './wire';

export interface MessageServerOptions extends Omit<AppContextFacts, 'settings' | 'isReadOnly'> {
  readonly conversationId: string;
  /** Sends a message to the add-in's window. */
  readonly post: (text: string) => void;
}

/** What the server hands requests on to. */
export interface MessageServerWorld {
  readonly channel: RichApiChannel;
  readonly faults: FaultPlan;
  readonly isReadOnly: boolean;
  /** Document settings (`Office.context.document.settings`): key and JSON text; they live as long as the workbook. */
  documentSettings: readonly (readonly [string, string])[];
}

type Answer = Readonly<Record<string, unknown>>;

const done: Answer = { Version: 1, Error: 0 };
const failed = (transportError: number): Answer => ({ Version: 1, Error: transportError });

/** The host's end of the conversation with one add-in page: handshake, settings, batches, events. */
export class MessageServer {
  /** Requests that no one here understands, for tests that must see none. */
  readonly notUnderstood: string[] = [];
  /** How many ribbon commands the page has said to be over. */
  commandsCompleted = 0;
  private readonly subscriptions = new Map<number, RequestMessage>();

  constructor(
    private readonly options: MessageServerOptions,
    private readonly world: MessageServerWorld,
  ) {}

  /** Takes one message of the add-in's window; what is none of this conversation is left alone. */
  receive(text: unknown): void {
    const message = requestOf(text);
    if (message?._conversationId !== this.options.conversationId) return;
    const fault = letsGo(message) ? this.world.faults.nextRelease() : this.world.faults.nextMessage();
    if (fault?.kind === 'unanswered') return;
    if (fault?.kind === 'refused') this.respond(message, failed(fault.transportError));
    else
      void this.answerSafely(message).then((answer) => {
        if (fault?.kind === 'answerLost') this.respond(message, failed(fault.transportError));
        else if (answer) this.respond(message, answer);
      });
  }

  /** Pushes an event that the add-in has registered for; false when it has not. */
  fire(eventId: number, data: unknown): boolean {
    const subscription = this.subscriptions.get(eventId);
    if (subscription) this.post(subscription, data, 0, ResponseType.event);
    return subscription !== undefined;
  }

  fireRichApi(entries: readonly RichApiEntry[]): boolean {
    return this.fire(EventId.richApi, { ArrayData: entries });
  }

  /** Whether the page has registered for ribbon commands. */
  get takesCommands(): boolean {
    return this.subscriptions.has(EventId.appCommand);
  }

  /** Runs a ribbon command's function by its name; false before the add-in is ready for commands. */
  fireCommand(functionName: string, controlId: string, id = 'cmd-1'): boolean {
    return this.fire(EventId.appCommand, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
  }

  /** A fault of the stand-in itself reaches the page as an error, not nobody as an unhandled rejection. */
  private async answerSafely(message: RequestMessage): Promise<Answer | null> {
    try {
      return await this.answer(message);
    } catch {
      return failed(TransportError.internal);
    }
  }

  private async answer(message: RequestMessage): Promise<Answer | null> {
    const eventId = (message._data as { readonly eventDispId?: number } | null)?.eventDispId;
    if (message._actionType === InvocationType.registerEvent) {
      if (eventId !== undefined) this.subscriptions.set(eventId, message);
      return { Error: 0 };
    }
    if (message._actionType === InvocationType.unregisterEvent) {
      if (eventId !== undefined) this.subscriptions.delete(eventId);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({ ...this.options, isReadOnly: this.world.isReadOnly, settings: this.world.documentSettings });
      case 'ContextActivationManager_notifyHost':
        return null;
      case 'executeMethod':
        return this.execute(message._data as MethodCall);
      default:
        this.notUnderstood.push(message._actionName);
        return failed(TransportError.unsupportedMethod);
    }
  }

  private async execute(call: MethodCall): Promise<Answer | null> {
    switch (call.DdaMethod.DispatchId) {
      case MethodId.richApi: {
        const answer = await this.world.channel.execute(call.ArrayData ?? []);
        if (answer.kind === 'none') return null;
        return answer.kind === 'data' ? { ...done, Data: answer.data } : failed(answer.transportError);
      }
      case MethodId.loadSettings:
        return { ...done, Properties: { Settings: this.world.documentSettings.map(([Name, Value]) => ({ Name, Value })) } };
      case MethodId.saveSettings:
        this.world.documentSettings = call.DdaSettingsMethod?.Properties ?? this.world.documentSettings;
        return done;
      case MethodId.commandCompleted:
        this.commandsCompleted += 1;
        return done;
      case MethodId.messageToParent:
      case MethodId.messageContent:
        return done;
      default:
        this.notUnderstood.push(`method ${call.DdaMethod.DispatchId}`);
        return failed(TransportError.unsupportedMethod);
    }
  }

  private respond(request: RequestMessage, data: Answer): void {
    this.post(request, data, 0, ResponseType.answer);
  }

  private post(request: RequestMessage, data: unknown, errorCode: number, responseType: number): void {
    this.options.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

/** Whether office.js only lets go of ranges with a message. */
function letsGo({ _actionName: action, _data: data }: RequestMessage): boolean {
  if (action !== 'executeMethod') return false;
  const { DdaMethod: method, ArrayData: array = [] } = data as MethodCall;
  return method.DispatchId === MethodId.richApi && isRelease(String(array[4]));
}

function requestOf(text: unknown): RequestMessage | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<RequestMessage> | null;
    return message?._messageType === MessageType.request ? (message as RequestMessage) : null;
  } catch {
    return null; // other scripts post to the window too
  }
}
