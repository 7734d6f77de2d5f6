/** Short forms that a paper uses beside the full given name. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  joe: 'joseph',
  bill: 'william',
  bob: 'robert',
  tony: 'anthony',
  mike: 'michael',
  jim: 'james',
  jimmy: 'james',
  tom: 'thomas',
  tim: 'timothy',
  chris: 'christopher',
  dan: 'daniel',
  dave: 'david',
  steve: 'steven',
  liz: 'elizabeth',
  kate: 'katherine',
  ben: 'benjamin',
  nick: 'nicholas',
  matt: 'matthew',
  jake: 'jacob',
  don: 'donald',
  ron: 'ronald',
  ken: 'kenneth',
  ed: 'edward',
  wim: 'willem',
  jaap: 'jacob',
  kees: 'cornelis',
};

const INITIAL = /^[a-z]\.?$/;

/** Whether two folded given names may be one person's: Joe and Joseph, J. and Joseph. */
export function mayBeSameGiven(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (INITIAL.test(short)) return long.startsWith(short.slice(0, 1));
  return (SHORT_FORMS[a] ?? a) === (SHORT_FORMS[b] ?? b);
}

/** Whether a folded given name is but an initial. */
export function isInitial(given: string): boolean {
  return INITIAL.test(given);
}
