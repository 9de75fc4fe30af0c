/** The few ways in which faults change requests and answers. */
import type { Answer, Fault, Fields, Request, Respond } from './fault.js';

const OPERATIONS = '/api/v1/ChatSession';

/** The answers that a fault can be meant for; `other` is all that the document does not describe. */
export type Target = 'session' | 'list' | 'error' | 'other';

/** Gives faults their class. */
export function ofClass(name: string, faults: readonly Omit<Fault, 'class'>[]): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, class: name }));
}

/** Returns the way of a fault that changes what is asked. */
export function onRequest(change: (request: Request) => Request): Respond {
  return (request, { send }) => send(isOperation(request) ? change(request) : request);
}

/** Returns the way of a fault that changes what is answered. */
export function onAnswer(change: (answer: Answer, request: Request) => Answer): Respond {
  return async (request, { send }) => {
    const answer = await send(request);
    return isOperation(request) ? change(answer, request) : answer;
  };
}

/** Returns the way of a fault that changes answers of one target. */
export function onTarget(target: Target | readonly Target[], change: (answer: Answer, request: Request) => Answer): Respond {
  return onAnswer((answer, request) => ([target].flat().includes(targetOf(request, answer)) ? change(answer, request) : answer));
}

/** Whether an operation of the document is asked. */
export function isOperation({ path }: Request): boolean {
  return path.startsWith(OPERATIONS);
}

export function targetOf(request: Request, { status }: Answer): Target {
  if (!isOperation(request)) return 'other';
  if (status >= 400) return 'error';
  if (status !== 200) return 'other';
  return request.path.startsWith(`${OPERATIONS}/`) ? 'session' : 'list';
}

/** Returns the first value of a header field; the name is in lower case. */
export function field({ headers }: { readonly headers: Fields }, name: string): string | undefined {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1];
}

/** Returns a message with one value of a header field, or without the field. */
export function withField<Message extends { readonly headers: Fields }>(message: Message, name: string, value?: string): Message {
  const others = message.headers.filter(([one]) => one.toLowerCase() !== name);
  return { ...message, headers: value === undefined ? others : [...others, [name, value]] };
}

/** Returns an answer with another body. */
export function withBody(answer: Answer, body: string | Buffer): Answer {
  return { ...answer, body: Buffer.from(body as string) };
}

export function isJson(answer: Answer): boolean {
  return field(answer, 'content-type')?.includes('json') === true;
}

export function isXml(answer: Answer): boolean {
  return field(answer, 'content-type')?.includes('xml') === true;
}

export type Json = Record<string, unknown>;

/** Returns the way of a fault that changes the values in JSON answers. */
export function json(target: Target, change: (root: Json, request: Request) => void): Respond {
  return onTarget(target, (answer, request) => {
    if (!isJson(answer)) return answer;
    const root = JSON.parse(answer.body.toString()) as Json;
    change(root, request);
    return withBody(answer, JSON.stringify(root));
  });
}

/** Returns the way of a fault that changes the text of XML answers. */
export function xml(change: (text: string) => string, target: Target | readonly Target[] = ['session', 'list']): Respond {
  return onTarget(target, (answer) => (isXml(answer) ? withBody(answer, change(answer.body.toString())) : answer));
}

/** Returns a change of the value at a path, as in `Contact/Name`, where there is one. */
export function set(path: string, change: (value: unknown) => unknown): (root: Json) => void {
  const names = path.split('/');
  const last = names.pop() as string;
  return (root) => {
    let place: unknown = root;
    for (const name of names) place = (place as Json | null)?.[name];
    const owner = place as Json | null | undefined;
    if (owner?.[last] != null) owner[last] = change(owner[last]);
  };
}

/** Returns a change of every row of a list. */
export function eachRow(change: (row: Json) => void): (page: Json) => void {
  return (page) => {
    for (const row of page['value'] as Json[]) change(row);
  };
}

/** Returns a request with a parameter of its query changed, or without it when `change` returns undefined. */
export function withParameter(request: Request, name: string, change: (value: string) => string | undefined): Request {
  const [path = '', query] = request.path.split(/\?(.*)/s, 2);
  if (query === undefined) return request;
  const pairs = query.split('&').flatMap((pair) => {
    const [key = '', value = ''] = pair.split(/=(.*)/s, 2).map(decodeURIComponent);
    if (key !== name) return [pair];
    const changed = change(value);
    return changed === undefined ? [] : [`${name}=${encodeURIComponent(changed)}`];
  });
  return { ...request, path: pairs.length === 0 ? path : `${path}?${pairs.join('&')}` };
}

/** Whether the query has a parameter. */
export function hasParameter({ path }: Request, name: string): boolean {
  return path.replace(/%24/g, '$').includes(`${name}=`);
}
