/**
 * Events, treaties, awards and works whose name differs from language to language, kept by hand. A line one:
 * id|English name|other names, with `;`. Case endings need no names of their own.
 */
export const EVENTS = `
olympic-games|Olympic Games|Olympische Spiele;Olympischen Spiele;Olympische Spelen;Olympics;Olympia
summer-olympics|Summer Olympics|Olympische Sommerspiele;Olympischen Sommerspiele;Sommerspiele;Olympische Zomerspelen;Zomerspelen;Summer Games
winter-olympics|Winter Olympics|Olympische Winterspiele;Olympischen Winterspiele;Winterspiele;Olympische Winterspelen;Winterspelen;Winter Games
paralympics|Paralympics|Paralympische Spiele;Paralympische Spelen;Paralympic Games
world-cup|FIFA World Cup|Fußball-Weltmeisterschaft;Fußball-WM;Wereldkampioenschap voetbal;WK voetbal;World Cup
european-football-championship|UEFA European Championship|Fußball-Europameisterschaft;Fußball-EM;EK voetbal;Europees kampioenschap voetbal
champions-league|UEFA Champions League|Champions League;Königsklasse
eurovision-song-contest|Eurovision Song Contest|ESC;Eurovisie Songfestival;Songfestival;Eurovision
first-world-war|First World War|Erster Weltkrieg;Erste Weltkrieg;Ersten Weltkrieg;Eerste Wereldoorlog;World War I;World War One
second-world-war|Second World War|Zweiter Weltkrieg;Zweite Weltkrieg;Zweiten Weltkrieg;Tweede Wereldoorlog;World War II;World War Two
cold-war|Cold War|Kalter Krieg;Kalte Krieg;Kalten Krieg;Koude Oorlog
holocaust|Holocaust|Shoah;Schoah
brexit|Brexit|Brexit
nobel-peace-prize|Nobel Peace Prize|Friedensnobelpreis;Nobelprijs voor de Vrede
nobel-prize|Nobel Prize|Nobelpreis;Nobelprijs
gdpr|General Data Protection Regulation|GDPR;Datenschutz-Grundverordnung;DSGVO;Algemene verordening gegevensbescherming;AVG
paris-agreement|Paris Agreement|Pariser Klimaabkommen;Pariser Abkommen;Klimaatakkoord van Parijs;Akkoord van Parijs;Parijsakkoord;Paris climate agreement
minsk-agreements|Minsk agreements|Minsker Abkommen;Abkommen von Minsk;Minsk-akkoorden;Akkoorden van Minsk
iran-nuclear-deal|Joint Comprehensive Plan of Action|JCPOA;Iran-Atomabkommen;Atomabkommen;Iran-deal;Iran nuclear deal
rome-statute|Rome Statute|Römisches Statut;Römische Statut;Römischen Statut;Statuut van Rome
geneva-conventions|Geneva Conventions|Genfer Konventionen;Genfer Konvention;Verdragen van Genève;Conventies van Genève;Geneva Convention
tour-de-france|Tour de France|Tour de France
green-deal|European Green Deal|Green Deal;Europäischer Green Deal;Europese Green Deal
covid-19|COVID-19|Covid;Corona;Covid-19-Pandemie;Corona-Pandemie;coronapandemie;Coronavirus
ramadan|Ramadan|Ramadan;Ramazan
christmas|Christmas|Weihnachten;Kerstmis;Kerst
easter|Easter|Ostern;Pasen
`;
