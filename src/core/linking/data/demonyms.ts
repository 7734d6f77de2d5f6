/**
 * Other names, adjectives and inhabitants of countries, kept by hand (CLDR has none of them). A line a place:
 * code|other names in any language|German adjective and inhabitants|Dutch ones|English ones, several with `;`.
 * Base forms only: `expandDemonym` makes the endings. Withdrawn countries carry their ISO 3166-3 code.
 */
export const DEMONYMS = `
AD||andorranisch;Andorraner|Andorrees;Andorraan|Andorran
AE|VAE;UAE;Emirate;Emirates;Emiraten;die Emirate;United Arab Emirates|emiratisch;Emirati;Emirater|Emiraats;Emirati|Emirati
AF||afghanisch;Afghane|Afghaans;Afghaan|Afghan
AG||antiguanisch;Antiguaner|Antiguaans;Antiguaan|Antiguan
AL||albanisch;Albaner|Albanees;Albanezen|Albanian
AM||armenisch;Armenier|Armeens;Armeniër|Armenian
AO||angolanisch;Angolaner|Angolees|Angolan
AR||argentinisch;Argentinier|Argentijns;Argentijn|Argentine;Argentinian;Argentinean
AT||österreichisch;Österreicher|Oostenrijks;Oostenrijker|Austrian
AU|Down Under|australisch;Australier|Australisch;Australiër|Australian;Aussie
AW||arubanisch;Arubaner|Arubaans;Arubaan|Aruban
AZ||aserbaidschanisch;Aserbaidschaner;aserisch;Aseri|Azerbeidzjaans;Azerbeidzjaan;Azeri;Azerisch|Azerbaijani;Azeri
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnien;Bosnien-Herzegowina;Bosnië;Bosnië-Herzegovina|bosnisch;Bosnier;bosnisch-herzegowinisch|Bosnisch;Bosniër|Bosnian
BB||barbadisch;Barbadier|Barbadiaans;Barbadiaan|Barbadian
BD|Bangladesh;Bangladesch|bangladeschisch;Bangladescher;Bangladeschi|Bengalees;Bengaals;Bengaal|Bangladeshi
BE||belgisch;Belgier|Belgisch;Belg|Belgian
BF||burkinisch;burkinabisch;Burkiner|Burkinees|Burkinabe
BG||bulgarisch;Bulgare|Bulgaars;Bulgaar|Bulgarian
BH||bahrainisch;Bahrainer|Bahreins;Bahreiner|Bahraini
BI||burundisch;Burundier|Burundees;Burundisch|Burundian
BJ||beninisch;Beniner|Benins;Beninees|Beninese
BN||bruneiisch;Bruneier|Bruneis;Bruneier|Bruneian
BO||bolivianisch;Bolivianer|Boliviaans;Boliviaan|Bolivian
BR||brasilianisch;Brasilianer|Braziliaans;Braziliaan|Brazilian
BS|Bahama's;The Bahamas|bahamaisch;Bahamaer|Bahamaans;Bahamaan|Bahamian
BT||bhutanisch;bhutanesisch;Bhutaner;Bhutanese|Bhutaans;Bhutanees|Bhutanese
BW|Botsuana;Botswana|botsuanisch;botswanisch;Botsuaner|Botswaans;Botswaan|Botswanan;Motswana;Batswana
BY|Weißrussland;Weissrussland;Wit-Rusland;Belorussia;Byelorussia|belarussisch;belarusisch;weißrussisch;Belarusse;Weißrusse|Belarussisch;Wit-Russisch;Belarus;Wit-Rus;Belarussen;Wit-Russen|Belarusian;Belarussian
BZ||belizisch;Belizer|Belizaans;Belizaan|Belizean
CA||kanadisch;Kanadier|Canadees;Canadezen|Canadian
CD|DR Kongo;DRK;Demokratische Republik Kongo;Democratische Republiek Congo;DR Congo;DRC;Democratic Republic of the Congo;Democratic Republic of Congo;Zaire;Kongo;Congo|kongolesisch;Kongolese|Congolees;Congolezen|Congolese
CF||zentralafrikanisch;Zentralafrikaner|Centraal-Afrikaans;Centraal-Afrikaan|Central African
CG|Republik Kongo;Republiek Congo;Republic of the Congo;Republic of Congo|||
CH|Schweizerische Eidgenossenschaft;Swiss Confederation|schweizerisch;Schweizer|Zwitsers;Zwitser|Swiss
CI|Elfenbeinküste;Ivory Coast;Cote d'Ivoire|ivorisch;Ivorer|Ivoriaans;Ivoriaan|Ivorian
CL||chilenisch;Chilene|Chileens;Chileen|Chilean
CM||kamerunisch;Kameruner|Kameroens;Kameroener|Cameroonian
CN|Volksrepublik China;VR China;VRC;Volksrepubliek China;People's Republic of China;PRC;PR China;Rotchina;Festlandchina;mainland China;Mainland China;Festland-China|chinesisch;Chinese|Chinees;Chinezen|Chinese;Chinamen
CO||kolumbianisch;Kolumbianer|Colombiaans;Colombiaan|Colombian
CR||costa-ricanisch;costaricanisch;Costa-Ricaner;Costaricaner|Costa Ricaans;Costa Ricaan|Costa Rican
CU||kubanisch;Kubaner|Cubaans;Cubaan|Cuban
CV|Kap Verde;Kapverden;Kapverdische Inseln|kapverdisch;Kapverdier|Kaapverdisch;Kaapverdiër|Cape Verdean
CW||curaçaoisch|Curaçaos;Curaçaoënaar|Curaçaoan
CY||zyprisch;zypriotisch;Zyprer;Zypriot|Cypriotisch;Cyprisch;Cyprioot;Cyprioten|Cypriot
CZ|Tschechische Republik;Tsjechische Republiek;Czech Republic;Tschechei|tschechisch;Tscheche|Tsjechisch;Tsjech|Czech
DE|Bundesrepublik Deutschland;Bundesrepublik;BRD;Bondsrepubliek;Bondsrepubliek Duitsland;Federal Republic of Germany|deutsch;bundesdeutsch;gesamtdeutsch;Deutsche|Duits;Duitser|German
DJ|Dschibuti;Djibouti|dschibutisch;Dschibutier|Djiboutiaans;Djiboutiaan|Djiboutian
DK||dänisch;Däne|Deens;Deen|Danish;Dane
DO||dominikanisch;Dominikaner|Dominicaans;Dominicaan|Dominican
DZ||algerisch;Algerier|Algerijns;Algerijn|Algerian
EC||ecuadorianisch;Ecuadorianer|Ecuadoraans;Ecuadoriaans;Ecuadoraan|Ecuadorian;Ecuadorean
EE||estnisch;estländisch;Este|Estisch;Estlands;Est;Ests;Estlander|Estonian
EG||ägyptisch;Ägypter|Egyptisch;Egyptenaar|Egyptian
EH||sahrauisch;Sahraui|Sahraans;Sahraui|Sahrawi
ER||eritreisch;Eritreer|Eritrees;Eritreeër;Eritreeërs|Eritrean
ES||spanisch;Spanier|Spaans;Spanjaard|Spanish;Spaniard
ET||äthiopisch;Äthiopier|Ethiopisch;Ethiopiër|Ethiopian
FI||finnisch;Finne;finnländisch|Fins;Fin;Finnen|Finnish;Finn
FJ|Fidschi-Inseln;Fiji-eilanden|fidschianisch;Fidschianer|Fijisch;Fijiër|Fijian
FO||färöisch;Färinger|Faeröers|Faroese
FR||französisch;Franzose|Frans;Fransman;Fransen;Française|French;Frenchman;Frenchmen
GA||gabunisch;Gabuner|Gabonees;Gabonezen|Gabonese
GB|Großbritannien;Grossbritannien;Groot-Brittannië;Great Britain;Britain;U.K.;Vereinigtes Königreich;Vereinigte Königreich;United Kingdom of Great Britain|britisch;Brite|Brits;Brit;Britten|British;Briton;Brit
GD||grenadisch;Grenader|Grenadaans;Grenadaan|Grenadian
GE||georgisch;Georgier|Georgisch;Georgiër|Georgian
GH||ghanaisch;Ghanaer|Ghanees;Ghanezen|Ghanaian
GL||grönländisch;Grönländer|Groenlands;Groenlander|Greenlandic;Greenlander
GM||gambisch;Gambier|Gambiaans;Gambiaan|Gambian
GN||guineisch;Guineer|Guinees;Guineeër|Guinean
GQ||äquatorialguineisch|Equatoriaal-Guinees|Equatorial Guinean;Equatoguinean
GR|Hellas|griechisch;Grieche|Grieks;Griek|Greek
GT||guatemaltekisch;Guatemalteke|Guatemalteeks;Guatemalteek|Guatemalan
GY||guyanisch;Guyaner|Guyaans;Guyanees|Guyanese
HK|Hong-Kong|hongkonger;Hongkonger|Hongkongs;Hongkonger|Hongkonger;Hong Konger
HN||honduranisch;Honduraner|Hondurees;Hondurezen|Honduran
HR||kroatisch;Kroate|Kroatisch;Kroaat;Kroaten|Croatian;Croat
HT||haitianisch;Haitianer|Haïtiaans;Haïtiaan|Haitian
HU||ungarisch;Ungar|Hongaars;Hongaar|Hungarian
ID||indonesisch;Indonesier|Indonesisch;Indonesiër|Indonesian
IE|Republik Irland;Republic of Ireland;Éire|irisch;Ire|Iers;Ier|Irish;Irishman
IL||israelisch;Israeli|Israëlisch;Israëli;Israëliër|Israeli
IN||indisch;Inder|Indiaas;Indiër;Indiërs|Indian
IQ||irakisch;Iraker|Iraaks;Irakees;Irakezen|Iraqi
IR|Islamische Republik Iran;Islamitische Republiek Iran;Islamic Republic of Iran;Persien;Perzië;Persia|iranisch;Iraner;persisch;Perser|Iraans;Iraniër;Perzisch|Iranian;Persian
IS||isländisch;Isländer|IJslands;IJslander|Icelandic;Icelander
IT||italienisch;Italiener|Italiaans;Italiaan|Italian
JM||jamaikanisch;Jamaikaner|Jamaicaans;Jamaicaan|Jamaican
JO||jordanisch;Jordanier|Jordaans;Jordaniër|Jordanian
JP||japanisch;Japaner|Japans;Japanner|Japanese
KE||kenianisch;Kenianer|Keniaans;Keniaan|Kenyan
KG|Kirgistan;Kirgisien;Kyrgyz Republic|kirgisisch;Kirgise|Kirgizisch;Kirgies;Kirgiezen|Kyrgyz;Kirghiz
KH||kambodschanisch;Kambodschaner|Cambodjaans;Cambodjaan|Cambodian
KM||komorisch;Komorer|Comorees|Comorian;Comoran
KP|N. Korea;Demokratische Volksrepublik Korea;DVRK;DPRK;Democratic People's Republic of Korea|nordkoreanisch;Nordkoreaner|Noord-Koreaans;Noord-Koreaan|North Korean
KR|S. Korea;Republik Korea;Republic of Korea;Republiek Korea|südkoreanisch;Südkoreaner|Zuid-Koreaans;Zuid-Koreaan|South Korean
KW||kuwaitisch;Kuwaiter|Koeweits;Koeweiti|Kuwaiti
KZ||kasachisch;Kasache|Kazachs;Kazachstaans;Kazach|Kazakh;Kazakhstani
LA||laotisch;Laote|Laotiaans;Laotiaan|Laotian;Lao
LB||libanesisch;Libanese|Libanees;Libanezen|Lebanese
LC||lucianisch;Lucianer|Luciaans|Saint Lucian
LI||liechtensteinisch;Liechtensteiner|Liechtensteins;Liechtensteiner|Liechtensteiner
LK||sri-lankisch;srilankisch;Sri-Lanker|Sri Lankaans;Sri Lankaan|Sri Lankan
LR||liberianisch;Liberianer|Liberiaans;Liberiaan|Liberian
LS||lesothisch;Lesother|Lesothaans|Basotho;Mosotho
LT||litauisch;Litauer|Litouws;Litouwer|Lithuanian
LU||luxemburgisch;Luxemburger|Luxemburgs;Luxemburger|Luxembourgish;Luxembourger
LV||lettisch;Lette|Lets;Letlands;Let;Letten|Latvian
LY||libysch;Libyer|Libisch;Libiër|Libyan
MA||marokkanisch;Marokkaner|Marokkaans;Marokkaan|Moroccan
MC||monegassisch;Monegasse|Monegaskisch;Monegask|Monegasque;Monacan
MD|Moldau;Moldawien;Republik Moldau;Republic of Moldova;Moldova|moldauisch;moldawisch;Moldauer;Moldawier|Moldavisch;Moldaviër|Moldovan;Moldavian
ME||montenegrinisch;Montenegriner|Montenegrijns;Montenegrijn|Montenegrin
MG||madagassisch;Madagasse|Malagassisch;Malagassiër|Malagasy;Madagascan
MH||marshallisch;Marshaller|Marshallees|Marshallese
MK|Mazedonien;Macedonië;Macedonia|nordmazedonisch;mazedonisch;Mazedonier;Nordmazedonier|Noord-Macedonisch;Macedonisch;Macedoniër|Macedonian;North Macedonian
ML||malisch;Malier|Malinees;Malinezen|Malian
MM|Burma;Birma;Myanmar|myanmarisch;birmanisch;burmesisch;Birmane;Burmese|Myanmarees;Birmaans;Birmees;Birmaan|Burmese;Myanma
MN||mongolisch;Mongole|Mongools;Mongool;Mongolen|Mongolian;Mongol
MR||mauretanisch;Mauretanier|Mauritaans;Mauritaniër|Mauritanian
MT||maltesisch;Malteser|Maltees;Maltezer|Maltese
MU||mauritisch;Mauritier|Mauritiaans;Mauritiaan|Mauritian
MV||maledivisch;Malediver|Maldivisch;Maldiviër|Maldivian
MW||malawisch;Malawier|Malawisch;Malawiër|Malawian
MX||mexikanisch;Mexikaner|Mexicaans;Mexicaan|Mexican
MY||malaysisch;Malaysier|Maleisisch;Maleisiër|Malaysian
MZ|Moçambique;Mocambique|mosambikanisch;Mosambikaner|Mozambikaans;Mozambikaan|Mozambican
NA||namibisch;Namibier|Namibisch;Namibiër|Namibian
NE||nigrisch;Nigrer|Nigerees|Nigerien
NG||nigerianisch;Nigerianer|Nigeriaans;Nigeriaan|Nigerian
NI||nicaraguanisch;Nicaraguaner|Nicaraguaans;Nicaraguaan|Nicaraguan
NL|Holland;Niederlanden;the Netherlands;The Netherlands;Königreich der Niederlande;Koninkrijk der Nederlanden|niederländisch;Niederländer;holländisch;Holländer|Nederlands;Nederlander;Hollands;Hollander|Dutch;Dutchman;Dutchmen
NO||norwegisch;Norweger|Noors;Noor;Noren|Norwegian
NP||nepalesisch;nepalisch;Nepalese|Nepalees;Nepalezen|Nepalese;Nepali
NZ||neuseeländisch;Neuseeländer|Nieuw-Zeelands;Nieuw-Zeelander|New Zealander
OM||omanisch;Omaner|Omaans;Omaan|Omani
PA||panamaisch;Panamaer|Panamees;Panamezen|Panamanian
PE||peruanisch;Peruaner|Peruaans;Peruviaans;Peruaan;Peruviaan|Peruvian
PG||papua-neuguineisch;Papua|Papoea-Nieuw-Guinees;Papoea|Papua New Guinean
PH|The Philippines;the Philippines|philippinisch;Philippiner;Filipino|Filipijns;Filipijn;Filipino;Filippijns|Philippine;Filipino
PK||pakistanisch;Pakistaner;Pakistani|Pakistaans;Pakistaan;Pakistani|Pakistani
PL||polnisch;Pole|Pools;Pool;Polen|Polish;Pole
PS|Palästinensergebiete;palästinensische Gebiete;Palästinensische Gebiete;Palestijnse gebieden|palästinensisch;Palästinenser|Palestijns;Palestijn|Palestinian
PT||portugiesisch;Portugiese|Portugees;Portugezen|Portuguese
PY||paraguayisch;Paraguayer|Paraguayaans;Paraguayaan|Paraguayan
QA|Katar;Qatar|katarisch;Katarer|Qatarees;Qatarezen;Qatari;Qatars|Qatari
RO||rumänisch;Rumäne|Roemeens;Roemeen|Romanian
RS||serbisch;Serbe|Servisch;Serviër|Serbian;Serb
RU|Russische Föderation;Russischen Föderation;Russische Federatie;Russian Federation;Rußland|russisch;Russe|Russisch;Rus;Russen;Russin|Russian
RW||ruandisch;Ruander|Rwandees;Rwandezen|Rwandan
SA|Königreich Saudi-Arabien;Saudi-Arabië;Saudiarabien;Saudi|saudi-arabisch;saudisch;saudiarabisch;Saudi-Araber;Saudi;Saudis|Saoedi-Arabisch;Saoedisch;Saoedi;Saoediër|Saudi;Saudi Arabian
SB||salomonisch;Salomoner|Salomonseilands|Solomon Islander
SC||seychellisch;Seycheller|Seychels;Seycheller|Seychellois
SD||sudanesisch;Sudanese|Soedanees;Soedanezen|Sudanese
SE||schwedisch;Schwede|Zweeds;Zweed|Swedish;Swede
SG||singapurisch;Singapurer|Singaporees;Singaporezen;Singaporeaan|Singaporean
SI||slowenisch;Slowene|Sloveens;Sloveen|Slovenian;Slovene
SK|Slowakische Republik;Slovak Republic|slowakisch;Slowake|Slowaaks;Slowaak|Slovak;Slovakian
SL||sierra-leonisch;Sierra-Leoner|Sierra Leoons;Sierra Leoner|Sierra Leonean
SM||san-marinesisch;San-Marinese|San Marinees|Sammarinese
SN||senegalesisch;Senegalese|Senegalees;Senegalezen|Senegalese
SO||somalisch;Somalier;Somali|Somalisch;Somaliër;Somali|Somali;Somalian
SR|Surinam|surinamisch;Surinamer|Surinaams;Surinamer|Surinamese
SS||südsudanesisch;Südsudanese|Zuid-Soedanees;Zuid-Soedanezen|South Sudanese
SV||salvadorianisch;Salvadorianer|Salvadoraans;Salvadoraan|Salvadoran;Salvadorean
SY||syrisch;Syrer|Syrisch;Syriër|Syrian
SZ|Swasiland;Swaziland|swasiländisch;Swasi|Swazisch;Swazi|Swazi
TD||tschadisch;Tschader|Tsjadisch;Tsjaads;Tsjadiër|Chadian
TG||togoisch;togolesisch;Togoer;Togolese|Togolees;Togolezen|Togolese
TH||thailändisch;Thailänder;Thai|Thais;Thailands;Thai;Thailander|Thai
TJ||tadschikisch;Tadschike|Tadzjieks;Tadzjiek|Tajik
TL|Osttimor;East Timor|osttimoresisch;Osttimorese|Oost-Timorees;Timorees|East Timorese;Timorese
TM||turkmenisch;Turkmene|Turkmeens;Turkmeen|Turkmen
TN||tunesisch;Tunesier|Tunesisch;Tunesiër|Tunisian
TO||tongaisch;Tongaer|Tongaans;Tongaan|Tongan
TR|Turkey|türkisch;Türke|Turks;Turk|Turkish;Turk
TT||trinidadisch|Trinidadiaans|Trinidadian
TW|Republik China;Republic of China;Formosa|taiwanisch;taiwanesisch;Taiwaner;Taiwanese|Taiwanees;Taiwanezen|Taiwanese
TZ||tansanisch;Tansanier|Tanzaniaans;Tanzaniaan|Tanzanian
UA|die Ukraine;de Oekraïne;the Ukraine|ukrainisch;Ukrainer|Oekraïens;Oekraïner|Ukrainian
UG||ugandisch;Ugander|Oegandees;Oegandezen|Ugandan
US|USA;US;VS;U.S.;U.S.A.;Vereinigte Staaten von Amerika;Verenigde Staten van Amerika;United States of America;Amerika;America|US-amerikanisch;amerikanisch;Amerikaner;US-Amerikaner;US-Bürger|Amerikaans;Amerikaan|American
UY||uruguayisch;Uruguayer|Uruguayaans;Uruguayaan|Uruguayan
UZ||usbekisch;Usbeke|Oezbeeks;Oezbeek|Uzbek
VA|Vatikan;Vaticaan;Vatican;Holy See;Heiliger Stuhl;Heilige Stuhl;Heiligen Stuhl;Heilige Stoel|vatikanisch|Vaticaans|
VE||venezolanisch;Venezolaner|Venezolaans;Venezolaan|Venezuelan
VN|Viet Nam|vietnamesisch;Vietnamese|Vietnamees;Vietnamezen|Vietnamese
VU||vanuatuisch|Vanuatuaans|Ni-Vanuatu
WS||samoanisch;Samoaner|Samoaans;Samoaan|Samoan
XK||kosovarisch;Kosovare|Kosovaars;Kosovaar|Kosovar;Kosovan
YE||jemenitisch;Jemenit;Jemeniten|Jemenitisch;Jemeniet|Yemeni;Yemenite
ZA||südafrikanisch;Südafrikaner|Zuid-Afrikaans;Zuid-Afrikaan|South African
ZM||sambisch;Sambier|Zambiaans;Zambiaan|Zambian
ZW||simbabwisch;Simbabwer|Zimbabwaans;Zimbabwaan|Zimbabwean
SUHH|Sowjetunion;UdSSR;Sowjet;Sovjet-Unie;USSR;Sovjet;Soviet Union;Soviet;Sovjetunie|sowjetisch;Sowjet;Sowjets|Sovjets|Soviet
DDDE|DDR;Deutsche Demokratische Republik;Duitse Democratische Republiek;GDR;East Germany;Ostdeutschland;Oost-Duitsland|ostdeutsch;Ostdeutsche|Oost-Duits;Oost-Duitser|East German
YUCS|Jugoslawien;Joegoslavië;Yugoslavia|jugoslawisch;Jugoslawe|Joegoslavisch;Joegoslaaf;Joegoslaven|Yugoslav;Yugoslavian
CSHH|Tschechoslowakei;Tsjecho-Slowakije;Tsjechoslowakije;Czechoslovakia|tschechoslowakisch|Tsjecho-Slowaaks|Czechoslovak
GB-ENG|England;Engeland|englisch;Engländer|Engels;Engelsman;Engelsen|English;Englishman
GB-SCT|Schottland;Schotland;Scotland|schottisch;Schotte|Schots;Schot;Schotten|Scottish;Scot
GB-WLS|Wales|walisisch;Waliser|Welsh;Welshman|Welsh
GB-NIR|Nordirland;Noord-Ierland;Northern Ireland|nordirisch;Nordire|Noord-Iers;Noord-Ier|Northern Irish
150||europäisch;gesamteuropäisch;innereuropäisch;Europäer|Europees;Europeaan;Europeanen|European
142||asiatisch;Asiate|Aziatisch;Aziaat;Aziaten|Asian
002||afrikanisch;Afrikaner|Afrikaans;Afrikaan|African
419||lateinamerikanisch;Lateinamerikaner|Latijns-Amerikaans;Latijns-Amerikaan|Latin American
005||südamerikanisch;Südamerikaner|Zuid-Amerikaans;Zuid-Amerikaan|South American
003||nordamerikanisch;Nordamerikaner|Noord-Amerikaans;Noord-Amerikaan|North American
013|Zentralamerika;Central America|mittelamerikanisch;zentralamerikanisch|Midden-Amerikaans|Central American
151||osteuropäisch;Osteuropäer|Oost-Europees;Oost-Europeanen|Eastern European;East European
155||westeuropäisch;Westeuropäer|West-Europees;West-Europeanen|Western European;West European
154||nordeuropäisch|Noord-Europees|Northern European
039||südeuropäisch;Südeuropäer|Zuid-Europees|Southern European
143|Mittelasien|zentralasiatisch|Centraal-Aziatisch|Central Asian
030|East Asia|ostasiatisch|Oost-Aziatisch|East Asian
034|South Asia|südasiatisch|Zuid-Aziatisch|South Asian
035|South-East Asia|südostasiatisch|Zuidoost-Aziatisch|Southeast Asian
011|West Africa|westafrikanisch|West-Afrikaans|West African
014|East Africa|ostafrikanisch|Oost-Afrikaans|East African
015|North Africa|nordafrikanisch;Nordafrikaner|Noord-Afrikaans|North African
029|Cariben;Caraïben;Karibik;Caribbean|karibisch|Caribisch|Caribbean
`;
