import t from 'tap';
import { readBaseUrl } from '../../src/contract/base-url.js';
import { readCredentials } from '../../src/contract/credentials.js';
import { curlOf } from '../../src/contract/curl.js';
import { createSecrets } from '../../src/contract/secrets.js';

const proofs: readonly (readonly [text: string, authorization: string | undefined])[] = [
  ['basic:tje0:Tje0', 'Basic dGplMDpUamUw'],
  ['basic:a:b:c', 'Basic YTpiOmM='],
  ['bearer:a:b', 'Bearer a:b'],
  ['ticket:7T:abc', 'SOTicket 7T:abc'],
  ['basic:nobody', undefined],
  ['bearer:', undefined],
  ['tje0:Tje0', undefined],
  ['', undefined],
];

for (const [text, want] of proofs) {
  t.test(`readCredentials of ${JSON.stringify(text)} gives ${want}`, async (t) => t.equal(readCredentials(text)?.fields[0]?.[1], want));
}

t.test('createSecrets hides secrets in every form, and the values of headers that are secrets', async (t) => {
  const secrets = createSecrets(['pass word"', 'abc', 'pass word" and more']);
  secrets.add('token-1');
  t.equal(
    secrets.hide('a pass word" and more, pass word", pass%20word%22 pass word\\" token-1 abc'),
    'a (hidden), (hidden), (hidden) (hidden) (hidden) abc',
  );
  t.equal(
    secrets.hide('{"SessionKey":"a\\"b","SessionKey" : null}<SessionKey>c</SessionKey><SessionKey></SessionKey>'),
    '{"SessionKey":"(hidden)","SessionKey" : null}<SessionKey>(hidden)</SessionKey><SessionKey></SessionKey>',
  );
  t.strictSame(
    secrets.hideFields([
      ['Authorization', 'Basic a'],
      ['Set-Cookie', 'a=b'],
      ['Set-Cookie', 'c=d'],
      ['X-XSRF-TOKEN', 'e'],
      ['so-apptoken', 'f'],
      ['Accept', 'token-1'],
    ]),
    {
      Authorization: '(hidden)',
      'Set-Cookie': '(hidden), (hidden)',
      'X-XSRF-TOKEN': '(hidden)',
      'so-apptoken': '(hidden)',
      Accept: '(hidden)',
    },
  );
});

t.test('curlOf gives a command with the credentials as variables of the shell', async (t) => {
  const secrets = createSecrets(['topsecret']);
  const url = 'http://a/b?c=topsecret';
  const fields = [
    ['Accept', "it's"],
    ['SO-Language', ''],
    ['Authorization', 'Basic topsecret'],
    ['X-XSRF-TOKEN', 'topsecret'],
  ] as const;
  t.equal(
    curlOf({ method: 'GET', url, fields }, secrets),
    String.raw`curl -isS --path-as-is --globoff -H 'Accept: it'\''s' -H 'SO-Language;' -H "Authorization: $AUTHORIZATION" -H "X-XSRF-TOKEN: $X_XSRF_TOKEN" 'http://a/b?c=(hidden)'`,
  );
  t.equal(curlOf({ method: 'HEAD', url: 'http://a/', fields: [] }, secrets), "curl -isS --head --path-as-is --globoff 'http://a/'");
  t.equal(
    curlOf({ method: 'POST', url: 'http://a/', fields: [], body: '{"a":"topsecret"}' }, secrets),
    `curl -isS -X POST --path-as-is --globoff --data-binary '{"a":"(hidden)"}' 'http://a/'`,
  );
});

const urls: readonly (readonly [text: string, operations: string | undefined])[] = [
  ['http://a', 'http://a/api/v1'],
  ['https://a:8443/', 'https://a:8443/api/v1'],
  ['http://a/api/v1', 'http://a/api/v1'],
  ['http://a/crm/api/v1/', 'http://a/crm/api/v1'],
  ['http://a/crm', 'http://a/crm/api/v1'],
  ['ftp://a', undefined],
  ['a', undefined],
  ['http://user:password@a', undefined],
  ['http://a/?b', undefined],
  ['http://a/#b', undefined],
];

for (const [text, want] of urls) {
  t.test(`readBaseUrl of ${text} is ${want}`, async (t) => t.equal(readBaseUrl(text)?.operations, want));
}
