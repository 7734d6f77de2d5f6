import { type Lexicon, LexiconBuilder, WordClass, type WordClasses } from './classes';

// Verbs: a bar stands before the stem of a separable verb; strong verbs give present, past and participle after a colon;
// an exclamation mark says that the last syllable of the stem is stressed (reageren! → reageert).
const SAY = `
zeggen:zegt,zei,gezegd melden vertellen schrijven:schrijft,schreef,geschreven verklaren stellen benadrukken bevestigen erkennen
waarschuwen beweren! berichten beklemtonen onderstrepen constateren! concluderen! verzekeren ontkennen betogen bekennen
opperen suggereren! argumenteren! onthullen verkondigen preciseren! nuanceren! herhalen beamen becommentariëren! luiden kondigen
redeneren! weerspreken:weerspreekt,weersprak,weersproken tegenspreken:tegenspreekt,tegensprak,tegengesproken
spreken:spreekt,sprak,gesproken antwoorden reageren! vervolgen besluiten:besluit,besloot,besloten voorspellen schatten rapporteren! informeren!
betwisten beschuldigen verwijten:verwijt,verweet,verweten beschrijven:beschrijft,beschreef,beschreven noteren! oordelen! menen! vinden:vindt,vond,gevonden
mailen twitteren tweeten posten appen sms'en bloggen klagen toelichten verduidelijken verdedigen vermelden citeren! getuigen bezweren:bezweert,bezwoer,bezworen oordelen! haasten
repliceren! resumeren! analyseren! memoreren! relativeren! hekelen betreuren signaleren! zweren:zweert,zwoer,gezworen
staan:staat,stond,gestaan blijken bepalen claimen bestrijden:bestrijdt,bestreed,bestreden berekenen ramen waarnemen heten:heet,heette,geheten klinken:klinkt,klonk,geklonken vinden:vindt,vond,gevonden
kwijt|willen:wil,wilde,gewild vallen|laten:laat,liet,gelaten weten|laten:laat,liet,gelaten weten|willen:wil,wilde,gewild erop|wijzen:wijst,wees,gewezen op|wijzen:wijst,wees,gewezen
doorschemeren|laten:laat,liet,gelaten optekenen|laten:laat,liet,gelaten toe|geven:geeft,gaf,gegeven toe|voegen aan|kondigen mee|delen! uit|leggen toe|lichten op|merken aan|geven:geeft,gaf,gegeven
aan|voeren tegen|werpen:werpt,wierp,geworpen vast|stellen vol|houden:houdt,hield,gehouden vast|houden:houdt,hield,gehouden
voor|houden:houdt,hield,gehouden tegen|spreken:spreekt,sprak,gesproken toe|zeggen:zegt,zei,gezegd uit|roepen:roept,riep,geroepen
voor|houden:houdt,hield,gehouden toe|bijten:bijt,beet,gebeten terug|blikken af|sluiten:sluit,sloot,gesloten door|geven:geeft,gaf,gegeven prijs|geven:geeft,gaf,gegeven
bekend|maken aan|halen uit|spreken:spreekt,sprak,gesproken weg|wuiven weg|geven:geeft,gaf,gegeven aan|tekenen in|brengen:brengt,bracht,gebracht
terug|kaatsen terug|schrijven:schrijft,schreef,geschreven op|tekenen op|sommen samen|vatten voor|rekenen uit|brengen:brengt,bracht,gebracht
voor|lezen:leest,las,gelezen na|praten uit|halen aan|vullen toe|snauwen na|zeggen:zegt,zei,gezegd tegen|gaan
schetsen duiden poneren! specificeren! corrigeren! beklagen biechten uiteen|zetten aan|kaarten aan|stippen bij|vallen:valt,viel,gevallen`;

const MANNER = `
lachen:lacht,lachte,gelachen zuchten mopperen grappen grijnzen:grijnst,grijnsde,gegrijnsd fluisteren mompelen brommen roepen:roept,riep,geroepen schreeuwen snauwen sneren!
schamperen jubelen juichen klagen zeuren jammeren knikken glimlachen grinniken gniffelen schertsen foeteren tieren brullen
verzuchten zingen:zingt,zong,gezongen denken:denkt,dacht,gedacht peinzen mijmeren bijten:bijt,beet,gebeten
gaan:gaat,ging,gegaan beginnen:begint,begon,begonnen lezen:leest,las,gelezen prijzen:prijst,prees,geprezen herinneren vloeken
snikken stamelen stotteren snuiven sissen kreunen gillen bulderen briesen spotten smalen treuren troosten
lichten vatten blikken wuiven halen kaatsen vullen tikken sneuen onderbreken:onderbreekt,onderbrak,onderbroken
luiden klinken:klinkt,klonk,geklonken staan:staat,stond,gestaan kopten:kopt,kopte,gekopt openen eindigen
schudden filosoferen! gekscheren! dichten noteren! kirren piepen trompetteren! declameren!
mopperen grommen krijsen glunderen fulmineren! blaffen razen preken hijgen`;

