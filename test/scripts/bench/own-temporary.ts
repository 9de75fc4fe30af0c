/** Gives a test file a folder of its own for what its programs make and have to remove; it holds no test. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';

/** From now on, temporary files of this process and of those it starts are where no other test makes any. */
export function useOwnTemporary(t: Test): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-test-'));
  // A database server may run as another user.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
}
