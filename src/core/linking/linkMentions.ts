import type { LinkedMention } from '../analysis';
import type { Mention } from '../entities/mention';
import type { Language } from '../text/language';

/** Says of each mention of one document which entity it names. */
export function linkMentions(mentions: readonly Mention[], _text: string, _language: Language): LinkedMention[] {
  return mentions.map((mention) => ({
    ...mention,
    entity: { id: `${mention.type}:${mention.text}`, label: mention.text, type: mention.type },
  }));
}
