/**
 * International bodies, parliaments, seats of government and other institutions whose name differs from language to
 * language, kept by hand: a general list of what news speaks of. A line an organisation:
 * id|English name|German and Dutch names, further English ones and acronyms, with `;`.
 * An organisation that has the same name everywhere (Reuters, Siemens) needs no line: its name is its identity.
 */
export const ORGANISATIONS = `
united-nations|United Nations|Vereinte Nationen;Verenigde Naties;United Nations Organization;UN;UNO;VN
un-general-assembly|UN General Assembly|Generalversammlung der Vereinten Nationen;UN-Generalversammlung;UN-Vollversammlung;Vollversammlung der Vereinten Nationen;Algemene Vergadering van de Verenigde Naties;Algemene Vergadering van de VN;VN-Algemene Vergadering;United Nations General Assembly;General Assembly of the United Nations;UNGA
un-security-council|UN Security Council|UN-Sicherheitsrat;Sicherheitsrat;Weltsicherheitsrat;Sicherheitsrat der Vereinten Nationen;VN-Veiligheidsraad;Veiligheidsraad;Veiligheidsraad van de Verenigde Naties;Security Council;United Nations Security Council;UNSC
un-human-rights-council|UN Human Rights Council|UN-Menschenrechtsrat;Menschenrechtsrat;VN-Mensenrechtenraad;Mensenrechtenraad;Human Rights Council;UNHRC
unhcr|UNHCR|UN-Flüchtlingshilfswerk;Flüchtlingshilfswerk der Vereinten Nationen;VN-vluchtelingenorganisatie;UN Refugee Agency;UNHCR
unicef|UNICEF|Kinderhilfswerk der Vereinten Nationen;UN-Kinderhilfswerk;Kinderfonds van de Verenigde Naties;UNICEF
unesco|UNESCO|UNESCO
unrwa|UNRWA|UN-Palästinenserhilfswerk;Palästinenserhilfswerk;UNRWA
world-food-programme|World Food Programme|Welternährungsprogramm;Wereldvoedselprogramma;WFP;World Food Program
fao|Food and Agriculture Organization|Welternährungsorganisation;Wereldvoedselorganisatie;Voedsel- en Landbouworganisatie;FAO
nato|NATO|Nordatlantikpakt;Nordatlantische Allianz;Noord-Atlantische Verdragsorganisatie;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;NAVO;NATO;OTAN
european-union|European Union|Europäische Union;Europese Unie;EU
european-commission|European Commission|Europäische Kommission;EU-Kommission;Europese Commissie;EU-Commissie;EU Commission;Kommission;Commission;Commissie
european-parliament|European Parliament|Europäisches Parlament;Europäische Parlament;Europaparlament;EU-Parlament;Europees Parlement;Europarlement;EU Parliament
european-council|European Council|Europäischer Rat;Europäische Rat;Europese Raad
council-of-the-eu|Council of the EU|Rat der Europäischen Union;EU-Ministerrat;Raad van de Europese Unie;Council of the European Union
council-of-europe|Council of Europe|Europarat;Raad van Europa
european-central-bank|European Central Bank|Europäische Zentralbank;Europese Centrale Bank;EZB;ECB
european-court-of-justice|European Court of Justice|Europäischer Gerichtshof;Europäische Gerichtshof;Europäischen Gerichtshof;EuGH;Hof van Justitie van de Europese Unie;Europees Hof van Justitie;Europese Hof van Justitie;CJEU;ECJ
european-court-of-human-rights|European Court of Human Rights|Europäischer Gerichtshof für Menschenrechte;EGMR;Europees Hof voor de Rechten van de Mens;EHRM;ECHR
european-medicines-agency|European Medicines Agency|Europäische Arzneimittel-Agentur;Europäische Arzneimittelagentur;Europees Geneesmiddelenbureau;EMA
europol|Europol|Europol
frontex|Frontex|EU-Grenzschutzagentur;Europees Grens- en kustwachtagentschap;Frontex
international-monetary-fund|International Monetary Fund|Internationaler Währungsfonds;Internationale Währungsfonds;Internationalen Währungsfonds;Internationaal Monetair Fonds;Internationale Monetaire Fonds;IWF;IMF
world-bank|World Bank|Weltbank;Wereldbank;World Bank Group
world-health-organization|World Health Organization|Weltgesundheitsorganisation;Wereldgezondheidsorganisatie;World Health Organisation;WHO;WGO
world-trade-organization|World Trade Organization|Welthandelsorganisation;Wereldhandelsorganisatie;World Trade Organisation;WTO
international-labour-organization|International Labour Organization|Internationale Arbeitsorganisation;Internationale Arbeidsorganisatie;International Labor Organization;ILO;IAO
oecd|OECD|Organisation für wirtschaftliche Zusammenarbeit und Entwicklung;Organisatie voor Economische Samenwerking en Ontwikkeling;Organisation for Economic Co-operation and Development;OECD;OESO
osce|OSCE|Organisation für Sicherheit und Zusammenarbeit in Europa;Organisatie voor Veiligheid en Samenwerking in Europa;Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;OSZE;OVSE;OSCE
iaea|IAEA|Internationale Atomenergie-Organisation;Internationale Atomenergiebehörde;Internationale Atomenergie-Behörde;Internationaal Atoomenergieagentschap;Internationaal Atoomagentschap;International Atomic Energy Agency;IAEO;IAEA
international-energy-agency|International Energy Agency|Internationale Energieagentur;Internationale Energie-Agentur;Internationaal Energieagentschap;Internationaal Energie Agentschap;IEA
international-criminal-court|International Criminal Court|Internationaler Strafgerichtshof;Internationale Strafgerichtshof;Internationalen Strafgerichtshof;Internationaal Strafhof;IStGH;ICC;Weltstrafgericht;Strafgerichtshof;Internationale Strafhof;Strafhof
international-court-of-justice|International Court of Justice|Internationaler Gerichtshof;Internationale Gerichtshof;Internationalen Gerichtshof;Internationaal Gerechtshof;IGH;ICJ
g7|G7|G-7;Gruppe der Sieben;Groep van Zeven;Group of Seven;G7-Staaten;G7-landen
g20|G20|G-20;Gruppe der Zwanzig;Group of Twenty
brics|BRICS|BRICS-Staaten;BRICS-landen;BRICS+
opec|OPEC|OPEK;Organisation erdölexportierender Länder;Organisatie van olie-exporterende landen;Organization of the Petroleum Exporting Countries
opec-plus|OPEC+|Opec plus;OPEC-plus
asean|ASEAN|Verband Südostasiatischer Nationen;Associatie van Zuidoost-Aziatische Naties;Association of Southeast Asian Nations
african-union|African Union|Afrikanische Union;Afrikaanse Unie
arab-league|Arab League|Arabische Liga;League of Arab States
gulf-cooperation-council|Gulf Cooperation Council|Golf-Kooperationsrat;Golfkooperationsrat;Samenwerkingsraad van de Golf;GCC
ecowas|ECOWAS|Westafrikanische Wirtschaftsgemeinschaft;ECOWAS;Economische Gemeenschap van West-Afrikaanse Staten;Wirtschaftsgemeinschaft Westafrikanischer Staaten;Economic Community of West African States
organization-of-american-states|Organization of American States|Organisation Amerikanischer Staaten;Organisatie van Amerikaanse Staten;OAS
shanghai-cooperation-organisation|Shanghai Cooperation Organisation|Shanghaier Organisation für Zusammenarbeit;Shanghai-samenwerkingsorganisatie;Shanghai Cooperation Organization;SCO;SOZ
csto|CSTO|Organisation des Vertrags über kollektive Sicherheit;Collectieve Veiligheidsverdragsorganisatie;Collective Security Treaty Organization;OVKS;CSTO
cis|Commonwealth of Independent States|Gemeinschaft Unabhängiger Staaten;Gemenebest van Onafhankelijke Staten;GUS;GOS
commonwealth-of-nations|Commonwealth|Commonwealth of Nations;Gemenebest;Britisches Commonwealth
red-cross|International Committee of the Red Cross|Internationales Komitee vom Roten Kreuz;Internationale Komitee vom Roten Kreuz;Internationaal Comité van het Rode Kruis;Internationale Rode Kruis;Internationales Rotes Kreuz;IKRK;ICRK;ICRC;Rotes Kreuz;Rote Kreuz;Roten Kreuz;Rode Kruis;Red Cross
doctors-without-borders|Doctors Without Borders|Ärzte ohne Grenzen;Artsen zonder Grenzen;Médecins Sans Frontières;MSF
reporters-without-borders|Reporters Without Borders|Reporter ohne Grenzen;Verslaggevers zonder Grenzen;Reporters sans frontières;RSF
amnesty-international|Amnesty International|Amnesty
human-rights-watch|Human Rights Watch|HRW
wwf|WWF|World Wildlife Fund;World Wide Fund for Nature;Wereld Natuur Fonds
interpol|Interpol|Interpol
fifa|FIFA|Weltfußballverband;Wereldvoetbalbond;FIFA
uefa|UEFA|Europäische Fußball-Union;Europese voetbalbond;UEFA
international-olympic-committee|International Olympic Committee|Internationales Olympisches Komitee;Internationale Olympische Komitee;Internationalen Olympischen Komitee;Internationaal Olympisch Comité;IOK;IOC
white-house|White House|Weiße Haus;Weißes Haus;Weißen Haus;Weisse Haus;Witte Huis;The White House
kremlin|Kremlin|Kreml;Kremls;Kremlin
us-homeland-security|US Department of Homeland Security|US-Heimatschutzministerium;Heimatschutzministerium;Department of Homeland Security;DHS
us-congress|US Congress|US-Kongress;Kongress der Vereinigten Staaten;Amerikaanse Congres;Congress
us-senate|US Senate|US-Senat;Senat der Vereinigten Staaten;Amerikaanse Senaat;US Senate
us-house-of-representatives|US House of Representatives|US-Repräsentantenhaus;Repräsentantenhaus;Huis van Afgevaardigden;Amerikaanse Huis van Afgevaardigden;House of Representatives
us-supreme-court|US Supreme Court|Supreme Court;Oberster Gerichtshof der USA;Oberste Gerichtshof der USA;Amerikaanse Hooggerechtshof;Supreme Court of the United States
federal-reserve|Federal Reserve|US-Notenbank;US-Zentralbank;Fed;Federal Reserve System;Federal Reserve Board;Amerikaanse centrale bank
us-national-security-council|US National Security Council|Nationaler Sicherheitsrat der USA;Nationale Sicherheitsrat;Nationale Veiligheidsraad;National Security Council;NSC
cia|CIA|Central Intelligence Agency
fbi|FBI|Federal Bureau of Investigation
nsa|NSA|National Security Agency
sec-us|US Securities and Exchange Commission|US-Börsenaufsicht;Securities and Exchange Commission;SEC;Amerikaanse beurswaakhond
fda|US Food and Drug Administration|US-Arzneimittelbehörde;Food and Drug Administration;FDA
nasa|NASA|US-Raumfahrtbehörde;National Aeronautics and Space Administration
esa|European Space Agency|Europäische Raumfahrtagentur;Europäische Weltraumorganisation;Europese ruimtevaartorganisatie;ESA
republican-party|Republican Party|Republikaner;Republikeinen;Republicans;Republikanische Partei;Republikeinse Partij;GOP;republikanisch;Republikeins;Republican;Republikeinse
democratic-party|Democratic Party|Demokraten;Democraten;Democrats;Demokratische Partei;Democratische Partij;demokratisch;Democratisch;Democrat;Demokrat
taliban|Taliban|Taleban;Talibans
islamic-state|Islamic State|Islamischer Staat;Islamische Staat;Islamischen Staat;Islamitische Staat;ISIS;ISIL;Daesh;IS
hamas|Hamas|Hamas
hezbollah|Hezbollah|Hisbollah;Hizbollah;Hezbollah;Hizbullah;Hizb Allah
al-qaeda|al-Qaeda|Al-Kaida;al-Qaida;Al Qaida;Al-Qaeda;Al Kaida
houthis|Houthis|Huthis;Huthi;Huthi-Rebellen;Houthi-rebellen;Huthi-Miliz;Houthi
muslim-brotherhood|Muslim Brotherhood|Muslimbruderschaft;Moslimbroederschap
plo|Palestine Liberation Organization|Palästinensische Befreiungsorganisation;Palestijnse Bevrijdingsorganisatie;PLO
palestinian-authority|Palestinian Authority|Palästinensische Autonomiebehörde;Palästinenserbehörde;Autonomiebehörde;Palestijnse Autoriteit
pkk|PKK|Arbeiterpartei Kurdistans;Koerdische Arbeiderspartij;Kurdistan Workers' Party
chinese-communist-party|Chinese Communist Party|Kommunistische Partei Chinas;Kommunistische Partei China;KPCh;KP Chinas;Chinesische Kommunistische Partei;Communistische Partij van China;Chinese Communistische Partij;Communist Party of China;CCP;CPC
peoples-liberation-army|People's Liberation Army|Volksbefreiungsarmee;Volksbevrijdingsleger;PLA
national-peoples-congress|National People's Congress|Nationaler Volkskongress;Nationale Volkskongress;Volkskongress;Nationaal Volkscongres;Volkscongres
state-duma|State Duma|Duma;Staatsduma;Doema;Staatsdoema;Russische Doema
fsb|FSB|Russischer Inlandsgeheimdienst;Federal Security Service;Federale Veiligheidsdienst
verkhovna-rada|Verkhovna Rada|Werchowna Rada;Rada;Oekraïense parlement;Ukrainisches Parlament
bundestag|Bundestag|Deutscher Bundestag;Deutsche Bundestag;Deutschen Bundestag;Bondsdag;Duitse Bondsdag;German Bundestag
bundesrat|Bundesrat|Bondsraad;Deutscher Bundesrat
bundeswehr|Bundeswehr|Deutsche Bundeswehr
german-federal-government|German federal government|Bundesregierung;deutsche Bundesregierung;Duitse bondsregering;Duitse regering
bundesbank|Deutsche Bundesbank|Bundesbank;Deutsche Bundesbank
bundesverfassungsgericht|Federal Constitutional Court|Bundesverfassungsgericht;BVerfG;Duitse Constitutionele Hof;Federal Constitutional Court
bnd|Federal Intelligence Service|Bundesnachrichtendienst;BND
verfassungsschutz|Federal Office for the Protection of the Constitution|Bundesamt für Verfassungsschutz;Verfassungsschutz;BfV
bundeskriminalamt|Federal Criminal Police Office|Bundeskriminalamt;BKA
rki|Robert Koch Institute|Robert Koch-Institut;Robert-Koch-Institut;RKI
spd|SPD|Sozialdemokratische Partei Deutschlands;Sozialdemokraten;Social Democratic Party of Germany
cdu|CDU|Christlich Demokratische Union;Christlich-Demokratische Union;Christdemokraten;Christlich Demokratische Union Deutschlands
csu|CSU|Christlich-Soziale Union;Christsoziale
cdu-csu|CDU/CSU|Union aus CDU und CSU;Unionsfraktion;CDU/CSU-Fraktion
fdp|FDP|Freie Demokratische Partei;Freie Demokraten
afd|AfD|Alternative für Deutschland;Alternative for Germany;Alternatief voor Duitsland
gruene|Bündnis 90/Die Grünen|Die Grünen;Grünen;Grüne;Bündnis 90;Bündnisgrüne;B90/Grüne
linkspartei|Die Linke|Linkspartei;Linke
bsw|Bündnis Sahra Wagenknecht|BSW
tweede-kamer|Tweede Kamer|Zweite Kammer;Dutch House of Representatives;Tweede Kamer der Staten-Generaal;Kamer
eerste-kamer|Eerste Kamer|Erste Kammer;Dutch Senate
staten-generaal|Staten-Generaal|Generalstaaten;States General
raad-van-state|Raad van State|Council of State
de-nederlandsche-bank|De Nederlandsche Bank|Nederlandsche Bank;DNB;Niederländische Zentralbank
vvd|VVD|Volkspartij voor Vrijheid en Democratie
pvv|PVV|Partij voor de Vrijheid;Partei für die Freiheit;Party for Freedom
pvda|PvdA|Partij van de Arbeid
cda|CDA|Christen-Democratisch Appèl
d66|D66|Democraten 66
groenlinks|GroenLinks|Groen Links
groenlinks-pvda|GroenLinks-PvdA|GL-PvdA
bbb|BBB|BoerBurgerBeweging;Bauer-Bürger-Bewegung
rivm|RIVM|Rijksinstituut voor Volksgezondheid en Milieu
aivd|AIVD|Algemene Inlichtingen- en Veiligheidsdienst
mivd|MIVD|Militaire Inlichtingen- en Veiligheidsdienst
cbs-nl|Statistics Netherlands|Centraal Bureau voor de Statistiek
openbaar-ministerie|Openbaar Ministerie|OM
downing-street|Downing Street|Downing Street 10;10 Downing Street;Downing Street No 10
house-of-commons|House of Commons|Unterhaus;Britisches Unterhaus;Lagerhuis;Britse Lagerhuis
house-of-lords|House of Lords|Oberhaus;Britisches Oberhaus;Hogerhuis;Britse Hogerhuis
conservative-party|Conservative Party|Tories;Konservative Partei;Conservatieve Partij;Tory Party
labour-party|Labour Party|Labour;Labour-Partei;Labourpartij
bank-of-england|Bank of England|Bank von England;Britische Notenbank
mi5|MI5|MI 5
mi6|MI6|MI 6;Secret Intelligence Service
elysee|Élysée|Elysée;Elysee;Élysée-Palast;Elysée-Palast;Elysée Palace
assemblee-nationale|National Assembly (France)|Französische Nationalversammlung;Franse Nationale Vergadering;Assemblée nationale;Assemblée Nationale
rassemblement-national|Rassemblement National|Nationale Sammlungsbewegung;National Rally;RN
knesset|Knesset|Israelisches Parlament;Knesseth
israel-defense-forces|Israel Defense Forces|Israelische Streitkräfte;Israelische Armee;Israëlische leger;IDF
mossad|Mossad|Mossad
revolutionary-guards|Revolutionary Guards|Revolutionsgarden;Revolutionsgarde;Iranische Revolutionsgarden;Revolutionaire Garde;Iraanse Revolutionaire Garde;Islamic Revolutionary Guard Corps;IRGC
wagner-group|Wagner Group|Gruppe Wagner;Wagner-Gruppe;Söldnergruppe Wagner;Wagnergroep;Wagner-groep;Wagner
swiss-federal-council|Swiss Federal Council|Schweizer Bundesrat
associated-press|Associated Press|AP;The Associated Press
agence-france-presse|Agence France-Presse|AFP;Agence France Presse
dpa|dpa|Deutsche Presse-Agentur;DPA
anp|ANP|Algemeen Nederlands Persbureau
xinhua|Xinhua|Nachrichtenagentur Xinhua;Xinhua News Agency
tass|TASS|Nachrichtenagentur Tass;Itar-Tass
ria-novosti|RIA Novosti|Ria Nowosti;RIA
interfax|Interfax|Nachrichtenagentur Interfax
cctv|CCTV|China Central Television;Chinesisches Staatsfernsehen
bbc|BBC|British Broadcasting Corporation
ard|ARD|Das Erste
zdf|ZDF|Zweites Deutsches Fernsehen;Zweite Deutsche Fernsehen
nos|NOS|Nederlandse Omroep Stichting
new-york-times|The New York Times|New York Times;NYT
washington-post|The Washington Post|Washington Post;WaPo
wall-street-journal|The Wall Street Journal|Wall Street Journal;WSJ
financial-times|Financial Times|FT
frankfurter-allgemeine|Frankfurter Allgemeine Zeitung|FAZ;F.A.Z.;Frankfurter Allgemeine
sueddeutsche|Süddeutsche Zeitung|SZ;Süddeutsche
neue-zuercher-zeitung|Neue Zürcher Zeitung|NZZ
nrc|NRC|NRC Handelsblad
de-volkskrant|de Volkskrant|Volkskrant
european-broadcasting-union|European Broadcasting Union|Europäische Rundfunkunion;Europese Radio-unie;EBU
volkswagen|Volkswagen|VW;Volkswagen AG;Volkswagen-Konzern
swiss-national-bank|Swiss National Bank|Schweizerische Nationalbank;SNB;Zwitserse Nationale Bank
european-external-action-service|European External Action Service|Europäischer Auswärtiger Dienst;Europäische Auswärtige Dienst;EAD;Europese Dienst voor Extern Optreden;EDEO;EEAS
kcna|KCNA|Koreanische Zentrale Nachrichtenagentur;Korean Central News Agency
freie-waehler|Freie Wähler|Free Voters
deutsche-bahn|Deutsche Bahn|DB;Bahn
ns|NS|Nederlandse Spoorwegen
apa|APA|Austria Presse Agentur;Austria Presse-Agentur
committee-of-the-regions|Committee of the Regions|Ausschuss der Regionen;Comité van de Regio's
eurogroup|Eurogroup|Eurogruppe;Eurogroep
bank-for-international-settlements|Bank for International Settlements|Bank für Internationalen Zahlungsausgleich;BIZ;Bank voor Internationale Betalingen;BIB;BIS
peoples-bank-of-china|People's Bank of China|Chinesische Volksbank;Chinesische Zentralbank;Chinese centrale bank;PBOC
bank-of-japan|Bank of Japan|Japanische Notenbank;Japanse centrale bank;BoJ
`;
