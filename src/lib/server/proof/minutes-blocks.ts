import type { MinutesItem, MinutesParty } from '$lib/domain/consultation/minutes/contents';
import type { Lang } from '$lib/domain/language';
import { formatNumbers } from '$lib/forms/consultation/numbers';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { formatDay, formatInstant, formatNumber } from '$lib/text/format';
import type { MinutesView, Signature } from '../queries/consultation/minutes/minutes';
import type { Block } from './block';
import { wordsOfHtml } from './words-of-html';

/** Where it is printed from; `page` is the address of the minutes. */
export type MinutesPrinting = { page: string; province: string; zone: string; lang: Lang };

type Hand = MinutesPrinting & { text: ConsultationCatalogue };

/** The official layout: letterhead, title, "Pada hari ini …", the four columns, both clauses, and the signatures. */
export function minutesBlocks(view: MinutesView, printing: MinutesPrinting): Block[] {
	const hand = { ...printing, text: consultationTextFor(printing.lang) };
	const { contents } = view;
	const says = hand.text.minutes;
	return [
		{ type: 'letterhead', forum: contents.agency, province: says.province(hand.province), look: 'office' },
		{ type: 'title', text: says.title, sub: says.about(contents.title), look: 'office' },
		...(view.state === 'signed' ? [] : [{ type: 'text', text: says.state[view.state], look: 'alert' } satisfies Block]),
		...openingBlocks(view, hand),
		itemsTable(contents.items, hand),
		...contents.clauses.map((text): Block => ({ type: 'text', text })),
		{ type: 'heading', level: 2, text: says.signatures, room: roomFor(contents.parties) },
		{ type: 'text', text: says.placeAndDay(contents.place, formatDay(hand.lang, contents.held_on)) },
		signatureTable(view, hand),
		{ type: 'text', text: says.phoneNote, look: 'small' },
		...closing(view, hand)
	];
}

/** A short list of signatures is not broken over two pages. */
const roomFor = (parties: readonly MinutesParty[]): number => Math.min(520, 84 + parties.length * 48);

function openingBlocks({ contents, summaryHtml }: MinutesView, { text, lang }: Hand): Block[] {
	const { minutes: says, consultation: law } = text;
	const { held_on, place, title, agency, method, attendance, unsur, inputs } = contents;
	const day = formatDay(lang, held_on);
	const society = unsur.map((part) => law.unsur[part].toLowerCase()).join(', ') || says.noUnsur;
	const count = (value: number) => formatNumber(lang, value);
	const present = attendance > 0 && says.present(count(attendance));
	const summary = wordsOfHtml(summaryHtml);
	return [
		{ type: 'text', text: says.opening({ day, place, title, agency, method: law.method[method].toLowerCase() }) },
		{ type: 'text', text: [present, says.involved(society, count(inputs))].filter(Boolean).join(' ') },
		...(summary ? [{ type: 'text', text: summary } satisfies Block] : []),
		{ type: 'text', text: says.result }
	];
}

const itemsTable = (items: readonly MinutesItem[], hand: Hand): Block => {
	const { column } = hand.text.minutes;
	return {
		type: 'table',
		look: 'ruled',
		columns: [
			{ head: column.number, width: 28 },
			{ head: column.problem, width: '*' },
			{ head: column.recommendation, width: '*' },
			{ head: column.term, width: 150 }
		],
		rows: items.map((item) => [
			`${item.position}`,
			[item.problem, item.inputs.length > 0 && hand.text.minutes.fromInputs(formatNumbers(item.inputs))]
				.filter(Boolean)
				.join('\n'),
			item.recommendation,
			termLines(item, hand)
		])
	};
};

function termLines({ term, due_day, person_in_charge, agency }: MinutesItem, { text, lang }: Hand): string {
	const { minutes: says, consultation: law } = text;
	const due = due_day === null ? says.noDay : says.dueBy(formatDay(lang, due_day));
	const inCharge = person_in_charge || agency ? says.inCharge(person_in_charge, agency ?? '') : says.noOne;
	return [law.term[term], due, inCharge].join('\n');
}

function signatureTable({ contents: { parties }, signatures, standIns }: MinutesView, hand: Hand): Block {
	const { minutes: says } = hand.text;
	const { signatureColumn: column, genderMark } = says;
	return {
		type: 'table',
		look: 'signatures',
		columns: [
			{ head: column.number, width: 28 },
			{ head: column.name, width: '*' },
			{ head: column.gender, width: 34 },
			{ head: column.office, width: '*' },
			{ head: column.signature, width: 150 }
		],
		rows: parties.map(({ position, name, gender, office, side }) => [
			`${position}`,
			[name, ...standIns.filter((one) => one.position === position).map((one) => standInLine(one, hand))].join('\n'),
			gender ? genderMark[gender] : '',
			`${office}\n(${hand.text.consultation.side[side]})`,
			signatureLine(
				signatures.find((signature) => signature.position === position),
				hand
			)
		])
	};
}

const standInLine = ({ name, office, reason }: MinutesView['standIns'][number], { text: { minutes: says } }: Hand) =>
	`${says.standIn(name, office)}. ${says.standInReason(reason)}`;

/** Empty while unsigned: paper is signed there by hand. */
function signatureLine(signature: Signature | undefined, { text, lang, zone }: Hand): string {
	const says = text.minutes;
	if (signature?.refusalBy)
		return `${says.refusedBy[signature.refusalBy]}\n${says.refusalReason(signature.refusalReason ?? '')}`;
	if (!signature?.signedAt || !signature.method) return '';
	return `${says.signedBy[signature.method]}\n${formatInstant(lang, signature.signedAt, zone, 'medium')}`;
}

function closing({ fixed, contents }: MinutesView, { text, page }: Hand): Block[] {
	const { minutes: says } = text;
	return [
		{ type: 'heading', level: 2, text: says.authenticity, room: 230 },
		...(fixed
			? ([
					{ type: 'code', term: says.fingerprint, text: fixed.digest },
					{ type: 'text', text: says.howToCheck, look: 'small' }
				] satisfies Block[])
			: []),
		{ type: 'code', term: says.pageAt, text: page },
		{ type: 'qr', content: page, alt: says.qr(contents.title) }
	];
}
