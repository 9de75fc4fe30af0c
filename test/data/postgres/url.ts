import t from 'tap';
import { parsePostgresUrl } from '../../../src/data/postgres/url.js';

const preset = {
  hosts: [{ host: 'localhost', port: 5432 }],
  user: undefined,
  password: undefined,
  database: undefined,
  encryption: [{ rejectUnauthorized: false }, false],
  readFrom: ['primary', 'standby'],
  connectTimeout: 2000,
  readTimeout: 4000,
  poolSize: 8,
  applicationName: 'chat-session',
  options: undefined,
};

const urls: readonly { readonly name: string; readonly rest: string; readonly want: object }[] = [
  { name: 'nothing', rest: '//', want: {} },
  { name: 'a host', rest: '//db', want: { hosts: [{ host: 'db', port: 5432 }] } },
  {
    name: 'user, password and database',
    rest: '//ola:secret@db:5433/chat',
    want: { hosts: [{ host: 'db', port: 5433 }], user: 'ola', password: 'secret', database: 'chat' },
  },
  { name: 'a user alone', rest: '//ola@db/', want: { hosts: [{ host: 'db', port: 5432 }], user: 'ola' } },
  {
    name: 'what is percent-encoded',
    rest: '//o%20la:p%40s%3As%2Fw%3F%25@db/ch%20at',
    want: { hosts: [{ host: 'db', port: 5432 }], user: 'o la', password: 'p@s:s/w?%', database: 'ch at' },
  },
  { name: 'a password with a colon', rest: '//ola:a:b@db', want: { hosts: [{ host: 'db', port: 5432 }], user: 'ola', password: 'a:b' } },
  {
    name: 'several hosts',
    rest: '//one,two:5433,[::1]:5434,10.0.0.1/chat',
    want: {
      hosts: [
        { host: 'one', port: 5432 },
        { host: 'two', port: 5433 },
        { host: '::1', port: 5434 },
        { host: '10.0.0.1', port: 5432 },
      ],
      database: 'chat',
    },
  },
  {
    name: 'a folder of sockets',
    rest: '//%2Frun%2Fpostgresql/chat',
    want: { hosts: [{ host: '/run/postgresql', port: 5432 }], database: 'chat' },
  },
  {
    name: 'its parameters',
    rest: '//?connect_timeout=1&read_timeout=9&pool_size=3&application_name=mine&options=-c%20search_path%3Dchat',
    want: { connectTimeout: 1000, readTimeout: 9000, poolSize: 3, applicationName: 'mine', options: '-c search_path=chat' },
  },
  { name: 'an empty parameter as none', rest: '//?connect_timeout=', want: {} },
  { name: 'target_session_attrs=any', rest: '//?target_session_attrs=any', want: {} },
  { name: 'target_session_attrs=primary', rest: '//?target_session_attrs=primary', want: { readFrom: ['primary'] } },
  { name: 'target_session_attrs=read-write', rest: '//?target_session_attrs=read-write', want: { readFrom: ['primary'] } },
  { name: 'target_session_attrs=standby', rest: '//?target_session_attrs=standby', want: { readFrom: ['standby'] } },
  { name: 'target_session_attrs=read-only', rest: '//?target_session_attrs=read-only', want: { readFrom: ['standby'] } },
  {
    name: 'target_session_attrs=prefer-standby',
    rest: '//?target_session_attrs=prefer-standby',
    want: { readFrom: ['standby', 'primary'] },
  },
  { name: 'sslmode=disable', rest: '//?sslmode=disable', want: { encryption: [false] } },
  { name: 'sslmode=allow', rest: '//?sslmode=allow', want: { encryption: [false, { rejectUnauthorized: false }] } },
  { name: 'sslmode=prefer', rest: '//?sslmode=prefer', want: {} },
  { name: 'sslmode=require', rest: '//?sslmode=require', want: { encryption: [{ rejectUnauthorized: false }] } },
  { name: 'sslmode=verify-full', rest: '//?sslmode=verify-full', want: { encryption: [{}] } },
  {
    name: 'sslmode=verify-full with the authorities of Node',
    rest: '//?sslmode=verify-full&sslrootcert=system',
    want: { encryption: [{}] },
  },
];

