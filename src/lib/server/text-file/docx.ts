import { allow, refuse, type Result } from '$lib/domain/result';
import { numberParagraphs, type ListPlace } from './numbering';
import { boxesIn, runsOn, wordsOf, type Marks } from './paragraph';
import { linesOfTable, type Row } from './table';
import { Archive, UnreadableFile, type ZipFault } from './unzip';
import { childNamed, childrenOf, findNamed, readXml, valueOf, type Element } from './xml';

export type DocxFault = ZipFault | 'no_document';
export type DocxText = { text: string; marks: Marks };

type Reading = { number: (place: ListPlace) => string; marks: Marks };

/**
 * The text of a Word document, with the numbers of its lists. Only its words are unpacked: macros, pictures, embedded
 * files and links to elsewhere stay where they are, headers, footers and comments too.
 */
export function readDocx(bytes: Uint8Array): Result<DocxText, DocxFault> {
	try {
		const archive = new Archive(bytes);
		const path = pathOfDocument(archive);
		const main = archive.read(path);
		if (!main) return refuse('no_document');
		const beside = (name: string): Element | undefined => {
			const part = archive.read(path.replace(/[^/]+$/, name));
			return part ? childrenOf(readXml(part))[0] : undefined;
		};
		const body = findNamed(readXml(main), 'body');
		if (!body) return refuse('no_document');
		const marks: Marks = { inserted: 0, deleted: 0, comments: 0, footnotes: 0, hidden: 0 };
		const reading = { number: numberParagraphs(beside('numbering.xml'), beside('styles.xml')), marks };
		return allow({ text: blocksOf(body, reading).join('\n\n'), marks });
	} catch (problem) {
		if (problem instanceof UnreadableFile) return refuse(problem.fault);
		throw problem;
	}
}

/** Where the document stands in its archive: some writers call it otherwise. */
function pathOfDocument(archive: Archive): string {
	const usual = 'word/document.xml';
	const links = archive.has(usual) ? null : archive.read('_rels/.rels');
	const root = links && childrenOf(readXml(links))[0];
	const link = root && childrenOf(root).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
	return link?.attributes.Target?.replace(/^\//, '') ?? usual;
}

/** Elements that only hold others. */
const HOLDERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml', 'AlternateContent', 'Choice']);

/** Paragraphs, each a block, and tables, each row a line. */
function blocksOf(parent: Element, reading: Reading, inCell = false): string[] {
	const blocks: string[] = [];
	let begun = '';
	for (const child of childrenOf(parent)) {
		if (child.name === 'p') {
			const text = begun + paragraphOf(child, reading, inCell);
			begun = runsOn(child) ? text : '';
			if (begun === '' && text.trim() !== '') blocks.push(text);
			for (const box of boxesIn(child)) blocks.push(...blocksOf(box, reading));
		} else if (child.name === 'tbl') {
			const lines = linesOfTable(rowsOf(child, reading)).filter((line) => line.trim() !== '');
			if (lines.length > 0) blocks.push(lines.join('\n'));
		} else if (HOLDERS.has(child.name)) blocks.push(...blocksOf(child, reading, inCell));
	}
	if (begun.trim() !== '') blocks.push(begun);
	return blocks;
}

const CONTENTS = /^(?:toc|tableofcontents|daftarisi)\s?\d*$/i;

/** A cell may hold nothing but the number of its row, and an article nothing but "Pasal 5": both are said. */
function paragraphOf(paragraph: Element, { number, marks }: Reading, inCell: boolean): string {
	const properties = childNamed(paragraph, 'pPr');
	const style = valueOf(properties, 'pStyle');
	// A table of contents says everything a second time.
	if (style !== undefined && CONTENTS.test(style)) return '';
	const place = childNamed(properties, 'numPr');
	const level = valueOf(place, 'ilvl');
	const words = wordsOf(paragraph, marks).trim();
	const label = number({
		list: valueOf(place, 'numId'),
		level: level === undefined ? undefined : Number(level),
		style
	});
	return words === '' && !inCell && !/\p{L}{3}/u.test(label) ? '' : `${label} ${words}`.trim();
}

function rowsOf(table: Element, reading: Reading): Row[] {
	const within = (element: Element, name: string): Element[] =>
		childrenOf(element).flatMap((child) => {
			if (child.name === name) return isDeletedRow(child) ? [] : [child];
			return HOLDERS.has(child.name) ? within(child, name) : [];
		});
	return within(table, 'tr').map((row) => within(row, 'tc').map((cell) => linesOfCell(cell, reading)));
}

const isDeletedRow = (row: Element): boolean => childNamed(childNamed(row, 'trPr'), 'del') !== undefined;

const linesOfCell = (cell: Element, reading: Reading): string[] =>
	blocksOf(cell, reading, true).flatMap((block) => block.split('\n'));
