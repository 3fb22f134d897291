import type { Disposition, InputKind } from '$lib/domain/consultation/words';
import type { Db } from '$lib/server/db/client';
import { plainText } from '$lib/server/markdown';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** The most that stands beside a provision; the rest is a link away. */
const VOICES = 2;
/** Enough of a text to know what it is about. */
const EXCERPT = 110;
/** Read of a text for its excerpt: signs of Markdown go away. */
const READ = 400;

/** What was said of a provision with its parts, as it stands beside it. */
export type Beside = {
	/** Those that most people support. */
	voices: { number: number; kind: InputKind; supports: number; excerpt: string }[];
	/** The answer that most of the inputs on it were given, by one of these; null where none was. */
	answer: { number: number; disposition: Disposition; inputs: number; excerpt: string } | null;
};

/** By the id of the provision that is spoken of, with what is said of its ayat and letters: one statement for the whole text. */
export async function listVoicesBeside(db: Db, threadId: string): Promise<Map<string, Beside>> {
	const { voices, answers } = await readBeside(db, threadId);
	const answered = new Map(answers.map((answer) => [answer.about, answer]));
	return new Map(
		[...Map.groupBy(voices, ({ about }) => about)].map(([about, said]): [string, Beside] => {
			const answer = answered.get(about);
			return [about, { voices: said.map(inShort), answer: answer ? inShort(answer) : null }];
		})
	);
}

const readBeside = (db: Db, threadId: string) =>
	db
		.with('said', (of) => saidIn(of, threadId))
		.selectNoFrom((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('said')
					.innerJoin('post', 'post.id', 'said.postId')
					.select(['about', 'number', 'said.kind', 'supports'])
					.select(sql<string>`left(post.body, ${READ})`.as('words'))
					.where('place', '<=', VOICES)
					.orderBy('place')
			).as('voices'),
			jsonArrayFrom(
				eb
					.selectFrom(ANSWERS.as('answered'))
					.innerJoin('post', 'post.id', 'answered.answerId')
					.select(['about', 'number', 'disposition', 'inputs'])
					.select(sql<string>`left(post.body, ${READ})`.as('words'))
					.where('place', '=', 1)
					.where('post.hidden_at', 'is', null)
			).as('answers')
		])
		.executeTakeFirstOrThrow();

const inShort = <Row extends { about: string; words: string }>({ about: _, words, ...row }: Row) => ({
	...row,
	excerpt: plainText(words, EXCERPT)
});

/** What stands of a provision or a part of it, each under the provision, with its place by support. */
const saidIn = (db: Pick<Db, 'selectFrom'>, threadId: string) =>
	db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('provision_version as read', (join) =>
			join.onRef('read.provision_id', '=', 'input.provision_id').onRef('read.version', '=', 'input.text_version')
		)
		.select(['input.post_id as postId', 'input.number', 'input.kind', 'input.support_count as supports'])
		.select(['input.answer_id as answerId', 'input.disposition'])
		.select(sql<string>`coalesce(read.within, input.provision_id)`.as('about'))
		.select(
			sql<number>`row_number() over (
				partition by coalesce(read.within, input.provision_id) order by input.support_count desc, input.number desc
			)`.as('place')
		)
		.where('input.thread_id', '=', threadId)
		.where('post.hidden_at', 'is', null);

/** The answers under each provision, the one to most inputs first, each with the input that has most support of these. */
const ANSWERS = sql<{
	about: string;
	answerId: string;
	number: number;
	disposition: Disposition;
	inputs: number;
	place: number;
}>`(
	select about, "answerId", disposition, count(*)::int as inputs, (array_agg(number order by said.place))[1] as number,
		row_number() over (partition by about order by count(*) desc, max(number) desc) as place
	from said where "answerId" is not null group by about, "answerId", disposition
)`;
