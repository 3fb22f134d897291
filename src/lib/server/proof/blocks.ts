import type { Lang } from '$lib/domain/language';
import { formatBytes, formatDay, formatInstant } from '$lib/text/format';
import { proofTextFor } from '$lib/text/proof-catalogue';
import type { Block } from './block';
import { clockBlocks, type Hand } from './clock-blocks';
import type { ProofContents } from './contents';
import type { Proof } from './find-proof';
import { entryBlock } from './timeline-blocks';

/** Where the report and its contents are found; both begin with the site's own address. */
export type ProofAddresses = { page: string; contents: string };

/** The document, in the order in which it is read: what it is, the report, what became of it, how to check it. */
export function blocksOf(proof: Proof, addresses: ProofAddresses, lang: Lang): Block[] {
	const text = proofTextFor(lang);
	const { contents, sheets, at } = proof;
	const hand: Hand = { lang, text, zone: contents.zone, at };
	return [
		...opening(proof, hand),
		{ type: 'heading', level: 2, text: text.proof.text },
		{ type: 'text', text: contents.text },
		...filesBlocks(contents, hand),
		{ type: 'heading', level: 2, text: text.proof.timeline },
		...contents.timeline.map((entry) => entryBlock(entry, hand)),
		{ type: 'heading', level: 2, text: text.proof.clocks },
		{ type: 'text', text: text.proof.clocksNote, look: 'small' },
		...contents.clocks.flatMap((clock, index) => {
			const sheet = sheets[index];
			return sheet ? clockBlocks(clock, sheet, hand) : [];
		}),
		...closing(proof, addresses, hand)
	];
}

function opening({ forum, contents, confidential, at }: Proof, hand: Hand): Block[] {
	const { proof, chrome } = hand.text;
	const { province, ref } = contents;
	return [
		{ type: 'letterhead', forum, province: chrome.province(province) },
		{ type: 'title', text: `${proof.title} ${ref}`, sub: contents.title },
		...(confidential ? [{ type: 'text', text: proof.confidential, look: 'alert' } satisfies Block] : []),
		{ type: 'text', text: proof.purpose(forum, province) },
		{ type: 'text', text: proof.ombudsman, look: 'small' },
		{ type: 'facts', rows: reportFacts(contents, at, hand) }
	];
}

function reportFacts(contents: ProofContents, at: Date, { lang, text, zone }: Hand): [string, string][] {
	const { facts } = text.proof;
	const { law } = text;
	return [
		[facts.ref, contents.ref],
		[facts.reportTitle, contents.title],
		[facts.classification, law.classification[contents.classification]],
		[facts.category, contents.category],
		[facts.place, [contents.place, contents.district].filter(Boolean).join(', ')],
		...(contents.occurred_on
			? [[facts.occurredOn, formatDay(lang, contents.occurred_on)] satisfies [string, string]]
			: []),
		[facts.submittedAt, formatInstant(lang, contents.submitted_at, zone)],
		[facts.channel, law.channel[contents.channel]],
		[facts.reporter, facts.reporterSealed],
		[facts.status, law.status[contents.status]],
		[facts.made, formatInstant(lang, at, zone)]
	];
}

function filesBlocks({ files }: ProofContents, { lang, text }: Hand): Block[] {
	if (files.length === 0) return [];
	const { proof } = text;
	return [
		{ type: 'heading', level: 3, text: proof.files },
		{
			type: 'table',
			columns: [
				{ head: proof.file, width: '*' },
				{ head: proof.size, width: 55 },
				{ head: proof.sha256, width: 300 }
			],
			rows: files.map(({ name, bytes, sha256 }) => [name, formatBytes(lang, bytes), sha256])
		}
	];
}

function closing(
	{ contents, fingerprint }: Proof,
	{ page, contents: address }: ProofAddresses,
	{ text }: Hand
): Block[] {
	const { proof } = text;
	return [
		{ type: 'heading', level: 2, text: proof.authenticity, room: 330 },
		{ type: 'code', term: proof.fingerprint, text: fingerprint },
		{ type: 'text', text: proof.howToVerify },
		{ type: 'code', term: proof.contentsAt, text: address },
		{ type: 'code', term: proof.pageAt, text: page },
		{ type: 'qr', content: page, alt: proof.qr(contents.ref) },
		{ type: 'text', text: proof.unprintable, look: 'small' }
	];
}
