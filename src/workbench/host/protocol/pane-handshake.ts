/** What an add-in's page is told before it speaks: which conversation it is in, and with whom. */
export interface PaneConversation {
  readonly conversationId: string;
  readonly controlId: string;
  readonly locale: string;
  /** Where the host's page comes from. */
  readonly origin: string;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** For the `_host_Info` of an address. */
export const hostInfoOf = ({ locale }: PaneConversation): string =>
  ['Excel', 'Web', '16.01', locale, 'telemetry', '', 'disableLogging', SHARED_RUNTIME + CUSTOM_FUNCTIONS].join('$');

/** For the `_xdm_Info` of an address. */
export const xdmInfoOf = ({ conversationId, controlId, origin }: PaneConversation): string => [conversationId, controlId, origin].join('|');

/** For the name of the frame that the page is in; its address stays as it is then. */
export const frameName = (conversation: PaneConversation): string =>
  JSON.stringify({
    baseFrameName: `_xdm_${conversation.controlId}`,
    hostInfo: hostInfoOf(conversation),
    xdmInfo: xdmInfoOf(conversation),
    serializerVersion: '1',
    flights: '[]',
  });
