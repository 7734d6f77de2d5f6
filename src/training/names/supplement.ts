/**
 * Names that no package lists: what news calls places and peoples in German, Dutch and English. Words of one name are
 * joined by `_`.
 */
export const COUNTRIES = `
USA US U.S. U.S.A. VS EU-Staaten UK U.K. Vereinigte_Staaten Vereinigten_Staaten Verenigde_Staten United_States America Amerika
Großbritannien Groot-Brittannië Great_Britain Britain England Engeland Schottland Schotland Scotland Wales Nordirland Noord-Ierland
Northern_Ireland VR_China Volksrepublik_China Volksrepubliek_China People's_Republic_of_China Holland Nederland Niederlande Niederlanden
Netherlands the_Netherlands Tschechien Tsjechië Czechia Czech_Republic Sowjetunion Sovjet-Unie Soviet_Union DDR BRD UdSSR USSR Jugoslawien
Joegoslavië Yugoslavia Birma Burma Myanmar Weißrussland Wit-Rusland Belarus Moldau Moldawien Moldavië Südkorea Zuid-Korea South_Korea Nordkorea
Noord-Korea North_Korea Kosovo Palästina Palestina Palestine Taiwan Tibet Vatikan Vaticaan Vatican Elfenbeinküste Ivoorkust Ivory_Coast Kongo Congo
VAE Vereinigten_Arabischen_Emirate Verenigde_Arabische_Emiraten United_Arab_Emirates Saudi-Arabien Saoedi-Arabië Saudi_Arabia Türkei Turkije Turkey
Russische_Föderation Russischen_Föderation Russische_Federatie Russian_Federation Bundesrepublik Bundesrepublik_Deutschland`;

export const REGIONS = `
Europa Europe Asien Azië Asia Afrika Africa Nordamerika Südamerika Lateinamerika Noord-Amerika Zuid-Amerika Latijns-Amerika North_America
South_America Latin_America Australien Australië Australia Ozeanien Oceanië Oceania Antarktis Antarctica Nahost Naher_Osten Nahen_Osten
Nahe_Osten Midden-Oosten Middle_East Balkan Balkans Kaukasus Caucasus Krim Crimea Donbass Donbas Baltikum Skandinavien Scandinavië
Scandinavia Westen Gaza Gazastreifen Gazastrook Westjordanland Westelijke_Jordaanoever West_Bank Golan Siberien Siberië Siberia Sibirien
Ostsee Nordsee Noordzee Oostzee North_Sea Baltic_Sea Mittelmeer Middellandse_Zee Mediterranean Schwarzes_Meer Schwarzen_Meer Zwarte_Zee
Black_Sea Atlantik Atlantic Pazifik Pacific Bayern Baden-Württemberg Nordrhein-Westfalen Niedersachsen Hessen Sachsen Thüringen
Sachsen-Anhalt Brandenburg Mecklenburg-Vorpommern Schleswig-Holstein Rheinland-Pfalz Saarland NRW Tirol Kärnten Steiermark Oberösterreich
Niederösterreich Vorarlberg Burgenland Friesland Groningen Drenthe Overijssel Gelderland Flevoland Utrecht Noord-Holland Zuid-Holland Zeeland
Noord-Brabant Brabant Limburg Vlaanderen Wallonië Antwerpen Twente Achterhoek Texas California Florida Kalifornien Californië Kashmir Kurdistan`;

/** Peoples, adjectives and adherents; German adjectives stand with their stem and get their endings when compiled. */
export const GERMAN_ADJECTIVE_STEMS = `
amerikanisch us-amerikanisch britisch englisch schottisch europäisch asiatisch afrikanisch lateinamerikanisch südamerikanisch nordamerikanisch
sowjetisch arabisch jüdisch christlich muslimisch islamisch katholisch evangelisch deutsch ostdeutsch westdeutsch bayerisch sächsisch hessisch
niederländisch holländisch belgisch flämisch französisch italienisch spanisch portugiesisch polnisch tschechisch slowakisch ungarisch
rumänisch bulgarisch griechisch türkisch russisch ukrainisch chinesisch japanisch koreanisch südkoreanisch nordkoreanisch indisch
pakistanisch iranisch irakisch syrisch israelisch palästinensisch ägyptisch libysch afghanisch kurdisch serbisch kroatisch bosnisch albanisch
kosovarisch österreichisch schweizerisch schwedisch norwegisch dänisch finnisch isländisch irisch baltisch lettisch litauisch estnisch
kanadisch mexikanisch brasilianisch argentinisch australisch südafrikanisch nigerianisch weißrussisch belarussisch georgisch armenisch
tschetschenisch vietnamesisch thailändisch indonesisch saudisch saudi-arabisch jemenitisch libanesisch jordanisch tunesisch marokkanisch
algerisch taiwanisch tibetisch kubanisch venezolanisch kolumbianisch chilenisch peruanisch römisch`;

