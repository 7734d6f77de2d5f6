/**
 * What the people of states, regions, cities and creeds are called, as a dictionary has it: German nouns in the nominative
 * singular masculine, Dutch and English ones in the singular, adjectives without ending. `forms/` makes the other forms.
 */
export const GERMAN_PERSONS = `
Afghane Ägypter Albaner Algerier Andorraner Angolaner Antiguaner Äquatorialguineer Argentinier Armenier Aserbaidschaner Äthiopier Australier Bahamaer Bahrainer Bangladescher Barbadier Belarusse Belgier Belizer Beniner Bhutaner
Bolivianer Bosnier Bosniake Herzegowiner Botsuaner Botswaner Brasilianer Brite Bruneier Bulgare Burkiner Burundier Chilene Chinese Däne Dominikaner Dschibutier Ecuadorianer Salvadorianer Ivorer Engländer Eritreer Este Eswatiner
Fidschianer Finne Franzose Gabuner Gambier Georgier Ghanaer Grenader Grieche Guatemalteke Guineer Guyaner Haitianer Honduraner Inder Indonesier Iraker Iraner Ire Isländer Israeli Italiener Jamaikaner Japaner Jemenit Jordanier
Kambodschaner Kameruner Kanadier Kapverdier Kapverder Kasache Katarer Kenianer Kirgise Kirgisier Kolumbianer Komorer Kongolese Koreaner Kosovare Kroate Kubaner Kuwaiter Laote Lesother Lette Libanese Liberianer Libyer
Liechtensteiner Litauer Luxemburger Madagasse Malawier Malaysier Malediver Malier Malteser Marokkaner Mauretanier Mauritier Mazedonier Nordmazedonier Mexikaner Mikronesier Moldauer Moldawier Monegasse Mongole Montenegriner
Mosambikaner Myanmare Namibier Nauruer Nepalese Neuseeländer Nicaraguaner Niederländer Holländer Nigerianer Nigrer Niueaner Nordkoreaner Norweger Omaner Österreicher Pakistaner Palauer Palästinenser Panamaer Papua Paraguayer
Peruaner Philippiner Pole Portugiese Ruander Rumäne Russe Sambier Samoaner San-Marinese Saudi-Araber Saudi Schotte Schwede Schweizer Senegalese Serbe Seycheller Sierra-Leoner Simbabwer Singapurer Slowake Slowene Somalier Spanier
Srilanker Südafrikaner Sudanese Südsudanese Südkoreaner Surinamer Syrer Tadschike Taiwaner Taiwanese Tansanier Thailänder Togoer Togolese Tongaer Trinidader Tschader Tscheche Tschechoslowake Tunesier Türke Turkmene Tuvaluer
Ugander Ukrainer Ungar Uruguayer Usbeke Vanuatuer Venezolaner Vietnamese Waliser Weißrusse Zentralafrikaner Zypriot Zyprer Grönländer Färinger Färöer Nordire Hongkonger Tibeter Tibetaner Kurde Jugoslawe Sowjetbürger Sowjetrusse
Burmese Birmane Amerikaner US-Amerikaner Afroamerikaner Afro-Amerikaner Angloamerikaner Anglo-Amerikaner Deutschamerikaner Deutsch-Amerikaner Lateinamerikaner Südamerikaner Nordamerikaner Mittelamerikaner Zentralamerikaner
Exilkubaner Indoamerikaner Europäer Osteuropäer Westeuropäer Nordeuropäer Südeuropäer Südosteuropäer Mitteleuropäer Asiate Ostasiate Südostasiate Zentralasiate Südasiate Eurasier Afrikaner Westafrikaner Ostafrikaner Nordafrikaner
Schwarzafrikaner Ozeanier Skandinavier Araber Berber Beduine Kaukasier Balte Balkanese Kreole Mestize Levantiner Maghrebiner Deutschrusse Deutschtürke Deutschschweizer Deutschitaliener Deutschbalte Deutsch-Türke Exiliraner
Austroamerikaner Britannier Jude Halbjude Israelit Hebräer Christ Muslim Moslem Muslimbruder Katholik Protestant Lutheraner Calvinist Anglikaner Sunnit Schiit Alawit Alevit Jeside Druse Maronit Kopte Hindu Buddhist Mormone
Methodist Baptist Hugenotte Mennonit Waldenser Quäker Pietist Hussit Zionist Islamist Salafist Dschihadist Wahhabit Sikh
Mameluk Mamluke Janitschar Sozialdemokrat Christdemokrat Freidemokrat Demokrat Republikaner Kommunist Sozialist Nationalsozialist Faschist Trotzkist Leninist Maoist Stalinist Marxist Spartakist Bolschewik
Menschewik Peronist Gaullist Bayer Altbayer Oberbayer Niederbayer Sachse Niedersachse Obersachse Angelsachse Hesse Nordhesse Südhesse Schwabe Franke Oberfranke Unterfranke Mittelfranke Badener Württemberger Baden-Württemberger
Pfälzer Oberpfälzer Rheinländer Rheinland-Pfälzer Nordrhein-Westfale Westfale Ostwestfale Brandenburger Mecklenburger Vorpommer Pommer Preuße Ostpreuße Thüringer Saarländer Holsteiner Schleswig-Holsteiner Schleswiger Friese
Ostfriese Nordfriese Westfriese Sorbe Lausitzer Schlesier Oberschlesier Niederschlesier Böhme Mähre Siebenbürger Banater Donauschwabe Allgäuer Vogtländer Erzgebirger Eifeler Emsländer Münsterländer Sauerländer Siegerländer
Uckermärker Altmärker Schwarzwälder Odenwälder Westerwälder Hunsrücker Dithmarscher Eiderstedter Sylter Rügener Helgoländer Fehmarner Ruhrgebietler Kurpfälzer Anhalter Sachsen-Anhalter Anhaltiner Lipper Lipperländer
Tiroler Südtiroler Nordtiroler Osttiroler Steirer Steiermärker Kärntner Vorarlberger Burgenländer Oberösterreicher Niederösterreicher Salzburger Wiener Waldviertler Weinviertler Mühlviertler Innviertler Pinzgauer Pongauer Lungauer
Zillertaler Ötztaler Aargauer Thurgauer Berner Basler Baselbieter Luzerner Genfer Tessiner Walliser Waadtländer Neuenburger Bündner Graubündner Schwyzer Urner Zuger Glarner Solothurner Schaffhauser Appenzeller Freiburger Jurassier
Obwaldner Nidwaldner Zürcher Westschweizer Innerschweizer Ostschweizer Zentralschweizer Romand Engadiner Emmentaler Oberländer Toggenburger Winterthurer Elsässer Lothringer Bretone Normanne Burgunder Savoyarde Korse Provenzale
Katalane Baske Andalusier Galicier Galizier Kastilier Aragonier Asturier Mallorquiner Kanarier Gaskogner Okzitanier Sizilianer Sarde Sardinier Lombarde Venezianer Toskaner Piemontese Ligurer Umbrer Kalabrese Apulier Friauler
Istrier Dalmatiner Dalmatier Florentiner Genueser Genuese Mailänder Turiner Neapolitaner Römer Bologneser Pisaner Sienese Paduaner Veroneser Triestiner Palermitaner Wallone Brüsseler Brabanter Limburger Seeländer Cornwaller
Londoner Dubliner Edinburgher Glasgower Liverpooler Manchesterer Texaner Kalifornier Hawaiianer Floridianer Kreter Rhodier Thessalier Makedone Makedonier Athener Spartaner Spartiate Korinther Thebaner Attiker Ionier Dorer Äoler
Achäer Trojaner Troer Hellene Perser Meder Parther Sasanide Sassanide Babylonier Assyrer Sumerer Akkader Chaldäer Hethiter Phönizier Phöniker Karthager Punier Philister Kanaaniter Samaritaner Moabiter Nabatäer Skythe Sarmate Hunne
Awar Aware Chasare Petschenege Kumane Magyare Gote Ostgote Westgote Vandale Burgunde Langobarde Alemanne Alamanne Markomanne Cherusker Chatte Bataver Sueve Germane Kelte Gallier Helvetier Pikte Skote Etrusker Latiner
Samnite Thraker Daker Illyrer Illyrier Phryger Lyder Lykier Kappadokier Galater Numider Iberer Keltiberer Lusitanier Wikinger Waräger Slawe Kaschube Masure Pruzze Prusse Ruthene Rusyne Huzule Kosake Tatar Krimtatar Tartar
Tschetschene Inguschete Dagestaner Ossete Abchase Tscherkesse Lesgier Baschkire Tschuwasche Kalmücke Kalmyke Burjate Jakute Tuwiner Karelier Samojede Mandschu Uigure Tamile Singhalese Bengale Kaschmiri Paschtune Belutsche Hazara
Osmane Seldschuke Safawide Sarazene Maure Moriske Byzantiner Azteke Inka Maya Tolteke Indianer Irokese Mohikaner Apache Komantsche Cherokee Eskimo Hottentotte Buschmann Zulu Xhosa Tuareg Nubier Kuschit Abessinier Aborigine
Maori Polynesier Melanesier Malaie Javaner Javanese Balinese Sumatraner Molukker Khmer Thai Gagause Bessarabier Rheinhesse Hanauer Gäle Orkadier Shetländer Nordländer Südländer Morgenländer Abendländer Ostseeanrainer Afrikaaner
Ostberliner Westberliner Ost-Berliner West-Berliner Südberliner Moskauer Petersburger Leningrader Kiewer Minsker Odessaer Warschauer Krakauer Danziger Breslauer Posener Stettiner Lodzer Prager Brünner Pilsner Pilsener Budapester
Bukarester Belgrader Zagreber Laibacher Agramer Sofioter Tiraner Skopjer Sarajevoer Istanbuler Ankaraer Jerusalemer Haifaer Tel-Aviver Kairoer Alexandriner Bagdader Teheraner Kabuler Damaszener Aleppiner Beiruter Pekinger
Schanghaier Shanghaier Tokioter Tokyoter Seouler Bangkoker Delhier Mumbaier Sydneyer Melbourner Kapstädter Johannesburger Pariser Lyoner Marseiller Straßburger Bordelaiser Nizzaer Madrider Barceloner Sevillaner Lissabonner
Lissaboner Kopenhagener Stockholmer Göteborger Osloer Bergener Helsinkier Rigaer Revaler Tallinner Wilnaer Washingtoner Bostoner Chicagoer Philadelphier Torontoer Montrealer Haager Amsterdamer Rotterdamer Utrechter Groninger
Haarlemer Leidener Arnheimer Nimweger Maastrichter Antwerpener Genter Brügger Löwener Lütticher Hannoveraner Münsteraner Hallenser Jenenser Kasselaner Kasseläner Bremerhavener Badenser Göttinger Heidelberger Tübinger Marburger
Zwickauer Dresdner Leipziger Hamburger Münchner Kölner`;

