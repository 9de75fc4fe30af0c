import { ofClass, onAnswer, onRequest, withBody } from '../edit.js';
import type { Answer, Request, Respond } from '../fault.js';

const at = (id: string) => ({ path: `/api/v1/ChatSession/${id}` });
const idOf = ({ path }: Request) => /ChatSession\/([^/?]+)/.exec(path)?.[1];
/** Returns the way of a fault that reads some ids as others. */
const read = (form: RegExp, change: (id: string) => string): Respond =>
  onRequest((request) => {
    const id = idOf(request);
    return id !== undefined && form.test(id) ? { ...request, path: request.path.replace(id, () => change(id)) } : request;
  });
/** Returns the way of a fault that answers a status in another way. */
const instead = (status: number, change: (answer: Answer) => Answer, form = /./): Respond =>
  onAnswer((answer, request) => (answer.status === status && form.test(idOf(request) ?? '') ? change(answer) : answer));
const asNumber = (id: string) => String(Number(decodeURIComponent(id)));

/** Ids that are none, and ids of nothing. */
export const ids = ofClass('ids', [
  { id: 'id-leading-zeros', wrong: '00928 is taken for 928', shows: at('00928'), respond: read(/^-?0\d+$/, asNumber) },
  { id: 'id-exponent', wrong: '1e3 is taken for 1000', shows: at('1e3'), respond: read(/^\d+e\d+$/i, asNumber) },
  { id: 'id-plus', wrong: '+928 is taken for 928', shows: at('+928'), respond: read(/^(?:\+|%2B)\d+$/i, asNumber) },
  { id: 'id-hexadecimal', wrong: '0x3A0 is taken for 928', shows: at('0x3A0'), respond: read(/^0x/i, asNumber) },
  { id: 'id-fraction', wrong: '928.0 is taken for 928', shows: at('928.0'), respond: read(/^\d+\.0+$/, asNumber) },
  { id: 'id-blank', wrong: 'blanks around an id are ignored', shows: at('%20928'), respond: read(/^%20|%20$/, asNumber) },
  {
    id: 'id-prefix',
    wrong: 'what stands behind the digits is ignored',
    shows: at('928abc'),
    respond: read(/^\d+[^\d.]/, (id) => String(Number.parseInt(id, 10))),
  },
  {
    id: 'id-wraps',
    wrong: 'an id beyond 32 bits wraps around',
    shows: at('4294968224'),
    respond: read(/^-?\d{10,}$/, (id) => String(Number(BigInt.asIntN(32, BigInt(id))))),
  },
  {
    id: 'id-overflow-404',
    wrong: 'an id beyond 32 bits is 404',
    shows: at('2147483648'),
    respond: instead(400, (answer) => ({ ...answer, status: 404 }), /^-?\d{10,}$/),
  },
  {
    id: 'id-text-404',
    wrong: 'an id of letters is 404',
    shows: at('abc'),
    respond: instead(400, (answer) => ({ ...answer, status: 404 }), /^[a-z]+$/i),
  },
  {
    id: 'id-text-500',
    wrong: 'an id of letters is 500',
    shows: at('abc'),
    respond: instead(400, (answer) => ({ ...answer, status: 500 }), /^[a-z]+$/i),
  },
  {
    id: 'id-negative-refused',
    wrong: 'a negative id is 400 instead of 404',
    shows: at('-1'),
    respond: instead(404, (answer) => ({ ...answer, status: 400 }), /^-\d+$/),
  },
  {
    id: 'reserved-refused',
    wrong: 'the word default is 400 instead of 404',
    shows: at('default'),
    respond: instead(404, (answer) => ({ ...answer, status: 400 }), /^[a-z]+$/i),
  },
  {
    id: 'missing-is-null',
    wrong: 'a session that does not exist is 200 and null',
    shows: at('99999'),
    respond: instead(404, (answer) => withBody({ ...answer, status: 200 }, 'null'), /^\d+$/),
  },
  {
    id: 'missing-is-empty',
    wrong: 'a session that does not exist is 204',
    shows: at('99999'),
    respond: instead(404, (answer) => withBody({ ...answer, status: 204 }, ''), /^\d+$/),
  },
  {
    id: 'missing-is-500',
    wrong: 'a session that does not exist is 500',
    shows: at('99999'),
    respond: instead(404, (answer) => ({ ...answer, status: 500 }), /^\d+$/),
  },
  {
    id: 'missing-is-another',
    wrong: 'a session that does not exist is answered with session 1',
    shows: at('99999'),
    respond: async (request, { send }) => {
      const answer = await send(request);
      const id = idOf(request);
      return answer.status === 404 && id !== undefined && /^\d+$/.test(id)
        ? send({ ...request, path: request.path.replace(id, '1') })
        : answer;
    },
  },
]);
