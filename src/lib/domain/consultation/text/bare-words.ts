/** Markdown as words to compare: without the signs that make letters bold or a line a heading. */
export const bareWords = (markdown: string): string => markdown.replace(/\*\*|__/g, '').replace(/^#{1,6}[ \t]+/gm, '');