/** Further German adjectives of peoples, lands, old states, languages and creeds, without ending. */
export const GERMAN_ADJECTIVES = `
andorranisch antiguanisch äquatorialguineisch bahamaisch bangladeschisch barbadisch belizisch beninisch botsuanisch bruneiisch burkinisch burundisch dschibutisch eswatinisch fidschianisch gabunisch gambisch grenadisch guineisch
guyanisch kapverdisch kasachstanisch komorisch kuwaitisch laotisch lesothisch liberianisch malawisch malaysisch malayisch malaiisch mikronesisch moldawisch myanmarisch nauruisch nicaraguanisch nigrisch palauisch papuanisch
samoanisch san-marinesisch seychellisch sierra-leonisch simbabwisch singapurisch surinamisch taiwanesisch tadschikisch thailändisch togoisch togolesisch tongaisch trinidadisch tschechoslowakisch turkmenisch uruguayisch vanuatuisch
zentralafrikanisch jugoslawisch sowjetrussisch russländisch birmanisch kleinasiatisch vorderasiatisch eurasisch eurasiatisch afroamerikanisch afro-amerikanisch angloamerikanisch mittelamerikanisch
zentralamerikanisch hispanoamerikanisch ibero-amerikanisch panafrikanisch panamerikanisch panarabisch paneuropäisch außereuropäisch südosteuropäisch nordosteuropäisch alteuropäisch südasiatisch westasiatisch nordasiatisch
ozeanisch polynesisch melanesisch skandinavisch maghrebinisch levantinisch karibisch antillisch kreolisch kaukasisch transkaukasisch sibirisch arktisch antarktisch balkanisch iberisch iberoamerikanisch
mesopotamisch babylonisch assyrisch sumerisch akkadisch chaldäisch elamisch hethitisch luwisch hurritisch urartäisch phönizisch phönikisch karthagisch punisch philistäisch kanaanäisch israelitisch hebräisch aramäisch
syrisch-orthodox nabatäisch palmyrenisch parthisch skythisch sarmatisch hunnisch awarisch chasarisch kumanisch magyarisch gotisch ostgotisch westgotisch
vandalisch burgundisch langobardisch alemannisch alamannisch fränkisch westfränkisch ostfränkisch oberfränkisch unterfränkisch mittelfränkisch
römisch-deutsch spätrömisch oströmisch weströmisch gallorömisch etruskisch latinisch sabinisch oskisch umbrisch samnitisch thrakisch dakisch illyrisch phrygisch lydisch lykisch karisch kappadokisch
galatisch ionisch dorisch äolisch attisch athenisch spartanisch korinthisch thebanisch thessalisch makedonisch böotisch arkadisch kretisch minoisch mykenisch rhodisch trojanisch hellenisch hellenistisch panhellenisch numidisch
mauretanisch nubisch kuschitisch koptisch abessinisch aksumitisch keltiberisch lusitanisch britannisch piktisch gälisch schottisch-gälisch kymrisch kornisch angelsächsisch altenglisch mittelenglisch althochdeutsch
mittelhochdeutsch niederdeutsch plattdeutsch hochdeutsch oberdeutsch norddeutsch süddeutsch mitteldeutsch nordwestdeutsch nordostdeutsch südwestdeutsch innerdeutsch sudetendeutsch volksdeutsch reichsdeutsch großdeutsch
bundesdeutsch gesamtdeutsch auslandsdeutsch wolgadeutsch deutsch-österreichisch deutsch-amerikanisch deutsch-britisch deutsch-türkisch deutsch-israelisch deutsch-italienisch deutsch-niederländisch deutsch-tschechisch
deutsch-dänisch deutsch-schweizerisch deutsch-jüdisch deutsch-sowjetisch deutsch-chinesisch österreichisch-ungarisch russisch-türkisch russisch-deutsch französisch-britisch britisch-amerikanisch amerikanisch-britisch
französisch-italienisch schweizerisch-deutsch griechisch-türkisch polnisch-litauisch italienisch-osmanisch türkisch-zyprisch israelisch-palästinensisch indisch-pakistanisch chinesisch-japanisch japanisch-chinesisch
serbisch-orthodox rumänisch-orthodox bulgarisch-orthodox armenisch-apostolisch griechisch-katholisch altkatholisch evangelisch-lutherisch methodistisch baptistisch mennonitisch hugenottisch
pietistisch dominikanisch hussitisch talmudisch muslimisch moslemisch alevitisch drusisch maronitisch sufistisch wahhabitisch ismailitisch schintoistisch taoistisch
konfuzianisch lamaistisch vedisch jainistisch trotzkistisch bolschewistisch peronistisch gaullistisch titoistisch slawisch ostslawisch westslawisch südslawisch altslawisch panslawisch wendisch sorbisch obersorbisch
niedersorbisch kaschubisch masurisch pruzzisch prußisch ruthenisch rusinisch huzulisch kosakisch krimtatarisch inguschisch tscherkessisch lesgisch baschkirisch tschuwaschisch kalmückisch burjatisch jakutisch tuwinisch karelisch
finno-ugrisch finnisch-ugrisch finnougrisch uralisch altaisch turksprachig türkischsprachig indogermanisch indoeuropäisch indoarisch indoiranisch semitisch hamitisch romanisch rätoromanisch galloromanisch germanisch westgermanisch
nordgermanisch ostgermanisch altnordisch altsächsisch niedersächsisch obersächsisch kursächsisch kurbrandenburgisch kurpfälzisch kurhessisch nassauisch oberhessisch nordhessisch südhessisch rheinhessisch württembergisch
baden-württembergisch altwürttembergisch vorderösterreichisch südbadisch nordbadisch oberbadisch oberschwäbisch oberbayerisch niederbayerisch bairisch bayrisch oberbayrisch niederbayrisch oberpfälzisch rheinland-pfälzisch
rheinisch-westfälisch rheinisch-bergisch niederrheinisch linksrheinisch rechtsrheinisch mittelrheinisch oberrheinisch nordrhein-westfälisch ostwestfälisch lippisch bergisch märkisch kurmärkisch uckermärkisch altmärkisch
neumärkisch anhaltisch sachsen-anhaltisch sachsen-anhaltinisch anhaltinisch vorpommersch pommersch hinterpommersch hannoverisch hannoversch braunschweigisch lüneburgisch oldenburgisch schaumburgisch schleswig-holsteinisch
schleswigsch lauenburgisch hanseatisch hamburgisch bremisch lübisch lübeckisch berlinisch kölnisch münchnerisch wienerisch frankfurterisch nordfriesisch westfriesisch saterfriesisch emsländisch münsterländisch
sauerländisch siegerländisch eichsfeldisch vogtländisch erzgebirgisch sächsisch-thüringisch ostthüringisch südthüringisch nordthüringisch westthüringisch mansfeldisch lausitzisch oberlausitzisch niederlausitzisch schlesisch
oberschlesisch niederschlesisch böhmisch nordböhmisch südböhmisch westböhmisch ostböhmisch mährisch tschechisch-deutsch siebenbürgisch banatisch moldauisch bessarabisch galizisch wolhynisch podolisch bukowinisch transnistrisch
ostpreußisch westpreußisch altpreußisch baltendeutsch deutschbaltisch kurländisch livländisch estländisch ingermanländisch saarländisch pfalz-bayerisch kurkölnisch kurmainzisch kurtrierisch tirolisch südtirolisch
südtirolerisch nordtirolisch vorarlbergerisch salzburgisch steiermärkisch krainisch kärntnisch istrisch dalmatinisch kroatisch-serbisch serbokroatisch bosniakisch bosnisch-herzegowinisch herzegowinisch wojwodinisch kosovoalbanisch
makedoslawisch deutschschweizerisch westschweizerisch zürcherisch baslerisch baselstädtisch luzernisch genferisch solothurnisch thurgauisch schaffhausisch sanktgallisch st.-gallisch appenzellisch bündnerisch graubündnerisch
rätisch walliserisch waadtländisch neuenburgisch freiburgisch jurassisch glarnerisch urnerisch schwyzerisch zugerisch helvetisch provenzalisch gaskognisch okzitanisch savoyisch korsisch elsass-lothringisch kastilisch
aragonesisch aragonisch asturisch galicisch valencianisch mallorquinisch kanarisch leonesisch navarresisch portugiesischsprachig florentinisch genuesisch mailändisch neapolitanisch piemontesisch ligurisch apulisch friaulisch
ladinisch pisanisch sienesisch triestinisch wallonisch brabantisch limburgisch geldrisch seeländisch holländisch flandrisch luxemburgisch jütländisch schonisch lappländisch färingisch nordirisch nordenglisch südenglisch
cornisch neuenglisch kanadisch-französisch frankokanadisch hawaiianisch texanisch floridianisch alaskisch indianisch aztekisch inkaisch toltekisch olmekisch guaranisch patagonisch amazonisch mandschurisch tungusisch uigurisch
kantonesisch hongkongisch okinawanisch javanisch javanesisch balinesisch sundanesisch molukkisch tamilisch singhalesisch ceylonesisch bengalisch kaschmirisch paschtunisch belutschisch punjabisch sindhisch hindustanisch gujaratisch
seldschukisch safawidisch timuridisch abbasidisch umayyadisch fatimidisch mamlukisch sarazenisch maurisch andalusisch berberisch tuaregisch saharauisch nordsudanesisch swahilisch burisch kapholländisch zuluisch ostkongolesisch
sansibarisch rhodesisch deutsch-ostafrikanisch irakisch-kurdisch nordirakisch ostukrainisch westukrainisch nordsyrisch nordkaukasisch südossetisch nordossetisch nordzyprisch ostfranzösisch nordfranzösisch südfranzösisch
norditalienisch süditalienisch mittelitalienisch oberitalienisch nordspanisch südspanisch westpolnisch ostpolnisch nordchinesisch südchinesisch rotchinesisch nationalchinesisch südvietnamesisch nordvietnamesisch südjemenitisch
neugriechisch mittelgriechisch altpersisch mittelpersisch altindisch altrömisch englischsprachig französischsprachig deutschsprachig spanischsprachig russischsprachig italienischsprachig arabischsprachig niederländischsprachig
polnischsprachig ungarischsprachig slowenischsprachig`;

