const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The signs that markup is made of, as what they are. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/** Lines of plain words as paragraphs. */
export const paragraphs = (lines: readonly string[]): string =>
	lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('');
