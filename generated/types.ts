// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    readonly "/ChatSession": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists chat sessions.
         * @description Gives a row for each chat session that `$filter` lets through, in the order of `$orderBy`, a page at a time.
         *     `odata.nextLink` leads to the next page and is null on the last one; following it costs the same on every
         *     page, and sessions that are stored meanwhile shift nothing.
         */
        readonly get: operations["v1ChatSessionEntity_GetAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ChatSession/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Gets a ChatSessionEntity object.
         * @description Gives one chat session with the carriers around it and its links. `$select` limits the answer to the named
         *     properties; the language and time zone headers say how texts and dates are written.
         */
        readonly get: operations["v1ChatSessionEntity_GetChatSessionEntity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/Agents/Chat/GetChatSessionEntity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gets a ChatSessionEntity object, or null.
         * @description The same session as `GET /ChatSession/{id}` gives, as SuperOffice's own client asks for it (`@superoffice/webapi`,
         *     `getChatSessionEntityAsync`). A session that does not exist is `null` with 200, not 404. A request body is not looked
         *     at. Unlike SuperOffice's, the answer has `_Links`.
         */
        readonly post: operations["v1ChatAgent_GetChatSessionEntity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: so-date-time
         * @description A date and time in ISO 8601 form: a calendar date in the years 0001 to 9999, `T`, the time of day to the second, 0
         *     to 7 fraction digits, then the offset from UTC (`Z`, `+hh:mm` or `-hh:mm`) or none. Since the offset may be
         *     missing, this is not always an RFC 3339 `date-time`: without one the time is that of the zone which the request
         *     asked for, else of the server's base time zone, unless the property says otherwise.
         *
         *     `0001-01-01T00:00:00` means "not set" and `9999-12-31T23:59:59` means "no end"; both may carry fraction digits and
         *     an offset.
         * @example 2012-08-26T15:05:41.6350025+02:00
         * @example 2021-11-02T09:14:05
         * @example 2021-11-02T08:14:05Z
         * @example 0001-01-01T00:00:00
         * @example 9999-12-31T23:59:59
         */
        readonly DateTime: string | null;
        /** @description One row of the list of chat sessions. `PrimaryKey` and `EntityName` are always there, of the other columns those that `$select` names, or all. */
        readonly ChatSessionRow: {
            /** @description Id of the session, as text. */
            readonly PrimaryKey: string;
            /**
             * @description The kind of thing that the row stands for.
             * @enum {string}
             */
            readonly EntityName: "chat";
            /**
             * Format: int32
             * @description Id of the chat session.
             */
            readonly chatSessionId?: number | null;
            /** @description A copy of the first message. */
            readonly firstMessage?: string | null;
            /** @description A copy of the last message. */
            readonly lastMessage?: string | null;
            /** @description When the customer asked for the chat. */
            readonly whenRequested?: components["schemas"]["DateTime"];
            /** @description When an agent picked it up; `0001-01-01T00:00:00` while nobody has. */
            readonly whenStarted?: components["schemas"]["DateTime"];
            /** @description When it ended; `0001-01-01T00:00:00` while it goes on. */
            readonly whenEnded?: components["schemas"]["DateTime"];
            /**
             * Format: int32
             * @description Place in the queue when the chat was asked for.
             */
            readonly queueLength?: number | null;
            /** @description Full name of the agent, or null when there is none. */
            readonly agent?: string | null;
            /** @description State of the session, a member of `ChatSessionEntity.Status`. */
            readonly status?: string | null;
            /**
             * Format: int32
             * @description Id of the agent, or null when there is none.
             */
            readonly associateId?: number | null;
            /**
             * Format: int32
             * @description Id of the company, or null when it is not known.
             */
            readonly contactId?: number | null;
            /**
             * Format: int32
             * @description Id of the customer as a person, or null when not known.
             */
            readonly personId?: number | null;
        };
        /** @description A page of the list of chat sessions, in the slim form of OData that SuperOffice uses. */
        readonly ChatSessionArchive: {
            /**
             * Format: uri
             * @description Where this API is described.
             */
            readonly "odata.metadata": string;
            /**
             * Format: uri
             * @description URL of the next page, or null when this is the last one.
             */
            readonly "odata.nextLink": string | null;
            /** @description The rows of this page. */
            readonly value: readonly components["schemas"]["ChatSessionRow"][];
        };
        /** @description What went wrong, for people and for programs. */
        readonly ErrorBody: {
            /** @description Always true. */
            readonly Error: boolean;
            /** @description The kind of the error, a stable name for programs. */
            readonly ErrorType: string;
            /** @description What was wrong, and with which part of the request. */
            readonly ErrorMessage: string;
            /** @description The part of the service that found the error. */
            readonly ErrorSource: string;
        };
        /** @description What the current user may do with one record, and why it is not more. */
        readonly TableRight: {
            /** @description The granted rights, joined by a comma and a space, such as `Select, Update, Insert, Delete`. `None` hides the record, `Filtering` means that some fields may be hidden, `RestrictedUpdate` that some may not be changeable; older servers print combinations as `FULL`, `URI` or `RI`. */
            readonly Mask?: string | null;
            /** @description Why access is restricted; empty when there is nothing to explain. It may contain resource references such as `[SR_ACCESS_EXTERNAL_DELETE]`. */
            readonly Reason?: string | null;
        };
        /** @description What the current user may do with one field, and why it is not more. */
        readonly FieldRight: {
            /** @description The granted rights, joined by a comma and a space, such as `Read`, `Update` (read and write) or `Update, UIHintMandatory`. `None` hides the field, `UIHintMandatory` means that it must be filled in, `UIHintReadOnly` that user interfaces do not let it be changed; older servers print `FULL` for `Update`. */
            readonly Mask?: string | null;
            /** @description Why access is restricted or a value is demanded; empty when there is nothing to explain. It may contain resource references such as `[SR_ACCESS_MANDATORY]`. */
            readonly Reason?: string | null;
        };
        /** @description The access right, type and length of one field. */
        readonly FieldProperty: {
            /** @description What the current user may do with the field. */
            readonly FieldRight?: components["schemas"]["FieldRight"] | null;
            /** @description Name of the .NET type of the field, such as `System.Int32`. Null or empty when the server does not know it. */
            readonly FieldType?: string | null;
            /**
             * Format: int32
             * @description Length of the field: characters for text, bytes for other types (`System.Int16` 2, `System.Int32` 4, `System.Double` 8, `System.DateTime` 16). Treat 0 and -1, which also occur, as unknown.
             */
            readonly FieldLength?: number | null;
        };
        /** @description Access right, type and length of fields, by field name; empty when there is nothing to say. The keys are names of the data layer, such as `UrlAddress`, and need not be property names of the carrier. */
        readonly FieldProperties: {
            readonly [key: string]: components["schemas"]["FieldProperty"] | null;
        } | null;
        /** @description A SuperOffice user: an employee, an external or anonymous user, a bookable resource, or the system itself. */
        readonly Associate: {
            /**
             * Format: int32
             * @description Identifies the associate.
             */
            readonly AssociateId?: number | null;
            /** @description Initials of the user, which also serve as login name. */
            readonly Name?: string | null;
            /**
             * Format: int32
             * @description Id of the person record that describes this user.
             */
            readonly PersonId?: number | null;
            /**
             * Format: int32
             * @description Position in sorted lists of associates.
             */
            readonly Rank?: number | null;
            /** @description Hint or other short text about the associate. */
            readonly Tooltip?: string | null;
            /**
             * @description Kind of user:
             *
             *     - `Unknown`: not stated.
             *     - `InternalAssociate`: an employee.
             *     - `ResourceAssociate`: something that can be booked, such as a meeting room or a projector.
             *     - `ExternalAssociate`: a person outside the company who may log in.
             *     - `AnonymousAssociate`: a shared user for applications that need no login.
             *     - `SystemAssociate`: a user for integrations and administration, exempt from access control.
             * @enum {string|null}
             */
            readonly Type?: "Unknown" | "InternalAssociate" | "ResourceAssociate" | "ExternalAssociate" | "AnonymousAssociate" | "SystemAssociate" | null;
            /**
             * Format: int32
             * @description Id of the primary user group. Further groups of the user are not listed here.
             */
            readonly GroupIdx?: number | null;
            /** @description First, middle and last name, arranged as the user's culture prescribes. */
            readonly FullName?: string | null;
            /** @description Full name with title and form of address, arranged as the user's culture prescribes. */
            readonly FormalName?: string | null;
            /** @description True when the user is retired: without rights and absent from lists. */
            readonly Deleted?: boolean | null;
            /**
             * Format: int32
             * @description Id of the matching Service user; 0 when the associate is not a Service user.
             */
            readonly EjUserId?: number | null;
            /** @description User name for logging in; often null. */
            readonly UserName?: string | null;
            /** @description What the current user may do with this associate. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this associate, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description A person who belongs to a company, with the company's main data repeated for display. Here: the customer in the chat. */
        readonly Person: {
            /** @description Position in the company, picked from a list. Not the free-text job title in `Title`. */
            readonly Position?: string | null;
            /**
             * Format: int32
             * @description Identifies the person.
             */
            readonly PersonId?: number | null;
            /** @description Form of address, such as *Mr* or *Mrs*. */
            readonly Mrmrs?: string | null;
            /** @description First name. */
            readonly Firstname?: string | null;
            /** @description Last name. */
            readonly Lastname?: string | null;
            /** @description Middle name, or a name particle such as *van*. */
            readonly MiddleName?: string | null;
            /** @description Job title, as free text. */
            readonly Title?: string | null;
            /** @description Free-text notes about the person. Older servers keep only the first 2,047 characters. */
            readonly Description?: string | null;
            /** @description The person's first e-mail address. */
            readonly Email?: string | null;
            /** @description The person's whole name, as clients display it. */
            readonly FullName?: string | null;
            /** @description The person's direct phone number. */
            readonly DirectPhone?: string | null;
            /** @description Whole name with form of address and titles, as on an address label. */
            readonly FormalName?: string | null;
            /**
             * Format: int32
             * @description Id of the person's country.
             */
            readonly CountryId?: number | null;
            /**
             * Format: int32
             * @description Id of the company to which the person belongs; 0 when there is none.
             */
            readonly ContactId?: number | null;
            /** @description Name of the person's company. */
            readonly ContactName?: string | null;
            /**
             * Format: int32
             * @description 1 when the person is retired, that is, without rights and absent from lists; 0 otherwise.
             */
            readonly Retired?: number | null;
            /**
             * Format: int32
             * @description Position in the default order of the company's persons.
             */
            readonly Rank?: number | null;
            /**
             * Format: int32
             * @description Number of interests registered for the person.
             */
            readonly ActiveInterests?: number | null;
            /** @description Department of the person's company. */
            readonly ContactDepartment?: string | null;
            /**
             * Format: int32
             * @description Id of the company's country.
             */
            readonly ContactCountryId?: number | null;
            /** @description The company's organisation or VAT number. */
            readonly ContactOrgNr?: string | null;
            /** @description The person's fax number. */
            readonly FaxPhone?: string | null;
            /** @description The person's mobile phone number. */
            readonly MobilePhone?: string | null;
            /** @description The company's phone number. */
            readonly ContactPhone?: string | null;
            /** @description Short name (initials or login name) of the associate who owns the person record. */
            readonly AssociateName?: string | null;
            /**
             * Format: int32
             * @description Id of the associate who owns the person record; 0 when there is none.
             */
            readonly AssociateId?: number | null;
            /** @description True when mail goes to the person's own address, false when it goes to the company's. */
            readonly UsePersonAddress?: boolean | null;
            /** @description The company's fax number, as it was typed in. */
            readonly ContactFax?: string | null;
            /** @description First name in kana; Japanese installations only. */
            readonly Kanafname?: string | null;
            /** @description Last name in kana; Japanese installations only. */
            readonly Kanalname?: string | null;
            /** @description First line of the postal address; Japanese installations only. */
            readonly Post1?: string | null;
            /** @description Second line of the postal address; Japanese installations only. */
            readonly Post2?: string | null;
            /** @description Third line of the postal address; Japanese installations only. */
            readonly Post3?: string | null;
            /** @description Description that goes with the e-mail address in `Email`. */
            readonly EmailName?: string | null;
            /** @description Name and department of the company, joined by a comma. */
            readonly ContactFullName?: string | null;
            /**
             * Format: int32
             * @description Number of active links from the person to ERP systems.
             */
            readonly ActiveErpLinks?: number | null;
            /**
             * Format: int32
             * @description Id of the priority that the person's requests get; 0 when none is set.
             */
            readonly TicketPriorityId?: number | null;
            /**
             * Format: int32
             * @description Id of the language in which the person receives support; 0 when none is set.
             */
            readonly SupportLanguageId?: number | null;
            /**
             * Format: int32
             * @description Id of the associate who is the person's contact for support; 0 when none is set.
             */
            readonly SupportAssociateId?: number | null;
            /** @description Category from the category list, such as *Customer*. */
            readonly CategoryName?: string | null;
            /** @description What the current user may do with this person. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this person, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description One labelled field of an address as it stands on a line of the display, such as the postal code. */
        readonly LocalizedField: {
            /** @description Technical name of the field, such as `StreetZipcode`. */
            readonly Name?: string | null;
            /** @description Content of the field; empty when nothing has been entered. */
            readonly Value?: string | null;
            /** @description Hint that explains the field. */
            readonly Tooltip?: string | null;
            /** @description Caption of the field. It may be a bare resource id such as `SR_AL_STREET`, which is replaced by its text when a language is asked for; empty when the previous field of the line has the caption. */
            readonly Label?: string | null;
            /**
             * Format: int32
             * @description Greatest number of characters that `Value` can hold in the database.
             */
            readonly ValueLength?: number | null;
            /** @description Which address the field is part of, by the names of `StructuredAddress.AtypeIdx`, such as `ContactStreetAddress`. Not limited to those names. */
            readonly AddressType?: string | null;
            /** @description What the current user may do with this field. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the parts of this field, by name; normally empty. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description One postal, street, private or quote address, split into its parts. */
        readonly StructuredAddress: {
            /**
             * @description What the address is for:
             *
             *     - `Unknown`: not stated.
             *     - `ContactPostalAddress`: where a company receives mail.
             *     - `ContactStreetAddress`: where a company is located.
             *     - `PersonPrivateAddress`: where a person lives.
             *     - `QuoteBillingAddress`: where the invoice for a quote goes.
             *     - `QuoteShippingAddress`: where the goods of a quote go.
             * @enum {string|null}
             */
            readonly AtypeIdx?: "Unknown" | "ContactPostalAddress" | "ContactStreetAddress" | "PersonPrivateAddress" | "QuoteBillingAddress" | "QuoteShippingAddress" | null;
            /** @description First line of the address. */
            readonly Address1?: string | null;
            /** @description Second line of the address; empty when unused. */
            readonly Address2?: string | null;
            /** @description Third line of the address; empty when unused. */
            readonly Address3?: string | null;
            /** @description Town that goes with the postal code. */
            readonly City?: string | null;
            /** @description County within the country; not the country. */
            readonly County?: string | null;
            /** @description Abbreviation of the state, where the country has states. */
            readonly State?: string | null;
            /** @description Postal code, which may contain letters. */
            readonly Zipcode?: string | null;
            /** @description The whole address as one text with line breaks. Read-only. */
            readonly Formatted?: string | null;
        };
        /** @description The addresses of a company or person, both in structured form and laid out line by line for the country. Coordinates are included where they are known. */
        readonly Address: {
            /**
             * Format: double
             * @description Latitude in decimal degrees on the WGS 84 ellipsoid, positive to the north.
             */
            readonly Wgs84Latitude?: number | null;
            /**
             * Format: double
             * @description Longitude in decimal degrees on the WGS 84 ellipsoid, positive to the east.
             */
            readonly Wgs84Longitude?: number | null;
            /** @description The address laid out as the country's custom requires: a list of lines, each a list of the fields that stand side by side on it. */
            readonly LocalizedAddress?: readonly (readonly components["schemas"]["LocalizedField"][])[] | null;
            /** @description Where to visit or deliver, or null when it is not known. It holds the same data as `LocalizedAddress`. */
            readonly Street?: components["schemas"]["StructuredAddress"] | null;
            /** @description Where to send mail and invoices, or null when it is not known. It holds the same data as `LocalizedAddress`. */
            readonly Postal?: components["schemas"]["StructuredAddress"] | null;
            /** @description Street and postal address together as one text with line breaks. Read-only. */
            readonly Formatted?: string | null;
            /** @description What the current user may do with this address. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this address, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description A company or other organisation. SuperOffice calls it a contact; the people in it are persons. */
        readonly Contact: {
            /**
             * Format: int32
             * @description Identifies the company.
             */
            readonly ContactId?: number | null;
            /** @description Name of the company. */
            readonly Name?: string | null;
            /** @description Organisation or VAT number; empty when none is registered. */
            readonly OrgNr?: string | null;
            /** @description Department, which tells apart several records of one company; empty when there is none. */
            readonly Department?: string | null;
            /** @description Address of the company's web site. */
            readonly URL?: string | null;
            /** @description Town of the company's address. */
            readonly City?: string | null;
            /** @description The company's phone number. */
            readonly DirectPhone?: string | null;
            /**
             * Format: int32
             * @description Id of the associate who is responsible for the company; 0 when there is none.
             */
            readonly AssociateId?: number | null;
            /**
             * Format: int32
             * @description Id of the company's country.
             */
            readonly CountryId?: number | null;
            /** @description The company's e-mail address. */
            readonly EmailAddress?: string | null;
            /** @description Company name in kana; Japanese installations only. */
            readonly Kananame?: string | null;
            /** @description Text shown in place of the e-mail address; often null. */
            readonly EmailAddressName?: string | null;
            /** @description Text shown in place of the web address; often null. */
            readonly URLName?: string | null;
            /** @description Whole name of the responsible associate, arranged as the user's culture prescribes. */
            readonly AssociateFullName?: string | null;
            /** @description Line of business from the business list, such as *Information Technology*. */
            readonly BusinessName?: string | null;
            /** @description Category from the category list, such as *Customer*. */
            readonly CategoryName?: string | null;
            /** @description Name of the company's country. */
            readonly CountryName?: string | null;
            /** @description The company's street and postal address, in parts and ready for display, or null when it is not known. */
            readonly Address?: components["schemas"]["Address"] | null;
            /** @description The whole address as one text with line breaks. */
            readonly FormattedAddress?: string | null;
            /** @description Name and department of the company, joined by a comma. */
            readonly FullName?: string | null;
            /** @description True when the company owns the installation. Its people can then be internal users only, never external ones. */
            readonly IsOwnerContact?: boolean | null;
            /**
             * Format: int32
             * @description Number of active links from the company to ERP systems.
             */
            readonly ActiveErpLinks?: number | null;
            /** @description What the current user may do with this company. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this company, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description A project, with its type, status, owner and publication period. */
        readonly Project: {
            /**
             * Format: int32
             * @description Identifies the project.
             */
            readonly ProjectId?: number | null;
            /** @description Name of the project. */
            readonly Name?: string | null;
            /** @description Free-text description of the project. */
            readonly Description?: string | null;
            /** @description Address of the project's web page. */
            readonly URL?: string | null;
            /** @description Project type from the project type list. */
            readonly Type?: string | null;
            /**
             * Format: int32
             * @description Id of the associate who owns the project; 0 when there is none.
             */
            readonly AssociateId?: number | null;
            /** @description Whole name of the associate who owns the project. */
            readonly AssociateFullName?: string | null;
            /**
             * Format: int32
             * @description Id of the project type whose name is in `Type`.
             */
            readonly TypeId?: number | null;
            /** @description When the project was last changed, kept in UTC rather than in the server's base time zone; `0001-01-01T00:00:00` when it never was. */
            readonly Updated?: components["schemas"]["DateTime"];
            /**
             * Format: int32
             * @description Id of the project status whose name is in `Status`.
             */
            readonly StatusId?: number | null;
            /** @description Project status from the project status list, such as *Planned*. */
            readonly Status?: string | null;
            /**
             * Format: int32
             * @description Id of the text record that holds `Description`; 0 when there is none.
             */
            readonly TextId?: number | null;
            /** @description Last moment at which the project is published; `9999-12-31T23:59:59` when there is no end, `0001-01-01T00:00:00` when it is not set. */
            readonly PublishTo?: components["schemas"]["DateTime"];
            /** @description First moment at which the project is published; `0001-01-01T00:00:00` when it is not set. */
            readonly PublishFrom?: components["schemas"]["DateTime"];
            /** @description True when the project is published. */
            readonly IsPublished?: boolean | null;
            /** @description Text shown in place of the project's web address. */
            readonly URLName?: string | null;
            /** @description Project number, normally assigned automatically; it may contain letters. */
            readonly ProjectNumber?: string | null;
            /**
             * Format: int32
             * @description Number of active links from the project to ERP systems.
             */
            readonly ActiveErpLinks?: number | null;
            /** @description What the current user may do with this project. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this project, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description A sale or sales opportunity, with its amounts, its owner and the company, person and project behind it. */
        readonly Sale: {
            /** @description Name of the company that buys. */
            readonly ContactName?: string | null;
            /** @description Date of the sale: expected while it is open, actual once it is sold or lost. */
            readonly SaleDate?: components["schemas"]["DateTime"];
            /**
             * Format: int32
             * @description Identifies the sale.
             */
            readonly SaleId?: number | null;
            /**
             * Format: int32
             * @description Chance of winning the sale, in per cent. It may differ from the standard value of its stage.
             */
            readonly Probability?: number | null;
            /** @description Short heading of the sale. */
            readonly Title?: string | null;
            /**
             * Format: double
             * @description Total amount of the sale, in the currency of the sale.
             */
            readonly Amount?: number | null;
            /** @description Currency of the sale, such as `GBP`. */
            readonly Currency?: string | null;
            /** @description Name of the project to which the sale belongs; empty when there is none. */
            readonly ProjectName?: string | null;
            /** @description Whole name of the associate who owns the sale. */
            readonly AssociateFullName?: string | null;
            /** @description Free-text description of the sale. */
            readonly Description?: string | null;
            /**
             * @description Whether the sale is won:
             *
             *     - `Unknown`: not stated.
             *     - `Open`: not decided yet.
             *     - `Sold`: won.
             *     - `Lost`: lost.
             *     - `Stalled`: put aside until something happens.
             *     - `SaintAll`: stands for "any status" in status counters; no sale ever has it.
             * @enum {string|null}
             */
            readonly Status?: "Unknown" | "Open" | "Sold" | "Lost" | "Stalled" | "SaintAll" | null;
            /**
             * Format: double
             * @description `Amount` multiplied by `Probability` and divided by 100, in the currency of the sale.
             */
            readonly WeightedAmount?: number | null;
            /**
             * Format: int32
             * @description Id of the project to which the sale belongs; 0 when there is none.
             */
            readonly ProjectId?: number | null;
            /**
             * Format: double
             * @description `Earning` in per cent of `Amount`.
             */
            readonly EarningPercent?: number | null;
            /**
             * Format: double
             * @description Profit on the sale, in the currency of the sale.
             */
            readonly Earning?: number | null;
            /**
             * Format: int32
             * @description Id of the company that buys; 0 when there is none.
             */
            readonly ContactId?: number | null;
            /**
             * Format: int32
             * @description Id of the associate who owns the sale; 0 when there is none.
             */
            readonly AssociateId?: number | null;
            /**
             * Format: int32
             * @description Id of the person who represents the buyer; 0 when there is none.
             */
            readonly PersonId?: number | null;
            /**
             * Format: int32
             * @description Id of the sale type whose name is in `SaleTypeName`.
             */
            readonly SaleTypeId?: number | null;
            /** @description Sale type from the sale type list. */
            readonly SaleTypeName?: string | null;
            /** @description Whole name of the person who represents the buyer. */
            readonly PersonFullName?: string | null;
            /**
             * @description Whether the work on the sale is done. A sale is either `Started` or `Completed`:
             *
             *     - `Unknown`: not stated yet.
             *     - `NotStarted`: work has not begun; treated like `Started`.
             *     - `Started`: work is going on.
             *     - `Completed`: work is finished.
             * @enum {string|null}
             */
            readonly Completed?: "Unknown" | "NotStarted" | "Started" | "Completed" | null;
            /**
             * Format: int32
             * @description Number of active links from the sale to ERP systems.
             */
            readonly ActiveErpLinks?: number | null;
            /** @description Date of the sale's nearest future activity, or of the latest past one when none lies ahead; `0001-01-01T00:00:00` when there is no activity at all. Kept by the system. */
            readonly NextDueDate?: components["schemas"]["DateTime"];
            /** @description Number or code of the sale, which may contain letters. */
            readonly Number?: string | null;
            /** @description What the current user may do with this sale. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this sale, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description A request in the Service module, also called a ticket, with its status, owner, deadlines and response times. */
        readonly Ticket: {
            /**
             * Format: int32
             * @description Identifies the request.
             */
            readonly TicketId?: number | null;
            /** @description Subject of the request. */
            readonly Title?: string | null;
            /** @description When the request was created. */
            readonly CreatedAt?: components["schemas"]["DateTime"];
            /** @description When the request was last changed. */
            readonly LastChanged?: components["schemas"]["DateTime"];
            /** @description When the owner last read the request; `0001-01-01T00:00:00` when the owner never has. */
            readonly ReadByOwner?: components["schemas"]["DateTime"];
            /** @description When the customer read the request; `0001-01-01T00:00:00` when the customer never has. */
            readonly ReadByCustomer?: components["schemas"]["DateTime"];
            /** @description When a user read the request for the first time; `0001-01-01T00:00:00` when nobody has yet. */
            readonly FirstReadByUser?: components["schemas"]["DateTime"];
            /** @description When a postponed request becomes active again; `0001-01-01T00:00:00` when it is not postponed. */
            readonly Activate?: components["schemas"]["DateTime"];
            /** @description When the request was closed; `0001-01-01T00:00:00` while it is open. */
            readonly ClosedAt?: components["schemas"]["DateTime"];
            /** @description When the request got its first reply, that is, its first external message; `0001-01-01T00:00:00` until then. */
            readonly RepliedAt?: components["schemas"]["DateTime"];
            /** @description When the request rises to the next alert level; `0001-01-01T00:00:00` when no rise is planned. */
            readonly AlertTimeout?: components["schemas"]["DateTime"];
            /** @description By when the request is to be settled; `0001-01-01T00:00:00` when there is no deadline. */
            readonly Deadline?: components["schemas"]["DateTime"];
            /**
             * Format: int32
             * @description Id of the Service user who created the request; 1, the system user, when it came from outside.
             */
            readonly CreatedBy?: number | null;
            /** @description Short name (initials or login name) of the user who created the request. */
            readonly CreatedByName?: string | null;
            /** @description Name of the request's author, who also wrote its first message. */
            readonly Author?: string | null;
            /**
             * Format: int32
             * @description Id of the Service user who owns the request; 1, the system user, when nobody does.
             */
            readonly OwnedBy?: number | null;
            /** @description Short name (initials or login name) of the owner; empty when nobody owns the request. */
            readonly OwnedByName?: string | null;
            /**
             * Format: int32
             * @description Id of the category of the request.
             */
            readonly Category?: number | null;
            /** @description Name of the category alone, such as *Support*. */
            readonly CategoryName?: string | null;
            /** @description Names of the category and of all those above it, joined by slashes, such as *Norway/Product A/Support*. */
            readonly CategoryFullname?: string | null;
            /**
             * @description Who may see the request:
             *
             *     - `Unknown`: not stated.
             *     - `Internal`: users only; it does not appear in the Customer Centre.
             *     - `External`: the customer too, in the Customer Centre.
             * @enum {string|null}
             */
            readonly Slevel?: "Unknown" | "Internal" | "External" | null;
            /**
             * Format: int32
             * @description Id of the priority of the request.
             */
            readonly Priority?: number | null;
            /** @description Name of the priority, such as *Medium*. */
            readonly PriorityName?: string | null;
            /**
             * @description General state behind the self-defined status in `TicketStatus`:
             *
             *     - `Unknown`: not stated.
             *     - `Active`: open, to be worked on.
             *     - `Closed`: settled.
             *     - `Postponed`: put off until `Activate`.
             *     - `Deleted`: deleted.
             *     - `Merged`: made part of another request.
             *     - `Spam`: marked as junk.
             *     - `PostponedSpecific`: postponed to a chosen moment; for user interfaces only, stored as `Postponed`.
             *     - `Postponed1Hour`: postponed by one hour; for user interfaces only, stored as `Postponed`.
             *     - `Postponed2Hours`: postponed by two hours; for user interfaces only, stored as `Postponed`.
             *     - `Postponed3Hours`: postponed by three hours; for user interfaces only, stored as `Postponed`.
             *     - `Postponed4Hours`: postponed by four hours; for user interfaces only, stored as `Postponed`.
             *     - `PostponedDay`: postponed by a day; for user interfaces only, stored as `Postponed`.
             *     - `PostponedWeek`: postponed by a week; for user interfaces only, stored as `Postponed`.
             *     - `PostponedMonth`: postponed by a month; for user interfaces only, stored as `Postponed`.
             * @enum {string|null}
             */
            readonly BaseStatus?: "Unknown" | "Active" | "Closed" | "Postponed" | "Deleted" | "Merged" | "Spam" | "PostponedSpecific" | "Postponed1Hour" | "Postponed2Hours" | "Postponed3Hours" | "Postponed4Hours" | "PostponedDay" | "PostponedWeek" | "PostponedMonth" | null;
            /**
             * Format: int32
             * @description Id of the status, from the list that the installation defines itself.
             */
            readonly TicketStatus?: number | null;
            /** @description Name of the status in `TicketStatus`, such as *Open*. */
            readonly TicketStatusDisplayValue?: string | null;
            /**
             * @description How the request arrived:
             *
             *     - `Unknown`: not known.
             *     - `Email`: by e-mail.
             *     - `SMS`: by text message.
             *     - `Fax`: by fax.
             *     - `Phone`: by a phone call that somebody answered.
             *     - `Facebook`: through Facebook.
             *     - `Twitter`: through Twitter.
             *     - `Internal`: entered by a user.
             *     - `CustomerCentre`: entered by the customer in the Customer Centre.
             *     - `EMarketing`: created by a link in a mailing.
             *     - `AutoGenerated`: created by an automatic process.
             *     - `Chat`: out of a chat.
             *     - `Form`: by a submitted form.
             *     - `API`: through a programming interface.
             *     - `Flow`: created by a flow.
             * @enum {string|null}
             */
            readonly Origin?: "Unknown" | "Email" | "SMS" | "Fax" | "Phone" | "Facebook" | "Twitter" | "Internal" | "CustomerCentre" | "EMarketing" | "AutoGenerated" | "Chat" | "Form" | "API" | "Flow" | null;
            /**
             * Format: int32
             * @description Id of the person who is the customer; -1 when no customer is connected.
             */
            readonly CustId?: number | null;
            /** @description The customer's first name; empty when no customer is connected. */
            readonly PersonFirstname?: string | null;
            /** @description The customer's middle name or name particle, such as *van*. */
            readonly PersonMiddleName?: string | null;
            /** @description The customer's last name; empty when no customer is connected. */
            readonly PersonLastname?: string | null;
            /** @description The customer's whole name; empty when no customer is connected. */
            readonly PersonFullname?: string | null;
            /**
             * Format: int32
             * @description Escalation level that the request has reached.
             */
            readonly AlertLevel?: number | null;
            /**
             * Format: int32
             * @description Id of the main request to which this one is connected; -1 when it stands alone.
             */
            readonly ConnectId?: number | null;
            /**
             * @description Whether the owner is up to date:
             *
             *     - `Unknown`: not stated.
             *     - `Green`: the owner has read everything.
             *     - `Yellow`: something has come in since the owner last read the request.
             *     - `Red`: the owner has not read the request.
             * @enum {string|null}
             */
            readonly ReadStatus?: "Unknown" | "Green" | "Yellow" | "Red" | null;
            /**
             * Format: int32
             * @description Minutes from creation to the first reply, counting only the time that the priority counts.
             */
            readonly TimeToReply?: number | null;
            /**
             * Format: int32
             * @description Minutes from creation to the first reply, by the clock.
             */
            readonly RealTimeToReply?: number | null;
            /**
             * Format: int32
             * @description Minutes from creation to closing, counting only the time that the priority counts.
             */
            readonly TimeToClose?: number | null;
            /**
             * Format: int32
             * @description Minutes from creation to closing, by the clock.
             */
            readonly RealTimeToClose?: number | null;
            /**
             * Format: int32
             * @description Seconds spent in statuses that count as open, within the priority's office hours. The current status does not count until it ends.
             */
            readonly TimeSpentInternally?: number | null;
            /**
             * Format: int32
             * @description Seconds spent in statuses that count as waiting for somebody outside, within the priority's office hours. The current status does not count until it ends.
             */
            readonly TimeSpentExternally?: number | null;
            /**
             * Format: int32
             * @description Seconds spent in queue statuses, within the priority's office hours. The current status does not count until it ends.
             */
            readonly TimeSpentQueue?: number | null;
            /**
             * Format: int32
             * @description Seconds spent in statuses that count as open, by the clock. The current status does not count until it ends.
             */
            readonly RealTimeSpentInternally?: number | null;
            /**
             * Format: int32
             * @description Seconds spent in statuses that count as waiting for somebody outside, by the clock. The current status does not count until it ends.
             */
            readonly RealTimeSpentExternally?: number | null;
            /**
             * Format: int32
             * @description Seconds spent in queue statuses, by the clock. The current status does not count until it ends.
             */
            readonly RealTimeSpentQueue?: number | null;
            /** @description True when at least one file is attached to the request. */
            readonly HasAttachment?: boolean | null;
            /**
             * Format: int32
             * @description Number of messages sent to the customer.
             */
            readonly NumReplies?: number | null;
            /**
             * Format: int32
             * @description Number of all messages in the request.
             */
            readonly NumMessages?: number | null;
            /** @description Sender address with which the request came in, for instance an e-mail address; empty when there is none. */
            readonly FromAddress?: string | null;
            /**
             * Format: int32
             * @description Id of the customer's company; 0 when there is none.
             */
            readonly ContactId?: number | null;
            /** @description Name of the customer's company; empty when there is none. */
            readonly ContactName?: string | null;
            /**
             * Format: int32
             * @description Id of the associate who owns the request; 0 when there is none.
             */
            readonly OwnedByAssociateId?: number | null;
            /** @description What the current user may do with this request. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this request, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
        };
        /** @description Absolute URLs of related resources, computed by the server and always present, whatever `$select` says. Each key names a relation: `Self` is the resource itself, `Archive` the collection to which it belongs. */
        readonly Links: {
            readonly [key: string]: string;
        };
        /** @description A chat conversation between a customer and the user agents of a chat topic. It carries the person, company, project, sale and request that it concerns, as far as they are known. */
        readonly ChatSessionEntity: {
            /**
             * Format: int32
             * @description Identifies the chat session; the database assigns it.
             */
            readonly ChatSessionId?: number | null;
            /**
             * Format: int32
             * @description Id of the chat topic to which the session belongs.
             */
            readonly TopicId?: number | null;
            /** @description The user agent who handles the session, or null when there is none. */
            readonly User?: components["schemas"]["Associate"] | null;
            /** @description The customer as a registered person, or null when the customer has not been recognised. */
            readonly Person?: components["schemas"]["Person"] | null;
            /** @description Nickname under which the customer appears in the chat. */
            readonly CustomerAlias?: string | null;
            /** @description Host name or IP address of the customer's computer. */
            readonly CustomerHost?: string | null;
            /** @description Name that the customer gave; empty when none was given. */
            readonly CustomerName?: string | null;
            /** @description E-mail address that the customer gave; empty when none was given. */
            readonly CustomerEmail?: string | null;
            /** @description Phone number that the customer gave; empty when none was given. */
            readonly CustomerPhone?: string | null;
            /** @description True when the customer gave consent while starting the session. */
            readonly CustomerConsented?: boolean | null;
            /** @description Name of the customer's company as the customer gave it; empty when none was given. */
            readonly CustomerCompanyName?: string | null;
            /**
             * @description How far the session has come:
             *
             *     - `Invalid`: the state is unknown.
             *     - `PreChatForm`: the customer is filling in the form that comes before the chat.
             *     - `Faq`: the customer is offered an answer from the FAQ before joining the queue.
             *     - `OfflineForm`: nobody serves the topic now, so the customer is offered a form instead.
             *     - `InQueue`: the session waits for an agent to pick it up.
             *     - `CustomerLast`: the customer wrote last, so an answer is due.
             *     - `UserLast`: an agent or a chatbot wrote last, so the customer is to answer.
             *     - `Finished`: the conversation is over; the customer can still revive it by writing, and it may be deleted later.
             *     - `Deleted`: the session awaits removal, which normally takes less than 24 hours.
             *     - `Closed`: the session is closed.
             *     - `RequestPosted`: the customer left a message while the topic was offline, and it became a request.
             *     - `ClosedFromQueue`: the session was closed while it still waited in the queue.
             * @enum {string|null}
             */
            readonly Status?: "Invalid" | "PreChatForm" | "Faq" | "OfflineForm" | "InQueue" | "CustomerLast" | "UserLast" | "Finished" | "Deleted" | "Closed" | "RequestPosted" | "ClosedFromQueue" | null;
            /** @description Copy of the first message of the session. */
            readonly FirstMessage?: string | null;
            /** @description Copy of the most recent message of the session. */
            readonly LastMessage?: string | null;
            /** @description When the customer asked for the chat. */
            readonly WhenRequested?: components["schemas"]["DateTime"];
            /** @description When an agent accepted the session; `0001-01-01T00:00:00` until then. */
            readonly WhenStarted?: components["schemas"]["DateTime"];
            /** @description When the session ended; `0001-01-01T00:00:00` while it is still open. */
            readonly WhenEnded?: components["schemas"]["DateTime"];
            /** @description When anybody last sent a message in the session, that is, since when it has been idle. */
            readonly WhenIdle?: components["schemas"]["DateTime"];
            /** @description When the customer's browser last polled for news. A moment long past suggests that the customer has left. */
            readonly WhenFetched?: components["schemas"]["DateTime"];
            /** @description The key with which the customer's browser proves that the session is its own. **Secret**: whoever knows it may be able to act as the customer, so never log it or pass it on. */
            readonly SessionKey?: string | null;
            /**
             * Format: int32
             * @description Place in the queue at the moment of the request: the number of sessions already waiting, plus 1.
             */
            readonly InitialQueuePos?: number | null;
            /**
             * Format: int32
             * @description Escalation level that the session has reached.
             */
            readonly AlertLevel?: number | null;
            /**
             * Format: int32
             * @description Small number, from 1, that tells apart the active sessions of one agent: the lowest that none of the others uses. Clients derive a colour from it.
             */
            readonly Rank?: number | null;
            /** @description Who is typing: `CustomerIsTyping` or `UserIsTyping` (the agent). Code 0, the normal state, is printed as `CustomerIsTyping` too, so that name alone does not prove that anybody types. */
            readonly Flags?: string | null;
            /** @description The company with which the session is connected, or null when it is not known. */
            readonly Contact?: components["schemas"]["Contact"] | null;
            /** @description The project with which the session is connected, or null when there is none. */
            readonly Project?: components["schemas"]["Project"] | null;
            /** @description The sale with which the session is connected, or null when there is none. */
            readonly Sale?: components["schemas"]["Sale"] | null;
            /** @description The request (ticket) with which the session is connected, or null when there is none. */
            readonly Ticket?: components["schemas"]["Ticket"] | null;
            /** @description The user agent who has been asked to take the session over and has neither accepted nor refused yet, or null when no transfer is pending. */
            readonly TransferTo?: components["schemas"]["Associate"] | null;
            /** @description True while a chatbot takes part, which makes its triggers run; false once the bot has handed over to an agent. */
            readonly ChatbotIsActive?: boolean | null;
            /** @description What the current user may do with this chat session. */
            readonly TableRight?: components["schemas"]["TableRight"] | null;
            /** @description Access right, type and length of the fields of this chat session, by field name. */
            readonly FieldProperties?: components["schemas"]["FieldProperties"];
            /** @description URLs of this session and of related resources, present whatever `$select` says. */
            readonly _Links?: components["schemas"]["Links"];
        };
    };
    responses: {
        /** @description A page of chat sessions. */
        readonly ChatSessionArchive: {
            headers: {
                readonly ETag: components["headers"]["ETag"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly Age: components["headers"]["Age"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly "SO-TimeZone": components["headers"]["SO-TimeZone"];
                readonly Vary: components["headers"]["Vary"];
                readonly "X-Contract-Violations": components["headers"]["X-Contract-Violations"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ChatSessionArchive"];
                readonly "text/json": components["schemas"]["ChatSessionArchive"];
                readonly "application/xml": components["schemas"]["ChatSessionArchive"];
                readonly "text/xml": components["schemas"]["ChatSessionArchive"];
                readonly "application/json-patch+json": components["schemas"]["ChatSessionArchive"];
                readonly "application/merge-patch+json": components["schemas"]["ChatSessionArchive"];
            };
        };
        /** @description You have the answer already; nothing of it is sent again. */
        readonly NotModified: {
            headers: {
                readonly ETag: components["headers"]["ETag"];
                readonly "Last-Modified": components["headers"]["Last-Modified"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly Age: components["headers"]["Age"];
                readonly Vary: components["headers"]["Vary"];
                readonly "X-Contract-Violations": components["headers"]["X-Contract-Violations"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter cannot be read; the message says which one and why. */
        readonly BadRequest: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request has no credentials, or wrong ones. */
        readonly Unauthorized: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are right, but do not allow this call. */
        readonly Forbidden: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Another method was used on this path; `Allow` lists those that it knows. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing that `Accept` allows can be written; the message lists what can. Always JSON. */
        readonly NotAcceptable: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many failed attempts from this address; try again after `Retry-After` seconds. */
        readonly TooManyRequests: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed; its log says why. */
        readonly InternalServerError: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server behind this one gave an answer that cannot be used. */
        readonly BadGateway: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The data handler cannot be reached; try again after `Retry-After` seconds. */
        readonly ServiceUnavailable: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The data handler took too long. */
        readonly GatewayTimeout: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description ChatSessionEntity found. */
        readonly ChatSession: {
            headers: {
                readonly ETag: components["headers"]["ETag"];
                readonly "Last-Modified": components["headers"]["Last-Modified"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly Age: components["headers"]["Age"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly "SO-TimeZone": components["headers"]["SO-TimeZone"];
                readonly Vary: components["headers"]["Vary"];
                readonly "X-Contract-Violations": components["headers"]["X-Contract-Violations"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ChatSessionEntity"];
                readonly "text/json": components["schemas"]["ChatSessionEntity"];
                readonly "application/xml": components["schemas"]["ChatSessionEntity"];
                readonly "text/xml": components["schemas"]["ChatSessionEntity"];
                readonly "application/json-patch+json": components["schemas"]["ChatSessionEntity"];
                readonly "application/merge-patch+json": components["schemas"]["ChatSessionEntity"];
            };
        };
        /** @description Not Found. */
        readonly NotFound: {
            headers: {
                readonly Vary: components["headers"]["Vary"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorBody"];
                readonly "text/json": components["schemas"]["ErrorBody"];
                readonly "application/xml": components["schemas"]["ErrorBody"];
                readonly "text/xml": components["schemas"]["ErrorBody"];
                readonly "application/json-patch+json": components["schemas"]["ErrorBody"];
                readonly "application/merge-patch+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The session, or `null` when there is none with this id. */
        readonly ChatSessionOrNull: {
            headers: {
                readonly Age: components["headers"]["Age"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly "SO-TimeZone": components["headers"]["SO-TimeZone"];
                readonly Vary: components["headers"]["Vary"];
                readonly "X-Contract-Violations": components["headers"]["X-Contract-Violations"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ChatSessionEntity"] | null;
                readonly "text/json": components["schemas"]["ChatSessionEntity"] | null;
                readonly "application/xml": components["schemas"]["ChatSessionEntity"] | null;
                readonly "text/xml": components["schemas"]["ChatSessionEntity"] | null;
                readonly "application/json-patch+json": components["schemas"]["ChatSessionEntity"] | null;
                readonly "application/merge-patch+json": components["schemas"]["ChatSessionEntity"] | null;
            };
        };
    };
    parameters: {
        /** @description The columns of the rows, separated by commas; upper and lower case are the same. Without it every column. */
        readonly Columns: string;
        /**
         * @description Which sessions: comparisons of a column with a value, joined by `and` and `or` and grouped by parentheses.
         *
         *     | Columns | Operators | Values |
         *     |---|---|---|
         *     | numbers | `eq` `ne` `lt` `le` `gt` `ge` | `17` |
         *     | texts | the same, `contains`, `begins`; also `contains(column,'text')` and `startswith(column,'text')` | `'text'`, with `''` for an apostrophe |
         *     | dates | the same, `before`, `after` | `2021-11-02` or `'2021-11-02T09:14:05'`; without an offset it is in the base time zone of the server, as stored dates are |
         *
         *     Texts compare without upper and lower case. `null` stands for a missing value, with `eq` and `ne` only; a missing
         *     value fulfils no other comparison.
         */
        readonly Filter: string;
        /**
         * @description Columns to sort by, separated by commas, each followed by `asc` or `desc` if it matters. A missing value counts as the
         *     lowest. Sessions that are equal in all of them follow each other by id.
         */
        readonly OrderBy: string;
        /** @description How many rows a page has at the most; 100 without it. */
        readonly Top: number;
        /**
         * @description How many rows to leave out before the first one. It costs as much as reading them; to page through a list, follow
         *     `odata.nextLink`.
         */
        readonly Skip: number;
        /** @description Where a page begins. It is part of `odata.nextLink` and means nothing elsewhere. */
        readonly SkipToken: string;
        /**
         * @description The languages you read, as RFC 9110 writes them. A text that exists in several languages (`US:"Customer";NO:"Kunde";`)
         *     is answered in the best match, or else in English; `[SR_…]` ids are answered as the string that they name. Without
         *     the header, or with `*`, texts stay as they are stored. What cannot be read is ignored. `Content-Language` of the
         *     answer says what was used.
         */
        readonly AcceptLanguage: string;
        /**
         * @description The same as `Accept-Language`, and stronger where both are given. `*`, `x`, `-` and the empty value switch translation
         *     off.
         */
        readonly SoLanguage: string;
        /**
         * @description How numbers, dates and times that stand encoded within translated texts are written: `[F:1234.5]` is `1,234.5` in
         *     `en-GB` and `1 234,5` in `nb-NO`. The language decides when it is absent or cannot be read, and without a language it
         *     is ignored. Numbers and dates of the JSON or XML itself never change.
         */
        readonly SoCulture: string;
        /**
         * @description The time zone that dates are converted to: a SuperOffice code (`NO`, `US-NY`), its id (`261`) or an IANA name, in any
         *     case. `2021-11-02T09:14:05` of a server in UTC is `2021-11-02T10:14:05` with `NO`, and `2021-11-02T10:14:05+01:00` with
         *     `NO, includeTZOffset`. `includeTZOffset` alone shows the offsets and moves nothing. "Not set" (`0001-01-01T00:00:00`)
         *     and "no end" (`9999-12-31`) are never moved. An unknown zone is 400; `SO-TimeZone` of the answer says which one is
         *     in force.
         */
        readonly SoTimeZone: string;
        /**
         * @description Entity tags of the answers that you still have, with commas between them, or `*`. When one of them is that of the
         *     answer that you would get, the answer is 304 without a body (RFC 9110 §13.1.2). It wins over `If-Modified-Since`.
         */
        readonly IfNoneMatch: string;
        /**
         * @description The `Last-Modified` of the answer that you still have. When nothing was stored since then, the answer is 304 without
         *     a body (RFC 9110 §13.1.3). What is not an HTTP date is ignored.
         */
        readonly IfModifiedSince: string;
        /**
         * @description The id of the session: an integer of 32 bits in its shortest decimal form, without plus sign, blanks, leading zeros
         *     or exponent.
         */
        readonly Id: number;
        /**
         * @description The properties to keep, separated by commas; every other property becomes null. Upper and lower case are the same,
         *     blanks around a name are ignored, `/` goes into a carrier (`User/FullName`), and a carrier's own name keeps it whole.
         *     Names that do not exist are ignored. `_Links` always stays. Without `$select` everything stays.
         */
        readonly Select: string;
        /** @description The id of the session, in the same form as in the path of the other operation. */
        readonly ChatSessionEntityId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this very answer: the session as it is stored, in this media type, selection, language, culture and time zone.
         *     It is a strong entity tag (RFC 9110 §8.8.3).
         */
        readonly ETag: string;
        /** @description For the one who asked only, who asks again with `If-None-Match` before using the answer again. */
        readonly "Cache-Control": string;
        /**
         * @description Only where the server behind this one is away and the answer is one that was recorded earlier: seconds since it was
         *     recorded; of a list, since the server behind this one answered the last time. What the answer shows may be old.
         */
        readonly Age: number;
        /** @description The language of the texts that exist in several; absent where the request asked for none. */
        readonly "Content-Language": string;
        /** @description The time zone in force, as an IANA name; dates without an offset are in it. */
        readonly "SO-TimeZone": string;
        /** @description The request headers that shaped the answer, for caches. */
        readonly Vary: string;
        /**
         * @description How many values the server behind this one gave that break the contract; they are null here. Absent where there are
         *     none, and where there is no server behind this one.
         */
        readonly "X-Contract-Violations": number;
        /** @description When what the answer shows was stored last; absent where nobody knows. */
        readonly "Last-Modified": string;
        /** @description One challenge for each scheme that `Authorization` may carry. */
        readonly "WWW-Authenticate": string;
        /** @description The methods that this path knows. */
        readonly Allow: string;
        /** @description Seconds to wait before the next try. */
        readonly "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly v1ChatSessionEntity_GetAll: {
        readonly parameters: {
            readonly query?: {
                /** @description The columns of the rows, separated by commas; upper and lower case are the same. Without it every column. */
                readonly $select?: components["parameters"]["Columns"];
                /**
                 * @description Which sessions: comparisons of a column with a value, joined by `and` and `or` and grouped by parentheses.
                 *
                 *     | Columns | Operators | Values |
                 *     |---|---|---|
                 *     | numbers | `eq` `ne` `lt` `le` `gt` `ge` | `17` |
                 *     | texts | the same, `contains`, `begins`; also `contains(column,'text')` and `startswith(column,'text')` | `'text'`, with `''` for an apostrophe |
                 *     | dates | the same, `before`, `after` | `2021-11-02` or `'2021-11-02T09:14:05'`; without an offset it is in the base time zone of the server, as stored dates are |
                 *
                 *     Texts compare without upper and lower case. `null` stands for a missing value, with `eq` and `ne` only; a missing
                 *     value fulfils no other comparison.
                 */
                readonly $filter?: components["parameters"]["Filter"];
                /**
                 * @description Columns to sort by, separated by commas, each followed by `asc` or `desc` if it matters. A missing value counts as the
                 *     lowest. Sessions that are equal in all of them follow each other by id.
                 */
                readonly $orderBy?: components["parameters"]["OrderBy"];
                /** @description How many rows a page has at the most; 100 without it. */
                readonly $top?: components["parameters"]["Top"];
                /**
                 * @description How many rows to leave out before the first one. It costs as much as reading them; to page through a list, follow
                 *     `odata.nextLink`.
                 */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description Where a page begins. It is part of `odata.nextLink` and means nothing elsewhere. */
                readonly $skiptoken?: components["parameters"]["SkipToken"];
            };
            readonly header?: {
                /**
                 * @description The languages you read, as RFC 9110 writes them. A text that exists in several languages (`US:"Customer";NO:"Kunde";`)
                 *     is answered in the best match, or else in English; `[SR_…]` ids are answered as the string that they name. Without
                 *     the header, or with `*`, texts stay as they are stored. What cannot be read is ignored. `Content-Language` of the
                 *     answer says what was used.
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The same as `Accept-Language`, and stronger where both are given. `*`, `x`, `-` and the empty value switch translation
                 *     off.
                 */
                readonly "SO-Language"?: components["parameters"]["SoLanguage"];
                /**
                 * @description How numbers, dates and times that stand encoded within translated texts are written: `[F:1234.5]` is `1,234.5` in
                 *     `en-GB` and `1 234,5` in `nb-NO`. The language decides when it is absent or cannot be read, and without a language it
                 *     is ignored. Numbers and dates of the JSON or XML itself never change.
                 */
                readonly "SO-Culture"?: components["parameters"]["SoCulture"];
                /**
                 * @description The time zone that dates are converted to: a SuperOffice code (`NO`, `US-NY`), its id (`261`) or an IANA name, in any
                 *     case. `2021-11-02T09:14:05` of a server in UTC is `2021-11-02T10:14:05` with `NO`, and `2021-11-02T10:14:05+01:00` with
                 *     `NO, includeTZOffset`. `includeTZOffset` alone shows the offsets and moves nothing. "Not set" (`0001-01-01T00:00:00`)
                 *     and "no end" (`9999-12-31`) are never moved. An unknown zone is 400; `SO-TimeZone` of the answer says which one is
                 *     in force.
                 */
                readonly "SO-TimeZone"?: components["parameters"]["SoTimeZone"];
                /**
                 * @description Entity tags of the answers that you still have, with commas between them, or `*`. When one of them is that of the
                 *     answer that you would get, the answer is 304 without a body (RFC 9110 §13.1.2). It wins over `If-Modified-Since`.
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` of the answer that you still have. When nothing was stored since then, the answer is 304 without
                 *     a body (RFC 9110 §13.1.3). What is not an HTTP date is ignored.
                 */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ChatSessionArchive"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly v1ChatSessionEntity_GetChatSessionEntity: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The properties to keep, separated by commas; every other property becomes null. Upper and lower case are the same,
                 *     blanks around a name are ignored, `/` goes into a carrier (`User/FullName`), and a carrier's own name keeps it whole.
                 *     Names that do not exist are ignored. `_Links` always stays. Without `$select` everything stays.
                 */
                readonly $select?: components["parameters"]["Select"];
            };
            readonly header?: {
                /**
                 * @description The languages you read, as RFC 9110 writes them. A text that exists in several languages (`US:"Customer";NO:"Kunde";`)
                 *     is answered in the best match, or else in English; `[SR_…]` ids are answered as the string that they name. Without
                 *     the header, or with `*`, texts stay as they are stored. What cannot be read is ignored. `Content-Language` of the
                 *     answer says what was used.
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The same as `Accept-Language`, and stronger where both are given. `*`, `x`, `-` and the empty value switch translation
                 *     off.
                 */
                readonly "SO-Language"?: components["parameters"]["SoLanguage"];
                /**
                 * @description How numbers, dates and times that stand encoded within translated texts are written: `[F:1234.5]` is `1,234.5` in
                 *     `en-GB` and `1 234,5` in `nb-NO`. The language decides when it is absent or cannot be read, and without a language it
                 *     is ignored. Numbers and dates of the JSON or XML itself never change.
                 */
                readonly "SO-Culture"?: components["parameters"]["SoCulture"];
                /**
                 * @description The time zone that dates are converted to: a SuperOffice code (`NO`, `US-NY`), its id (`261`) or an IANA name, in any
                 *     case. `2021-11-02T09:14:05` of a server in UTC is `2021-11-02T10:14:05` with `NO`, and `2021-11-02T10:14:05+01:00` with
                 *     `NO, includeTZOffset`. `includeTZOffset` alone shows the offsets and moves nothing. "Not set" (`0001-01-01T00:00:00`)
                 *     and "no end" (`9999-12-31`) are never moved. An unknown zone is 400; `SO-TimeZone` of the answer says which one is
                 *     in force.
                 */
                readonly "SO-TimeZone"?: components["parameters"]["SoTimeZone"];
                /**
                 * @description Entity tags of the answers that you still have, with commas between them, or `*`. When one of them is that of the
                 *     answer that you would get, the answer is 304 without a body (RFC 9110 §13.1.2). It wins over `If-Modified-Since`.
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` of the answer that you still have. When nothing was stored since then, the answer is 304 without
                 *     a body (RFC 9110 §13.1.3). What is not an HTTP date is ignored.
                 */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /**
                 * @description The id of the session: an integer of 32 bits in its shortest decimal form, without plus sign, blanks, leading zeros
                 *     or exponent.
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ChatSession"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly v1ChatAgent_GetChatSessionEntity: {
        readonly parameters: {
            readonly query: {
                /** @description The id of the session, in the same form as in the path of the other operation. */
                readonly chatSessionEntityId: components["parameters"]["ChatSessionEntityId"];
                /**
                 * @description The properties to keep, separated by commas; every other property becomes null. Upper and lower case are the same,
                 *     blanks around a name are ignored, `/` goes into a carrier (`User/FullName`), and a carrier's own name keeps it whole.
                 *     Names that do not exist are ignored. `_Links` always stays. Without `$select` everything stays.
                 */
                readonly $select?: components["parameters"]["Select"];
            };
            readonly header?: {
                /**
                 * @description The languages you read, as RFC 9110 writes them. A text that exists in several languages (`US:"Customer";NO:"Kunde";`)
                 *     is answered in the best match, or else in English; `[SR_…]` ids are answered as the string that they name. Without
                 *     the header, or with `*`, texts stay as they are stored. What cannot be read is ignored. `Content-Language` of the
                 *     answer says what was used.
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The same as `Accept-Language`, and stronger where both are given. `*`, `x`, `-` and the empty value switch translation
                 *     off.
                 */
                readonly "SO-Language"?: components["parameters"]["SoLanguage"];
                /**
                 * @description How numbers, dates and times that stand encoded within translated texts are written: `[F:1234.5]` is `1,234.5` in
                 *     `en-GB` and `1 234,5` in `nb-NO`. The language decides when it is absent or cannot be read, and without a language it
                 *     is ignored. Numbers and dates of the JSON or XML itself never change.
                 */
                readonly "SO-Culture"?: components["parameters"]["SoCulture"];
                /**
                 * @description The time zone that dates are converted to: a SuperOffice code (`NO`, `US-NY`), its id (`261`) or an IANA name, in any
                 *     case. `2021-11-02T09:14:05` of a server in UTC is `2021-11-02T10:14:05` with `NO`, and `2021-11-02T10:14:05+01:00` with
                 *     `NO, includeTZOffset`. `includeTZOffset` alone shows the offsets and moves nothing. "Not set" (`0001-01-01T00:00:00`)
                 *     and "no end" (`9999-12-31`) are never moved. An unknown zone is 400; `SO-TimeZone` of the answer says which one is
                 *     in force.
                 */
                readonly "SO-TimeZone"?: components["parameters"]["SoTimeZone"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ChatSessionOrNull"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
}
