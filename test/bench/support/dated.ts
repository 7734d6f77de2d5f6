/** German of so many UTF-16 code units in which every paragraph has two dates, which the machine suggests: 5,000 of them in 1 MB. */
export function dated(length: number): string {
  const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'];
  const filler = 'und dann geschah lange nichts, was zu berichten wäre, denn es blieb alles beim alten. ';
  const paragraphs = Array.from({ length: Math.ceil(length / 400) }, (_, index) => {
    const one = days[index % days.length];
    const other = days[(index + 2) % days.length];
    return `Am ${one} kam der Zug an, ${filler}${filler}Am ${other} fuhr er weiter, ${filler}${filler}`;
  });
  return paragraphs.join('\n').padEnd(length, ' .').slice(0, length);
}
