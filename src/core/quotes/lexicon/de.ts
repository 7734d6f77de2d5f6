import { type Lexicon, LexiconBuilder, WordClass, type WordClasses } from './classes';

// Verbs: a bar stands before the stem of a separable verb; strong verbs give present, past and participle after a colon.
const SAY = `
sagen erklären betonen behaupten berichten melden versichern bestätigen erzählen erwähnen verkünden vermelden
bekräftigen erläutern beteuern beklagen kritisieren warnen schildern verlautbaren twittern mailen posten
verraten:verrät,verriet,verraten schreiben:schreibt,schrieb,geschrieben heißen:heißt,hieß,geheißen heissen:heisst,hiess,geheissen
sprechen:spricht,sprach,gesprochen bestreiten:bestreitet,bestritt,bestritten widersprechen:widerspricht,widersprach,widersprochen
leugnen dementieren argumentieren mutmaßen prophezeien prognostizieren verlauten äußern äussern bemerken
antworten erwidern entgegnen kontern ergänzen präzisieren bemängeln monieren mahnen begründen beschreiben:beschreibt,beschrieb,beschrieben
beschwören:beschwört,beschwor,beschworen schwören:schwört,schwor,geschworen informieren unterrichten rapportieren referieren resümieren folgern
bedauern beschuldigen bezichtigen unterstellen unterstreichen:unterstreicht,unterstrich,unterstrichen verteidigen rechtfertigen gestehen:gesteht,gestand,gestanden verschweigen:verschweigt,verschwieg,verschwiegen
signalisieren suggerieren wiederholen zitieren vertreten:vertritt,vertrat,vertreten befinden:befindet,befand,befunden
meinen finden:findet,fand,gefunden urteilen vermuten bilanzieren konstatieren diagnostizieren attestieren bescheinigen
mit|teilen fest|stellen klar|stellen an|kündigen hinzu|fügen an|fügen aus|führen an|führen ein|räumen dar|legen nach|legen offen|legen
vor|rechnen ein|wenden:wendet,wandte,gewandt zu|geben:gibt,gab,gegeben an|geben:gibt,gab,gegeben bekannt|geben:gibt,gab,gegeben
preis|geben:gibt,gab,gegeben wieder|geben:gibt,gab,gegeben hervor|heben:hebt,hob,gehoben fort|fahren:fährt,fuhr,gefahren
hin|weisen:weist,wies,gewiesen daraufhin|weisen:weist,wies,gewiesen fest|legen zurück|weisen:weist,wies,gewiesen vor|werfen:wirft,warf,geworfen ein|werfen:wirft,warf,geworfen
fest|halten:hält,hielt,gehalten entgegen|halten:hält,hielt,gehalten dagegen|halten:hält,hielt,gehalten vor|tragen:trägt,trug,getragen
aus|sagen nach|schieben:schiebt,schob,geschoben an|merken durch|sickern aus|richten vor|bringen:bringt,brachte,gebracht
zu|gestehen:gesteht,gestand,gestanden ein|gestehen:gesteht,gestand,gestanden bekannt|machen an|deuten nahe|legen
weiter|sagen zu|sichern zu|sagen ab|streiten:streitet,stritt,gestritten nach|tragen:trägt,trug,getragen vor|lesen:liest,las,gelesen
spekulieren insistieren reklamieren schlussfolgern schätzen bekunden reagieren räsonieren ermahnen beteuern orakeln unken abwiegeln einwerfen nach|haken ein|lenken auf|klären heraus|stellen um|schreiben:schreibt,schrieb,geschrieben hinzu|setzen nach|setzen voraus|sagen vorher|sagen kund|tun:tut,tat,getan
hervor|gehen:geht,ging,gegangen verweisen:verweist,verwies,verwiesen darauf|bestehen:besteht,bestand,bestanden dabei|bleiben:bleibt,blieb,geblieben
last|legen kolportieren gratulieren protestieren begrüßen beharren vor|halten:hält,hielt,gehalten zu|flüstern auf|zählen wissen|lassen:lässt,ließ,gelassen verlauten|lassen:lässt,ließ,gelassen ausrichten|lassen:lässt,ließ,gelassen
durchblicken|lassen:lässt,ließ,gelassen zusammen|fassen aus|plaudern zurück|rudern
notieren vermerken postulieren relativieren beichten predigen sinnieren fabulieren schwadronieren bei|pflichten
richtig|stellen an|prangern`;

