// Made by src/training/gazetteer/countryNames.mjs from the Unicode CLDR (Unicode-3.0). Do not edit.

/** A line a country (ISO 3166) or region (UN M49): code|English|German|Dutch, several names with `;`, the first to show. */
export const COUNTRY_NAMES = `
AD|Andorra|Andorra|Andorra
AE|United Arab Emirates|Vereinigte Arabische Emirate|Verenigde Arabische Emiraten
AF|Afghanistan|Afghanistan|Afghanistan
AG|Antigua & Barbuda|Antigua und Barbuda|Antigua en Barbuda
AI|Anguilla|Anguilla|Anguilla
AL|Albania|Albanien|Albanië
AM|Armenia|Armenien|Armenië
AO|Angola|Angola|Angola
AQ|Antarctica|Antarktis|Antarctica
AR|Argentina|Argentinien|Argentinië
AS|American Samoa|Amerikanisch-Samoa|Amerikaans-Samoa
AT|Austria|Österreich|Oostenrijk
AU|Australia|Australien|Australië
AW|Aruba|Aruba|Aruba
AX|Åland Islands|Ålandinseln|Åland
AZ|Azerbaijan|Aserbaidschan|Azerbeidzjan
BA|Bosnia & Herzegovina;Bosnia|Bosnien und Herzegowina|Bosnië en Herzegovina
BB|Barbados|Barbados|Barbados
BD|Bangladesh|Bangladesch|Bangladesh
BE|Belgium|Belgien|België
BF|Burkina Faso|Burkina Faso|Burkina Faso
BG|Bulgaria|Bulgarien|Bulgarije
BH|Bahrain|Bahrain|Bahrein
BI|Burundi|Burundi|Burundi
BJ|Benin|Benin|Benin
BL|St. Barthélemy|St. Barthélemy|Saint-Barthélemy
BM|Bermuda|Bermuda|Bermuda
BN|Brunei|Brunei Darussalam|Brunei
BO|Bolivia|Bolivien|Bolivia
BQ|Caribbean Netherlands|Karibische Niederlande|Caribisch Nederland
BR|Brazil|Brasilien|Brazilië
BS|Bahamas|Bahamas|Bahama’s
BT|Bhutan|Bhutan|Bhutan
BV|Bouvet Island|Bouvetinsel|Bouveteiland
BW|Botswana|Botsuana|Botswana
BY|Belarus|Belarus|Belarus
BZ|Belize|Belize|Belize
CA|Canada|Kanada|Canada
CC|Cocos (Keeling) Islands;Cocos Islands|Kokosinseln|Cocoseilanden
CD|Congo - Kinshasa|Kongo-Kinshasa|Congo-Kinshasa
CF|Central African Republic|Zentralafrikanische Republik|Centraal-Afrikaanse Republiek
CG|Congo - Brazzaville|Kongo-Brazzaville|Congo-Brazzaville
CH|Switzerland|Schweiz|Zwitserland
CI|Côte d’Ivoire|Côte d’Ivoire|Ivoorkust
CK|Cook Islands|Cookinseln|Cookeilanden
CL|Chile|Chile|Chili
CM|Cameroon|Kamerun|Kameroen
CN|China|China|China
CO|Colombia|Kolumbien|Colombia
CR|Costa Rica|Costa Rica|Costa Rica
CU|Cuba|Kuba|Cuba
CV|Cape Verde|Cabo Verde|Kaapverdië
CW|Curaçao|Curaçao|Curaçao
CX|Christmas Island|Weihnachtsinsel|Christmaseiland
CY|Cyprus|Zypern|Cyprus
CZ|Czechia|Tschechien|Tsjechië
DE|Germany|Deutschland|Duitsland
DJ|Djibouti|Dschibuti|Djibouti
DK|Denmark|Dänemark|Denemarken
DM|Dominica|Dominica|Dominica
DO|Dominican Republic|Dominikanische Republik|Dominicaanse Republiek
DZ|Algeria|Algerien|Algerije
EC|Ecuador|Ecuador|Ecuador
EE|Estonia|Estland|Estland
EG|Egypt|Ägypten|Egypte
EH|Western Sahara|Westsahara|Westelijke Sahara
ER|Eritrea|Eritrea|Eritrea
ES|Spain|Spanien|Spanje
ET|Ethiopia|Äthiopien|Ethiopië
FI|Finland|Finnland|Finland
FJ|Fiji|Fidschi|Fiji
FK|Falkland Islands|Falklandinseln|Falklandeilanden
FM|Micronesia|Mikronesien|Micronesia
FO|Faroe Islands|Färöer|Faeröer
FR|France|Frankreich|Frankrijk
GA|Gabon|Gabun|Gabon
GB|United Kingdom;UK|Vereinigtes Königreich;UK|Verenigd Koninkrijk;VK
GD|Grenada|Grenada|Grenada
GE|Georgia|Georgien|Georgië
GF|French Guiana|Französisch-Guayana|Frans-Guyana
GG|Guernsey|Guernsey|Guernsey
GH|Ghana|Ghana|Ghana
GI|Gibraltar|Gibraltar|Gibraltar
GL|Greenland|Grönland|Groenland
GM|Gambia|Gambia|Gambia
GN|Guinea|Guinea|Guinee
GP|Guadeloupe|Guadeloupe|Guadeloupe
GQ|Equatorial Guinea|Äquatorialguinea|Equatoriaal-Guinea
GR|Greece|Griechenland|Griekenland
GS|South Georgia & South Sandwich Islands|Südgeorgien und die Südlichen Sandwichinseln|Zuid-Georgia en Zuidelijke Sandwicheilanden
GT|Guatemala|Guatemala|Guatemala
GU|Guam|Guam|Guam
GW|Guinea-Bissau|Guinea-Bissau|Guinee-Bissau
GY|Guyana|Guyana|Guyana
HK|Hong Kong SAR China;Hong Kong|Sonderverwaltungsregion Hongkong;Hongkong|Hongkong SAR van China;Hongkong
HM|Heard & McDonald Islands|Heard und McDonaldinseln|Heard en McDonaldeilanden
HN|Honduras|Honduras|Honduras
HR|Croatia|Kroatien|Kroatië
HT|Haiti|Haiti|Haïti
HU|Hungary|Ungarn|Hongarije
ID|Indonesia|Indonesien|Indonesië
IE|Ireland|Irland|Ierland
IL|Israel|Israel|Israël
IM|Isle of Man|Isle of Man|Isle of Man
IN|India|Indien|India
IO|British Indian Ocean Territory|Britisches Territorium im Indischen Ozean|Brits Indische Oceaanterritorium
IQ|Iraq|Irak|Irak
IR|Iran|Iran|Iran
IS|Iceland|Island|IJsland
IT|Italy|Italien|Italië
JE|Jersey|Jersey|Jersey
JM|Jamaica|Jamaika|Jamaica
JO|Jordan|Jordanien|Jordanië
JP|Japan|Japan|Japan
KE|Kenya|Kenia|Kenia
KG|Kyrgyzstan|Kirgisistan|Kirgizië
KH|Cambodia|Kambodscha|Cambodja
KI|Kiribati|Kiribati|Kiribati
KM|Comoros|Komoren|Comoren
KN|St. Kitts & Nevis|St. Kitts und Nevis|Saint Kitts en Nevis
KP|North Korea|Nordkorea|Noord-Korea
KR|South Korea|Südkorea|Zuid-Korea
KW|Kuwait|Kuwait|Koeweit
KY|Cayman Islands|Kaimaninseln|Kaaimaneilanden
KZ|Kazakhstan|Kasachstan|Kazachstan
LA|Laos|Laos|Laos
LB|Lebanon|Libanon|Libanon
LC|St. Lucia|St. Lucia|Saint Lucia
LI|Liechtenstein|Liechtenstein|Liechtenstein
LK|Sri Lanka|Sri Lanka|Sri Lanka
LR|Liberia|Liberia|Liberia
LS|Lesotho|Lesotho|Lesotho
LT|Lithuania|Litauen|Litouwen
LU|Luxembourg|Luxemburg|Luxemburg
LV|Latvia|Lettland|Letland
LY|Libya|Libyen|Libië
MA|Morocco|Marokko|Marokko
MC|Monaco|Monaco|Monaco
MD|Moldova|Republik Moldau|Moldavië
ME|Montenegro|Montenegro|Montenegro
MF|St. Martin|St. Martin|Saint-Martin
MG|Madagascar|Madagaskar|Madagaskar
MH|Marshall Islands|Marshallinseln|Marshalleilanden
MK|North Macedonia|Nordmazedonien|Noord-Macedonië
ML|Mali|Mali|Mali
MM|Myanmar (Burma);Myanmar|Myanmar|Myanmar (Birma)
MN|Mongolia|Mongolei|Mongolië
MO|Macao SAR China;Macao|Sonderverwaltungsregion Macau;Macau|Macau SAR van China;Macau
MP|Northern Mariana Islands|Nördliche Marianen|Noordelijke Marianen
MQ|Martinique|Martinique|Martinique
MR|Mauritania|Mauretanien|Mauritanië
MS|Montserrat|Montserrat|Montserrat
MT|Malta|Malta|Malta
MU|Mauritius|Mauritius|Mauritius
MV|Maldives|Malediven|Maldiven
MW|Malawi|Malawi|Malawi
MX|Mexico|Mexiko|Mexico
MY|Malaysia|Malaysia|Maleisië
MZ|Mozambique|Mosambik|Mozambique
NA|Namibia|Namibia|Namibië
NC|New Caledonia|Neukaledonien|Nieuw-Caledonië
NE|Niger|Niger|Niger
NF|Norfolk Island|Norfolkinsel|Norfolk
NG|Nigeria|Nigeria|Nigeria
NI|Nicaragua|Nicaragua|Nicaragua
NL|Netherlands|Niederlande|Nederland
NO|Norway|Norwegen|Noorwegen
NP|Nepal|Nepal|Nepal
NR|Nauru|Nauru|Nauru
NU|Niue|Niue|Niue
NZ|New Zealand|Neuseeland|Nieuw-Zeeland
OM|Oman|Oman|Oman
PA|Panama|Panama|Panama
PE|Peru|Peru|Peru
PF|French Polynesia|Französisch-Polynesien|Frans-Polynesië
PG|Papua New Guinea|Papua-Neuguinea|Papoea-Nieuw-Guinea
PH|Philippines|Philippinen|Filipijnen
PK|Pakistan|Pakistan|Pakistan
PL|Poland|Polen|Polen
PM|St. Pierre & Miquelon|St. Pierre und Miquelon|Saint-Pierre en Miquelon
PN|Pitcairn Islands;Pitcairn|Pitcairninseln|Pitcairneilanden
PR|Puerto Rico|Puerto Rico|Puerto Rico
PS|Palestinian Territories;Palestine|Palästinensische Autonomiegebiete;Palästina|Palestijnse gebieden;Palestina
PT|Portugal|Portugal|Portugal
PW|Palau|Palau|Palau
PY|Paraguay|Paraguay|Paraguay
QA|Qatar|Katar|Qatar
RE|Réunion|Réunion|Réunion
RO|Romania|Rumänien|Roemenië
RS|Serbia|Serbien|Servië
RU|Russia|Russland|Rusland
RW|Rwanda|Ruanda|Rwanda
SA|Saudi Arabia|Saudi-Arabien|Saoedi-Arabië
SB|Solomon Islands|Salomonen|Salomonseilanden
SC|Seychelles|Seychellen|Seychellen
SD|Sudan|Sudan|Soedan
SE|Sweden|Schweden|Zweden
SG|Singapore|Singapur|Singapore
SH|St. Helena|St. Helena|Sint-Helena
SI|Slovenia|Slowenien|Slovenië
SJ|Svalbard & Jan Mayen|Spitzbergen und Jan Mayen|Spitsbergen en Jan Mayen
SK|Slovakia|Slowakei|Slowakije
SL|Sierra Leone|Sierra Leone|Sierra Leone
SM|San Marino|San Marino|San Marino
SN|Senegal|Senegal|Senegal
SO|Somalia|Somalia|Somalië
SR|Suriname|Suriname|Suriname
SS|South Sudan|Südsudan|Zuid-Soedan
ST|São Tomé & Príncipe|São Tomé und Príncipe|Sao Tomé en Principe
SV|El Salvador|El Salvador|El Salvador
SX|Sint Maarten|Sint Maarten|Sint-Maarten
SY|Syria|Syrien|Syrië
SZ|Eswatini|Eswatini|Eswatini
TC|Turks & Caicos Islands|Turks- und Caicosinseln|Turks- en Caicoseilanden
TD|Chad|Tschad|Tsjaad
TF|French Southern Territories|Französische Süd- und Antarktisgebiete|Franse Gebieden in de zuidelijke Indische Oceaan
TG|Togo|Togo|Togo
TH|Thailand|Thailand|Thailand
TJ|Tajikistan|Tadschikistan|Tadzjikistan
TK|Tokelau|Tokelau|Tokelau
TL|Timor-Leste|Timor-Leste|Oost-Timor
TM|Turkmenistan|Turkmenistan|Turkmenistan
TN|Tunisia|Tunesien|Tunesië
TO|Tonga|Tonga|Tonga
TR|Türkiye|Türkei|Turkije
TT|Trinidad & Tobago|Trinidad und Tobago|Trinidad en Tobago
TV|Tuvalu|Tuvalu|Tuvalu
TW|Taiwan|Taiwan|Taiwan
TZ|Tanzania|Tansania|Tanzania
UA|Ukraine|Ukraine|Oekraïne
UG|Uganda|Uganda|Oeganda
UM|U.S. Outlying Islands|Amerikanische Überseeinseln|Kleine afgelegen eilanden van de Verenigde Staten
US|United States;US|Vereinigte Staaten;USA|Verenigde Staten;VS
UY|Uruguay|Uruguay|Uruguay
UZ|Uzbekistan|Usbekistan|Oezbekistan
VA|Vatican City|Vatikanstadt|Vaticaanstad
VC|St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint Vincent en de Grenadines
VE|Venezuela|Venezuela|Venezuela
VG|British Virgin Islands|Britische Jungferninseln|Britse Maagdeneilanden
VI|U.S. Virgin Islands|Amerikanische Jungferninseln|Amerikaanse Maagdeneilanden
VN|Vietnam|Vietnam|Vietnam
VU|Vanuatu|Vanuatu|Vanuatu
WF|Wallis & Futuna|Wallis und Futuna|Wallis en Futuna
WS|Samoa|Samoa|Samoa
XK|Kosovo|Kosovo|Kosovo
YE|Yemen|Jemen|Jemen
YT|Mayotte|Mayotte|Mayotte
ZA|South Africa|Südafrika|Zuid-Afrika
ZM|Zambia|Sambia|Zambia
ZW|Zimbabwe|Simbabwe|Zimbabwe
001|world|Welt|wereld
002|Africa|Afrika|Afrika
003|North America|Nordamerika|Noord-Amerika
005|South America|Südamerika|Zuid-Amerika
009|Oceania|Ozeanien|Oceanië
011|Western Africa|Westafrika|West-Afrika
013|Central America|Mittelamerika|Midden-Amerika
014|Eastern Africa|Ostafrika|Oost-Afrika
015|Northern Africa|Nordafrika|Noord-Afrika
017|Middle Africa|Zentralafrika|Centraal-Afrika
018|Southern Africa|Südliches Afrika|Zuidelijk Afrika
019|Americas|Amerika|Amerika
029|Caribbean|Karibik|Caribisch gebied
030|Eastern Asia|Ostasien|Oost-Azië
034|Southern Asia|Südasien|Zuid-Azië
035|Southeast Asia|Südostasien|Zuidoost-Azië
039|Southern Europe|Südeuropa|Zuid-Europa
053|Australasia|Australasien|Australazië
142|Asia|Asien|Azië
143|Central Asia|Zentralasien|Centraal-Azië
145|Western Asia|Westasien|West-Azië
150|Europe|Europa|Europa
151|Eastern Europe|Osteuropa|Oost-Europa
154|Northern Europe|Nordeuropa|Noord-Europa
155|Western Europe|Westeuropa|West-Europa
202|Sub-Saharan Africa|Subsahara-Afrika|Sub-Saharaans Afrika
419|Latin America|Lateinamerika|Latijns-Amerika
`;