/** Dutch names for one of a people, place or creed, in the singular. */
export const DUTCH_PERSONS = `
Afghaan Albanees Albaniër Algerijn Amerikaan Andorrees Angolees Argentijn Armeniër Australiër Azerbeidzjaan Azeri Bahreiner Belarus Belg Bengaal Bengalees Beniner Birmaan Birmees Boliviaan Bosniër Braziliaan Brit Bulgaar
Cambodjaan Canadees Chileen Chinees Colombiaan Congolees Cubaan Cyprioot Deen Duitser Ecuadoraan Egyptenaar Engelsman Eritreeër Ethiopiër Europeaan Fijiër Filipijn Fransman Gabonees Gambiaan Georgiër Ghanees Griek Groenlander
Guatemalteek Guineeër Guyaan Haïtiaan Hollander Hondurees Hongaar Ier IJslander Indiër Indonesiër Irakees Iraniër Israëliër Israëli Italiaan Ivoriaan Jamaicaan Japanner Jemeniet Joegoslaaf Jordaniër Kameroener Kazach Keniaan
Kirgies Koerd Koeweiti Koreaan Kosovaar Kroaat Laotiaan Libanees Liberiaan Libiër Liechtensteiner Litouwer Luxemburger Macedoniër Maleisiër Malinees Maltees Marokkaan Mauritaniër Mexicaan Moldaviër Monegask Mongool Montenegrijn
Mozambikaan Namibiër Nederlander Nepalees Nicaraguaan Nieuw-Zeelander Nigeriaan Nigerees Noor Noord-Koreaan Zuid-Koreaan Noord-Ier Oegandees Oekraïner Oezbeek Omaniet Oostenrijker Pakistaan Pakistani Palestijn Panamees Paraguayaan
Peruaan Portugees Qatarees Qatari Roemeen Rwandees Salvadoraan Saoedi Saoediër Schot Senegalees Serviër Singaporees Slovaak Slowaak Sloveen Soedanees Somaliër Somali Spanjaard Surinamer Syriër Tadzjiek Taiwanees Tanzaniaan
Tibetaan Togolees Tsjech Tsjechoslowaak Tsjetsjeen Tunesiër Turk Turkmeen Uruguayaan Venezolaan Vietnamees Vlaming Welshman Wit-Rus Zambiaan Zimbabwaan Zuid-Afrikaan Zwitser Zweed Antilliaan Arubaan Curaçaoënaar Bonairiaan
Molukker Javaan Balinees Papoea Afrikaan Aziaat Noord-Amerikaan Zuid-Amerikaan Latijns-Amerikaan Afro-Amerikaan Noord-Afrikaan West-Afrikaan Oost-Afrikaan West-Europeaan Oost-Europeaan Noord-Europeaan Zuid-Europeaan Scandinaviër
Balt Arabier Berber Bedoeïen Jood Hindoestaan Creool Moslim Christen Katholiek Protestant Calvinist Lutheraan Soenniet Sjiiet Alawiet Aleviet Jezidi Boeddhist Hindoe Mormoon Hugenoot
Islamist Salafist Zionist Beier Zwaab Pruis Rijnlander Westfaal Berlijner Hamburger Münchener Keulenaar Frankfurter Tiroler Parijzenaar Londenaar Dubliner Romein Milanees Napolitaan Venetiaan Florentijn
Siciliaan Sardijn Toscaan Catalaan Bask Andalusiër Galiciër Breton Normandiër Elzasser Corsicaan Bourgondiër Moskoviet Petersburger Texaan Californiër Brusselaar Antwerpenaar Gentenaar Bruggeling Leuvenaar Mechelaar Hasselaar
Kortrijkzaan Oostendenaar Aalstenaar Luikenaar Kempenaar Limburger Brabander Noord-Brabander Zeeuw Noord-Hollander Zuid-Hollander Gelderlander Overijsselaar Drent Fries Groninger Flevolander Twentenaar Tukker Achterhoeker
Betuwenaar Veluwenaar Westfries West-Fries Zaankanter Amsterdammer Rotterdammer Hagenaar Hagenees Utrechter Utrechtenaar Haarlemmer Leidenaar Delftenaar Gouwenaar Dordtenaar Dordrechtenaar Schiedammer Vlaardinger Bredanaar
Tilburger Eindhovenaar Bosschenaar Helmonder Nijmegenaar Arnhemmer Apeldoorner Deventenaar Zwollenaar Kampenaar Enschedeër Hengeloër Almeloër Maastrichtenaar Heerlenaar Venlonaar Roermondenaar Sittardenaar Leeuwarder Sneker
Harlinger Emmenaar Assenaar Lelystedeling Amersfoorter Hilversummer Gooier Alkmaarder Hoornaar Enkhuizer Purmerender Zandvoorter Volendammer Urker Texelaar Vlielander Terschellinger Amelander Schiermonnikoger Goessenaar
Middelburger Vlissinger Zeeuws-Vlaming West-Vlaming Oost-Vlaming Vlaams-Brabander Assyriër Babyloniër Soemeriër Hettiet Feniciër Carthager Filistijn Israëliet Hebreeër Samaritaan Athener Spartaan Thebaan Korinthiër Trojaan Helleen
Etrusk Thraciër Daciër Illyriër Scyth Ostrogoot Visigoot Vandaal Longobard Alemaan Germaan Kelt Galliër Bataaf Cananefaat Angelsakser Viking Noorman Saraceen Byzantijn Ottomaan Tataar Kozak Azteek Inca Maya Indiaan Eskimo Zoeloe
Toeareg Oeigoer`;