const MANNER = `
lachen seufzen stöhnen schimpfen spotten scherzen witzeln flüstern murmeln brummen knurren grinsen skandieren schwärmen jubeln poltern
wettern schnauben stammeln stottern klagen jammern trösten loben lästern frotzeln kommentieren resümieren raunen hauchen
zischen brüllen kichern schluchzen nuscheln grummeln maulen nörgeln höhnen feixen juxen freuen ärgern wundern erinnern
rufen:ruft,rief,gerufen schreien:schreit,schrie,geschrien singen:singt,sang,gesungen stehen:steht,stand,gestanden lauten
zu|rufen:ruft,rief,gerufen aus|rufen:ruft,rief,gerufen nach|rufen:ruft,rief,gerufen unter|brechen:bricht,brach,gebrochen
werben:wirbt,warb,geworben tippen funken texten simsen bloggen titeln tönen lauten kalauern dozieren philosophieren
triumphieren frohlocken lächeln schmunzeln nicken weinen ächzen keuchen kreischen bellen zürnen sticheln stänkern raunzen schnaufen
lesen:liest,las,gelesen denken:denkt,dachte,gedacht hinterher|schieben:schiebt,schob,geschoben ab|winken auf|lachen`;

const DEMAND = `
fordern verlangen fragen appellieren versprechen:verspricht,versprach,versprochen drohen raten:rät,riet,geraten plädieren
empfehlen:empfiehlt,empfahl,empfohlen geloben ankündigen befehlen:befiehlt,befahl,befohlen beantragen drängen
bitten:bittet,bat,gebeten auf|fordern an|bieten:bietet,bot,geboten wissen|wollen:will,wollte,gewollt an|regen nach|fragen ein|fordern
an|mahnen vor|schlagen:schlägt,schlug,geschlagen an|drohen ab|lehnen an|weisen:weist,wies,gewiesen aus|schließen:schließt,schloss,geschlossen
auf|rufen:ruft,rief,gerufen`;

const NAME = `
nennen:nennt,nannte,genannt bezeichnen betiteln titulieren verspotten bewerten einstufen kritisieren geißeln brandmarken
preisen:preist,pries,gepriesen würdigen loben rühmen schelten:schilt,schalt,gescholten ab|tun:tut,tat,getan verurteilen taufen
umschreiben:umschreibt,umschrieb,umschrieben charakterisieren sprechen:spricht,sprach,gesprochen`;

const ATTITUDE = `
hoffen glauben fürchten befürchten erwarten wünschen rechnen wissen:weiß,wusste,gewusst denken:denkt,dachte,gedacht
bezweifeln zweifeln annehmen beschließen:beschließt,beschloss,beschlossen entscheiden:entscheidet,entschied,entschieden
planen wollen:will,wollte,gewollt merken spüren sehen:sieht,sah,gesehen hören zeigen beweisen:beweist,bewies,bewiesen
verstehen:versteht,verstand,verstanden vergessen:vergisst,vergaß,vergessen erfahren:erfährt,erfuhr,erfahren`;

const AUXILIARIES = `hat haben hatte hatten habe hätte hätten ist sind war waren wird werden wurde wurden worden sei seien wäre wären
will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen musste mussten
müsste müssten darf dürfen durfte durften dürfte dürften mag mögen möchte möchten lässt lassen ließ ließen liess liessen würde würden
bin bist hast habt seid`;

const SUBJUNCTIVE = `sei seien habe werde könne müsse dürfe solle wolle möge wisse gebe gehe stehe komme liege lasse bleibe
halte nehme sehe finde bringe trage spreche führe mache sage brauche bedeute handle handele gelte fehle spiele laufe
verfüge betrage rechne arbeite glaube hoffe erwarte plane prüfe fordere gehöre diene zeige helfe nutze setze stelle
biete heiße scheine drohe ziehe verliere treffe verstehe wachse steige sinke falle koste lebe leiste löse lehne
wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften käme kämen gäbe gäben ginge gingen
stünde stünden bliebe blieben ließe nähme nähmen fände fänden bräuchte bräuchten läge lägen wüsste wüssten
hielte hielten sähe sähen brächte brächten gelte betreffe benötige besitze bestehe entspreche ermögliche erhalte
verdiene vertrete verhandle versuche wolle wünsche zahle suche schaffe schade kenne kämpfe investiere interessiere
informiere heißt-es trete trinke tue verkaufe verlange verstoße weise wirke zweifle freue fühle folge frage funktioniere
gewinne greife hänge höre entscheide existiere erkläre ergebe beginne begrüße beruhe bemühe bereite`;

