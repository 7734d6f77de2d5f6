import type { ClassWords } from './lexicon';

/** Dutch (also Flemish) words of time and amount. */
export const NL: ClassWords = {
  month: 'januari februari maart april mei juni juli augustus september oktober november december',
  weekday:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend maandagmorgen maandagmiddag maandagavond maandagnacht dinsdagochtend dinsdagmorgen dinsdagmiddag dinsdagavond dinsdagnacht woensdagochtend woensdagmorgen woensdagmiddag woensdagavond woensdagnacht donderdagochtend donderdagmorgen donderdagmiddag donderdagavond donderdagnacht vrijdagochtend vrijdagmorgen vrijdagmiddag vrijdagavond vrijdagnacht zaterdagochtend zaterdagmorgen zaterdagmiddag zaterdagavond zaterdagnacht zondagochtend zondagmorgen zondagmiddag zondagavond zondagnacht',
  dayPart: 'ochtend middag avond namiddag voormiddag',
  holiday:
    'kerst kerstmis kerstavond kerstdag pasen paasmaandag paaszondag pinksteren pinkstermaandag nieuwjaar nieuwjaarsdag nieuwjaarsnacht oudejaarsavond oudjaar jaarwisseling koningsdag koninginnedag bevrijdingsdag sinterklaas moederdag vaderdag valentijnsdag hemelvaart hemelvaartsdag prinsjesdag carnaval ramadan aswoensdag',
  deictic:
    'vandaag gisteren eergisteren morgen overmorgen vanavond vanmiddag vanochtend vanmorgen vannacht gisteravond gisterochtend gistermiddag gisternacht morgenavond morgenochtend morgenmiddag onlangs',
  modifier: 'vorige vorig volgende volgend afgelopen komende komend deze dit laatste voorbije verleden aanstaande',
  unit: 'dag dagen week weken maand maanden jaar jaren weekend weekeinde seizoen schooljaar decennium decennia uur minuten',
  season: 'voorjaar lente zomer najaar herfst winter',
  edge: 'begin eind einde medio halverwege',
  ordinal:
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste',
  count:
    'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd enkele paar anderhalf anderhalve drieënhalf tientallen honderden nul',
  ago: 'geleden terug',
  night: 'nacht',
  of: 'van',
  article: 'de het',
  to: 'op',
  decade: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  yearCue: 'in sinds vanaf tot uit rond anno',
  currency:
    "euro euros euro's euro’s dollar dollars pond yen yuan roebel zloty kroon kronen cent frank gulden lira rand roepie peso sol bitcoin",
  currencySign: '€ $ £ ¥ eur usd gbp',
  million: 'miljoen miljoenen miljard miljarden biljoen mln mld duizend mln. mld.',
  percent: 'procent % procentpunt procentpunten',
  and: 'tot en',
  half: 'half halve',
  monthShort: 'jan feb mrt apr jun jul aug sep sept okt nov dec',
  part: 'helft kwartaal kwartalen halfjaar boekjaar semester trimester',
  century: 'eeuw eeuwen',
};
