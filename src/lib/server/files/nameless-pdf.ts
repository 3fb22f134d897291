import {
	ParseSpeeds,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFRawStream,
	PDFRef,
	PDFStream,
	type PDFContext,
	type PDFObject
} from '@cantoo/pdf-lib';
import { bareJpeg } from './bare-jpeg.ts';

/** What programs keep beside the contents, wherever it stands: who wrote it with what, signed, archived or laid it out. */
const BESIDE = ['Metadata', 'PieceInfo', 'LastModified', 'CreatorInfo', 'AF', 'SpiderInfo', 'SourceInfo'];
/** Of the whole document: proofs of signatures, which hold certificates, and what a portfolio says of its parts. */
const OF_DOCUMENT = ['Perms', 'Legal', 'DSS', 'Collection'];
/** Who wrote a note, and when. On a field of a form `T` is its name, and stays. */
const OF_NOTE = ['T', 'CreationDate', 'M', 'NM'];

const READ = { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: ParseSpeeds.Fastest };

const name = (text: string) => PDFName.of(text);

/**
 * The document without what names whoever made it, written anew: of earlier versions, which the file may still hold, and
 * of what no page leads to nothing is left. Text and pictures stay as they are; a signature does not outlive it. Null
 * where it cannot be read.
 */
export async function namelessPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
	try {
		const document = await PDFDocument.load(bytes, READ);
		const { context } = document;
		delete context.trailerInfo.Info;
		delete context.trailerInfo.ID;
		for (const key of OF_DOCUMENT) document.catalog.delete(name(key));
		for (const [ref, object] of context.enumerateIndirectObjects()) {
			eachDict(object, forget);
			if (object instanceof PDFRawStream) bare(context, ref, object);
		}
		keepReachable(context);
		return await document.save({ rewrite: true, updateFieldAppearances: false, addDefaultPage: false });
	} catch {
		// The library throws errors of many kinds for a damaged file: here all say that it cannot be read.
		return null;
	}
}

/** Takes out of a dictionary what names somebody. */
function forget(dict: PDFDict): void {
	for (const key of BESIDE) dict.delete(name(key));
	const [type, subtype] = [nameIn(dict, 'Type'), nameIn(dict, 'Subtype')];
	const isNote = type === 'Annot' || (dict.has(name('Rect')) && subtype !== null);
	if (isNote && subtype !== 'Widget') for (const key of OF_NOTE) dict.delete(name(key));
	if (nameIn(dict, 'FT') === 'Sig') dict.delete(name('V'));
	if (type === 'Thread') dict.delete(name('I'));
	if (leadsToOwnDisk(dict)) for (const key of dict.keys()) dict.delete(key);
}

/** A link to a file names the folder of its maker. */
const leadsToOwnDisk = (dict: PDFDict): boolean =>
	nameIn(dict, 'S') === 'GoToR' || (nameIn(dict, 'S') === 'URI' && /file:/i.test(String(dict.get(name('URI')))));

const nameIn = (dict: PDFDict, key: string): string | null => {
	const value = dict.get(name(key));
	return value instanceof PDFName ? value.decodeText() : null;
};

/** Photographs in a document carry what photographs carry. */
function bare(context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
	const filter = stream.dict.get(name('Filter'));
	const only = filter instanceof PDFArray && filter.size() === 1 ? filter.get(0) : filter;
	if (!(only instanceof PDFName) || only.decodeText() !== 'DCTDecode') return;
	const picture = bareJpeg(stream.contents);
	if (picture) context.assign(ref, PDFRawStream.of(stream.dict, picture));
}

/** Every dictionary of an object, however deep; what stands under a number of its own is met by itself. */
function eachDict(object: PDFObject, visit: (dict: PDFDict) => void): void {
	const dict = object instanceof PDFStream ? object.dict : object;
	if (dict instanceof PDFDict) visit(dict);
	for (const part of partsOf(object)) if (!(part instanceof PDFRef)) eachDict(part, visit);
}

function partsOf(object: PDFObject): PDFObject[] {
	if (object instanceof PDFArray) return object.asArray();
	if (object instanceof PDFStream) return object.dict.values();
	return object instanceof PDFDict ? object.values() : [];
}

/** Drops whatever nothing leads to any more from the root of the document. */
function keepReachable(context: PDFContext): void {
	const reached = new Set<PDFRef>();
	const waiting: PDFObject[] = [context.trailerInfo.Root as PDFObject];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (!(next instanceof PDFRef)) waiting.push(...partsOf(next));
		else if (!reached.has(next)) {
			reached.add(next);
			const object = context.lookup(next);
			if (object) waiting.push(object);
		}
	}
	for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