/** Dutch adjectives, without ending, that the lists of packages lack. */
export const DUTCH_ADJECTIVES = `
Andorrees Angolees Bosnisch Bahreins Bengaals Birmaans Birmees Cambodjaans Eritrees Fijisch Gabonees Gambiaans Groenlands Guatemalteeks Guinees Guyaans Hondurees Ivoriaans Jamaicaans Joegoslavisch Kameroens Kazachs Kazachstaans
Kirgizisch Koeweits Laotiaans Liberiaans Liechtensteins Litouws Malawisch Maleis Mauritaans Mozambikaans Namibisch Nicaraguaans Nigerees Omaans Panamees Paraguayaans Rwandees Salvadoraans Singaporees Surinaams Tadzjieks
Tanzaniaans Togolees Tsjadisch Turkmeens Uruguayaans Zambiaans Zimbabwaans Abchazisch Ossetisch Dagestaans Ingoesjetisch Circassisch Krim-Tataars Siberisch Kaukasisch Scandinavisch Iberisch Mesopotamisch Babylonisch Assyrisch
Soemerisch Akkadisch Hettitisch Fenicisch Carthaags Punisch Hebreeuws Aramees Koptisch Nubisch Parthisch Illyrisch Thracisch Dacisch Frygisch Lydisch Attisch Ionisch Dorisch Atheens Spartaans Korinthisch Minoïsch Myceens Trojaans
Helleens Hellenistisch Macedonisch Etruskisch Latijns Gallisch Gallo-Romeins Oost-Romeins West-Romeins Frankisch Gotisch Vandaals Longobardisch Alemannisch Bourgondisch Bataafs Angelsaksisch
Oudnoords Slavisch Zuid-Slavisch West-Slavisch Oost-Slavisch Sorbisch Silezisch Boheems Moravisch Galicisch Transsylvanisch Oost-Pruisisch Saksisch Nedersaksisch Hessisch Zwabisch Westfaals Rijnlands Thürings Beiers
Oostenrijks-Hongaars Tirools Zuid-Tirools Lombardisch Toscaans Venetiaans Florentijns Genuees Napolitaans Sardijns Andalusisch Castiliaans Aragonees Provençaals Occitaans Normandisch Elzassisch Luxemburgs Moors Saraceens
Seltsjoeks Osmaans Mammeluks Javaans Balinees Sundanees Papoeaas Polynesisch Melanesisch Mantsjoerijs Kantonees Vlaams-Nationalistisch Zuid-Nederlands Noord-Nederlands Oud-Nederlands Zuid-Afrikaans Noord-Iers Frans-Duits
Duits-Frans Belgisch-Nederlands Nederlands-Duits Nederlands-Belgisch Grieks-Turks Israëlisch-Palestijns Afro-Amerikaans Anglo-Amerikaans Pan-Afrikaans Pan-Arabisch Midden-Amerikaans Oost-Aziatisch Zuid-Aziatisch West-Aziatisch
Oost-Duits West-Duits Noord-Duits Zuid-Duits Oost-Oekraïens Noord-Frans Zuid-Frans Noord-Italiaans Zuid-Italiaans Noord-Syrisch Drents Twents Achterhoeks Veluws Zaans Kennemers Westfries West-Fries Oost-Fries Noord-Fries Kempisch
Kempens Haspengouws Antwerps Brussels Leuvens Gents Brugs Luiks Naams Henegouws Ardens Amsterdams Rotterdams Haags Utrechts Gronings Leids Delfts Haarlems Tilburgs Eindhovens Nijmeegs Arnhems Zwols Maastrichts Venloos Dordts Gouds
Bredaas Alkmaars Amersfoorts Apeldoorns Enschedees Parijs Londens Berlijns Weens Praags Boedapests Moskous Keuls Münchens Romeins`;