export const GERMAN_PEOPLES = `
Amerikaner Amerikanern Briten Brite Britin Engländer Schotten Deutsche Deutschen Deutscher Franzose Franzosen Französin Italiener Spanier
Portugiesen Niederländer Niederländern Holländer Belgier Österreicher Österreicherin Schweizer Polen Pole Tschechen Ungarn Rumänen Bulgaren
Griechen Türken Türke Russe Russen Russin Ukrainer Ukrainern Ukrainerin Chinese Chinesen Chinesin Japaner Koreaner Inder Pakistaner Iraner
Iraker Syrer Syrern Israelis Israeli Palästinenser Palästinensern Ägypter Afghanen Kurden Serben Kroaten Bosnier Albaner Schweden Norweger
Dänen Finnen Iren Letten Litauer Esten Kanadier Mexikaner Brasilianer Argentinier Australier Südafrikaner Europäer Europäern Afrikaner
Asiaten Araber Juden Jude Muslime Muslimen Christen Katholiken Protestanten Berliner Hamburger Münchner Münchener Kölner Frankfurter Wiener
Zürcher Stuttgarter Düsseldorfer Dresdner Leipziger Bremer New_Yorker Pariser Londoner Moskauer`;

export const DUTCH_PEOPLES = `
Amerikaan Amerikanen Amerikaans Amerikaanse Brit Britten Brits Britse Engelsman Engelsen Engels Engelse Schotten Schots Schotse Duits Duitse
Duitser Duitsers Fransman Fransen Frans Franse Italiaan Italianen Italiaans Italiaanse Spanjaard Spanjaarden Spaans Spaanse Portugees Portugese
Nederlander Nederlanders Nederlands Nederlandse Hollands Hollandse Belg Belgen Belgisch Belgische Vlaming Vlamingen Vlaams Vlaamse Waals Waalse
Oostenrijks Oostenrijkse Zwitser Zwitsers Zwitserse Pool Polen Pools Poolse Tsjechisch Tsjechische Hongaar Hongaren Hongaars Hongaarse Roemeen
Roemenen Roemeens Roemeense Bulgaars Bulgaarse Griek Grieken Grieks Griekse Turk Turken Turks Turkse Rus Russen Russisch Russische Oekraïner
Oekraïners Oekraïens Oekraïense Chinees Chinezen Chinese Japanner Japanners Japans Japanse Koreaans Koreaanse Zuid-Koreaans Zuid-Koreaanse
Noord-Koreaans Noord-Koreaanse Indiaas Indiase Pakistaans Pakistaanse Iraniër Iraniërs Iraans Iraanse Irakees Irakezen Iraaks Iraakse Syriër
Syriërs Syrisch Syrische Israëliër Israëliërs Israëlisch Israëlische Palestijn Palestijnen Palestijns Palestijnse Egyptenaren Egyptisch
Egyptische Afghaan Afghanen Afghaans Afghaanse Koerd Koerden Koerdisch Koerdische Servisch Servische Serviërs Kroatisch Kroatische Bosnisch
Bosnische Albanees Albanezen Albanese Zweed Zweden Zweeds Zweedse Noor Noren Noors Noorse Deen Denen Deens Deense Fin Finnen Fins Finse Ier Ieren
Iers Ierse Canadees Canadezen Canadese Mexicaan Mexicanen Mexicaans Mexicaanse Braziliaans Braziliaanse Argentijns Argentijnse Australiër
Australiërs Australisch Australische Zuid-Afrikaans Zuid-Afrikaanse Afrikaan Afrikanen Afrikaans Afrikaanse Aziaten Aziatisch Aziatische
Europeaan Europeanen Europees Europese Arabieren Arabisch Arabische Jood Joden Joods Joodse Moslims Marokkaan Marokkanen Marokkaans Marokkaanse
Surinaams Surinaamse Surinamers Indonesisch Indonesische Amsterdammer Amsterdammers Amsterdams Amsterdamse Rotterdams Rotterdamse Haags Haagse
Utrechts Utrechtse Brussels Brusselse Antwerps Antwerpse Fries Friese Friezen Brabants Brabantse Limburgs Limburgse Gronings Groningse Zeeuws
Zeeuwse`;

