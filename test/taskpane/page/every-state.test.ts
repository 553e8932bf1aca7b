import { findBarriers, findOverflow } from '../../support/pane-desk/find-barriers';
import { openPaneRoom, type PaneOptions, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { walkStates } from '../../support/pane-desk/walk-states';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const looks: readonly (readonly [string, 'zh-CN' | 'en-US', PaneOptions])[] = [
  ['Chinese, light', 'zh-CN', {}],
  ['Chinese, dark', 'zh-CN', { colorScheme: 'dark' }],
  ['Chinese, high contrast', 'zh-CN', { colorScheme: 'dark', forcedColors: true }],
  ['English, light', 'en-US', {}],
];

describe('the pane in every state', () => {
  it.each(looks)('keeps nobody out, fits 320 pixels and tells no error: %s', async (_, locale, look) => {
    const pane = await room.openPane({ locale, width: 320, height: 640, ...look });
    const faults: string[] = [];
    await walkStates(pane, locale, async (state) => {
      faults.push(...[...(await findOverflow(pane)), ...(await findBarriers(pane))].map((fault) => `${state}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect([pane.errors, pane.violations, pane.server.notUnderstood]).toEqual([[], [], []]);
    expect(pane.requests.filter((address) => !address.startsWith(`${room.url}/`))).toEqual([]);
  });
});
