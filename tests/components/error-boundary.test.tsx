import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary.tsx';
import { find, show } from '../kit/setup.tsx';

function Broken(): never {
  throw new Error('a mistake of ours');
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('the error boundary', () => {
  it('shows what is inside while nothing fails', () => {
    show(<ErrorBoundary>fine</ErrorBoundary>).getByText('fine');
    expect(console.error).not.toHaveBeenCalled();
  });

  it('shows the list of all logins when something fails, and reports once', () => {
    const { container } = show(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    const link = find<HTMLAnchorElement>(container, 'a');
    expect(link.href).toMatch(/^https:\/\/www\.tricare\.mil\//);
    expect(link.textContent).toBe('All TRICARE logins');
    expect(console.error).toHaveBeenCalledOnce();
  });
});
