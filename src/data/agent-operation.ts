import type { v1ChatAgent_GetChatSessionEntityAnswer } from '../../generated/handlers.js';
import type { components } from '../../generated/types.js';
import type { DataHandler } from './data-handler.js';

type ChatSessionEntity = components['schemas']['ChatSessionEntity'];

/** Returns the operation of the chat agent: it answers as that of a session does, but null where there is none. */
export function createAgentOperation(
  getSession: DataHandler['v1ChatSessionEntity_GetChatSessionEntity'],
): DataHandler['v1ChatAgent_GetChatSessionEntity'] {
  return async ({ query: { chatSessionEntityId: id } }, call) => {
    // The answer to a POST is written each time: nothing of it is known.
    const answer = await getSession({ path: { id }, query: {}, header: {} }, { ...call, known: undefined });
    if (answer.status === 404) return { status: 200, body: null };
    // 404 apart, both declare the same failures.
    if (answer.status !== 200) return answer as v1ChatAgent_GetChatSessionEntityAnswer;
    const { 'Cache-Control': _, ...headers } = answer.headers ?? {};
    const body =
      answer.stem === undefined ? (answer.body as ChatSessionEntity) : (JSON.parse(String(answer.stem.json)) as ChatSessionEntity);
    return { status: 200, body, headers };
  };
}
