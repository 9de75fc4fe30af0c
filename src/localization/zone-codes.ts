/**
 * IANA zones with the ISO 3166 codes that stand for them, separated by blanks.
 *
 * A country is here when it has several zones and one of them is enough for nearly all of its people; that of Micronesia
 * is the zone of its capital. Subdivisions are here where their country has no such zone, and elsewhere where their clock
 * has differed from it since the year 2000, besides Ceuta and Melilla, which have a zone of their own. A subdivision that
 * lies in two zones is in that of most of its people.
 *
 * @see zone.tab of the IANA time zone database
 */
export const zoneCodes: Readonly<Record<string, string>> = {
  // United States
  'America/New_York':
    'US-CT US-DC US-DE US-FL US-GA US-KY US-MA US-MD US-ME US-NC US-NH US-NJ US-NY US-OH US-PA US-RI US-SC US-VA US-VT US-WV',
  'America/Detroit': 'US-MI',
  'America/Indiana/Indianapolis': 'US-IN',
  'America/Chicago': 'US-AL US-AR US-IA US-IL US-KS US-LA US-MN US-MO US-MS US-ND US-NE US-OK US-SD US-TN US-TX US-WI',
  'America/Denver': 'US-CO US-MT US-NM US-UT US-WY',
  'America/Boise': 'US-ID',
  'America/Phoenix': 'US-AZ',
  'America/Los_Angeles': 'US-CA US-NV US-OR US-WA',
  'America/Anchorage': 'US-AK',
  'Pacific/Honolulu': 'US-HI',
  'America/Puerto_Rico': 'US-PR',
  'America/St_Thomas': 'US-VI',
  'Pacific/Guam': 'US-GU',
  'Pacific/Saipan': 'US-MP',
  'Pacific/Pago_Pago': 'US-AS',

  // Canada
  'America/St_Johns': 'CA-NL',
  'America/Halifax': 'CA-NS CA-PE',
  'America/Moncton': 'CA-NB',
  'America/Toronto': 'CA-ON CA-QC',
  'America/Iqaluit': 'CA-NU',
  'America/Winnipeg': 'CA-MB',
  'America/Regina': 'CA-SK',
  'America/Edmonton': 'CA-AB CA-NT',
  'America/Vancouver': 'CA-BC',
  'America/Whitehorse': 'CA-YT',

  // Mexico; more than half of the people of Tamaulipas live along the border, whose clock follows the other side.
  'America/Mexico_City':
    'MX-AGU MX-CHP MX-CMX MX-COL MX-DIF MX-GRO MX-GUA MX-HID MX-JAL MX-MEX MX-MIC MX-MOR MX-OAX MX-PUE MX-QUE MX-SLP MX-TAB MX-TLA MX-VER MX-ZAC',
  'America/Monterrey': 'MX-COA MX-DUR MX-NLE',
  'America/Matamoros': 'MX-TAM',
  'America/Merida': 'MX-CAM MX-YUC',
  'America/Cancun': 'MX-ROO',
  'America/Chihuahua': 'MX-CHH',
  'America/Mazatlan': 'MX-BCS MX-NAY MX-SIN',
  'America/Hermosillo': 'MX-SON',
  'America/Tijuana': 'MX-BCN',

  // Brazil
  'America/Sao_Paulo': 'BR-DF BR-ES BR-GO BR-MG BR-PR BR-RJ BR-RS BR-SC BR-SP',
  'America/Bahia': 'BR-BA',
  'America/Maceio': 'BR-AL BR-SE',
  'America/Recife': 'BR-PE',
  'America/Fortaleza': 'BR-CE BR-MA BR-PB BR-PI BR-RN',
  'America/Belem': 'BR-AP BR-PA',
  'America/Araguaina': 'BR-TO',
  'America/Campo_Grande': 'BR-MS',
  'America/Cuiaba': 'BR-MT',
  'America/Manaus': 'BR-AM',
  'America/Boa_Vista': 'BR-RR',
  'America/Porto_Velho': 'BR-RO',
  'America/Rio_Branco': 'BR-AC',

  // Argentina
  'America/Argentina/Buenos_Aires': 'AR',
  'America/Argentina/Cordoba': 'AR-E AR-G AR-H AR-N AR-P AR-S AR-W AR-X',
  'America/Argentina/Salta': 'AR-A AR-L AR-Q AR-R',
  'America/Argentina/Catamarca': 'AR-K AR-U',
  'America/Argentina/Jujuy': 'AR-Y',
  'America/Argentina/La_Rioja': 'AR-F',
  'America/Argentina/Mendoza': 'AR-M',
  'America/Argentina/Rio_Gallegos': 'AR-Z',
  'America/Argentina/San_Juan': 'AR-J',
  'America/Argentina/San_Luis': 'AR-D',
  'America/Argentina/Tucuman': 'AR-T',
  'America/Argentina/Ushuaia': 'AR-V',

  // Chile, Ecuador, Greenland
  'America/Santiago': 'CL',
  'America/Coyhaique': 'CL-AI',
  'America/Punta_Arenas': 'CL-MA',
  'America/Guayaquil': 'EC',
  'Pacific/Galapagos': 'EC-W',
  'America/Nuuk': 'GL',

  // Europe
  'Europe/Berlin': 'DE',
  'Asia/Nicosia': 'CY',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES-CN ES-GC ES-TF',
  'Africa/Ceuta': 'ES-CE ES-ML',
  'Europe/Lisbon': 'PT',
  'Atlantic/Azores': 'PT-20',
  'Atlantic/Madeira': 'PT-30',
  'Europe/Kyiv': 'UA',
  'Europe/Simferopol': 'UA-40 UA-43',

  // France and the Netherlands overseas
  'America/Guadeloupe': 'FR-971 FR-GP',
  'America/Martinique': 'FR-972 FR-MQ',
  'America/Cayenne': 'FR-973 FR-GF',
  'Indian/Reunion': 'FR-974 FR-RE',
  'Indian/Mayotte': 'FR-976 FR-YT',
  'America/St_Barthelemy': 'FR-BL',
  'America/Marigot': 'FR-MF',
  'America/Miquelon': 'FR-PM',
  'Pacific/Noumea': 'FR-NC',
  'Pacific/Tahiti': 'FR-PF PF',
  'Pacific/Wallis': 'FR-WF',
  'Indian/Kerguelen': 'FR-TF TF',
  'America/Aruba': 'NL-AW',
  'America/Curacao': 'NL-CW',
  'America/Kralendijk': 'NL-BQ1 NL-BQ2 NL-BQ3',
  'America/Lower_Princes': 'NL-SX',

  // Russia
  'Europe/Kaliningrad': 'RU-KGD',
  'Europe/Moscow':
    'RU-AD RU-ARK RU-BEL RU-BRY RU-CE RU-CU RU-DA RU-IN RU-IVA RU-KB RU-KC RU-KDA RU-KL RU-KLU RU-KO RU-KOS RU-KR RU-KRS RU-LEN RU-LIP ' +
    'RU-ME RU-MO RU-MOS RU-MOW RU-MUR RU-NEN RU-NGR RU-NIZ RU-ORL RU-PNZ RU-PSK RU-ROS RU-RYA RU-SE RU-SMO RU-SPE RU-STA RU-TA RU-TAM ' +
    'RU-TUL RU-TVE RU-VLA RU-VLG RU-VOR RU-YAR',
  'Europe/Kirov': 'RU-KIR',
  'Europe/Volgograd': 'RU-VGG',
  'Europe/Astrakhan': 'RU-AST',
  'Europe/Samara': 'RU-SAM RU-UD',
  'Europe/Saratov': 'RU-SAR',
  'Europe/Ulyanovsk': 'RU-ULY',
  'Asia/Yekaterinburg': 'RU-BA RU-CHE RU-KGN RU-KHM RU-ORE RU-PER RU-SVE RU-TYU RU-YAN',
  'Asia/Omsk': 'RU-OMS',
  'Asia/Barnaul': 'RU-AL RU-ALT',
  'Asia/Krasnoyarsk': 'RU-KK RU-KYA RU-TY',
  'Asia/Novokuznetsk': 'RU-KEM',
  'Asia/Novosibirsk': 'RU-NVS',
  'Asia/Tomsk': 'RU-TOM',
  'Asia/Irkutsk': 'RU-BU RU-IRK',
  'Asia/Chita': 'RU-ZAB',
  'Asia/Yakutsk': 'RU-AMU RU-SA',
  'Asia/Vladivostok': 'RU-KHA RU-PRI RU-YEV',
  'Asia/Magadan': 'RU-MAG',
  'Asia/Sakhalin': 'RU-SAK',
  'Asia/Anadyr': 'RU-CHU',
  'Asia/Kamchatka': 'RU-KAM',

  // Kazakhstan has kept one time since March 2024. Its codes became numbers, the letters stay known.
  'Asia/Almaty': 'KZ',
  'Asia/Aqtau': 'KZ-47 KZ-MAN',
  'Asia/Aqtobe': 'KZ-15 KZ-AKT',
  'Asia/Atyrau': 'KZ-23 KZ-ATY',
  'Asia/Oral': 'KZ-27 KZ-ZAP',
  'Asia/Qostanay': 'KZ-39 KZ-KUS',
  'Asia/Qyzylorda': 'KZ-43 KZ-KZY',

  // Indonesia
  'Asia/Jakarta': 'ID-AC ID-BB ID-BE ID-BT ID-JA ID-JB ID-JI ID-JK ID-JT ID-KR ID-LA ID-RI ID-SB ID-SS ID-SU ID-YO',
  'Asia/Pontianak': 'ID-KB ID-KT',
  'Asia/Makassar': 'ID-BA ID-GO ID-KI ID-KS ID-KU ID-NB ID-NT ID-SA ID-SG ID-SN ID-SR ID-ST',
  'Asia/Jayapura': 'ID-MA ID-MU ID-PA ID-PB ID-PD ID-PE ID-PS ID-PT',

  // Rest of Asia; the official time of all of China is that of Beijing.
  'Asia/Shanghai': 'CN',
  'Asia/Kuala_Lumpur': 'MY',
  'Asia/Ulaanbaatar': 'MN',
  'Asia/Hovd': 'MN-043 MN-046 MN-071',
  'Asia/Hebron': 'PS',
  'Asia/Gaza': 'PS-DEB PS-GZA PS-KYS PS-NGZ PS-RFH',
  'Asia/Tashkent': 'UZ',
  'Asia/Ho_Chi_Minh': 'VN',

  // Congo
  'Africa/Kinshasa': 'CD-BC CD-EQ CD-KG CD-KL CD-KN CD-MN CD-MO CD-NU CD-SU CD-TU',
  'Africa/Lubumbashi': 'CD-BU CD-HK CD-HL CD-HU CD-IT CD-KC CD-KE CD-KS CD-LO CD-LU CD-MA CD-NK CD-SA CD-SK CD-TA CD-TO',

  // Australia
  'Australia/Sydney': 'AU-ACT AU-NSW',
  'Australia/Melbourne': 'AU-VIC',
  'Australia/Hobart': 'AU-TAS',
  'Australia/Brisbane': 'AU-QLD',
  'Australia/Adelaide': 'AU-SA',
  'Australia/Darwin': 'AU-NT',
  'Australia/Perth': 'AU-WA',

  // The Pacific
  'Pacific/Auckland': 'NZ',
  'Pacific/Chatham': 'NZ-CIT',
  'Pacific/Port_Moresby': 'PG',
  'Pacific/Bougainville': 'PG-NSB',
  'Pacific/Majuro': 'MH',
  'Pacific/Pohnpei': 'FM',
  'Pacific/Chuuk': 'FM-TRK FM-YAP',
  'Pacific/Kosrae': 'FM-KSA',
  'Pacific/Tarawa': 'KI',
  'Pacific/Kanton': 'KI-P',
  'Pacific/Kiritimati': 'KI-L',
};