function stemOf(infinitive: string): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

interface VerbForms {
  readonly finite: readonly string[];
  readonly participle: string;
  readonly infinitive: string;
}

function weakForms(infinitive: string): VerbForms {
  const stem = stemOf(infinitive);
  const e = /(?:[td]|(?:ch|[^rlhaeiouäöümn])[mn])$/.test(stem) ? 'e' : '';
  // ändern, wandeln: the stem's own e stays, so er ändert, änderte.
  const third = `${stem}${e}t`;
  const past = `${stem}${e}te`;
  const prefixed =
    /^(?:be|er|ver|ent|zer|ge|emp|wider|unter|über|wiederhol|suggerier|hinter)/.test(infinitive) ||
    infinitive.endsWith('ieren');
  return {
    finite: [third, infinitive, past, `${past}n`, `${stem}e`],
    participle: prefixed ? third : `ge${third}`,
    infinitive,
  };
}

function strongForms(infinitive: string, present: string, past: string, participle: string): VerbForms {
  const stem = stemOf(infinitive);
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
  const swiss = past.includes('ß') ? [past, plural].map((form) => form.replace('ß', 'ss')) : [];
  return { finite: [present, infinitive, past, plural, `${stem}e`, ...swiss], participle, infinitive };
}

function addVerbs(lexicon: LexiconBuilder, verbs: string, classes: WordClasses): void {
  for (const entry of verbs.split(/\s+/)) {
    if (!entry) continue;
    const [name = '', parts] = entry.split(':');
    const bar = name.indexOf('|');
    const particle = bar < 0 ? '' : name.slice(0, bar);
    const infinitive = name.slice(bar + 1);
    const [present, past, participle] = parts?.split(',') ?? [];
    const forms =
      present && past && participle ? strongForms(infinitive, present, past, participle) : weakForms(infinitive);
    if (!particle) {
      for (const form of forms.finite) lexicon.set(form, classes, infinitive);
      lexicon.set(forms.participle, classes | WordClass.NonFinite, infinitive);
      continue;
    }
    for (const form of forms.finite) {
      lexicon.separable(form, particle, classes, infinitive);
      lexicon.set(particle + form, classes, particle + infinitive);
    }
    lexicon.set(particle + forms.participle, classes | WordClass.NonFinite, particle + infinitive);
    lexicon.set(`${particle}zu${infinitive}`, classes | WordClass.NonFinite, particle + infinitive);
  }
}

