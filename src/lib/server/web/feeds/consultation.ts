import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import type { ReachedStage } from '$lib/domain/consultation/journey';
import type { SeenInput } from '$lib/domain/consultation/input/view';
import type { Lang } from '$lib/domain/language';
import { inputQuery, parseInputFilter, type InputFilter } from '$lib/forms/consultation/input/filter';
import { publicInputs } from '$lib/server/queries/consultation/input/public-inputs';
import { hiddenSince, type Gone } from '$lib/server/queries/feed/gone';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { writerOf } from '$lib/text/people';
import type { Feed, FeedEntry } from './feed';
import { paragraphs } from './html';

/** What happens in a consultation: the stages that it reached, and what people say in it and are answered, the newest first. */
export async function consultationFeed({ db }: Services, head: PublicHead, lang: Lang): Promise<Feed> {
	const text = consultationTextFor(lang);
	const { inputs } = await publicInputs(db, head, parseInputFilter(new URLSearchParams()));
	const stages = head.reached.map((stage, nth) => ofStage(stage, nth + 1, { head, text }));
	return {
		title: head.title,
		page: `/konsultasi/${head.slug}`,
		query: '',
		entries: [...stages, ...inputs.flatMap((input) => ofInput(input, { head, text }))].sort(byTime),
		gone: await goneInputs(db, head, inputs),
		newer: null,
		older: null
	};
}

/** The inputs as their list shows them, the newest first. */
export async function inputFeed({ db }: Services, head: PublicHead, asked: InputFilter, lang: Lang): Promise<Feed> {
	const text = consultationTextFor(lang);
	const filter: InputFilter = { ...asked, order: 'newest' };
	const { inputs, newer, older } = await publicInputs(db, head, filter);
	return {
		title: `${text.inputs.title}: ${head.title}`,
		page: `/konsultasi/${head.slug}/masukan`,
		query: inputQuery(filter),
		entries: inputs.flatMap((input) => ofInput(input, { head, text })),
		gone: await goneInputs(db, head, inputs),
		newer: newer === null ? null : inputQuery(filter, { sebelum: newer }),
		older: older === null ? null : inputQuery(filter, { setelah: older })
	};
}

const byTime = (one: FeedEntry, other: FeedEntry) => other.published.localeCompare(one.published);

type Topic = { head: PublicHead; text: ConsultationCatalogue };

function ofStage({ stage, at, reason }: ReachedStage, nth: number, { head, text }: Topic): FeedEntry {
	const { consultation } = text;
	return {
		name: `konsultasi/${head.slug}/tahap-${nth}`,
		title: `${consultation.stage[stage]}: ${head.title}`,
		href: `/konsultasi/${head.slug}`,
		published: at,
		updated: at,
		author: head.agency.name,
		says: { text: reason ?? consultation.stageMeaning[stage] },
		categories: []
	};
}

const nameOf = ({ slug }: PublicHead, number: number) => `konsultasi/${slug}/masukan/${number}` as const;

/** Inputs of the page whose words are hidden. */
async function goneInputs(db: Db, head: PublicHead, inputs: readonly SeenInput[]): Promise<Gone[]> {
	const hidden = inputs.filter(({ post, held }) => post.html === null && !held);
	const since = await hiddenSince(
		db,
		hidden.map(({ post }) => post.id)
	);
	return hidden.flatMap(({ number, post }) => {
		const at = since.get(post.id);
		return at ? [{ name: nameOf(head, number), at }] : [];
	});
}

/** What is hidden leaves the feed; an answer is news of the input that it answers. */
function ofInput(input: SeenInput, { head, text }: Topic): FeedEntry[] {
	const { post, answer, number, kind, organisation, disposition } = input;
	if (post.html === null || post.hidden || input.held) return [];
	const { consultation, inputs } = text;
	const answered = answer?.html ? `${paragraphs([`${inputs.answered}: ${writerOf(answer, text)}`])}${answer.html}` : '';
	return [
		{
			name: nameOf(head, number),
			title: `${inputs.number(number)}: ${consultation.inputKind[kind]}`,
			href: `/${nameOf(head, number)}`,
			published: post.at,
			updated: answer && answer.at > post.at ? answer.at : post.at,
			author: [writerOf(post, text), organisation].filter(Boolean).join(', '),
			says: { html: `${post.html}${answered}` },
			categories: [consultation.unsur[input.unsur], ...(disposition ? [consultation.disposition[disposition]] : [])]
		}
	];
}
