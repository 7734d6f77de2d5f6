import type { ClassWords } from './lexicon';

/** English words of time and amount. */
export const EN: ClassWords = {
  month: 'january february march april may june july august september october november december',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri',
  dayPart: 'morning afternoon evening night mornings afternoons evenings nights',
  holiday: 'christmas easter thanksgiving halloween ramadan diwali hanukkah passover holi',
  deictic: 'today yesterday tomorrow tonight',
  modifier: 'last next this past coming previous following',
  unit: 'day days week weeks month months year years weekend decade decades season fortnight hours hour minutes',
  season: 'spring summer autumn fall winter',
  edge: 'early mid late mid-',
  ordinal:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first 1st 2nd 3rd 4th 18th 19th 20th 21st',
  count:
    'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred few several couple zero',
  ago: 'ago earlier',
  of: 'of the',
  yearCue: 'in since from until by before after between around',
  currency:
    'euro euros dollar dollars pound pounds yen yuan rouble roubles ruble rubles zloty krona kroner krone cent cents pence franc francs rupee rupees rand peso pesos lira bitcoin shilling shillings bucks crowns taka ringgit lari leva dirham dirhams riyal riyals baht won shekels guineas',
  currencySign: '€ $ £ ¥ eur usd gbp chf rs ₹ sh',
  million:
    'million billion trillion thousand bn bln mln mn crore lakh m millions billions trillions thousands hundreds tens dozens',
  percent: 'percent %',
  and: 'and to',
  monthShort: 'jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.',
  part: 'quarter quarters semester',
  century: 'century centuries',
  decade: 'twenties thirties forties fifties sixties seventies eighties nineties',
  per: 'per',
  half: 'half',
  feast:
    'boxing labour labor memorial independence republic veterans bastille remembrance armistice anzac inauguration election columbus groundhog heritage constitution women workers mother mothers father fathers valentine patrick patriots presidents new good whit palm ash black shrove maundy',
  genitive: "’s 's ’ '",
};