/** German words of reporting, and the function words that its syntax needs. */
export function germanLexicon(): Lexicon {
  const lexicon = new LexiconBuilder();
  addVerbs(lexicon, SAY, WordClass.Say);
  addVerbs(lexicon, MANNER, WordClass.Manner);
  addVerbs(lexicon, DEMAND, WordClass.Demand);
  addVerbs(lexicon, NAME, WordClass.Name);
  addVerbs(lexicon, ATTITUDE, WordClass.Attitude);
  return lexicon
    .add('lt laut zufolge gemäß gemäss nach so aus demnach', WordClass.Source)
    .add(
      `angaben angabe aussage aussagen bericht berichte berichten worten information informationen auskunft ansicht darstellung
      einschätzung zahlen erkenntnissen schilderung schilderungen meinung auffassung überzeugung medienberichten medienangaben
      polizeiangaben behördenangaben unternehmensangaben mitteilung vorwurf warnung behauptung ankündigung erklärung aussage
      untersuchungen untersuchung ansicht kritik nachricht meldung zusage versprechen hinweis argument begründung gerücht gerüchte botschaft
      forderung frage antwort these prognose einwand urteil umfrage studie schätzungen schätzung berechnungen eingeständnis
      geständnis beteuerung versicherung zusicherung andeutung feststellung vermutung meldungen mitteilungen recherchen hochrechnung
      hochrechnungen statistik entwurf appell mahnung beschwerde verdacht aufforderung beschuldigung hinweise aufruf
      vorschlag vorschläge befehl anweisung anordnung vorgabe empfehlung bitte drohung drohungen warnungen vorwürfe behauptungen forderungen
      fragen zusagen antworten thesen prognosen argumente gerüchten versprechungen spekulation spekulationen anschuldigung anschuldigungen
      unterstellung unterstellungen vermutungen klage klagen rat ratschlag ausrede lüge worte satz bekenntnis appelle mahnungen
      bekanntgabe befund schluss auflage andeutungen aussagen beschwerden`,
      WordClass.SayNoun,
    )
    .add('dass daß ob wonach', WordClass.Complementizer)
    .add(
      'er sie es man ich wir ihr der die das dies dieses dieser diese letzterer jener jemand einer niemand manche andere viele beide letztere derselbe',
      WordClass.Pronoun,
    )
    .add(
      `der die das den dem des ein eine einer einem einen eines kein keine keinem keinen keiner sein seine seinem seinen seiner seines
      ihr ihre ihrem ihren ihrer ihres mein meine meinem meinen meiner unser unsere unserem unseren unserer euer eure dieser diese
      dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mehrere viele einige zahlreiche beide manche
      zwei drei vier fünf sechs sieben acht neun zehn elf zwölf alle aller allen`,
      WordClass.Determiner,
    )
    .add(
      `in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter zwischen seit während wegen trotz
      gegenüber per pro statt bis hinter neben ab angesichts anlässlich laut zufolge via binnen innerhalb außerhalb entlang gemäß samt
      anstatt mithilfe aufgrund infolge hinsichtlich`,
      WordClass.Preposition,
    )
    .add(AUXILIARIES, WordClass.Auxiliary)
    .add('ist sind war waren bin sei seien', WordClass.Copula)
    .add(SUBJUNCTIVE, WordClass.Subjunctive)
    .add('und oder aber sondern denn doch sowie', WordClass.Coordinator)
    .add(
      `weil da wenn als während obwohl obgleich damit nachdem bevor ehe bis sodass falls indem sobald solange seitdem sofern wie wo wohin
      woher warum weshalb wieso wer was wen wem wann welche welcher welches womit wofür worauf wobei wodurch woran wonach`,
      WordClass.Subordinator,
    )
    .add(
      `stattdessen tatsächlich ferner überdies zudem insgesamt vielmehr andernfalls folglich letztlich immerhin übrigens ohnehin seither bislang
      bisher mittlerweile zeitgleich gleichwohl ansonsten demgegenüber infolgedessen währenddessen indessen mehrfach ausgerechnet künftig nur
      am auch gestern heute morgen jedoch dagegen hingegen allerdings indes derweil dann dazu nun jetzt bereits zuvor danach später
      weiter außerdem zudem unterdessen gleichzeitig schließlich zugleich noch schon nur sogar etwa inzwischen daraufhin dabei darauf
      hierzu einmal wiederum wörtlich weiterhin ebenfalls abermals erneut stets oft immer öffentlich kürzlich jüngst lachend trocken
      knapp demnach damals jedenfalls kühl leise laut vorab hinterher anschließend ausdrücklich vorsichtig gern überhaupt selbst
      lediglich zunächst zuletzt einst vorher daher deshalb darum trotzdem dennoch ebenso wohl nämlich offenbar da hier dort`,
      WordClass.Adverb,
    )
    .add('nicht nie niemals kein keine keinen niemand', WordClass.Negation)
    .add('sich ihm ihr ihnen ihn mir mich uns euch dir dich', WordClass.Reflexive)
    .add(
      `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend
      freitagabend samstagabend sonntagabend januar februar märz april mai juni juli august september oktober november dezember abend
      morgen vormittag nachmittag mittag nacht woche wochenende monat jahr tag uhr jahren wochen tagen monaten`,
      WordClass.Time,
    )
    .add(
      `sprecher sprecherin präsident präsidentin minister ministerin beamter beamte beamten chef chefin direktor direktorin experte expertin
      analyst analystin anwalt anwältin trainer trainerin kanzler kanzlerin vorsitzende vorsitzender leiter leiterin professor professorin
      forscher forscherin bürgermeister bürgermeisterin richter richterin ministerium regierung polizei behörde behörden unternehmen`,
      WordClass.Role,
    )
    .build();
}
