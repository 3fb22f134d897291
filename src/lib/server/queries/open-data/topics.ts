import type { RowOf } from '$lib/domain/open-data/data-sets';
import { sql } from 'kysely';
import { publicConsultations } from '../consultation-list/rows';
import { publicCommitments } from '../consultation/commitment/row';
import { inPages, PAGE, type Source } from './pages';

export async function* topicRows({ db, env }: Source): AsyncGenerator<RowOf<'konsultasi'>[]> {
	const read = (after: string | null) =>
		publicConsultations(db)
			.$if(after !== null, (query) => query.where('consultation.slug', '>', after ?? ''))
			.select(['consultation.slug as konsultasi', 'thread.title as judul', 'agency.slug as instansi'])
			.select(['consultation.stage as tahap', 'consultation.scope as lingkup', 'consultation.method as cara'])
			.select(['thread.published_at as diumumkan', 'consultation.opens_at as dibuka'])
			.select(['consultation.closes_at as ditutup', 'consultation.input_count as masukan'])
			.select('consultation.answered_count as dijawab')
			.$narrowType<{ diumumkan: Date }>()
			.orderBy('consultation.slug')
			.limit(PAGE)
			.execute();
	for await (const page of inPages(read, ({ konsultasi }) => konsultasi))
		yield page.map((row) => ({ ...row, alamat: `${env.origin}/konsultasi/${row.konsultasi}` }));
}

/** As the public matrix has them: what waits to be let in is in nobody's copy, and what was hidden is told as that. */
export const inputRows = ({ db }: Source): AsyncGenerator<RowOf<'masukan'>[]> =>
	inPages(
		(after: { konsultasi: string; nomor: number } | null) =>
			publicConsultations(db)
				.innerJoin('input', 'input.thread_id', 'thread.id')
				.innerJoin('post', 'post.id', 'input.post_id')
				.leftJoin('consultation_question as question', 'question.id', 'input.question_id')
				.select(['consultation.slug as konsultasi', 'input.number as nomor', 'post.created_at as waktu'])
				.select(['input.kind as jenis', 'input.unsur', 'input.channel as saluran'])
				.select(['input.text_version as versi_naskah', 'question.position as pertanyaan'])
				.select(['input.support_count as dukungan', 'input.disposition as tanggapan'])
				.select(['input.answered_at as ditanggapi', sql<boolean>`post.hidden_at is not null`.as('disembunyikan')])
				.where('post.held', 'is', null)
				.$if(after !== null, (query) =>
					query.where(
						sql<boolean>`(consultation.slug, input.number) > (${after?.konsultasi ?? ''}, ${after?.nomor ?? 0}::int)`
					)
				)
				.orderBy('consultation.slug')
				.orderBy('input.number')
				.limit(PAGE)
				.execute(),
		({ konsultasi, nomor }) => ({ konsultasi, nomor })
	);

export async function* commitmentRows({ db, env }: Source): AsyncGenerator<RowOf<'komitmen'>[]> {
	const read = (after: { slug: string; position: number } | null) =>
		publicCommitments(db)
			.$if(after !== null, (query) =>
				query.where(
					sql<boolean>`(consultation.slug, commitment.position) > (${after?.slug ?? ''}, ${after?.position ?? 0}::int)`
				)
			)
			.orderBy('consultation.slug')
			.orderBy('commitment.position')
			.limit(PAGE)
			.execute();
	for await (const page of inPages(read, ({ slug, position }) => ({ slug, position })))
		yield page.map((row) => ({
			konsultasi: row.slug,
			butir: row.position,
			alamat: `${env.origin}/konsultasi/${row.slug}/komitmen/${row.position}`,
			rekomendasi: row.recommendation,
			instansi: row.agencySlug,
			jangka: row.term,
			jatuh_tempo: row.dueDay,
			status: row.status,
			dilaporkan: row.reportedAt,
			diputuskan: row.settledAt
		}));
}
