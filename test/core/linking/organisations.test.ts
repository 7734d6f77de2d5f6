import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/entities/mention';
import { linkMentions } from '../../../src/core/linking/linkMentions';

/** Links the organisations at the marked places of a text: `[Brookings Institution]`. */
function link(marked: string): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const [, plain = '', name = ''] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += plain;
    if (name)
      mentions.push({ start: text.length, end: text.length + name.length, text: name, type: 'ORG', confidence: 1 });
    text += name;
  }
  return linkMentions(mentions, text, 'de').map(({ entity }) => entity.id);
}

describe('a short name of an organisation', () => {
  test('is the one longer name that begins or ends with it', () => {
    const [long, first] = link('Die [Zeppelin Stiftung] warnte. [Zeppelin] fragt.');
    expect(first).toBe(long);
    const [longer, last] = link('Die [Hamburger Sternwarte] misst. Die [Sternwarte] fragt.');
    expect(last).toBe(longer);
  });

  test('stays by itself where two names begin or end with it', () => {
    const [one, two, short] = link('Die [Zeppelin Stiftung] und die [Zeppelin Werke] streiten. [Zeppelin] schweigt.');
    expect(new Set([one, two, short]).size).toBe(3);
  });

  test('may be the acronym of its initials, or in brackets beside it', () => {
    expect(new Set(link('[Bund Deutscher Imker] tagt. Der [BDI] berät.')).size).toBe(1);
    expect(new Set(link('Die [Zeppelin Stiftung] ([ZFX]) tagt. Die [ZFX] berät.')).size).toBe(2);
    expect(link('Die [Zeppelin Stiftung] ([ZFX]) tagt.')[1]).toBe(link('Die [Zeppelin Stiftung] tagt.')[0]);
  });
});
