// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Shape } from './shape.js';

/** Shapes by the name of their component schema; a shape of kind `ref` names another one. */
export const shapes: Readonly<Record<string, Shape>> = {
 "ChatSessionRow": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "PrimaryKey",
    "xmlName": "PrimaryKey",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": false
    }
   },
   {
    "name": "EntityName",
    "xmlName": "EntityName",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": false,
     "enum": [
      "chat"
     ]
    }
   },
   {
    "name": "chatSessionId",
    "xmlName": "chatSessionId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "firstMessage",
    "xmlName": "firstMessage",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 1024
    }
   },
   {
    "name": "lastMessage",
    "xmlName": "lastMessage",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 1024
    }
   },
   {
    "name": "whenRequested",
    "xmlName": "whenRequested",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "whenStarted",
    "xmlName": "whenStarted",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "whenEnded",
    "xmlName": "whenEnded",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "queueLength",
    "xmlName": "queueLength",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "agent",
    "xmlName": "agent",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "status",
    "xmlName": "status",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "associateId",
    "xmlName": "associateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "contactId",
    "xmlName": "contactId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "personId",
    "xmlName": "personId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   }
  ]
 },
 "ChatSessionArchive": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "odata.metadata",
    "xmlName": "odata.metadata",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": false,
     "format": "uri"
    },
    "link": "../../openapi.json"
   },
   {
    "name": "odata.nextLink",
    "xmlName": "odata.nextLink",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": true,
     "format": "uri"
    },
    "relative": true
   },
   {
    "name": "value",
    "xmlName": "value",
    "required": true,
    "shape": {
     "kind": "array",
     "nullable": false,
     "items": {
      "kind": "ref",
      "name": "ChatSessionRow",
      "nullable": false
     },
     "itemName": "ChatSessionRow"
    }
   }
  ]
 },
 "ErrorBody": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "Error",
    "xmlName": "Error",
    "required": true,
    "shape": {
     "kind": "boolean",
     "nullable": false
    }
   },
   {
    "name": "ErrorType",
    "xmlName": "ErrorType",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": false
    }
   },
   {
    "name": "ErrorMessage",
    "xmlName": "ErrorMessage",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": false
    }
   },
   {
    "name": "ErrorSource",
    "xmlName": "ErrorSource",
    "required": true,
    "shape": {
     "kind": "string",
     "nullable": false
    }
   }
  ]
 },
 "TableRight": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "Mask",
    "xmlName": "Mask",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Reason",
    "xmlName": "Reason",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "translate": "text"
    }
   }
  ]
 },
 "FieldRight": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "Mask",
    "xmlName": "Mask",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Reason",
    "xmlName": "Reason",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "translate": "text"
    }
   }
  ]
 },
 "FieldProperty": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "FieldRight",
    "xmlName": "FieldRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldRight",
     "nullable": true
    }
   },
   {
    "name": "FieldType",
    "xmlName": "FieldType",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "FieldLength",
    "xmlName": "FieldLength",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   }
  ]
 },
 "FieldProperties": {
  "kind": "map",
  "nullable": true,
  "values": {
   "kind": "ref",
   "name": "FieldProperty",
   "nullable": true
  },
  "xml": {
   "entry": "Entry",
   "key": "Key",
   "value": "Value"
  }
 },
 "Associate": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "AssociateId",
    "xmlName": "AssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Name",
    "xmlName": "Name",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "PersonId",
    "xmlName": "PersonId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Rank",
    "xmlName": "Rank",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Tooltip",
    "xmlName": "Tooltip",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 254,
     "translate": "text"
    }
   },
   {
    "name": "Type",
    "xmlName": "Type",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "InternalAssociate",
      "ResourceAssociate",
      "ExternalAssociate",
      "AnonymousAssociate",
      "SystemAssociate"
     ]
    }
   },
   {
    "name": "GroupIdx",
    "xmlName": "GroupIdx",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "FullName",
    "xmlName": "FullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "FormalName",
    "xmlName": "FormalName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Deleted",
    "xmlName": "Deleted",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "EjUserId",
    "xmlName": "EjUserId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "UserName",
    "xmlName": "UserName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 254
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "Person": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "Position",
    "xmlName": "Position",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "PersonId",
    "xmlName": "PersonId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Mrmrs",
    "xmlName": "Mrmrs",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "Firstname",
    "xmlName": "Firstname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "Lastname",
    "xmlName": "Lastname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "MiddleName",
    "xmlName": "MiddleName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "Title",
    "xmlName": "Title",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "Description",
    "xmlName": "Description",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 4000
    }
   },
   {
    "name": "Email",
    "xmlName": "Email",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "FullName",
    "xmlName": "FullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "DirectPhone",
    "xmlName": "DirectPhone",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "FormalName",
    "xmlName": "FormalName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "CountryId",
    "xmlName": "CountryId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ContactId",
    "xmlName": "ContactId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ContactName",
    "xmlName": "ContactName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "Retired",
    "xmlName": "Retired",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Rank",
    "xmlName": "Rank",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ActiveInterests",
    "xmlName": "ActiveInterests",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ContactDepartment",
    "xmlName": "ContactDepartment",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "ContactCountryId",
    "xmlName": "ContactCountryId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ContactOrgNr",
    "xmlName": "ContactOrgNr",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 49
    }
   },
   {
    "name": "FaxPhone",
    "xmlName": "FaxPhone",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "MobilePhone",
    "xmlName": "MobilePhone",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "ContactPhone",
    "xmlName": "ContactPhone",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "AssociateName",
    "xmlName": "AssociateName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "AssociateId",
    "xmlName": "AssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "UsePersonAddress",
    "xmlName": "UsePersonAddress",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "ContactFax",
    "xmlName": "ContactFax",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "Kanafname",
    "xmlName": "Kanafname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "Kanalname",
    "xmlName": "Kanalname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "Post1",
    "xmlName": "Post1",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "Post2",
    "xmlName": "Post2",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "Post3",
    "xmlName": "Post3",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "EmailName",
    "xmlName": "EmailName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 254
    }
   },
   {
    "name": "ContactFullName",
    "xmlName": "ContactFullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "ActiveErpLinks",
    "xmlName": "ActiveErpLinks",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TicketPriorityId",
    "xmlName": "TicketPriorityId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "SupportLanguageId",
    "xmlName": "SupportLanguageId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "SupportAssociateId",
    "xmlName": "SupportAssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "CategoryName",
    "xmlName": "CategoryName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "LocalizedField": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "Name",
    "xmlName": "Name",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Value",
    "xmlName": "Value",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Tooltip",
    "xmlName": "Tooltip",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "translate": "text"
    }
   },
   {
    "name": "Label",
    "xmlName": "Label",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "translate": "resource"
    }
   },
   {
    "name": "ValueLength",
    "xmlName": "ValueLength",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "AddressType",
    "xmlName": "AddressType",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "StructuredAddress": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "AtypeIdx",
    "xmlName": "AtypeIdx",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "ContactPostalAddress",
      "ContactStreetAddress",
      "PersonPrivateAddress",
      "QuoteBillingAddress",
      "QuoteShippingAddress"
     ]
    }
   },
   {
    "name": "Address1",
    "xmlName": "Address1",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 79
    }
   },
   {
    "name": "Address2",
    "xmlName": "Address2",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 79
    }
   },
   {
    "name": "Address3",
    "xmlName": "Address3",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 79
    }
   },
   {
    "name": "City",
    "xmlName": "City",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 79
    }
   },
   {
    "name": "County",
    "xmlName": "County",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 29
    }
   },
   {
    "name": "State",
    "xmlName": "State",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 5
    }
   },
   {
    "name": "Zipcode",
    "xmlName": "Zipcode",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 11
    }
   },
   {
    "name": "Formatted",
    "xmlName": "Formatted",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   }
  ]
 },
 "Address": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "Wgs84Latitude",
    "xmlName": "Wgs84Latitude",
    "required": false,
    "shape": {
     "kind": "number",
     "nullable": true
    }
   },
   {
    "name": "Wgs84Longitude",
    "xmlName": "Wgs84Longitude",
    "required": false,
    "shape": {
     "kind": "number",
     "nullable": true
    }
   },
   {
    "name": "LocalizedAddress",
    "xmlName": "LocalizedAddress",
    "required": false,
    "shape": {
     "kind": "array",
     "nullable": true,
     "items": {
      "kind": "array",
      "nullable": false,
      "items": {
       "kind": "ref",
       "name": "LocalizedField",
       "nullable": false
      },
      "itemName": "LocalizedField"
     },
     "itemName": "Line"
    }
   },
   {
    "name": "Street",
    "xmlName": "Street",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "StructuredAddress",
     "nullable": true
    }
   },
   {
    "name": "Postal",
    "xmlName": "Postal",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "StructuredAddress",
     "nullable": true
    }
   },
   {
    "name": "Formatted",
    "xmlName": "Formatted",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "Contact": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "ContactId",
    "xmlName": "ContactId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Name",
    "xmlName": "Name",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "OrgNr",
    "xmlName": "OrgNr",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 49
    }
   },
   {
    "name": "Department",
    "xmlName": "Department",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "URL",
    "xmlName": "URL",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 1023
    }
   },
   {
    "name": "City",
    "xmlName": "City",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 79
    }
   },
   {
    "name": "DirectPhone",
    "xmlName": "DirectPhone",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "AssociateId",
    "xmlName": "AssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "CountryId",
    "xmlName": "CountryId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "EmailAddress",
    "xmlName": "EmailAddress",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "Kananame",
    "xmlName": "Kananame",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "EmailAddressName",
    "xmlName": "EmailAddressName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 254
    }
   },
   {
    "name": "URLName",
    "xmlName": "URLName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 254
    }
   },
   {
    "name": "AssociateFullName",
    "xmlName": "AssociateFullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "BusinessName",
    "xmlName": "BusinessName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "CategoryName",
    "xmlName": "CategoryName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "CountryName",
    "xmlName": "CountryName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "Address",
    "xmlName": "Address",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Address",
     "nullable": true
    }
   },
   {
    "name": "FormattedAddress",
    "xmlName": "FormattedAddress",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "FullName",
    "xmlName": "FullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "IsOwnerContact",
    "xmlName": "IsOwnerContact",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "ActiveErpLinks",
    "xmlName": "ActiveErpLinks",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "Project": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "ProjectId",
    "xmlName": "ProjectId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Name",
    "xmlName": "Name",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "Description",
    "xmlName": "Description",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 4000
    }
   },
   {
    "name": "URL",
    "xmlName": "URL",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 1023
    }
   },
   {
    "name": "Type",
    "xmlName": "Type",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "AssociateId",
    "xmlName": "AssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "AssociateFullName",
    "xmlName": "AssociateFullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "TypeId",
    "xmlName": "TypeId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Updated",
    "xmlName": "Updated",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "utc"
    }
   },
   {
    "name": "StatusId",
    "xmlName": "StatusId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Status",
    "xmlName": "Status",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "TextId",
    "xmlName": "TextId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "PublishTo",
    "xmlName": "PublishTo",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "PublishFrom",
    "xmlName": "PublishFrom",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "IsPublished",
    "xmlName": "IsPublished",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "URLName",
    "xmlName": "URLName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 254
    }
   },
   {
    "name": "ProjectNumber",
    "xmlName": "ProjectNumber",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 49
    }
   },
   {
    "name": "ActiveErpLinks",
    "xmlName": "ActiveErpLinks",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "Sale": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "ContactName",
    "xmlName": "ContactName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "SaleDate",
    "xmlName": "SaleDate",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "SaleId",
    "xmlName": "SaleId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Probability",
    "xmlName": "Probability",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Title",
    "xmlName": "Title",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "Amount",
    "xmlName": "Amount",
    "required": false,
    "shape": {
     "kind": "number",
     "nullable": true
    }
   },
   {
    "name": "Currency",
    "xmlName": "Currency",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "ProjectName",
    "xmlName": "ProjectName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "AssociateFullName",
    "xmlName": "AssociateFullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Description",
    "xmlName": "Description",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 4000
    }
   },
   {
    "name": "Status",
    "xmlName": "Status",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "Open",
      "Sold",
      "Lost",
      "Stalled",
      "SaintAll"
     ]
    }
   },
   {
    "name": "WeightedAmount",
    "xmlName": "WeightedAmount",
    "required": false,
    "shape": {
     "kind": "number",
     "nullable": true
    }
   },
   {
    "name": "ProjectId",
    "xmlName": "ProjectId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "EarningPercent",
    "xmlName": "EarningPercent",
    "required": false,
    "shape": {
     "kind": "number",
     "nullable": true
    }
   },
   {
    "name": "Earning",
    "xmlName": "Earning",
    "required": false,
    "shape": {
     "kind": "number",
     "nullable": true
    }
   },
   {
    "name": "ContactId",
    "xmlName": "ContactId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "AssociateId",
    "xmlName": "AssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "PersonId",
    "xmlName": "PersonId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "SaleTypeId",
    "xmlName": "SaleTypeId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "SaleTypeName",
    "xmlName": "SaleTypeName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239,
     "translate": "text"
    }
   },
   {
    "name": "PersonFullName",
    "xmlName": "PersonFullName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Completed",
    "xmlName": "Completed",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "NotStarted",
      "Started",
      "Completed"
     ]
    }
   },
   {
    "name": "ActiveErpLinks",
    "xmlName": "ActiveErpLinks",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "NextDueDate",
    "xmlName": "NextDueDate",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "Number",
    "xmlName": "Number",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 49
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "Ticket": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "TicketId",
    "xmlName": "TicketId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Title",
    "xmlName": "Title",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "CreatedAt",
    "xmlName": "CreatedAt",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "LastChanged",
    "xmlName": "LastChanged",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "ReadByOwner",
    "xmlName": "ReadByOwner",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "ReadByCustomer",
    "xmlName": "ReadByCustomer",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "FirstReadByUser",
    "xmlName": "FirstReadByUser",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "Activate",
    "xmlName": "Activate",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "ClosedAt",
    "xmlName": "ClosedAt",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "RepliedAt",
    "xmlName": "RepliedAt",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "AlertTimeout",
    "xmlName": "AlertTimeout",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "Deadline",
    "xmlName": "Deadline",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "CreatedBy",
    "xmlName": "CreatedBy",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "CreatedByName",
    "xmlName": "CreatedByName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "Author",
    "xmlName": "Author",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "OwnedBy",
    "xmlName": "OwnedBy",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "OwnedByName",
    "xmlName": "OwnedByName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 239
    }
   },
   {
    "name": "Category",
    "xmlName": "Category",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "CategoryName",
    "xmlName": "CategoryName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 64,
     "translate": "text"
    }
   },
   {
    "name": "CategoryFullname",
    "xmlName": "CategoryFullname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "translate": "text"
    }
   },
   {
    "name": "Slevel",
    "xmlName": "Slevel",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "Internal",
      "External"
     ]
    }
   },
   {
    "name": "Priority",
    "xmlName": "Priority",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "PriorityName",
    "xmlName": "PriorityName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 64,
     "translate": "text"
    }
   },
   {
    "name": "BaseStatus",
    "xmlName": "BaseStatus",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "Active",
      "Closed",
      "Postponed",
      "Deleted",
      "Merged",
      "Spam",
      "PostponedSpecific",
      "Postponed1Hour",
      "Postponed2Hours",
      "Postponed3Hours",
      "Postponed4Hours",
      "PostponedDay",
      "PostponedWeek",
      "PostponedMonth"
     ]
    }
   },
   {
    "name": "TicketStatus",
    "xmlName": "TicketStatus",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TicketStatusDisplayValue",
    "xmlName": "TicketStatusDisplayValue",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255,
     "translate": "text"
    }
   },
   {
    "name": "Origin",
    "xmlName": "Origin",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "Email",
      "SMS",
      "Fax",
      "Phone",
      "Facebook",
      "Twitter",
      "Internal",
      "CustomerCentre",
      "EMarketing",
      "AutoGenerated",
      "Chat",
      "Form",
      "API",
      "Flow"
     ]
    }
   },
   {
    "name": "CustId",
    "xmlName": "CustId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "PersonFirstname",
    "xmlName": "PersonFirstname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "PersonMiddleName",
    "xmlName": "PersonMiddleName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "PersonLastname",
    "xmlName": "PersonLastname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 99
    }
   },
   {
    "name": "PersonFullname",
    "xmlName": "PersonFullname",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "AlertLevel",
    "xmlName": "AlertLevel",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ConnectId",
    "xmlName": "ConnectId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ReadStatus",
    "xmlName": "ReadStatus",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Unknown",
      "Green",
      "Yellow",
      "Red"
     ]
    }
   },
   {
    "name": "TimeToReply",
    "xmlName": "TimeToReply",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "RealTimeToReply",
    "xmlName": "RealTimeToReply",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TimeToClose",
    "xmlName": "TimeToClose",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "RealTimeToClose",
    "xmlName": "RealTimeToClose",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TimeSpentInternally",
    "xmlName": "TimeSpentInternally",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TimeSpentExternally",
    "xmlName": "TimeSpentExternally",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TimeSpentQueue",
    "xmlName": "TimeSpentQueue",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "RealTimeSpentInternally",
    "xmlName": "RealTimeSpentInternally",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "RealTimeSpentExternally",
    "xmlName": "RealTimeSpentExternally",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "RealTimeSpentQueue",
    "xmlName": "RealTimeSpentQueue",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "HasAttachment",
    "xmlName": "HasAttachment",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "NumReplies",
    "xmlName": "NumReplies",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "NumMessages",
    "xmlName": "NumMessages",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "FromAddress",
    "xmlName": "FromAddress",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 4000
    }
   },
   {
    "name": "ContactId",
    "xmlName": "ContactId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "ContactName",
    "xmlName": "ContactName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 219
    }
   },
   {
    "name": "OwnedByAssociateId",
    "xmlName": "OwnedByAssociateId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   }
  ]
 },
 "Links": {
  "kind": "map",
  "nullable": false,
  "values": {
   "kind": "string",
   "nullable": false,
   "format": "uri"
  },
  "xml": {
   "entry": "Entry",
   "key": "Key",
   "value": "Value"
  }
 },
 "ChatSessionEntity": {
  "kind": "object",
  "nullable": false,
  "properties": [
   {
    "name": "ChatSessionId",
    "xmlName": "ChatSessionId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "TopicId",
    "xmlName": "TopicId",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "User",
    "xmlName": "User",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Associate",
     "nullable": true
    }
   },
   {
    "name": "Person",
    "xmlName": "Person",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Person",
     "nullable": true
    }
   },
   {
    "name": "CustomerAlias",
    "xmlName": "CustomerAlias",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 64
    }
   },
   {
    "name": "CustomerHost",
    "xmlName": "CustomerHost",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "CustomerName",
    "xmlName": "CustomerName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "CustomerEmail",
    "xmlName": "CustomerEmail",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "CustomerPhone",
    "xmlName": "CustomerPhone",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 32
    }
   },
   {
    "name": "CustomerConsented",
    "xmlName": "CustomerConsented",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "CustomerCompanyName",
    "xmlName": "CustomerCompanyName",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "Status",
    "xmlName": "Status",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "enum": [
      "Invalid",
      "PreChatForm",
      "Faq",
      "OfflineForm",
      "InQueue",
      "CustomerLast",
      "UserLast",
      "Finished",
      "Deleted",
      "Closed",
      "RequestPosted",
      "ClosedFromQueue"
     ]
    }
   },
   {
    "name": "FirstMessage",
    "xmlName": "FirstMessage",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 1024
    }
   },
   {
    "name": "LastMessage",
    "xmlName": "LastMessage",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 1024
    }
   },
   {
    "name": "WhenRequested",
    "xmlName": "WhenRequested",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "WhenStarted",
    "xmlName": "WhenStarted",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "WhenEnded",
    "xmlName": "WhenEnded",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "WhenIdle",
    "xmlName": "WhenIdle",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "WhenFetched",
    "xmlName": "WhenFetched",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$",
     "format": "so-date-time",
     "dateTime": "base"
    }
   },
   {
    "name": "SessionKey",
    "xmlName": "SessionKey",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true,
     "maxLength": 255
    }
   },
   {
    "name": "InitialQueuePos",
    "xmlName": "InitialQueuePos",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "AlertLevel",
    "xmlName": "AlertLevel",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Rank",
    "xmlName": "Rank",
    "required": false,
    "shape": {
     "kind": "integer",
     "nullable": true,
     "minimum": -2147483648,
     "maximum": 2147483647
    }
   },
   {
    "name": "Flags",
    "xmlName": "Flags",
    "required": false,
    "shape": {
     "kind": "string",
     "nullable": true
    }
   },
   {
    "name": "Contact",
    "xmlName": "Contact",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Contact",
     "nullable": true
    }
   },
   {
    "name": "Project",
    "xmlName": "Project",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Project",
     "nullable": true
    }
   },
   {
    "name": "Sale",
    "xmlName": "Sale",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Sale",
     "nullable": true
    }
   },
   {
    "name": "Ticket",
    "xmlName": "Ticket",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Ticket",
     "nullable": true
    }
   },
   {
    "name": "TransferTo",
    "xmlName": "TransferTo",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Associate",
     "nullable": true
    }
   },
   {
    "name": "ChatbotIsActive",
    "xmlName": "ChatbotIsActive",
    "required": false,
    "shape": {
     "kind": "boolean",
     "nullable": true
    }
   },
   {
    "name": "TableRight",
    "xmlName": "TableRight",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "TableRight",
     "nullable": true
    }
   },
   {
    "name": "FieldProperties",
    "xmlName": "FieldProperties",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "FieldProperties",
     "nullable": true
    }
   },
   {
    "name": "_Links",
    "xmlName": "_Links",
    "required": false,
    "shape": {
     "kind": "ref",
     "name": "Links",
     "nullable": false
    },
    "links": {
     "Self": "ChatSession/{ChatSessionId}",
     "Archive": "ChatSession"
    }
   }
  ]
 }
};

/** Root element of the XML of every schema that is a body. */
export const rootNames: Readonly<Record<string, string>> = {
 "ChatSessionArchive": "ChatSessionArchive",
 "ErrorBody": "ErrorBody",
 "ChatSessionEntity": "ChatSessionEntity"
};
