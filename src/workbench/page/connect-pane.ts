import { CustomFunctionCaller } from '../host/custom-function-caller';
import type { ExcelHost } from '../host/excel-host';
import { MessageServer } from '../host/protocol/message-server';
import { frameName } from '../host/protocol/pane-handshake';
import type { Language } from '../words/workbench-words';

/** The conversation with the add-in's page in its frame. */
export interface PaneConnection {
  readonly server: MessageServer;
  readonly caller: CustomFunctionCaller;
  /** Asks the add-in's page to speak a language, as soon as it can be asked. */
  readonly speak: (language: Language) => void;
}

/** What the add-in's page may offer to whoever has it in a frame. */
interface PaneWindow {
  readonly Receivables?: { readonly speak?: (language: Language) => void };
}

/** Where the add-in's page is to stand, and which it is. */
export interface PanePlace {
  readonly place: HTMLElement;
  readonly title: string;
  readonly address: string;
}

const CONTROL = 'ctl1';

/**
 * Loads an add-in's page into a frame of its own as Excel on the web does: the frame's name tells office.js its host, everything else goes
 * by messages.
 * `onMessage` is told after each message from the page, `onLanguage` the language of its document whenever the page sets it.
 */
export function connectPane(
  { place, title, address }: PanePlace,
  host: ExcelHost,
  language: Language,
  onMessage: (server: MessageServer) => void,
  onLanguage: (language: Language) => void = () => undefined,
): PaneConnection {
  const { origin } = location;
  const frame = document.createElement('iframe');
  // office.js keeps settings under the conversation's id: every start gets an id of its own.
  const conversation = { conversationId: `conversation-${crypto.randomUUID()}`, controlId: CONTROL, locale: language, origin };
  const server = new MessageServer(
    {
      ...conversation,
      requirements: host.requirements,
      documentUrl: `${origin}/${encodeURIComponent(host.book.name)}`,
      post: (text) => frame.contentWindow?.postMessage(text, origin),
    },
    host,
  );
  host.events.connect(server);
  const caller = new CustomFunctionCaller(server);
  host.customFunctions = caller;
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    server.receive(event.data);
    onMessage(server);
  });
  // Before the frame is part of the page: a name given later does not reach the window inside.
  Object.assign(frame, { id: 'pane', title, name: frameName(conversation), src: address });
  place.replaceChildren(frame);
  let wanted: Language | null = null;
  const ask = (): boolean => {
    const entry = (frame.contentWindow as PaneWindow | null)?.Receivables;
    if (wanted === null || entry?.speak === undefined) return false;
    entry.speak(wanted);
    wanted = null;
    return true;
  };
  frame.addEventListener('load', () => {
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    new MutationObserver(() => {
      if (!ask() && wanted === null) onLanguage(root.lang.startsWith('en') ? 'en-US' : 'zh-CN');
    }).observe(root, { attributeFilter: ['lang'] });
  });
  const speak = (other: Language): void => {
    wanted = other;
    ask();
  };
  return { server, caller, speak };
}