const DEMAND = `
vragen:vraagt,vroeg,gevraagd eisen beloven adviseren! pleiten dreigen verzoeken:verzoekt,verzocht,verzocht bevelen:beveelt,beval,bevolen
garanderen! vorderen weigeren bieden:biedt,bood,geboden
op|roepen:roept,riep,geroepen aan|dringen:dringt,drong,gedrongen aan|raden:raadt,raadde,geraden voor|stellen aan|bieden:biedt,bood,geboden
uit|sluiten:sluit,sloot,gesloten aan|bevelen:beveelt,beval,bevolen af|raden toe|zeggen:zegt,zegde,gezegd na|vragen af|vragen:vraagt,vroeg,gevraagd`;

const NAME = `
noemen bestempelen omschrijven:omschrijft,omschreef,omschreven typeren! betitelen! kwalificeren! bespotten bekritiseren!
karakteriseren! veroordelen! dopen afdoen:afdoet,afdeed,afgedaan hekelen roemen beschrijven:beschrijft,beschreef,beschreven
af|doen:doet,deed,gedaan weg|zetten:zet,zette,gezet`;

// Frequent verbs that do not report, so that a noun phrase is seen to end before them.
const OTHER = `
maken komen:komt,kwam,gekomen gaan:gaat,ging,gegaan doen:doet,deed,gedaan staan:staat,stond,gestaan zitten:zit,zat,gezeten liggen:ligt,lag,gelegen krijgen:krijgt,kreeg,gekregen
nemen:neemt,nam,genomen houden:houdt,hield,gehouden blijven:blijft,bleef,gebleven brengen:brengt,bracht,gebracht vallen:valt,viel,gevallen lopen:loopt,liep,gelopen rijden:rijdt,reed,gereden
trekken:trekt,trok,getrokken stijgen:stijgt,steeg,gestegen dalen zakken groeien werken spelen leven wonen kosten betalen verdienen verliezen:verliest,verloor,verloren winnen:wint,won,gewonnen
gebruiken zoeken:zoekt,zocht,gezocht kiezen:kiest,koos,gekozen kopen:koopt,kocht,gekocht verkopen:verkoopt,verkocht,verkocht starten stoppen bouwen volgen helpen:helpt,hielp,geholpen
leiden lijden:lijdt,leed,geleden schaden passen vergen eindigen ontstaan:ontstaat,ontstond,ontstaan bestaan:bestaat,bestond,bestaan worden:wordt,werd,geworden schijnen:schijnt,scheen,geschenen
lijken:lijkt,leek,geleken blijken:blijkt,bleek,gebleken heersen gelden:geldt,gold,gegolden dragen:draagt,droeg,gedragen slaan:slaat,sloeg,geslagen sterven:sterft,stierf,gestorven verdwijnen:verdwijnt,verdween,verdwenen
verschijnen:verschijnt,verscheen,verschenen ontbreken:ontbreekt,ontbrak,ontbroken bereiken verlaten:verlaat,verliet,verlaten vertrekken:vertrekt,vertrok,vertrokken keren raken vormen dreigen hoeven durven proberen!
kijken:kijkt,keek,gekeken spelen zetten leggen sturen plaatsen gebeuren hangen:hangt,hing,gehangen treffen:treft,trof,getroffen breken:breekt,brak,gebroken snijden:snijdt,sneed,gesneden schieten:schiet,schoot,geschoten
bevatten omvatten vervallen:vervalt,verviel,vervallen verlopen:verloopt,verliep,verlopen schuiven:schuift,schoof,geschoven sluiten:sluit,sloot,gesloten openen drijven:drijft,dreef,gedreven steunen
profiteren! verschillen behoren:behoort,behoorde,behoord kennen missen delen! tellen duren stemmen regenen waaien bedragen:bedraagt,bedroeg,bedragen ontvangen:ontvangt,ontving,ontvangen gijzelen`;

