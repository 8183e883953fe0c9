/**
 * ISO 3166-1: two letters, three letters, the English name, then other spellings in use. `XK` is the code in use for
 * Kosovo, which has none of its own.
 */
export const COUNTRY_LIST = `
AF AFG Afghanistan
AX ALA Åland Islands|Aland
AL ALB Albania
DZ DZA Algeria
AS ASM American Samoa
AD AND Andorra
AO AGO Angola
AI AIA Anguilla
AQ ATA Antarctica
AG ATG Antigua and Barbuda|Antigua
AR ARG Argentina
AM ARM Armenia
AW ABW Aruba
AU AUS Australia
AT AUT Austria|Österreich
AZ AZE Azerbaijan
BS BHS Bahamas|Bahamas, The
BH BHR Bahrain
BD BGD Bangladesh
BB BRB Barbados
BY BLR Belarus
BE BEL Belgium|Belgique|België
BZ BLZ Belize
BJ BEN Benin
BM BMU Bermuda
BT BTN Bhutan
BO BOL Bolivia|Bolivia, Plurinational State of|Plurinational State of Bolivia
BQ BES Bonaire, Sint Eustatius and Saba|Caribbean Netherlands|Bonaire
BA BIH Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
BW BWA Botswana
BV BVT Bouvet Island
BR BRA Brazil|Brasil
IO IOT British Indian Ocean Territory
BN BRN Brunei|Brunei Darussalam
BG BGR Bulgaria
BF BFA Burkina Faso
BI BDI Burundi
CV CPV Cape Verde|Cabo Verde
KH KHM Cambodia
CM CMR Cameroon
CA CAN Canada
KY CYM Cayman Islands
CF CAF Central African Republic
TD TCD Chad
CL CHL Chile
CN CHN China|China, People's Republic of|People's Republic of China|PRC|Mainland China
CX CXR Christmas Island
CC CCK Cocos (Keeling) Islands|Cocos Islands|Keeling Islands
CO COL Colombia
KM COM Comoros
CG COG Congo|Congo, Republic of the|Republic of the Congo|Congo-Brazzaville|Congo (Brazzaville)
CD COD Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|DR Congo|DRC|Congo-Kinshasa|Congo (Kinshasa)|Zaire
CK COK Cook Islands
CR CRI Costa Rica
CI CIV Côte d'Ivoire|Ivory Coast
HR HRV Croatia|Hrvatska
CU CUB Cuba
CW CUW Curaçao
CY CYP Cyprus
CZ CZE Czech Republic|Czechia|Česko
DK DNK Denmark|Danmark
DJ DJI Djibouti
DM DMA Dominica
DO DOM Dominican Republic
EC ECU Ecuador
EG EGY Egypt
SV SLV El Salvador
GQ GNQ Equatorial Guinea
ER ERI Eritrea
EE EST Estonia
SZ SWZ Eswatini|Swaziland
ET ETH Ethiopia
FK FLK Falkland Islands|Falkland Islands (Malvinas)|Malvinas
FO FRO Faroe Islands|Faeroe Islands
FJ FJI Fiji
FI FIN Finland|Suomi
FR FRA France
GF GUF French Guiana
PF PYF French Polynesia|Tahiti
TF ATF French Southern Territories
GA GAB Gabon
GM GMB Gambia|Gambia, The
GE GEO Georgia
DE DEU Germany|Deutschland|Federal Republic of Germany
GH GHA Ghana
GI GIB Gibraltar
GR GRC Greece|Hellas|EL
GL GRL Greenland
GD GRD Grenada
GP GLP Guadeloupe
GU GUM Guam
GT GTM Guatemala
GG GGY Guernsey
GN GIN Guinea
GW GNB Guinea-Bissau
GY GUY Guyana
HT HTI Haiti
HM HMD Heard Island and McDonald Islands|Heard and McDonald Islands
VA VAT Vatican City|Holy See|Holy See (Vatican City State)|Vatican City State|Vatican
HN HND Honduras
HK HKG Hong Kong|Hong Kong SAR|Hong Kong, China|Hong Kong SAR China|Hong Kong S.A.R.
HU HUN Hungary
IS ISL Iceland
IN IND India
ID IDN Indonesia
IR IRN Iran|Iran, Islamic Republic of|Islamic Republic of Iran
IQ IRQ Iraq
IE IRL Ireland|Republic of Ireland|Ireland, Republic of|Eire
IM IMN Isle of Man
IL ISR Israel
IT ITA Italy|Italia
JM JAM Jamaica
JP JPN Japan
JE JEY Jersey
JO JOR Jordan
KZ KAZ Kazakhstan
KE KEN Kenya
KI KIR Kiribati
KP PRK North Korea|Korea, Democratic People's Republic of|Democratic People's Republic of Korea|Korea, North|DPRK
KR KOR South Korea|Korea, Republic of|Republic of Korea|Korea, South|Korea (South)|Korea|Korea (Republic of)
XK XKX Kosovo
KW KWT Kuwait
KG KGZ Kyrgyzstan|Kyrgyz Republic
LA LAO Laos|Lao People's Democratic Republic|Lao PDR
LV LVA Latvia
LB LBN Lebanon
LS LSO Lesotho
LR LBR Liberia
LY LBY Libya|Libyan Arab Jamahiriya
LI LIE Liechtenstein
LT LTU Lithuania
LU LUX Luxembourg|Luxemburg
MO MAC Macau|Macao|Macao SAR|Macau SAR|Macao SAR China
MG MDG Madagascar
MW MWI Malawi
MY MYS Malaysia
MV MDV Maldives
ML MLI Mali
MT MLT Malta
MH MHL Marshall Islands
MQ MTQ Martinique
MR MRT Mauritania
MU MUS Mauritius
YT MYT Mayotte
MX MEX Mexico|México
FM FSM Micronesia|Micronesia, Federated States of|Federated States of Micronesia
MD MDA Moldova|Moldova, Republic of|Republic of Moldova
MC MCO Monaco
MN MNG Mongolia
ME MNE Montenegro
MS MSR Montserrat
MA MAR Morocco
MZ MOZ Mozambique
MM MMR Myanmar|Burma|Myanmar (Burma)
NA NAM Namibia
NR NRU Nauru
NP NPL Nepal
NL NLD Netherlands|Holland|The Netherlands|Netherlands, The|Nederland|Kingdom of the Netherlands
NC NCL New Caledonia
NZ NZL New Zealand
NI NIC Nicaragua
NE NER Niger
NG NGA Nigeria
NU NIU Niue
NF NFK Norfolk Island
MK MKD North Macedonia|Macedonia|Macedonia, the former Yugoslav Republic of|Former Yugoslav Republic of Macedonia|FYROM|Republic of North Macedonia
MP MNP Northern Mariana Islands
NO NOR Norway|Norge
OM OMN Oman
PK PAK Pakistan
PW PLW Palau
PS PSE Palestine|Palestine, State of|State of Palestine|Palestinian Territory|Palestinian Territories|Palestinian Territory, Occupied
PA PAN Panama
PG PNG Papua New Guinea
PY PRY Paraguay
PE PER Peru
PH PHL Philippines
PN PCN Pitcairn|Pitcairn Islands
PL POL Poland|Polska
PT PRT Portugal
PR PRI Puerto Rico
QA QAT Qatar
RE REU Réunion
RO ROU Romania
RU RUS Russia|Russian Federation
RW RWA Rwanda
BL BLM Saint Barthélemy|Saint Barth|Saint Barts
SH SHN Saint Helena, Ascension and Tristan da Cunha|Saint Helena
KN KNA Saint Kitts and Nevis
LC LCA Saint Lucia
MF MAF Saint Martin|Saint Martin (French part)
PM SPM Saint Pierre and Miquelon
VC VCT Saint Vincent and the Grenadines|Saint Vincent and Grenadines|Saint Vincent
WS WSM Samoa|Western Samoa
SM SMR San Marino
ST STP São Tomé and Príncipe
SA SAU Saudi Arabia|Kingdom of Saudi Arabia|KSA
SN SEN Senegal
RS SRB Serbia
SC SYC Seychelles
SL SLE Sierra Leone
SG SGP Singapore
SX SXM Sint Maarten|Sint Maarten (Dutch part)
SK SVK Slovakia|Slovak Republic
SI SVN Slovenia
SB SLB Solomon Islands
SO SOM Somalia
ZA ZAF South Africa|Republic of South Africa|RSA
GS SGS South Georgia and the South Sandwich Islands|South Georgia and South Sandwich Islands
SS SSD South Sudan
ES ESP Spain|España
LK LKA Sri Lanka
SD SDN Sudan
SR SUR Suriname
SJ SJM Svalbard and Jan Mayen
SE SWE Sweden|Sverige
CH CHE Switzerland|Schweiz|Suisse|Svizzera
SY SYR Syria|Syrian Arab Republic
TW TWN Taiwan|Taiwan, Province of China|Taiwan, R.O.C.|Taiwan ROC|Chinese Taipei
TJ TJK Tajikistan
TZ TZA Tanzania|Tanzania, United Republic of|United Republic of Tanzania
TH THA Thailand
TL TLS Timor-Leste|East Timor
TG TGO Togo
TK TKL Tokelau
TO TON Tonga
TT TTO Trinidad and Tobago|Trinidad
TN TUN Tunisia
TR TUR Turkey|Türkiye
TM TKM Turkmenistan
TC TCA Turks and Caicos Islands|Turks and Caicos
TV TUV Tuvalu
UG UGA Uganda
UA UKR Ukraine
AE ARE United Arab Emirates|UAE|U.A.E.|Emirates
GB GBR United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland|Great Britain (UK)|United Kingdom (UK)|United Kingdom (Great Britain)|Great Britain and Northern Ireland
US USA United States|United States of America|U.S.A.|U.S.|United States (US)|United States (USA)|America
UM UMI United States Minor Outlying Islands|US Minor Outlying Islands|U.S. Outlying Islands
UY URY Uruguay
UZ UZB Uzbekistan
VU VUT Vanuatu
VE VEN Venezuela|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
VN VNM Vietnam|Viet Nam
VG VGB British Virgin Islands|Virgin Islands, British|Virgin Islands (British)
VI VIR U.S. Virgin Islands|Virgin Islands, U.S.|Virgin Islands (U.S.)|United States Virgin Islands|Virgin Islands, United States
WF WLF Wallis and Futuna|Wallis and Futuna Islands
EH ESH Western Sahara
YE YEM Yemen
ZM ZMB Zambia
ZW ZWE Zimbabwe
`;
