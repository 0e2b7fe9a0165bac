/**
 * Settings as a file, to move them to another browser. What a person did (recent tasks, steps done, tips
 * seen) is not a setting and is not in the file.
 */
import { badgeSetting, deadlinesSetting } from './deadlines.ts';
import { isRecord } from './merge.ts';
import { profileSetting } from './profile.ts';
import { type Setting, updateTogether } from './store.ts';
import { taskMemorySetting } from './tasks.ts';
import { tipSetting } from './tips.ts';

const FORMAT = 'portal-guide-settings';
const VERSION = 1;

const PARTS = {
  profile: profileSetting,
  tips: tipSetting,
  deadlines: deadlinesSetting,
  badge: badgeSetting,
  tasks: taskMemorySetting,
} as Record<string, Setting<unknown>>;

/**
 * Why a file was refused: it is not JSON, not from this extension, from a later version, or partly damaged.
 */
export type FileProblem =
  | { kind: 'not-json' | 'not-ours' | 'newer' }
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
 * Stores the settings of a file; parts that it leaves out stay as they are. Rejects with `BadSettingsFile`,
 * or with the storage's error; in both cases nothing has changed.
 */
export async function takeSettingsFile(text: string): Promise<void> {
  const parts = Object.entries(parse(text));
  await updateTogether(parts.map(([name, value]) => ({ setting: PARTS[name]!, change: () => value })));
}

function parse(text: string): Record<string, unknown> {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) {
    throw new BadSettingsFile({ kind: 'not-ours' });
  }
  if (typeof file.version !== 'number' || file.version > VERSION)
    throw new BadSettingsFile({ kind: 'newer' });
  for (const [part, value] of Object.entries(file.settings)) {
    const known = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
    if (!known?.accepts(value)) throw new BadSettingsFile({ kind: 'damaged', part });
  }
  return file.settings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadSettingsFile({ kind: 'not-json' });
  }
}