const ATTITUDE = `
hopen vrezen verwachten geloven denken:denkt,dacht,gedacht weten:weet,wist,geweten willen:wil,wilde,gewild begrijpen:begrijpt,begreep,begrepen
vermoeden twijfelen besluiten:besluit,besloot,besloten beslissen zien:ziet,zag,gezien horen merken snappen voelen vergeten:vergeet,vergat,vergeten
onderzoeken:onderzoekt,onderzocht,onderzocht betekenen zorgen tonen bewijzen:bewijst,bewees,bewezen`;

const VOICELESS = new Set('tkfschpx');

interface VerbForms {
  readonly finite: readonly string[];
  readonly participle: string;
}

/**
 * The stem of a regular verb as it is spelt: zeggen → zeg, menen → meen, schrijven → schrijf.
 * @param stressed whether a last syllable -er, -el, -en bears the stress: reageren → reageer, but fluisteren → fluister
 */
function stemOf(infinitive: string, stressed: boolean): string {
  const bare = infinitive.replace(/(?:ën|en|n)$/, '');
  const last = bare.at(-1) ?? '';
  if (bare.length > 2 && last === bare.at(-2)) return bare.slice(0, -1);
  const hardened = last === 'v' ? `${bare.slice(0, -1)}f` : last === 'z' ? `${bare.slice(0, -1)}s` : bare;
  const vowel = hardened.at(-2) ?? '';
  const open = 'aeou'.includes(vowel) && last !== 'w' && !'aeiou'.includes(hardened.at(-3) ?? '');
  const unstressed = !stressed && /(?:el|er|en|em|ig)$/.test(hardened);
  return open && !unstressed ? hardened.slice(0, -1) + vowel + hardened.slice(-1) : hardened;
}

function weakForms(infinitive: string, stressed: boolean): VerbForms {
  const stem = stemOf(infinitive, stressed);
  const last = infinitive.replace(/e?n$/, '').at(-1) ?? '';
  const dental = VOICELESS.has(last) ? 't' : 'd';
  const present = stem.endsWith('t') ? stem : `${stem}t`;
  const past = `${stem}${dental}e`;
  const prefixed = /^(?:be|er|ver|ont|her|ge|weer|mis|onder[sz]|over)/.test(infinitive);
  const participle = stem.endsWith(dental) ? stem : stem + dental;
  return { finite: [present, infinitive, past, `${past}n`], participle: prefixed ? participle : `ge${participle}` };
}

/** The plural of a strong past tense: schreef → schreven, besloot → besloten, begon → begonnen, gaf → gaven. */
function pluralPast(past: string): string {
  if (past === 'zei') return 'zeiden';
  if (past.endsWith('e')) return `${past}n`;
  const short = past.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  if (/[oiu][nmlrpk]$/.test(past) && short === past && !/[aeiou]{2}.$/.test(past)) return `${past}${past.slice(-1)}en`;
  return `${short.replace(/f$/, 'v').replace(/s$/, 'z')}en`;
}

function addVerbs(lexicon: LexiconBuilder, verbs: string, classes: WordClasses): void {
  for (const entry of verbs.split(/\s+/)) {
    if (!entry) continue;
    const [name = '', parts] = entry.split(':');
    const bar = name.indexOf('|');
    const particle = bar < 0 ? '' : name.slice(0, bar);
    const stressed = name.endsWith('!');
    const infinitive = name.slice(bar + 1, stressed ? -1 : undefined);
    const [present, past, participle] = parts?.split(',') ?? [];
    const forms: VerbForms =
      present && past && participle
        ? { finite: [present, infinitive, past, pluralPast(past)], participle }
        : weakForms(infinitive, stressed);
    if (!particle) {
      for (const form of forms.finite) lexicon.set(form, classes, infinitive);
      lexicon.set(forms.participle, classes | WordClass.NonFinite, infinitive);
      continue;
    }
    const first = parts ? [] : [stemOf(infinitive, stressed)];
    for (const form of [...forms.finite, ...first]) {
      lexicon.separable(form, particle, classes, infinitive);
      lexicon.set(particle + form, classes, particle + infinitive);
    }
    lexicon.set(particle + forms.participle, classes | WordClass.NonFinite, particle + infinitive);
    lexicon.set(`${particle}${infinitive}`, classes | WordClass.NonFinite, particle + infinitive);
  }
}

