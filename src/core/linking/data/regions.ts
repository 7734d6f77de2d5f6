/**
 * Places that news names often and that are neither a country nor a city, kept by hand. A line a place:
 * id|English name to show|other names in any language|adjectives and inhabitants, several with `;`. Base forms only.
 * Ids are ISO 3166-2 where it has the place.
 */
export const REGIONS = `
place:western-world|the West|Westen;West;Western world;Westliche Welt;westliche Welt;westerse wereld;Westerse wereld|westlich;Westers;Western;Westler;Westerling
place:arab-world|Arab world|arabische Welt;Arabische Welt;Arabische wereld;Arabische Liga-Staaten|arabisch;Araber;Arabisch;Arabier;Arab
place:middle-east|Middle East|Nahost;Naher Osten;Nahe Osten;Nahen Osten;Naher und Mittlerer Osten;Mittlerer Osten;Mittleren Osten;Midden-Oosten;Mideast;Near East;Nabije Oosten|nahöstlich
place:far-east|Far East|Ferner Osten;Ferne Osten;Fernen Osten;Verre Oosten|
place:global-south|Global South|Globaler Süden;Globale Süden;Globalen Süden;globaler Süden;Mondiale Zuiden;mondiale Zuiden;Globale Zuiden|
place:balkans|Balkans|Balkan;Westbalkan;Westelijke Balkan;Western Balkans|
place:baltic-states|Baltic states|Baltikum;Baltische Staaten;baltische Staaten;baltischen Staaten;Baltische staten;Baltics|baltisch;Balte;Baltisch;Balt;Baltic
place:scandinavia|Scandinavia|Skandinavien;Scandinavië|skandinavisch;Skandinavier;Scandinavisch;Scandinaviër;Scandinavian
place:caucasus|Caucasus|Kaukasus;Südkaukasus;South Caucasus|kaukasisch;Kaukasisch;Caucasian
place:indo-pacific|Indo-Pacific|Indopazifik;Indo-Pazifik;Indo-Pacifische regio;Indo-Pacific|
place:gaza-strip|Gaza Strip|Gazastreifen;Gaza-Streifen;Gazastrook;Gaza|
place:west-bank|West Bank|Westjordanland;Westelijke Jordaanoever;Westbank|
place:golan-heights|Golan Heights|Golanhöhen;Golanhoogten;Golan|
place:donbas|Donbas|Donbass;Donezbecken;Donbas|
place:kashmir|Kashmir|Kaschmir;Kasjmir|
place:kurdistan|Kurdistan|Koerdistan|kurdisch;Kurde;Koerdisch;Koerd;Kurdish;Kurd
place:sahel|Sahel|Sahelzone|
place:siberia|Siberia|Sibirien;Siberië|sibirisch;Siberisch;Siberian
place:south-china-sea|South China Sea|Südchinesisches Meer;Südchinesische Meer;Südchinesischen Meer;Zuid-Chinese Zee|
place:taiwan-strait|Taiwan Strait|Taiwanstraße;Straße von Taiwan;Straat van Taiwan;Straat Taiwan|
place:strait-of-hormuz|Strait of Hormuz|Straße von Hormus;Straat van Hormuz;Straat Hormuz|
place:suez-canal|Suez Canal|Sueskanal;Suezkanal|
place:black-sea|Black Sea|Schwarzes Meer;Schwarze Meer;Schwarzen Meer;Zwarte Zee|
place:baltic-sea|Baltic Sea|Ostsee;Oostzee|
place:north-sea|North Sea|Nordsee;Noordzee|
place:mediterranean-sea|Mediterranean Sea|Mittelmeer;Middellandse Zee;Mediterranean|
place:red-sea|Red Sea|Rotes Meer;Rote Meer;Roten Meer;Rode Zee|
place:caspian-sea|Caspian Sea|Kaspisches Meer;Kaspische Meer;Kaspischen Meer;Kaspische Zee|
place:persian-gulf|Persian Gulf|Persischer Golf;Persische Golf;Persischen Golf;Perzische Golf;Arabian Gulf|
place:atlantic-ocean|Atlantic Ocean|Atlantik;Atlantischer Ozean;Atlantischen Ozean;Atlantische Oceaan;Atlantic|
place:pacific-ocean|Pacific Ocean|Pazifik;Pazifischer Ozean;Pazifischen Ozean;Stille Oceaan;Grote Oceaan;Pacific|
place:indian-ocean|Indian Ocean|Indischer Ozean;Indischen Ozean;Indische Oceaan|
place:arctic|Arctic|Arktis;Arctis;Noordpool|arktisch;Arctisch
place:alps|Alps|Alpen|
place:rhine|Rhine|Rhein;Rijn|
place:danube|Danube|Donau|
place:dnieper|Dnieper|Dnjepr;Dnipro-Fluss;Dnipro River|
place:volga|Volga|Wolga;Wolga River|
place:nile|Nile|Nil;Nijl|
place:flanders|Flanders|Flandern;Vlaanderen|flämisch;Flame;Vlaams;Vlaming;Flemish;Fleming
place:wallonia|Wallonia|Wallonien;Wallonië|wallonisch;Wallone;Waals;Waal;Walen;Walloon
place:catalonia|Catalonia|Katalonien;Catalonië|katalanisch;Katalane;Catalaans;Catalaan;Catalan
place:basque-country|Basque Country|Baskenland|baskisch;Baske;Baskisch;Bask;Basque
place:transnistria|Transnistria|Transnistrien;Transnistrië|transnistrisch;Transnistrisch;Transnistrian
place:nagorno-karabakh|Nagorno-Karabakh|Bergkarabach;Berg-Karabach;Nagorno-Karabach;Karabakh;Karabach|
place:south-ossetia|South Ossetia|Südossetien;Zuid-Ossetië|
place:abkhazia|Abkhazia|Abchasien;Abchazië|abchasisch;Abchazisch;Abkhaz
place:somaliland|Somaliland|Somaliland|
place:korean-peninsula|Korean Peninsula|Koreanische Halbinsel;koreanische Halbinsel;koreanischen Halbinsel;Koreaanse schiereiland;Koreaans schiereiland;Korea|koreanisch;Koreaner;Koreaans;Koreaan;Korean
iso3166-2:UA-43|Crimea|Krim;Halbinsel Krim;Crimean Peninsula|
iso3166-2:RU-CE|Chechnya|Tschetschenien;Tsjetsjenië|tschetschenisch;Tschetschene;Tsjetsjeens;Tsjetsjeen;Chechen
iso3166-2:RU-KGD|Kaliningrad Oblast|Oblast Kaliningrad|
iso3166-2:CN-XJ|Xinjiang|Sinkiang;Uigurien|
iso3166-2:CN-XZ|Tibet|Tibet|tibetisch;Tibeter;Tibetaans;Tibetaan;Tibetan
iso3166-2:CN-NM|Inner Mongolia|Innere Mongolei;Binnen-Mongolië|
iso3166-2:DE-BW|Baden-Württemberg|Baden-Wurttemberg|baden-württembergisch
iso3166-2:DE-BY|Bavaria|Bayern;Beieren;Freistaat Bayern|bayerisch;bayrisch;Bayer;Beiers;Bavarian
iso3166-2:DE-BB|Brandenburg|Mark Brandenburg|brandenburgisch;Brandenburger
iso3166-2:DE-HE|Hesse|Hessen|hessisch
iso3166-2:DE-MV|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern;Mecklenburg-Voor-Pommeren|
iso3166-2:DE-NI|Lower Saxony|Niedersachsen;Nedersaksen|niedersächsisch
iso3166-2:DE-NW|North Rhine-Westphalia|Nordrhein-Westfalen;NRW;Noordrijn-Westfalen|nordrhein-westfälisch
iso3166-2:DE-RP|Rhineland-Palatinate|Rheinland-Pfalz;Rijnland-Palts|
iso3166-2:DE-SL|Saarland|Saarland|saarländisch;Saarländer
iso3166-2:DE-SN|Saxony|Sachsen;Saksen|sächsisch;Saksisch
iso3166-2:DE-ST|Saxony-Anhalt|Sachsen-Anhalt;Saksen-Anhalt|
iso3166-2:DE-SH|Schleswig-Holstein|Sleeswijk-Holstein|
iso3166-2:DE-TH|Thuringia|Thüringen;Thuringen|thüringisch;Thüringer
iso3166-2:NL-DR|Drenthe|Drente|Drents
iso3166-2:NL-FL|Flevoland||
iso3166-2:NL-FR|Friesland|Fryslân|Fries;Friezen;friesisch;Frisian
iso3166-2:NL-GE|Gelderland||Gelders
iso3166-2:NL-LI|Limburg||Limburgs;Limburger
iso3166-2:NL-NB|North Brabant|Noord-Brabant;Nordbrabant;Brabant|Brabants;Brabander
iso3166-2:NL-NH|North Holland|Noord-Holland;Nordholland|Noord-Hollands
iso3166-2:NL-OV|Overijssel||Overijssels
iso3166-2:NL-ZE|Zeeland|Seeland|Zeeuws;Zeeuw
iso3166-2:NL-ZH|South Holland|Zuid-Holland;Südholland|Zuid-Hollands
iso3166-2:US-AL|Alabama||
iso3166-2:US-AK|Alaska||
iso3166-2:US-AZ|Arizona||
iso3166-2:US-AR|Arkansas||
iso3166-2:US-CA|California|Kalifornien;Californië|kalifornisch;Kalifornier;Californisch;Californian
iso3166-2:US-CO|Colorado||
iso3166-2:US-CT|Connecticut||
iso3166-2:US-DE|Delaware||
iso3166-2:US-FL|Florida||
iso3166-2:US-HI|Hawaii|Hawaï|hawaiianisch;Hawaiian
iso3166-2:US-ID|Idaho||
iso3166-2:US-IL|Illinois||
iso3166-2:US-IN|Indiana||
iso3166-2:US-IA|Iowa||
iso3166-2:US-KS|Kansas||
iso3166-2:US-KY|Kentucky||
iso3166-2:US-LA|Louisiana||
iso3166-2:US-ME|Maine||
iso3166-2:US-MD|Maryland||
iso3166-2:US-MA|Massachusetts||
iso3166-2:US-MI|Michigan||
iso3166-2:US-MN|Minnesota||
iso3166-2:US-MS|Mississippi||
iso3166-2:US-MO|Missouri||
iso3166-2:US-MT|Montana||
iso3166-2:US-NE|Nebraska||
iso3166-2:US-NV|Nevada||
iso3166-2:US-NH|New Hampshire||
iso3166-2:US-NJ|New Jersey||
iso3166-2:US-NM|New Mexico|Neumexiko|
iso3166-2:US-NC|North Carolina|Nordkarolina;Noord-Carolina|
iso3166-2:US-ND|North Dakota|Noord-Dakota|
iso3166-2:US-OH|Ohio||
iso3166-2:US-OK|Oklahoma||
iso3166-2:US-OR|Oregon||
iso3166-2:US-PA|Pennsylvania|Pennsylvanien|
iso3166-2:US-RI|Rhode Island||
iso3166-2:US-SC|South Carolina|Zuid-Carolina|
iso3166-2:US-SD|South Dakota|Zuid-Dakota|
iso3166-2:US-TN|Tennessee||
iso3166-2:US-TX|Texas||texanisch;Texaner;Texaans;Texaan;Texan
iso3166-2:US-UT|Utah||
iso3166-2:US-VT|Vermont||
iso3166-2:US-VA|Virginia||
iso3166-2:US-WV|West Virginia||
iso3166-2:US-WI|Wisconsin||
iso3166-2:US-WY|Wyoming||
place:sicily|Sicily|Sizilien;Sicilië|sizilianisch;Sizilianer;Siciliaans;Siciliaan;Sicilian
place:sardinia|Sardinia|Sardinien;Sardinië|sardisch;Sardijns;Sardinian
place:corsica|Corsica|Korsika|korsisch;Korse;Corsicaans;Corsican
place:crete|Crete|Kreta|kretisch;Kretenzisch;Cretan
place:mallorca|Mallorca|Majorca|
place:canary-islands|Canary Islands|Kanarische Inseln;Kanaren;Canarische Eilanden|
place:tuscany|Tuscany|Toskana;Toscane|toskanisch;Toscaans;Tuscan
place:lombardy|Lombardy|Lombardei;Lombardije|lombardisch;Lombardisch
place:brittany|Brittany|Bretagne|bretonisch;Bretone;Bretons
place:normandy|Normandy|Normandie;Normandië|
place:alsace|Alsace|Elsass;Elzas|elsässisch;Elsässer
place:andalusia|Andalusia|Andalusien;Andalusië|andalusisch;Andalusisch
place:silesia|Silesia|Schlesien;Silezië|schlesisch;Schlesier;Silezisch;Silesian
place:tyrol|Tyrol|Tirol|tirolerisch;Tiroler;Tyrolean
place:south-tyrol|South Tyrol|Südtirol;Zuid-Tirol|Südtiroler
place:carinthia|Carinthia|Kärnten;Karinthië|kärntnerisch;Kärntner
place:styria|Styria|Steiermark;Stiermarken|steirisch;Steirer
place:upper-austria|Upper Austria|Oberösterreich;Opper-Oostenrijk|oberösterreichisch;Oberösterreicher
place:lower-austria|Lower Austria|Niederösterreich;Neder-Oostenrijk|niederösterreichisch;Niederösterreicher
place:lapland|Lapland|Lappland|
place:ruhr|Ruhr|Ruhrgebiet;Ruhrgebied;Ruhrpott;Ruhr Area|
place:bosphorus|Bosphorus|Bosporus|
place:dardanelles|Dardanelles|Dardanellen|
place:english-channel|English Channel|Ärmelkanal;Het Kanaal|
place:sea-of-japan|Sea of Japan|Japanisches Meer;Japanische Meer;Japanischen Meer;Japanse Zee;Ostmeer;East Sea|
place:sea-of-azov|Sea of Azov|Asowsches Meer;Asowsche Meer;Asowschen Meer;Zee van Azov|
place:panama-canal|Panama Canal|Panamakanal;Panamakanaal|
place:himalayas|Himalayas|Himalaja;Himalaya|
place:sahara|Sahara|Sahara|
place:amazon|Amazon|Amazonas;Amazonegebied;Amazone|
place:sinai|Sinai|Sinai-Halbinsel;Sinaï|
place:wadden-sea|Wadden Sea|Wattenmeer;Waddenzee|
place:us-capitol|United States Capitol|Kapitol;US-Kapitol;Capitol;Capitool|
place:west-flanders|West Flanders|Westflandern;West-Vlaanderen|West-Vlaams;West-Vlaming
place:east-flanders|East Flanders|Ostflandern;Oost-Vlaanderen|Oost-Vlaams;Oost-Vlaming
place:darfur|Darfur|Darfoer|
place:tigray|Tigray|Tigré|tigrayisch;Tigrees;Tigrayan
place:punjab|Punjab|Pandschab|
place:palatinate|Palatinate|Pfalz;Palts|pfälzisch;Pfälzer
place:swabia|Swabia|Schwaben;Zwaben|schwäbisch;Schwabe
place:franconia|Franconia|Franken|fränkisch;Franke
`;
