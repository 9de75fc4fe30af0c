import * as crypto from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';

t.test('rememberVerified makes a digest of a secret that is in use once a second', async (t) => {
  let digests = 0;
  const hash = (...args: Parameters<typeof crypto.hash>) => {
    digests++;
    return crypto.hash(...args);
  };
  const { rememberVerified } = await t.mockImport<typeof import('../../src/auth/remember.js')>('../../src/auth/remember.js', {
    'node:crypto': { ...crypto, hash },
  });
  const clock = { now: 0 };
  let checks = 0;
  const check = async (secret: string) => {
    checks++;
    return { principal: { name: secret }, until: 10_000 };
  };
  const verify = rememberVerified(check, { now: () => clock.now });
  const steps = [
    { name: 'at first', want: { digests: 1, checks: 1 } },
    { name: 'from then on by its digest', want: { digests: 2, checks: 1 } },
    { name: 'and by its words', want: { digests: 2, checks: 1 } },
    { name: 'a second later', wait: 1100, want: { digests: 3, checks: 1 } },
    { name: 'after it has ended', now: 10_000, want: { digests: 4, checks: 2 } },
  ];
  for (const { name, wait = 0, now = 0, want } of steps) {
    await delay(wait);
    clock.now = now;
    t.strictSame(await verify('a'), { name: 'a' });
    t.strictSame({ digests, checks }, want, name);
  }
});