export const ENGLISH_PEOPLES = `
American Americans British Briton Britons English Scottish Scots Welsh Irish German Germans French Italian Italians Spanish Spaniards
Portuguese Dutch Belgian Belgians Austrian Austrians Swiss Polish Poles Czech Czechs Hungarian Hungarians Romanian Romanians Bulgarian
Greek Greeks Turkish Turks Russian Russians Ukrainian Ukrainians Chinese Japanese Korean Koreans South_Korean North_Korean Indian Indians
Pakistani Pakistanis Iranian Iranians Iraqi Iraqis Syrian Syrians Israeli Israelis Palestinian Palestinians Egyptian Egyptians Libyan Afghan
Afghans Kurdish Kurds Serbian Serbs Croatian Bosnian Albanian Swedish Swedes Norwegian Danish Danes Finnish Finns Canadian Canadians Mexican
Mexicans Brazilian Brazilians Argentine Argentinian Australian Australians South_African European Europeans African Africans Asian Asians Arab
Arabs Jewish Jews Muslim Muslims Christian Christians Catholic Catholics Hindu Hindus Soviet Vietnamese Thai Indonesian Filipino Saudi Saudis
Lebanese Jordanian Yemeni Moroccan Tunisian Algerian Nigerian Kenyan Ethiopian Somali Sudanese Cuban Venezuelan Colombian Chilean Peruvian
Latin_American Western Londoners New_Yorkers Republican Republicans Democrat Democrats Democratic`;

export const CITIES = `
Berlin Hamburg München Munich Köln Cologne Keulen Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Hanover Nürnberg
Neurenberg Nuremberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Mainz Kiel Rostock Potsdam Erfurt
Wien Wenen Vienna Graz Linz Salzburg Innsbruck Zürich Zurich Genf Genève Geneva Basel Bern Lausanne Luzern Amsterdam Rotterdam Den_Haag Haag
The_Hague Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Enschede Arnhem Zwolle Maastricht Leiden Delft Brüssel
Brussel Brussels Antwerpen Antwerp Gent Ghent Brügge Brugge Bruges Lüttich Luik Leuven Luxemburg Luxembourg Paris Parijs Marseille Lyon Straßburg
Straatsburg Strasbourg London Londen Manchester Liverpool Birmingham Edinburgh Glasgow Belfast Dublin Rom Rome Mailand Milaan Milan Neapel Napels
Naples Turin Turijn Venedig Venetië Venice Florenz Florence Madrid Barcelona Sevilla Lissabon Lisbon Porto Warschau Warsaw Krakau Krakow Danzig
Gdansk Prag Praag Prague Bratislava Budapest Boedapest Bukarest Boekarest Bucharest Sofia Athen Athene Athens Istanbul Ankara Izmir Belgrad
Belgrado Belgrade Zagreb Sarajevo Skopje Tirana Kiew Kyjiw Kiev Kyiv Charkiw Charkiv Kharkiv Odessa Odesa Mariupol Marioepol Cherson Lwiw Lviv
Minsk Moskau Moskou Moscow Petersburg Sankt_Petersburg Sint-Petersburg St._Petersburg Riga Vilnius Tallinn Helsinki Stockholm Oslo Kopenhagen
Copenhagen Reykjavik Peking Beijing Shanghai Sjanghai Hongkong Hongkong Hong_Kong Tokio Tokyo Osaka Seoul Pjöngjang Pyongyang Taipeh Taipei Hanoi
Bangkok Jakarta Singapur Singapore Manila Delhi Neu-Delhi New_Delhi Mumbai Kalkutta Islamabad Karachi Kabul Kaboel Teheran Tehran Bagdad Baghdad
Damaskus Damascus Aleppo Beirut Beiroet Jerusalem Jeruzalem Tel_Aviv Amman Riad Riyadh Dubai Abu_Dhabi Doha Kairo Caïro Cairo Alexandria
Tripolis Tripoli Tunis Algier Algiers Rabat Casablanca Lagos Abuja Nairobi Addis_Abeba Addis_Ababa Khartum Khartoum Johannesburg Kapstadt
Kaapstad Cape_Town Pretoria New_York New_York_City Washington Los_Angeles Chicago Boston San_Francisco Seattle Houston Dallas Miami Atlanta Detroit
Philadelphia Las_Vegas San_Diego Denver Toronto Montreal Ottawa Vancouver Mexico-Stadt Mexico-Stad Mexico_City Havanna Havana Bogotá Caracas
Lima Quito Santiago Buenos_Aires Rio_de_Janeiro São_Paulo Brasilia Sydney Melbourne Canberra Auckland Wellington`;
