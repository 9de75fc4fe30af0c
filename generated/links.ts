// Generated from openapi/ by `npm run generate`. Do not edit.
export function ChatSessionArchive_odata_metadata(_entity: Readonly<Record<string, unknown>>, rootUrl: string): string {
  return `${rootUrl}/openapi.json`;
}

export function ChatSessionEntity__Links(entity: Readonly<Record<string, unknown>>, rootUrl: string): Record<string, string> {
  const links: Record<string, string> = {};
  if (entity["ChatSessionId"] != null) links["Self"] = `${rootUrl}/api/v1/ChatSession/${encodeURIComponent(String(entity["ChatSessionId"]))}`;
  links["Archive"] = `${rootUrl}/api/v1/ChatSession`;
  return links;
}

/** Returns the absolute URL of a reference that is relative to the server of the document, or undefined where it is none. */
export function absolute(reference: string, rootUrl: string): string | undefined {
  const base = rootUrl + "/api/v1/";
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}
