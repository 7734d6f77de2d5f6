import type { ClassWords } from './lexicon';

/** German (also Austrian and Swiss) words of time and amount. */
export const DE: ClassWords = {
  month: 'januar jänner jaenner februar feber märz april mai juni juli august september oktober november dezember',
  weekday:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montags dienstags mittwochs donnerstags freitags samstags sonntags sonnabends montagmorgen montagabend montagnacht montagmittag montagnachmittag montagvormittag montagfrüh dienstagmorgen dienstagabend dienstagnacht dienstagmittag dienstagnachmittag dienstagvormittag dienstagfrüh mittwochmorgen mittwochabend mittwochnacht mittwochmittag mittwochnachmittag mittwochvormittag mittwochfrüh donnerstagmorgen donnerstagabend donnerstagnacht donnerstagmittag donnerstagnachmittag donnerstagvormittag donnerstagfrüh freitagmorgen freitagabend freitagnacht freitagmittag freitagnachmittag freitagvormittag freitagfrüh samstagmorgen samstagabend samstagnacht samstagmittag samstagnachmittag samstagvormittag samstagfrüh sonntagmorgen sonntagabend sonntagnacht sonntagmittag sonntagnachmittag sonntagvormittag sonntagfrüh',
  dayPart: 'abend mittag nachmittag vormittag früh',
  holiday:
    'weihnachten ostern pfingsten silvester neujahr neujahrstag heiligabend karfreitag ostermontag ostersonntag pfingstmontag pfingstsonntag allerheiligen reformationstag aschermittwoch rosenmontag fronleichnam gründonnerstag ramadan',
  deictic:
    'heute gestern vorgestern übermorgen morgen heuer vorjahr vorjahres vortag vorjahreszeitraum jahresende jahresbeginn jahresanfang monatsende',
  modifier:
    'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem diese diesen dieser dieses diesem jüngsten heutigen gestrigen morgigen',
  unit: 'tag tage tagen tages woche wochen monat monate monaten monats jahr jahre jahren jahres wochenende wochenendes wochenenden saison',
  season:
    'frühjahr frühjahrs frühling frühlings sommer sommers herbst herbstes winter winters wintersemester sommersemester',
  edge: 'anfang mitte ende beginn',
  ordinal:
    'ersten erste erstes zweiten zweite zweites dritten dritte drittes vierten vierte viertes fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten',
  count:
    'ein einer einem eine einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend wenigen einigen mehrere mehreren paar anderthalb eineinhalb',
  before: 'vor',
  night: 'nacht',
  of: 'des der von',
  to: 'zum zu auf',
  decade: 'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger',
  yearCue: 'seit im in bis ab um gegen',
  currency:
    'euro euros dollar dollars us-dollar franken pfund yen yuan rubel zloty kronen krone cent cents lira rupien rand forint peso pesos griwna hrywnja renminbi schilling bitcoin mark d-mark reichsmark',
  currencySign: '€ $ £ ¥ chf eur usd gbp',
  million: 'millionen million milliarden milliarde billionen billion mio mrd mio. mrd. tausend',
  percent: 'prozent %',
  and: 'bis und',
  half: 'halbe halben halber halbes halbem',
  monthShort: 'jan feb mrz apr jun jul aug sep sept okt nov dez',
  part: 'quartal quartals quartale halbjahr halbjahres semester trimester geschäftsjahr geschäftsjahres',
  century: 'jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderts jahrhunderte jahrhunderten',
};