/** English names for one of a people, place or creed, in the singular, with adjectives that the lists of packages lack. */
export const ENGLISH_PERSONS = `
Afghan Albanian Algerian American Andorran Angolan Antiguan Argentinian Argentinean Argentine Armenian Australian Austrian Azerbaijani Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Beninese Bhutanese Bolivian
Bosnian Herzegovinian Botswanan Brazilian Briton Brit Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Colombian Comoran Congolese Croatian Croat Cuban Cypriot Czech Czechoslovak
Czechoslovakian Dane Djiboutian Dominican Dutchman Ecuadorian Ecuadorean Egyptian Englishman Eritrean Estonian Ethiopian Fijian Finn Frenchman Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese
Haitian Honduran Hungarian Icelander Indian Indonesian Iranian Iraqi Irishman Israeli Italian Ivorian Ivoirian Jamaican Japanese Jordanian Kazakhstani Kazakh Kenyan Korean Kosovan Kosovar Kuwaiti Kyrgyz Laotian Latvian Lebanese
Liberian Libyan Liechtensteiner Lithuanian Luxembourger Macedonian Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Micronesian Moldovan Monegasque Mongolian Montenegrin Moroccan Mozambican Namibian
Nauruan Nepali Nepalese Netherlander Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palauan Palestinian Panamanian Paraguayan Peruvian Filipino Filipina Portuguese Qatari Romanian Russian Rwandan Salvadoran Salvadorean
Samoan Saudi Scot Scotsman Scotswoman Senegalese Serb Serbian Seychellois Singaporean Slovak Slovakian Slovene Slovenian Somali Spaniard Sudanese Surinamese Swazi Swede Syrian Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tongan
Trinidadian Tunisian Turk Turkmen Tuvaluan Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welshman Yemeni Yemenite Yugoslav Yugoslavian Zambian Zimbabwean Zairean Greenlander Faroese Northumbrian Cornishman Manxman
Yorkshireman Ulsterman Orcadian Shetlander Londoner Liverpudlian Mancunian Glaswegian Brummie Geordie Dubliner Bristolian Parisian Berliner Hamburger Viennese Roman Neapolitan Venetian Florentine Milanese Muscovite Athenian
Madrilenian Barcelonan New_Yorker Bostonian Chicagoan Philadelphian Californian Texan Floridian Hawaiian Alaskan Virginian Ohioan Iowan Kansan Oregonian Nevadan Pennsylvanian Tennessean Kentuckian Michigander Minnesotan
Wisconsinite Hoosier Angeleno Washingtonian Torontonian Montrealer Vancouverite Albertan Ontarian Manitoban Quebecer Québecker Newfoundlander Tasmanian Queenslander Sydneysider Melburnian Aucklander Bavarian Saxon Prussian Swabian
Franconian Hessian Thuringian Westphalian Rhinelander Pomeranian Silesian Bohemian Moravian Galician Transylvanian Tyrolean Tyrolese Styrian Carinthian Catalan Basque Andalusian Castilian Aragonese Breton Burgundian Alsatian
Provençal Corsican Sicilian Sardinian Tuscan Ligurian Fleming Walloon Hollander Frisian Jutlander Laplander Karelian European Asian African Australasian Eurasian Scandinavian Latin_American South_American North_American
African_American Afro-American Afro-Cuban Afro-Caribbean Anglo-American Anglo-Irish Indo-European Pan-African Pan-Arab East_European Eastern_European Western_European Central_European Arab Bedouin Berber Tuareg Kurd Druze Jew
Muslim Christian Catholic Protestant Lutheran Calvinist Anglican Episcopalian Presbyterian Methodist Baptist Mormon Quaker Mennonite Huguenot Sunni Shiite Shi'ite Alawite Alevi Yazidi Hindu
Buddhist Sikh Islamist Salafist Zionist Nazi Fascist Communist Bolshevik Menshevik Trotskyist Maoist Marxist Leninist Peronist Gaullist Soviet Persian Parthian Sassanid Babylonian Assyrian Sumerian Akkadian Chaldean Hittite
Phoenician Carthaginian Philistine Canaanite Israelite Samaritan Nabataean Mesopotamian Scythian Sarmatian Avar Khazar Magyar Ostrogoth Visigoth Vandal Celt Pict Etruscan Sabine Samnite Thracian Dacian Illyrian
Phrygian Lydian Lycian Cappadocian Galatian Ionian Dorian Spartan Corinthian Theban Thessalian Cretan Minoan Mycenaean Trojan Hellene Numidian Nubian Abyssinian Iberian Celtiberian Viking Norseman Varangian Slav Slavonic Wend Sorb
Ruthenian Cossack Tatar Chechen Ingush Ossetian Ossete Abkhaz Abkhazian Circassian Dagestani Bashkir Kalmyk Buryat Yakut Mongol Manchu Uyghur Uighur Tamil Sinhalese Bengali Punjabi Gujarati Kashmiri Pashtun Baloch Baluch Hazara
Rohingya Khmer Malay Javanese Balinese Moluccan Papuan Polynesian Melanesian Maori Aborigine Zulu Xhosa Yoruba Igbo Hutu Tutsi Ashanti Afrikaner Ottoman Seljuk Safavid Mughal Mamluk Saracen Byzantine Aztec Inca Mayan Olmec Toltec
Mixtec Zapotec Cherokee Navajo Apache Comanche Mohawk Cajun Creole Chicano Latino Latina Hispanic Hungarian-American German-American Italian-American Irish-American Polish-American Japanese-American Chinese-American
Mexican-American Cuban-American Korean-American Arab-American Indian-American Greek-American Franco-German Anglo-French Sino-Soviet Sino-Japanese Russo-Japanese Russo-Turkish Austro-Hungarian Franco-Prussian Graeco-Roman
Greco-Roman Indo-Pakistani Israeli-Palestinian Anglo-Norman Anglo-Dutch Anglo-Scottish Hiberno-English Serbo-Croatian Finno-Ugric Indo-Aryan Indo-Iranian`;
