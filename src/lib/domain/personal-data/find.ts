import { findCoordinates } from './coordinates';
import { listReadings, listRuns, type Run, type Written } from './digits';
import { cuesBefore } from './cue';
import { findEmails } from './email';
import { identityNumber } from './identity-number';
import type { Hit } from './kind';
import { phoneNumber, type Among } from './phone';
import { findPlates } from './plate';

/**
 * What in a text looks like personal data, in its order and without overlaps. Pure, and in time that grows with the text
 * alone: it walks over what a stranger wrote.
 */
export function findPersonalData(text: string): Hit[] {
	const found = [...findEmails(text), ...findCoordinates(text), ...findNumbers(text), ...findPlates(text)];
	return apart(found);
}

/** What everybody would rather not have written: worth asking about before it is sent. */
export const surelyPersonal = (text: string): Hit[] =>
	findPersonalData(text).filter(({ confidence }) => confidence === 'high');

function findNumbers(text: string): Hit[] {
	const runs = listRuns(text);
	const hits: Hit[] = [];
	for (let first = 0; first < runs.length; first += 1) {
		const hit = isPartOfWord(text, runs[first]) ? null : readNumber(text, runs, first);
		if (!hit) continue;
		hits.push(hit);
		while ((runs[first + 1]?.from ?? Infinity) < hit.to) first += 1;
	}
	return hits;
}

/** Letters before digits make a code of them (TKT812…), but for the short names that people write without a space. */
function isPartOfWord(text: string, run: Run | undefined): boolean {
	if (!run) return true;
	const word = /\p{L}{1,12}$/u.exec(text.slice(Math.max(0, run.from - 12), run.from))?.[0];
	return (
		word !== undefined &&
		!/^(?:nik|ktp|kk|nkk|npwp|hp|wa|tlp|telp|telepon|no|nomor|rek|norek|rekening|bri|bni|bca|bsi|cp)$/i.test(word)
	);
}

/** The longest reading that is a number of somebody; of equal ones the surer. */
function readNumber(text: string, runs: readonly Run[], first: number): Hit | null {
	let unsure: Hit | null = null;
	let cues: Cues | undefined;
	for (const written of listReadings(runs, first)) {
		cues ??= cuesBefore(text, written.from);
		const hit = readAs(text, written, cues, { runs, first });
		if (hit?.confidence === 'high') return hit;
		unsure ??= hit;
	}
	return unsure;
}

type Cues = ReturnType<typeof cuesBefore>;

function readAs(text: string, written: Written, cues: Cues, among: Among): Hit | null {
	const { from, to } = written;
	// A letter right behind it makes it a code as well.
	if (/^\p{L}/u.test(text.slice(to, to + 2))) return null;
	const identity = identityNumber(text, written, cues);
	if (identity) return { from, to, ...identity };
	const confidence = phoneNumber(text, written, cues, among);
	if (!confidence) return null;
	return { from: text[from - 1] === '+' ? from - 1 : from, to, kind: 'phone', confidence };
}

/** Of two that overlap the surer stays, and of equals the longer. */
function apart(found: Hit[]): Hit[] {
	const weight = ({ confidence, from, to }: Hit) => (confidence === 'high' ? 1_000_000 : 0) + to - from;
	const kept: Hit[] = [];
	for (const hit of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = kept.at(-1);
		if (!last || last.to <= hit.from) kept.push(hit);
		else if (weight(hit) > weight(last)) kept[kept.length - 1] = hit;
	}
	return kept;
}