/** Dutch words of reporting, and the function words that its syntax needs. */
export function dutchLexicon(): Lexicon {
  const lexicon = new LexiconBuilder();
  addVerbs(lexicon, SAY, WordClass.Say);
  addVerbs(lexicon, MANNER, WordClass.Manner);
  addVerbs(lexicon, DEMAND, WordClass.Demand);
  addVerbs(lexicon, NAME, WordClass.Name);
  addVerbs(lexicon, ATTITUDE, WordClass.Attitude);
  addVerbs(lexicon, OTHER, WordClass.Verb);
  // Fiction in older spelling says zeide, vroeg, hernam.
  return lexicon
    .add(
      'zeide zeiden hernam sprak antwoordde riep vervolgde zegde zegden zeg zegge sprakken luidt luidde wist',
      WordClass.Say,
    )
    .add('vraag zeg denk schrijf', WordClass.Say)
    .add('volgens aldus luidens naar zo', WordClass.Source)
    .add(
      `verklaring bericht berichten uitspraak bewering melding mededeling waarschuwing vraag antwoord reactie conclusie rapport
      geluid boodschap verwijt beschuldiging klacht argument kritiek belofte stelling gerucht geruchten eis oproep
      eisen oproepen verzoek verzoeken vragen klachten beweringen verwijten uitspraken verklaringen waarschuwingen beschuldigingen
      suggestie voorspelling schatting bevestiging ontkenning toezegging toezeggingen advies aanbeveling bevel opdracht aankondiging
      dreigement grap theorie mening oordeel conclusies opmerking bezwaar excuus belofte beloften onthulling getuigenis getuigenissen signaal signalen`,
      WordClass.SayNoun,
    )
    .add('dat of', WordClass.Complementizer)
    .add(
      'hij zij ze het men ik wij we jij je u die deze dit dat hem haar hen hun iemand anderen sommigen velen beiden u gij',
      WordClass.Pronoun,
    )
    .add(
      `de het een geen zijn haar hun mijn ons onze jouw uw deze dit die dat elke elk ieder iedere enkele verschillende sommige veel
      meerdere beide alle twee drie vier vijf zes zeven acht negen tien zo'n diens`,
      WordClass.Determiner,
    )
    .add(
      `in op aan uit bij met na naar van voor tot te door tegen zonder om over onder tussen sinds tijdens wegens ondanks tegenover per via
      binnen buiten achter naast vanaf vanuit namens rond langs volgens ter ten wat`,
      WordClass.Preposition,
    )
    .add(
      `heeft hebben had hadden is zijn was waren wordt worden werd werden wil willen wilde wilden wou zal zullen zou zouden kan kunnen kon
      konden moet moeten moest moesten mag mogen mocht mochten laat laten liet lieten gaat gaan ging gingen blijft ben bent hebt heb`,
      WordClass.Auxiliary,
    )
    .add('is zijn was waren ben bent', WordClass.Copula)
    .add('en of maar want dus doch', WordClass.Coordinator)
    .add(
      `omdat als terwijl hoewel toen nadat voordat zodat tenzij doordat zodra zolang sinds indien wanneer waar hoe waarom wie wat welke
      welk waarbij waarin waardoor waarvan waarop waarmee waaraan aangezien al`,
      WordClass.Subordinator,
    )
    .add(
      `er pas eindelijk laconiek eerst ten slotte tot verder slechts vooral misschien tevens ooit soms ook gisteren vandaag morgen echter wel dan nu toen daar hier al nog eerder later daarna vervolgens bovendien daarnaast intussen
      ondertussen inmiddels tegelijk uiteindelijk onlangs zelf zelfs alleen onomwonden droogjes lachend nuchter openlijk stellig weer
      steeds altijd vaak even meteen direct daarbij daarop daarover eveneens namelijk nadrukkelijk kort wederom opnieuw vooraf achteraf
      ruim bijna circa ongeveer minstens hooguit zowat minimaal maximaal nauwelijks
      afgelopen vorige vanmorgen vanmiddag vanavond vanochtend gisteravond gisteren zacht hard bits fel zuinig tevreden haastig ernstig`,
      WordClass.Adverb,
    )
    .add('niet nooit geen niemand nergens', WordClass.Negation)
    .add('zich me mij je jou hem haar hun ons', WordClass.Reflexive)
    .add(
      `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
      zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend januari februari maart april
      mei juni juli augustus september oktober november december ochtend middag avond nacht week weekend maand jaar dag uur jaren weken dagen`,
      WordClass.Time,
    )
    .add(
      `woordvoerder woordvoerster president minister premier directeur directrice voorzitter burgemeester advocaat hoogleraar onderzoeker
      expert analist trainer coach wethouder rechter officier ministerie regering politie gemeente bedrijf topman topvrouw`,
      WordClass.Role,
    )
    .build();
}
