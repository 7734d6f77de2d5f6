import { readFileSync } from 'node:fs';
import type { Mention } from '../../src/core/entities/mention';
import * as core from '../../src/core/quotes/findQuotes';
import type { Quote } from '../../src/core/quotes/quote';
import { readQuoteModels } from '../../src/core/quotes/reported/models';
import type { Language } from '../../src/core/text/language';
import type { Tokens } from '../../src/core/text/tokens';

const MODELS = readQuoteModels(readFileSync('media/models/quotes.json'));

/** `findQuotes` with the models that ship. */
export function findQuotes(tokens: Tokens, mentions: readonly Mention[], language: Language): Quote[] {
  return core.findQuotes(tokens, mentions, language, MODELS[language]);
}

/** `readQuotes` with the models that ship. */
export function readQuotes(tokens: Tokens, mentions: readonly Mention[], language: Language): core.QuotesRead {
  return core.readQuotes(tokens, mentions, language, MODELS[language]);
}
