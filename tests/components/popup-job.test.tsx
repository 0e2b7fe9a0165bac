/** How an answer becomes the job in hand, and where its steps may be shown. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useJob } from '../../components/popup/job.ts';
import { legsOf } from '../../components/popup/legs.ts';
import { StepsThere } from '../../components/popup/StepsThere.tsx';
import { findPortal } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { stepKey } from '../../model/answer/progress.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { tipSetting } from '../../storage/tips.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';
import { speak } from '../kit/messages.ts';

const task = tasks.find(({ id }) => id === 'move-between-regions')!;
const { steps } = task.routes.find((route) => new Set(route.steps.map(({ portal }) => portal)).size > 1)!;
const told = vi.fn<(message: unknown) => Promise<unknown>>();
let permissions: FakePermissions;

beforeEach(() => {
  permissions = freshBrowser();
  speak('en');
  told.mockReset().mockResolvedValue(undefined);
  fakeBrowser.runtime.sendMessage = told as never;
});
afterEach(cleanup);

function Answer({ complete, onOpen }: { complete: boolean; onOpen(url: string): void }) {
  const open = useJob(task, legsOf(steps), complete, onOpen);
  return (
    <button type="button" onClick={() => open('https://portal.example/')}>
      Open
    </button>
  );
}

describe('the button of a portal in an answer', () => {
  it('makes the task the job in hand, with the ticks of the popup, and opens the portal', () => {
    const onOpen = vi.fn();
    const { getByText } = render(<Answer complete={false} onOpen={onOpen} />);
    fireEvent.click(getByText('Open'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://portal.example/');
    const [message] = told.mock.calls[0] as [{ type: string; job: { legs: { steps: { key: string }[] }[] } }];
    expect(message).toMatchObject({ type: 'take-up-job', job: { task: task.id, title: task.title } });
    expect(message.job.legs.flatMap((leg) => leg.steps.map(({ key }) => key))).toEqual(steps.map(stepKey));
  });

  it('takes up no job that is done, and ends it', () => {
    const onOpen = vi.fn();
    const { getByText } = render(<Answer complete={true} onOpen={onOpen} />);
    fireEvent.click(getByText('Open'));
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(told.mock.calls).toEqual([[{ type: 'job-done', task: task.id }]]);
  });
});

describe('the steps on the portals', () => {
  const portals = ['triwest', 'mypay'].map((id) => findPortal(id)!);

  it('are offered where tips are off or not allowed, in one question, and turned on', async () => {
    permissions.grant(originsOf(portals[0]!));
    await tipSetting.update((tips) => ({ ...tips, portalsOff: ['triwest', 'milconnect'] }));
    const { findByText, container } = render(<StepsThere portals={portals} />);
    permissions.answer = true;
    fireEvent.click(await findByText('Show the steps there too'));
    await waitFor(() => expect(container.querySelector('button')).toBeNull());
    expect(await tipSetting.get()).toMatchObject({ off: false, portalsOff: ['milconnect'] });
  });

  it('are not offered where they show anyway', async () => {
    for (const portal of portals) permissions.grant(originsOf(portal));
    const { container } = render(<StepsThere portals={portals} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(container.textContent).toBe('');
  });
});
