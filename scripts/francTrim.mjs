// franc ships trigrams of 82 languages. The bundles need those that news here is written in, and enough others to notice
// that a text is in none of them.
const KEPT = ['deu', 'nld', 'eng', 'fra', 'spa', 'ita', 'por', 'pol', 'swe', 'dan', 'nob', 'ces', 'ron', 'tur', 'hun'];
const KEPT_CYRILLIC = ['rus', 'ukr'];

/** An esbuild plugin that leaves the other languages out of franc's data. @type {import('esbuild').Plugin} */
export const francTrim = {
  name: 'franc-trim',
  setup(build) {
    build.onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(path);
      const kept = [...KEPT, ...KEPT_CYRILLIC];
      /** @type {Record<string, Record<string, string>>} */
      const all = data;
      const trimmed = Object.entries(all).map(
        ([script, languages]) =>
          /** @type {const} */ ([
            script,
            Object.fromEntries(Object.entries(languages).filter(([code]) => kept.includes(code))),
          ]),
      );
      const filled = trimmed.filter(([, languages]) => Object.keys(languages ?? {}).length > 0);
      if (filled.length === 0) throw new Error(`${path} has another form than expected: no language is left.`);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(filled))};`, loader: 'js' };
    });
  },
};
