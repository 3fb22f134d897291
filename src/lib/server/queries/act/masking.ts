import { dayOf } from '$lib/domain/calendar/zone';
import { joinPassages, type RedactedKind } from '$lib/domain/moderation/redaction';
import { writeChosen, type WordPart } from '$lib/domain/moderation/redacted-part';
import { findPersonalData } from '$lib/domain/personal-data/find';
import type { PersonalAct } from '$lib/forms/verbs';
import type { Db } from '../../db/client';
import { findRuleOfFlag } from '../../db/forum-rules';
import { digestOfWords } from '../../redaction/hits';
import { listParts, type MaskablePart } from '../../redaction/parts';
import { hasMaskedPicture } from '../../redaction/pictures';
import { hasMaskedWords, listMasked, sealOf } from '../../redaction/sealed';
import type { Services } from '../../services';

type Target = { threadId: string; postId: string | null };
type Of = Target & { act: PersonalAct; pictureId: string | null };

/** What looks like personal data, with some words around it. */
export type OfferedPassage = {
	value: string;
	part: WordPart;
	kind: RedactedKind;
	before: string;
	words: string;
	after: string;
	isSure: boolean;
};

/** A masked part as it was first written, piece by piece. */
export type OriginalPart = { part: WordPart; pieces: { text: string; masked: boolean }[] };

export type MaskingPage = {
	passages: OfferedPassage[];
	pictures: { id: string; name: string }[];
	/** The one that is to be masked. */
	picture: string | null;
	originals: OriginalPart[];
	/** What can be put back. */
	undo: UndoAct[];
	/** The rule that personal data fall under. */
	rule: string | null;
};

type UndoAct = 'unredact' | 'restore_picture';

/** What the page of an act of masking shows; null for the other acts. */
export async function findMaskingPage(
	{ db, env, now }: Services,
	{ act, pictureId, ...target }: Of
): Promise<MaskingPage | null> {
	const shows = SHOWS.get(act);
	if (!shows) return null;
	const pictures = shows.includes('pictures') ? await listPictures(db, target) : [];
	const rule = await findRuleOfFlag(db, 'personal_data', dayOf(now(), env.zone));
	return {
		passages: shows.includes('passages') ? (await listParts(db, target)).flatMap(offeredIn) : [],
		pictures,
		picture: pictures.find(({ id }) => id === pictureId)?.id ?? null,
		originals: shows.includes('originals') ? await listOriginals(db, env, target) : [],
		undo: act === 'redact' ? await listUndo(db, target) : [],
		rule: rule?.code ?? null
	};
}

const SHOWS = new Map<PersonalAct, readonly ('passages' | 'pictures' | 'originals')[]>([
	['redact', ['passages', 'pictures']],
	['unredact', ['originals']],
	['redact_picture', ['pictures']],
	['restore_picture', []]
]);

const listUndo = async (db: Db, target: Target): Promise<UndoAct[]> => [
	...((await hasMaskedWords(db, target)) ? ['unredact' as const] : []),
	...((await hasMaskedPicture(db, target)) ? ['restore_picture' as const] : [])
];

const AROUND = 40;

const offeredIn = ({ part, id, text }: MaskablePart): OfferedPassage[] =>
	findPersonalData(text).map(({ from, to, kind, confidence }) => {
		const words = text.slice(from, to);
		return {
			value: writeChosen({ part, at: id, from, to, digest: digestOfWords(words) }),
			part,
			kind,
			before: text.slice(Math.max(0, from - AROUND), from),
			words,
			after: text.slice(to, to + AROUND),
			isSure: confidence === 'high'
		};
	});

const listPictures = (db: Db, { threadId, postId }: Target) =>
	db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id', 'file.name'])
		.where('attachment.thread_id', '=', threadId)
		.where('attachment.post_id', postId === null ? 'is' : '=', postId)
		.where('file.media_type', '<>', 'application/pdf')
		.orderBy('position')
		.execute();

async function listOriginals(db: Db, env: Services['env'], target: Target): Promise<OriginalPart[]> {
	const masked = await listMasked(db, sealOf({ env }), target);
	return masked.map(({ part: { part }, masked: { original, passages } }) => {
		const pieces: OriginalPart['pieces'] = [];
		let at = 0;
		for (const { from, to } of joinPassages(passages)) {
			pieces.push({ text: original.slice(at, from), masked: false }, { text: original.slice(from, to), masked: true });
			at = to;
		}
		return { part, pieces: [...pieces, { text: original.slice(at), masked: false }] };
	});
}
