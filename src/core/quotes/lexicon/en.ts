import { type Lexicon, LexiconBuilder, WordClass, type WordClasses } from './classes';

// Verbs: base form, then past and participle after a colon where irregular.
const SAY = `
say:said,said tell:told,told write:wrote,written add announce report state claim explain confirm deny insist argue warn admit
acknowledge declare note stress emphasise emphasize maintain allege assert testify reveal mention remark observe recall
concede contend repeat reply respond answer suggest conclude clarify elaborate reiterate estimate predict caution complain
counter retort quip indicate inform assure remind point:pointed,pointed go:went,gone continue affirm profess protest proclaim
recount relate cite quote email text post tweet describe boast joke vow disclose advise brief lament muse opine agree
disagree reason rule find:found,found hold:held,held speak:spoke,spoken talk comment blog cable phone wire message accuse
swear:swore,sworn read:read,read shoot:shot,shot hint signal outline assess understand:understood,understood put:put,put
begin:began,begun start hear:heard,heard confide accept:accepted,accepted summarise summarize specify stipulate reckon let:let,let speculate surmise persuade object sustain dispute undertake:undertook,undertaken
forecast:forecast,forecast imply concur confess deplore rebut refute recollect interject intimate gripe pronounce chide
admonish remonstrate foretell:foretold,foretold attest rumour rumor hypothesise hypothesize ascertain decree guarantee submit:submitted,submitted plead exclaim`;
const MANNER = `
laugh shout sigh whisper murmur mutter cry yell grin smile snap scream shrug nod grumble groan moan sneer gasp sob giggle chuckle
exclaim sing:sang,sung thunder bark growl hiss roar rage fume crow gush chant mumble stammer wail bellow scoff
call:called,called think:thought,thought interrupt chip venture volunteer offer marvel remember wonder enthuse rave scribble
type chime deadpan plead beam blurt drawl intone croak splutter purr sniff narrate huff lecture posit ponder theorise theorize snarl squeal wheeze`;
const DEMAND = `ask inquire enquire query demand request urge promise pledge threaten order call propose recommend want wonder`;
const NAME = `
call name label dub brand describe term characterise characterize denounce condemn praise hail dismiss deride criticise criticize
slam blast decry mock deem style nickname portray`;
const ATTITUDE = `
believe hope fear expect think:thought,thought know:knew,known see:saw,seen feel:felt,felt worry doubt decide plan want
suspect realise realize forget:forgot,forgotten show:showed,shown prove mean:meant,meant hear:heard,heard learn consider`;

// Forms of frequent verbs that do not report and are hardly nouns, so that a noun phrase is seen to end before them.
const OTHER = `
made makes went came comes took takes gave gives got gets became becomes left kept keeps began begins ran sat stood stands lost won
fell rose grew paid met bought sold spent sent built led brought caught drew drove ate flew held hit cut put hurt let set needs
needed wanted wants used tried tries worked works helped moved lived lives died dies happened happens seemed seems appeared appears
followed follows included includes continued opened closed killed arrested charged elected appointed signed launched ended
remained remains reached received caused created rejected refused declined failed agreed expected faces faced posed accused
dropped gained climbed slipped surged jumped plunged rallied soared tumbled depends contains consists belongs exists`;

function forms(base: string): { third: string; past: string; gerund: string } {
  const vowelStem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const doubled = /^(?:quip|nod|sob|slam|grin|drub|dub|hum|beg|plan|admit|blog|snap|chat|rap|chip|let|put)$/.test(base)
    ? base + base.slice(-1)
    : base;
  return {
    third: consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`,
    past: consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`,
    gerund: doubled === base ? `${vowelStem}ing` : `${doubled}ing`,
  };
}

function addVerbs(lexicon: LexiconBuilder, verbs: string, classes: WordClasses): void {
  for (const entry of verbs.split(/\s+/)) {
    if (!entry) continue;
    const [base = '', parts] = entry.split(':');
    const [irregularPast, participle] = parts?.split(',') ?? [];
    const regular = forms(base);
    const past = irregularPast ?? regular.past;
    lexicon.set(base, classes, base);
    lexicon.set(regular.third, classes, base);
    lexicon.set(past, classes, base);
    if (participle && participle !== past) lexicon.set(participle, classes | WordClass.NonFinite, base);
    lexicon.set(regular.gerund, classes | WordClass.NonFinite, base);
  }
}

/** English words of reporting, and the function words that its syntax needs. */
export function englishLexicon(): Lexicon {
  const lexicon = new LexiconBuilder();
  addVerbs(lexicon, SAY, WordClass.Say);
  addVerbs(lexicon, MANNER, WordClass.Manner);
  addVerbs(lexicon, DEMAND, WordClass.Demand);
  addVerbs(lexicon, NAME, WordClass.Name);
  addVerbs(lexicon, ATTITUDE, WordClass.Attitude);
  lexicon.add(OTHER, WordClass.Verb);
  return lexicon
    .add('according per reportedly allegedly', WordClass.Source)
    .add(
      `statement claim claims report reports accusation accusations allegation allegations announcement comment comments warning remark
      rumour rumours rumor rumors charge words assertion suggestion promise denial letter message view argument news question suggestion insistence admission complaint confirmation prediction
      argument arguments assertions assurance assurances boast contention declaration excuse explanation guess hint joke letters messages
      objection opinion pledge promises revelation speculation testimony theory verdict warnings finding findings reminder order ruling demand`,
      WordClass.SayNoun,
    )
    .add('that whether if', WordClass.Complementizer)
    .add('he she it they i we you who one another others him her them some many both someone', WordClass.Pronoun)
    .add(
      `the a an this that these those his her its their my our your some several many two three four five six seven eight nine ten both
      another no any each every most few all`,
      WordClass.Determiner,
    )
    .add(
      `in on at of for from to with by about after before against among around as between during into like near off over through under
      until via within without since than outside inside despite toward towards amid upon per`,
      WordClass.Preposition,
    )
    .add(
      `has have had is are was were be been being will would shall should can could may might must do does did gets got`,
      WordClass.Auxiliary,
    )
    .add('is are was were be', WordClass.Copula)
    .add('and or but nor yet so', WordClass.Coordinator)
    .add(
      `because when while although though unless until since if as whereas once where how why what who whom whose which whichever whatever`,
      WordClass.Subordinator,
    )
    .add(
      `also yesterday today tomorrow however then now later earlier recently once again still even just only already often always never
      simply quietly drily dryly angrily flatly bluntly publicly privately repeatedly separately meanwhile moreover instead further
      too here there ago last afterwards afterward previously initially reportedly allegedly cheerfully softly`,
      WordClass.Adverb,
    )
    .add(`not never n't nobody none`, WordClass.Negation)
    .add('me him her us them you himself herself themselves itself', WordClass.Reflexive)
    .add('out up on back off in down', WordClass.Particle)
    .add(
      `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
      november december morning afternoon evening night week weekend month year day hours days weeks months years jan feb mar apr jun jul
      aug sept oct nov dec`,
      WordClass.Time,
    )
    .add(
      `spokesman spokeswoman spokesperson president minister official officials secretary director chairman chairwoman mayor lawyer
      professor analyst expert coach manager officer governor senator judge ministry government police company department`,
      WordClass.Role,
    )
    .build();
}
