// Generated from openapi/ by `npm run generate`. Do not edit.
import type { MediaType, Operation, SecurityScheme } from './operation.js';

/** Path of the first server of the document; operations stand below it. */
export const basePath = "/api/v1" as const satisfies string;

export const operations = {
  "v1ChatSessionEntity_GetAll": {
    "operationId": "v1ChatSessionEntity_GetAll",
    "method": "GET",
    "path": "/ChatSession",
    "parameters": [
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "joinRepeated": true,
        "reserved": []
      },
      {
        "name": "$filter",
        "in": "query",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "$orderBy",
        "in": "query",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "$top",
        "in": "query",
        "required": false,
        "type": "integer",
        "format": "int32",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "$skip",
        "in": "query",
        "required": false,
        "type": "integer",
        "format": "int32",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "$skiptoken",
        "in": "query",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "accept-language",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-Language",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-language",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-Culture",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-culture",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-TimeZone",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-time-zone",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "If-Modified-Since",
        "in": "header",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      }
    ],
    "responses": {
      "200": {
        "schema": "ChatSessionArchive",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Cache-Control",
            "required": false,
            "type": "string"
          },
          {
            "name": "Age",
            "required": false,
            "type": "integer"
          },
          {
            "name": "X-Contract-Violations",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "304": {
        "mediaTypes": [],
        "headers": [
          {
            "name": "Cache-Control",
            "required": false,
            "type": "string"
          },
          {
            "name": "Age",
            "required": false,
            "type": "integer"
          },
          {
            "name": "X-Contract-Violations",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "400": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "401": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "403": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "405": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "406": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          }
        ]
      },
      "429": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "500": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "502": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "503": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "504": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      }
    },
    "security": [
      [
        "Basic"
      ],
      [
        "Bearer"
      ],
      [
        "SoTicket"
      ],
      [
        "SoTicket",
        "AppToken"
      ],
      [
        "SessionCookie",
        "XsrfToken"
      ]
    ]
  },
  "v1ChatSessionEntity_GetChatSessionEntity": {
    "operationId": "v1ChatSessionEntity_GetChatSessionEntity",
    "method": "GET",
    "path": "/ChatSession/{id}",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer",
        "format": "int32",
        "joinRepeated": false,
        "reserved": [
          "default",
          "ForCurrentUser",
          "Pickup"
        ]
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "format": "so-select",
        "joinRepeated": true,
        "reserved": []
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "accept-language",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-Language",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-language",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-Culture",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-culture",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-TimeZone",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-time-zone",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "If-Modified-Since",
        "in": "header",
        "required": false,
        "type": "string",
        "joinRepeated": false,
        "reserved": []
      }
    ],
    "responses": {
      "200": {
        "schema": "ChatSessionEntity",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Cache-Control",
            "required": false,
            "type": "string"
          },
          {
            "name": "Age",
            "required": false,
            "type": "integer"
          },
          {
            "name": "X-Contract-Violations",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "304": {
        "mediaTypes": [],
        "headers": [
          {
            "name": "Cache-Control",
            "required": false,
            "type": "string"
          },
          {
            "name": "Age",
            "required": false,
            "type": "integer"
          },
          {
            "name": "X-Contract-Violations",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "400": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "401": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "403": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "404": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "405": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "406": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          }
        ]
      },
      "429": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "500": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "502": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "503": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "504": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      }
    },
    "security": [
      [
        "Basic"
      ],
      [
        "Bearer"
      ],
      [
        "SoTicket"
      ],
      [
        "SoTicket",
        "AppToken"
      ],
      [
        "SessionCookie",
        "XsrfToken"
      ]
    ]
  },
  "v1ChatAgent_GetChatSessionEntity": {
    "operationId": "v1ChatAgent_GetChatSessionEntity",
    "method": "POST",
    "path": "/Agents/Chat/GetChatSessionEntity",
    "parameters": [
      {
        "name": "chatSessionEntityId",
        "in": "query",
        "required": true,
        "type": "integer",
        "format": "int32",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "$select",
        "in": "query",
        "required": false,
        "type": "string",
        "format": "so-select",
        "joinRepeated": true,
        "reserved": []
      },
      {
        "name": "Accept-Language",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "accept-language",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-Language",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-language",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-Culture",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-culture",
        "joinRepeated": false,
        "reserved": []
      },
      {
        "name": "SO-TimeZone",
        "in": "header",
        "required": false,
        "type": "string",
        "format": "so-time-zone",
        "joinRepeated": false,
        "reserved": []
      }
    ],
    "responses": {
      "200": {
        "schema": "ChatSessionEntity",
        "nullable": true,
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Age",
            "required": false,
            "type": "integer"
          },
          {
            "name": "X-Contract-Violations",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "400": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "401": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "403": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "405": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "406": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          }
        ]
      },
      "429": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "500": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "502": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      },
      "503": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ],
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "type": "integer"
          }
        ]
      },
      "504": {
        "schema": "ErrorBody",
        "mediaTypes": [
          {
            "type": "application/json",
            "format": "json"
          },
          {
            "type": "text/json",
            "format": "json"
          },
          {
            "type": "application/xml",
            "format": "xml"
          },
          {
            "type": "text/xml",
            "format": "xml"
          },
          {
            "type": "application/json-patch+json",
            "format": "json"
          },
          {
            "type": "application/merge-patch+json",
            "format": "json"
          }
        ]
      }
    },
    "security": [
      [
        "Basic"
      ],
      [
        "Bearer"
      ],
      [
        "SoTicket"
      ],
      [
        "SoTicket",
        "AppToken"
      ],
      [
        "SessionCookie",
        "XsrfToken"
      ]
    ]
  }
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof operations;

export const securitySchemes = {
  "Basic": {
    "type": "http",
    "in": "header",
    "name": "Authorization",
    "scheme": "basic"
  },
  "Bearer": {
    "type": "http",
    "in": "header",
    "name": "Authorization",
    "scheme": "bearer"
  },
  "SoTicket": {
    "type": "apiKey",
    "in": "header",
    "name": "Authorization",
    "scheme": "SOTicket"
  },
  "AppToken": {
    "type": "apiKey",
    "in": "header",
    "name": "SO-AppToken"
  },
  "SessionCookie": {
    "type": "apiKey",
    "in": "cookie",
    "name": "SoSession"
  },
  "XsrfToken": {
    "type": "apiKey",
    "in": "header",
    "name": "X-XSRF-TOKEN"
  }
} as const satisfies Readonly<Record<string, SecurityScheme>>;

export type SecuritySchemeName = keyof typeof securitySchemes;

/** What an error may be written in where no operation is known. */
export const errorMediaTypes = [
  {
    "type": "application/json",
    "format": "json"
  },
  {
    "type": "text/json",
    "format": "json"
  },
  {
    "type": "application/xml",
    "format": "xml"
  },
  {
    "type": "text/xml",
    "format": "xml"
  },
  {
    "type": "application/json-patch+json",
    "format": "json"
  },
  {
    "type": "application/merge-patch+json",
    "format": "json"
  }
] as const satisfies readonly MediaType[];
