// Generated from openapi/ by `npm run generate`. Do not edit.
/** A column of a list: where its value stands in the entity, and what it is sorted and compared as. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: 'integer' | 'text' | 'dateTime';
}

/** Columns by the component schema of their rows. */
export const columns: Readonly<Record<'ChatSessionRow', readonly Column[]>> = {
 "ChatSessionRow": [
  {
   "name": "chatSessionId",
   "path": [
    "ChatSessionId"
   ],
   "kind": "integer"
  },
  {
   "name": "firstMessage",
   "path": [
    "FirstMessage"
   ],
   "kind": "text"
  },
  {
   "name": "lastMessage",
   "path": [
    "LastMessage"
   ],
   "kind": "text"
  },
  {
   "name": "whenRequested",
   "path": [
    "WhenRequested"
   ],
   "kind": "dateTime"
  },
  {
   "name": "whenStarted",
   "path": [
    "WhenStarted"
   ],
   "kind": "dateTime"
  },
  {
   "name": "whenEnded",
   "path": [
    "WhenEnded"
   ],
   "kind": "dateTime"
  },
  {
   "name": "queueLength",
   "path": [
    "InitialQueuePos"
   ],
   "kind": "integer"
  },
  {
   "name": "agent",
   "path": [
    "User",
    "FullName"
   ],
   "kind": "text"
  },
  {
   "name": "status",
   "path": [
    "Status"
   ],
   "kind": "text"
  },
  {
   "name": "associateId",
   "path": [
    "User",
    "AssociateId"
   ],
   "kind": "integer"
  },
  {
   "name": "contactId",
   "path": [
    "Contact",
    "ContactId"
   ],
   "kind": "integer"
  },
  {
   "name": "personId",
   "path": [
    "Person",
    "PersonId"
   ],
   "kind": "integer"
  }
 ]
};
