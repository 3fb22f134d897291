import { SaxesParser } from 'saxes';

/** What stands in an element: words, or others by their names. */
export type Branch = ReadonlyMap<string, readonly (string | Branch)[]>;

/** Lists as FixMyStreet's reader takes them; everything else is one or none. */
type Read = { root: string; branch: Branch };

/**
 * Reads XML as XML::Simple does for FixMyStreet: bare elements alone, for one with an attribute or a prefix would become a
 * branch of its own there and its words be lost.
 */
export function readXml(xml: string): Read {
	const parser = new SaxesParser({ xmlns: true });
	type Open = { name: string; words: string; inside: Map<string, (string | Branch)[]> };
	const top: Open = { name: '', words: '', inside: new Map() };
	const open = [top];
	parser.on('opentag', ({ name, attributes, prefix }) => {
		if (prefix !== '' || Object.keys(attributes).length > 0) throw new Error(`<${name}> is not bare`);
		open.push({ name, words: '', inside: new Map() });
	});
	parser.on('text', (text) => {
		const current = open.at(-1);
		if (current) current.words += text;
	});
	parser.on('closetag', () => {
		const [done, around] = [open.pop(), open.at(-1)];
		if (!done || !around) return;
		const known = around.inside.get(done.name) ?? [];
		around.inside.set(done.name, [...known, done.inside.size > 0 ? done.inside : done.words]);
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	const [[root, [branch = '']] = ['', []], ...more] = top.inside;
	if (more.length > 0) throw new Error('More than one root');
	return { root, branch: typeof branch === 'string' ? new Map() : branch };
}

/** The words of one element; undefined where it is absent or empty, which is the same to XML::Simple. */
export const words = (branch: Branch, name: string): string | undefined => {
	const [first] = branch.get(name) ?? [];
	return typeof first === 'string' && first !== '' ? first : undefined;
};

export const branches = (branch: Branch, name: string): Branch[] =>
	(branch.get(name) ?? []).filter((one): one is Branch => typeof one !== 'string');