for (const { name, rest, want } of urls) {
  t.test(`parsePostgresUrl reads ${name}`, async (t) => {
    t.strictSame(parsePostgresUrl(rest), { ...preset, ...want });
  });
}

t.test('parsePostgresUrl reads certificates and key from their files', async (t) => {
  const folder = t.testdir({ ca: 'A', cert: 'C', key: 'K' });
  const files = `sslrootcert=${folder}/ca&sslcert=${folder}/cert&sslkey=${folder}/key`;
  t.strictSame(parsePostgresUrl(`//?sslmode=verify-full&${files}`).encryption, [{ ca: 'A', cert: 'C', key: 'K' }]);
});

const FORM = 'write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with @ : / ? and % of a name or password as %40 %3A %2F %3F %25';
const HOST = 'it has a host that cannot be read: write HOST or HOST:PORT, with commas between several, IPv6 as [::1]:5432';

const refused = [
  { name: 'no slashes', rest: 'ola:secret@db', want: FORM },
  { name: 'an @ in a password', rest: '//ola:sec@ret@db', want: FORM },
  { name: 'a slash in a password', rest: '//ola:sec/ret@db', want: HOST },
  { name: 'two folders', rest: '//db/secret/chat', want: FORM },
  {
    name: 'a broken % in a password',
    rest: '//ola:secret%@db',
    want: 'its user or password has a % that is none of percent-encoding: write %25',
  },
  { name: 'a broken % in a database', rest: '//db/%zz', want: 'its database has a % that is none of percent-encoding: write %25' },
  { name: 'a port that is none', rest: '//db:secret', want: HOST },
  { name: 'a port of 0', rest: '//db:0', want: HOST },
  { name: 'a port that is too high', rest: '//db:65536', want: HOST },
  { name: 'a port without a host', rest: '//:5432', want: HOST },
  { name: 'an IPv6 address without brackets', rest: '//::1', want: HOST },
  {
    name: 'a parameter that it does not know',
    rest: '//db?password=secret',
    want: 'it has an unknown parameter: use application_name, connect_timeout, options, pool_size, read_timeout, sslcert, sslkey, sslmode, sslrootcert, target_session_attrs',
  },
  {
    name: 'an unknown sslmode',
    rest: '//db?sslmode=yes',
    want: 'its sslmode is "yes": use one of disable, allow, prefer, require, verify-ca, verify-full',
  },
  {
    name: 'an unknown target_session_attrs',
    rest: '//db?target_session_attrs=constructor',
    want: 'its target_session_attrs is "constructor": use one of any, primary, read-write, standby, read-only, prefer-standby',
  },
  { name: 'a time that is none', rest: '//db?read_timeout=4s', want: 'its read_timeout is "4s": use a whole number from 1 to 600' },
  { name: 'no time', rest: '//db?connect_timeout=0', want: 'its connect_timeout is "0": use a whole number from 1 to 60' },
  { name: 'a pool that is too large', rest: '//db?pool_size=1001', want: 'its pool_size is "1001": use a whole number from 1 to 1000' },
];

for (const { name, rest, want } of refused) {
  t.test(`parsePostgresUrl refuses ${name}`, async (t) => {
    const { message } = t.throws(() => parsePostgresUrl(rest)) as Error;
    t.equal(message, want);
  });
}

t.test('parsePostgresUrl names the certificate that it cannot read', async (t) => {
  t.throws(() => parsePostgresUrl('//db?sslrootcert=/nowhere/ca.pem'), {
    message: /^its sslrootcert cannot be read: .*\/nowhere\/ca\.pem/,
  });
});
