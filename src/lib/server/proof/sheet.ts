import { FONT, printable } from './print-font';

/** In points; the left one leaves room for the holes of a binder. */
const MARGIN = { top: 54, bottom: 62, left: 56, right: 48 };

export const INK = '#18222b';
export const SOFT = '#525c66';
export const SEA = '#00526b';
export const LATE = '#9b1c10';
export const LINE = '#c9cdd1';
export const WASH = { sea: '#e4f2f8', soon: '#fbf0d5', sunk: '#f2f1ed', paper: '#ffffff' };

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** The document being printed, and the element of its structure that blocks are added to. */
export type Sheet = { doc: Doc; root: Element };

export type About = { title: string; author: string; subject: string; lang: string; createdAt: Date };

/** An empty tagged document: with its language, its title in the window, and embedded fonts. */
export async function openSheet(about: About): Promise<Sheet> {
	// A large library that only this document needs.
	const { default: PDFDocument } = await import('pdfkit');
	const doc = new PDFDocument({
		size: 'A4',
		margins: MARGIN,
		bufferPages: true,
		font: FONT.regular,
		pdfVersion: '1.7',
		tagged: true,
		lang: about.lang,
		displayTitle: true,
		info: {
			Title: printable(about.title),
			Author: printable(about.author),
			Subject: printable(about.subject),
			Creator: about.author,
			Producer: 'PDFKit',
			CreationDate: about.createdAt
		}
	});
	const root = doc.struct('Document');
	doc.addStructure(root);
	return { doc, root };
}

/** The left edge, and how wide a line may be. */
export const edgesOf = ({ doc }: Pick<Sheet, 'doc'>) => ({
	left: MARGIN.left,
	width: doc.page.width - MARGIN.left - MARGIN.right
});

/** Begins a new page unless this much room is left: a heading never stands alone at the foot of one. */
export function keepRoom({ doc }: Sheet, height: number): void {
	if (doc.y + height > doc.page.maxY()) doc.addPage();
}

/** Adds an element to the structure and draws its content. */
export function add({ doc, root }: Sheet, tag: string, draw: () => void, options: StructOptions = {}): void {
	root.add(doc.struct(tag, options, [draw]));
}

type StructOptions = PDFKit.Mixins.StructureElementOptions;

/** Draws what is no content: lines, colours, the foot of the page. Readers of the document pass over it. */
export function decorate({ doc }: Sheet, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
	doc.markContent('Artifact', { type });
	draw();
	doc.endMarkedContent();
}
