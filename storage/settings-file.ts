/**
 * Settings as a file, to move them to another browser. What a person did (recent tasks, steps done, tips
 * seen) is not a setting and is not in the file.
 */
import { badgeSetting, deadlinesSetting } from './deadlines.ts';
import { withoutUnknown } from './known-only.ts';
import { isRecord } from './merge.ts';
import { peopleSetting } from './people.ts';
import { profileSetting } from './profile.ts';
import { type Setting, updateTogether } from './store.ts';
import { taskMemorySetting } from './tasks.ts';
import { tipSetting } from './tips.ts';

const FORMAT = 'portal-guide-settings';
const VERSION = 1;

/** In bytes. A full file of ours has less than 10,000. */
const MAX_BYTES = 200_000;
/** A name in a message about the file; the file could bring one of any length. */
const MAX_NAME = 40;

const PARTS = {
  profile: profileSetting,
  people: peopleSetting,
  tips: tipSetting,
  deadlines: deadlinesSetting,
  badge: badgeSetting,
  tasks: taskMemorySetting,
} as Record<string, Setting<unknown>>;

/**
 * Why a file was refused: it is too large, not JSON, not from this extension, from a later version, or partly damaged.
 */
export type FileProblem =
  | { kind: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /** `part`: the name of the damaged part in the file. */
  | { kind: 'damaged'; part: string };

export class BadSettingsFile extends Error {
  override name = 'BadSettingsFile';
  constructor(readonly problem: FileProblem) {
    super('part' in problem ? `${problem.kind}: ${problem.part}` : problem.kind);
  }
}

/** The whole text of the file. */
export async function settingsFile(): Promise<string> {
  const values = await Promise.all(
    Object.entries(PARTS).map(async ([name, setting]) => [name, await setting.get()] as const),
  );
  const settings = Object.fromEntries(values) as Record<string, object>;
  settings.tasks = { ...settings.tasks, recent: [] };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * Stores the settings of a file; parts that it leaves out stay as they are. Resolves to the number of entries
 * that were left out, because this version does not know them or they are too many. Rejects with
 * `BadSettingsFile`, or with the storage's error; in both cases nothing has changed.
 */
export async function takeSettingsFile(file: Blob): Promise<number> {
  // A file that is too large is not even read.
  if (file.size > MAX_BYTES) throw new BadSettingsFile({ kind: 'too-large' });
  const { settings, dropped } = withoutUnknown(parse(await file.text()));
  const parts = Object.entries(settings);
  for (const [part, value] of parts) {
    if (!isAccepted(part, value))
      throw new BadSettingsFile({ kind: 'damaged', part: part.slice(0, MAX_NAME) });
  }
  await updateTogether(parts.map(([name, value]) => ({ setting: PARTS[name]!, change: () => value })));
  return dropped;
}

function isAccepted(part: string, value: unknown): boolean {
  try {
    return Object.hasOwn(PARTS, part) && PARTS[part]!.accepts(value);
  } catch (error) {
    // Values that are nested thousands of levels deep.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parse(text: string): Record<string, unknown> {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) {
    throw new BadSettingsFile({ kind: 'not-ours' });
  }
  if (typeof file.version !== 'number' || file.version > VERSION)
    throw new BadSettingsFile({ kind: 'newer' });
  return file.settings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadSettingsFile({ kind: 'not-json' });
  }
}
