/** What the browser tells assistive technology about a page. Its own tree, so closed roots are in it. */
import type { Page } from 'puppeteer-core';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import type { Harness } from './harness.ts';

export interface AccessibleNode {
  role: string;
  name: string;
  /** "focused", "pressed", "level 2" … */
  states: string[];
  children: AccessibleNode[];
}

/**
 * The tree as lines of text, one a node, to be read like what a screen reader says; indented by depth. Nodes that say
 * nothing of their own are left out; their children take their place.
 */
export async function accessibilityOutline(harness: Harness, page: Page): Promise<string> {
  return lines(await accessibilityTree(harness, page), 0).join('\n');
}

/** All nodes of the tree, in the order in which they are read, with the same names for roles in both browsers. */
export async function accessibleNodes(
  harness: Harness,
  page: Page,
): Promise<Pick<AccessibleNode, 'role' | 'name'>[]> {
  return flat(await accessibilityTree(harness, page)).map(({ role, name }) => ({
    role: FIREFOX_ROLES[role] ?? role,
    name,
  }));
}

/** Firefox has names of its own for some roles. */
const FIREFOX_ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  statusbar: 'status',
  landmark: 'complementary',
  'internal frame': 'Iframe',
};

const flat = (node: AccessibleNode): AccessibleNode[] => [node, ...node.children.flatMap(flat)];

async function accessibilityTree(harness: Harness, page: Page): Promise<AccessibleNode> {
  await page.bringToFront();
  return harness.kind === 'firefox' ? firefoxTree(harness) : chromiumTree(page);
}

const SILENT = new Set([
  'generic',
  'none',
  'text container',
  'section',
  'nothing',
  'InlineTextBox',
  'list item marker',
  'ListMarker',
  'statictext',
  'LineBreak',
  'whitespace',
]);

function lines({ role, name, states, children }: AccessibleNode, depth: number): string[] {
  const silent = SILENT.has(role) && name === '' && states.length === 0;
  const said = [role, name && JSON.stringify(name), ...states.map((state) => `(${state})`)].filter(Boolean);
  // A control or heading says its text as its name; the text below it is the same once more.
  const alone = children.length === 1 && children[0]?.name === name && children[0]?.children.length === 0;
  const below = alone ? [] : children.flatMap((child) => lines(child, silent ? depth : depth + 1));
  return silent ? below : [`${'  '.repeat(depth)}${said.join(' ')}`, ...below];
}

async function chromiumTree(page: Page): Promise<AccessibleNode> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const role = String(node.role?.value ?? '');
    const children = role === 'StaticText' ? [] : (node.childIds ?? []).flatMap(build);
    if (node.ignored || role === 'InlineTextBox' || role === 'ListMarker') return children;
    const states = (node.properties ?? []).flatMap(({ name, value }) => stateOf(name, value.value));
    const description = node.description?.value ? [`described: ${node.description.value}`] : [];
    return [{ role, name: String(node.name?.value ?? ''), states: [...states, ...description], children }];
  };
  const [root] = build(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('Chromium tells no tree.');
  return root;
}

function stateOf(name: string, value: unknown): string[] {
  if (name === 'level') return [`level ${value}`];
  if (name === 'checked' || name === 'pressed' || name === 'expanded') return [`${name}: ${value}`];
  if (name === 'live') return [`live: ${value}`];
  return name === 'focused' && value === true ? ['focused'] : [];
}

/** By Firefox's own accessibility service, whose names for roles differ. */
function firefoxTree({ browser }: Harness): Promise<AccessibleNode> {
  return inFirefox<AccessibleNode>(
    browser,
    `const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const wanted = ['focused', 'checked', 'pressed', 'expanded', 'collapsed'];
    const build = (one) => {
      const [state, extra] = [{}, {}];
      one.getState(state, extra);
      const all = [...service.getStringStates(state.value, extra.value)];
      const states = wanted.filter((name) => all.includes(name));
      const level = {};
      try { one.groupPosition(level, {}, {}); } catch {}
      const role = service.getStringRole(one.role);
      if (role === 'heading' && level.value) states.unshift('level ' + level.value);
      const children = [];
      for (let i = 0; i < one.childCount; i++) children.push(build(one.getChildAt(i)));
      return { role, name: (one.name ?? '').trim(), states, children };
    };
    const page = service.getAccessibleFor(gBrowser.selectedBrowser);
    return page ? build(page.firstChild ?? page) : { role: 'nothing', name: '', states: [], children: [] };`,
  );
}
