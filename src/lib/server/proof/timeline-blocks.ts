import { groundWords } from '$lib/text/ground-words';
import { formatBytes, formatDay, formatInstant } from '$lib/text/format';
import { saidInPost } from '$lib/text/said-in-post';
import { masked } from '$lib/text/redaction-catalogue';
import type { Block } from './block';
import type { Hand } from './clock-blocks';
import type { ProofEntry, ProofFile } from './contents';

type PostOfProof = Extract<ProofEntry, { type: 'post' }>;
type EventOfProof = Extract<ProofEntry, { type: 'event' }>;

/** Something that was done or said: what, by which office, when, why, and the words. */
export const entryBlock = (entry: ProofEntry, hand: Hand): Block => ({
	type: 'entry',
	title: entry.type === 'post' ? hand.text.law.post[entry.kind] : eventTitle(entry, hand),
	meta: `${nameOf(entry, hand)} · ${formatInstant(hand.lang, entry.at, hand.zone)}`,
	lines: entry.type === 'post' ? postLines(entry, hand) : eventLines(entry, hand),
	look: entry.type === 'event' ? 'event' : entry.by.agency === null ? 'person' : 'office'
});

const eventTitle = ({ action, escalation }: EventOfProof, { text: { law } }: Hand): string =>
	escalation ? law.escalationStep[escalation.step] : law.event[action];

function nameOf({ by, counter, through }: ProofEntry, { text: { law, complaintPage } }: Hand): string {
	const office = law.capacity[by.role];
	const name = by.agency === null ? office : `${by.agency}, ${office.toLowerCase()}`;
	const ways = [
		counter && complaintPage.atCounter(counter.agency ?? law.role[counter.role]),
		through && complaintPage.through(through)
	];
	return [name, ...ways].filter(Boolean).join(', ');
}

function postLines({ text: words, said, hidden, files }: PostOfProof, hand: Hand): string[] {
	const { proof, law } = hand.text;
	const why = [hidden && groundWords(hidden, law), hidden?.words].filter(Boolean).join('. ');
	const facts = saidInPost(said ?? null, hand.lang, hand.text).map(([name, value]) => `${name}: ${value}`);
	return [...facts, words ?? proof.hidden(why), ...files.map((file) => attachedLine(file, hand))];
}

const attachedLine = ({ name, bytes, sha256 }: ProofFile, { lang, text }: Hand): string =>
	text.proof.attached(name, formatBytes(lang, bytes), sha256);

function eventLines(event: EventOfProof, { lang, text }: Hand): string[] {
	const { law, complaintPage: says, proof } = text;
	const day = (date: string | null) => (date ? formatDay(lang, date) : says.noDay);
	return [
		event.to_agency && says.toAgency(event.to_agency),
		event.responsible && says.responsible(event.responsible),
		event.action === 'reclassify' && event.classification && law.classification[event.classification],
		event.archive_reason && law.archiveReason[event.archive_reason],
		groundWords({ rule: event.rule, reason: event.flag_reason }, law),
		event.redacted && masked(event.redacted, lang),
		event.rating && says.rated(event.rating),
		event.sp4n_number && says.sp4n(event.sp4n_number),
		event.escalation && law.escalated(law.clock[event.escalation.clock], law.escalationLevel[event.escalation.level]),
		...(event.moved ?? []).map(({ clock, from, to }) => says.moved(law.clock[clock], day(from), day(to))),
		event.reason && proof.reason(event.reason)
	].filter((line): line is string => !!line);
}
