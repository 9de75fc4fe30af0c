// Generated from openapi/ by `npm run generate`. Do not edit.
export function linksOfChatSessionEntity(entity: Readonly<Record<string, unknown>>, baseUrl: string): Record<string, string> {
  const links: Record<string, string> = {};
  if (entity["ChatSessionId"] != null) links["Self"] = `${baseUrl}/ChatSession/${encodeURIComponent(String(entity["ChatSessionId"]))}`;
  links["Archive"] = `${baseUrl}/ChatSession`;
  return links;
}

export {};
