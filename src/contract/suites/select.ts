import type { ContractCase } from '../contract-case.js';
import { differences } from '../differences.js';
import { pathsOf, selected } from '../select.js';
import { askBoth, askSession, session, sessionShape, sessionsOf } from '../subject.js';
import type { Trial } from '../trial.js';
import { valueAt } from '../visit.js';

const KEEP = 'The properties to keep, separated by commas; every other property becomes null (document, $select)';
const CASE = 'Upper and lower case are the same, blanks around a name are ignored (document, $select)';
const INTO = '"/" goes into a carrier, and a carrier\'s own name keeps it whole (document, $select)';
const UNKNOWN = 'Names that do not exist are ignored (document, $select)';
const WHOLE = 'Without $select everything stays (document, $select)';
const REFUSED = 'A path with an empty segment, a control character or more than 4,096 characters: 400 that says where (POLICY, "$select")';
const REPEATED = 'A parameter that is given several times is read as one, joined by commas (document, x-join-repeated)';

const rows: readonly { readonly name: string; readonly select: string; readonly source: string }[] = [
  { name: 'one', select: 'Status', source: KEEP },
  { name: 'several', select: 'TopicId,WhenRequested,CustomerConsented', source: KEEP },
  { name: 'empty', select: '', source: WHOLE },
  { name: 'blank', select: '  ', source: WHOLE },
  { name: 'lower-case', select: 'status,topicid', source: CASE },
  { name: 'upper-case', select: 'STATUS,USER/FULLNAME', source: CASE },
  { name: 'blanks', select: ' Status , User / FullName ', source: CASE },
  { name: 'carrier', select: 'Contact', source: INTO },
  { name: 'into-carrier', select: 'User/FullName,Person/Email', source: INTO },
  { name: 'deep', select: 'Contact/Address/Street/City', source: INTO },
  { name: 'into-list', select: 'Contact/Address/LocalizedAddress/Value', source: INTO },
  { name: 'into-map', select: 'FieldProperties/Rank/FieldType', source: INTO },
  { name: 'carrier-and-into-it', select: 'User/FullName,User', source: INTO },
  { name: 'same-name-twice', select: 'Status,Status', source: KEEP },
  { name: 'unknown', select: 'Nothing,Status', source: UNKNOWN },
  { name: 'only-unknown', select: 'name,department,category/id', source: UNKNOWN },
  { name: 'unknown-into-carrier', select: 'User/Nothing', source: UNKNOWN },
  { name: 'into-a-text', select: 'Status/Nothing', source: UNKNOWN },
  { name: 'prototype', select: '__proto__,constructor,toString', source: UNKNOWN },
  { name: 'links', select: '_Links', source: '_Links always stays (document, $select)' },
];

const refused: readonly { readonly name: string; readonly select: string }[] = [
  { name: 'empty-segment', select: 'User//FullName' },
  { name: 'empty-path', select: 'Status,,TopicId' },
  { name: 'comma-behind', select: 'Status,' },
  { name: 'slash-before', select: '/Status' },
  { name: 'control-character', select: 'Sta\u0001tus' },
  { name: 'line-end', select: 'Status\r\n' },
  { name: 'too-long', select: 'a'.repeat(4097) },
];

/** What `$select` keeps of a session, in JSON and in XML. */
export const select: readonly ContractCase[] = [
  ...rows.flatMap(({ name, select, source }) =>
    ['application/json', 'application/xml'].map((accept): ContractCase => ({
      id: `select/${name}/${session.operationId}/${accept}`,
      kind: 'required',
      source,
      operationId: session.operationId,
      mediaType: accept,
      async run(trial) {
        for (const id of sessionsOf(trial))
          await compareWithWhole(trial, { id, accept, query: { $select: select }, paths: pathsOf(select) });
      },
    })),
  ),
  ...refused.map(({ name, select }): ContractCase => ({
    id: `select/${name}-is-refused/${session.operationId}`,
    kind: 'required',
    source: REFUSED,
    operationId: session.operationId,
    async run(trial) {
      const reply = await askSession(trial, trial.server.ids[0] as number, { query: { $select: select }, status: 400 });
      const message = String(valueAt(reply.value, '/ErrorMessage'));
      if (!message.includes('$select'))
        trial.note(reply, { pointer: '/ErrorMessage', expected: 'a message that names $select', got: message });
    },
  })),
  asWritten('encoded-name', 'Percent-encoded %24select is the same (POLICY, "$select")', '%24select=Status'),
  asWritten('encoded-comma', KEEP, '$select=Status%2CTopicId'),
  asWritten('repeated', REPEATED, '$select=Status&$select=TopicId'),
];

function asWritten(name: string, source: string, query: string): ContractCase {
  const paths = pathsOf(query.replaceAll(/(?:\$|%24)select=/g, '').replaceAll(/&|%2C/g, ','));
  return {
    id: `select/${name}/${session.operationId}`,
    kind: 'required',
    source,
    operationId: session.operationId,
    run: (trial) => compareWithWhole(trial, { id: `${trial.server.ids[0]}?${query}`, accept: 'application/json', query: {}, paths }),
  };
}

interface Selecting {
  readonly id: number | string;
  readonly accept: string;
  readonly query: Readonly<Record<string, string>>;
  readonly paths: ReturnType<typeof pathsOf>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Notes where the answer is not what has to be left of the whole one. */
export async function compareWithWhole(trial: Trial, { id, accept, query, paths, headers = {} }: Selecting): Promise<void> {
  const whole = () => askSession(trial, String(id).replace(/\?.*/, ''), { headers: { ...headers, Accept: accept } });
  const part = () => askSession(trial, id, { query, headers: { ...headers, Accept: accept } });
  const [all, reply] = await askBoth(whole, part);
  if (all.value === undefined || reply.value === undefined) return;
  for (const fault of differences(selected(sessionShape, all.value, paths), reply.value)) trial.note(reply, fault);
}
